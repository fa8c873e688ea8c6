export const yieldToEventLoop = (): Promise<void> =>
  new Promise((go) => {
    setImmediate(go);
  });
/** Lets main go on after every few setups that were opened; one takes some milliseconds. */
export class OpeningPauses {
  private opened = 0;
  async afterOpening(): Promise<void> {
    if (++this.opened % 4 === 0) await yieldToEventLoop();
  }
}

/** Milliseconds of work after which something else may go on. The collector of garbage takes its part of a frame (17 ms) as well. */
const longestStretch = 3;
/** Lets main go on whenever a stretch of work took long enough; otherwise it costs next to nothing. */
export function pauseAfterStretch(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestStretch) return;
    await yieldToEventLoop();
    began = performance.now();
  };
}
