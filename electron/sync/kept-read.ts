import { deflateRawSync, inflateRawSync } from "node:zlib";
import { appError } from "#shared/errors/app-error";
import type { ClientSetup, ReadItem } from "#shared/setup/value/client-setup";
import { isTrashed, type ReadClient } from "#shared/setup/value/read";
import { summaryOf, type SetupSummary } from "./setup-summary.ts";

/** Most bytes of one value's JSON; a record of ours is far smaller. */
const largest = 256 * 1024 * 1024;

/**
 * A value kept as deflated JSON, a tenth of its size. It is opened when somebody asks for it, and goes again when nobody uses it any more:
 * hundreds of setups opened at once would be most of main's memory.
 */
export class Packed<T extends object> {
  /** Raw deflate of the JSON in UTF-8. */
  readonly packed: Uint8Array;
  private opened: WeakRef<T> | null = null;

  constructor(packed: Uint8Array) {
    this.packed = packed;
  }
  static of<T extends object>(value: T): Packed<T> {
    // Level 3: half the time of level 1 and as small on lists of people. A copy, since what zlib gives lies in a larger buffer.
    const kept = new Packed<T>(Uint8Array.from(deflateRawSync(JSON.stringify(value), { level: 3 })));
    kept.opened = new WeakRef(value);
    return kept;
  }
  /** A list; the same as `before` where that was opened and holds the very same rows, as after a reading that did not ask for them. */
  static ofList<Row extends object>(rows: readonly Row[], before: Packed<readonly Row[]> | null): Packed<readonly Row[]> {
    const held = before?.opened?.deref();
    const isSame = held?.length === rows.length && held.every((row, at) => row === rows[at]);
    return before !== null && isSame ? before : Packed.of(rows);
  }
  get(): T {
    const known = this.opened?.deref();
    if (known !== undefined) return known;
    const value = JSON.parse(inflateRawSync(this.packed, { maxOutputLength: largest }).toString("utf8")) as T;
    this.opened = new WeakRef(value);
    return value;
  }
  /** Whether both say the same. Readings of an unchanged client do: what is in a setup is sorted. */
  equals(other: Packed<T>): boolean {
    return Buffer.compare(this.packed, other.packed) === 0;
  }
}

const noItems = Packed.of<readonly ReadItem[]>([]);
/** Setups whose names of items are not kept, so that they are one value as long as somebody uses it. */
const withoutNames = new WeakMap<ClientSetup, ClientSetup>();
/** That there are names is known, which they are is not: whoever asks is told so, and the next reading asks for everything. */
function lacksItems(setup: ClientSetup): ClientSetup {
  if (setup.items.total === 0 || setup.unread.some(({ part }) => part === "items")) return setup;
  const known = withoutNames.get(setup);
  if (known !== undefined) return known;
  const made: ClientSetup = { ...setup, unread: [...setup.unread, { part: "items", error: appError("item.not-kept") }] };
  withoutNames.set(setup, made);
  return made;
}

/** A client's last reading, of which only the summary is at hand until somebody looks closer. */
export class KeptRead {
  readonly keptSetup: Packed<ClientSetup>;
  readonly keptItems: Packed<readonly ReadItem[]>;
  readonly hasItems: boolean;
  private summary: SetupSummary;

  constructor(setup: Packed<ClientSetup>, items: Packed<readonly ReadItem[]> | null, summary: SetupSummary) {
    this.keptSetup = setup;
    this.keptItems = items ?? noItems;
    this.hasItems = items !== null;
    this.summary = summary;
  }
  get setup(): ClientSetup {
    const setup = this.keptSetup.get();
    return this.hasItems ? setup : lacksItems(setup);
  }
  /** Without what lies in the trash. */
  get items(): readonly ReadItem[] {
    return this.keptItems.get().filter((item) => !isTrashed(item));
  }
  get trash(): readonly ReadItem[] {
    return this.keptItems.get().filter(isTrashed);
  }
  get both(): ReadClient {
    return { setup: this.setup, items: this.items, trash: this.trash };
  }
  withItems(items: Packed<readonly ReadItem[]>): KeptRead {
    return new KeptRead(this.keptSetup, items, this.summary);
  }
  withoutItems(): KeptRead {
    return new KeptRead(this.keptSetup, null, this.summary);
  }
  isStaleAt(now: number): boolean {
    return now >= this.summary.validUntil;
  }
  summaryAt(now: number): SetupSummary {
    if (this.isStaleAt(now)) this.summary = summaryOf(this.setup, now);
    return this.summary;
  }
}
