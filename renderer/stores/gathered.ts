/** Hands on what comes often: the first at once, what follows within `milliseconds` together, so that a screen is not drawn for every single one. */
export class Gathered<Item> {
  private readonly apply: (items: readonly Item[]) => void;
  private readonly milliseconds: number;
  private waiting: Item[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(apply: (items: readonly Item[]) => void, milliseconds = 500) {
    this.apply = apply;
    this.milliseconds = milliseconds;
  }

  add(item: Item): void {
    this.waiting.push(item);
    if (this.timer === null) this.handOn();
  }
  /** Hands on what waits now. */
  handOn(): void {
    const items = this.waiting;
    this.waiting = [];
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer =
      items.length === 0
        ? null
        : setTimeout(() => {
            this.handOn();
          }, this.milliseconds);
    if (items.length > 0) this.apply(items);
  }
  /** Forgets what waits: something newer is known. */
  drop(): void {
    this.waiting = [];
  }
}
