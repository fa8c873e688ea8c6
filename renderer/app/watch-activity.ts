import { bridge } from "../bridge.ts";

const reportEvery = 5_000;
/** Input restarts the automatic lock; main is told at most every few seconds. */
export function watchActivity(): void {
  let reportedAt = 0;
  const report = (event: Event): void => {
    if (event.timeStamp - reportedAt < reportEvery && reportedAt !== 0) return;
    reportedAt = event.timeStamp;
    void bridge.account.activity({});
  };
  for (const name of ["pointerdown", "keydown", "wheel", "pointermove"])
    window.addEventListener(name, report, { passive: true, capture: true });
}
