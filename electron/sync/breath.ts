export const breathe = (): Promise<void> =>
  new Promise((go) => {
    setImmediate(go);
  });
/** Lets main go on after every few setups that were opened; one takes some milliseconds. */
export class Breath {
  private opened = 0;
  async afterOpening(): Promise<void> {
    if (++this.opened % 4 === 0) await breathe();
  }
}
