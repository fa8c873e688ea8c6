import type { ClientSetup, ItemName } from "#shared/setup/client-setup";
import type { ReadClient } from "#shared/setup/read";
import { summaryOf, type SetupSummary } from "./setup-summary.ts";

/** Something that is parsed when it is first asked for. */
export class Lazy<T> {
  private make: (() => T) | null;
  private made: T | undefined;
  constructor(make: () => T) { this.make = make; }
  static of<T>(value: T): Lazy<T> { return new Lazy(() => value); }
  get(): T {
    if (this.make !== null) { this.made = this.make(); this.make = null; }
    return this.made as T;
  }
}

/** A client's last reading, of which only the summary is at hand until somebody looks closer. */
export class KeptRead {
  private readonly lazySetup: Lazy<ClientSetup>;
  private readonly lazyItems: Lazy<readonly ItemName[]>;
  private summary: SetupSummary;

  constructor(setup: Lazy<ClientSetup>, items: Lazy<readonly ItemName[]>, summary: SetupSummary) {
    this.lazySetup = setup;
    this.lazyItems = items;
    this.summary = summary;
  }
  get setup(): ClientSetup { return this.lazySetup.get(); }
  get items(): readonly ItemName[] { return this.lazyItems.get(); }
  get both(): ReadClient { return { setup: this.setup, items: this.items }; }
  withItems(items: Lazy<readonly ItemName[]>): KeptRead { return new KeptRead(this.lazySetup, items, this.summary); }
  summaryAt(now: number): SetupSummary {
    if (now >= this.summary.validUntil) this.summary = summaryOf(this.setup, now);
    return this.summary;
  }
}
