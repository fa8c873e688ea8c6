import { bridge } from "../bridge.ts";

const tellEvery = 5_000;
/** Input restarts the automatic lock; main is told at most every few seconds. */
export function watchActivity(): void {
  let told = 0;
  const tell = (event: Event): void => {
    if (event.timeStamp - told < tellEvery && told !== 0) return;
    told = event.timeStamp;
    void bridge.account.activity({});
  };
  for (const name of ["pointerdown", "keydown", "wheel", "pointermove"])
    window.addEventListener(name, tell, { passive: true, capture: true });
}
