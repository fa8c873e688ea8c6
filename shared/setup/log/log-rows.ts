import type { ClientId } from "../../model/ids.ts";
import { compareTimes } from "../../util/compare.ts";
import type { DescribedEvent } from "../value/described-event.ts";
import type { LogEvent } from "./log-event.ts";

/** An event as it is put into `LogRows`. `ordinal`: which of those that its log tells at that time, for its key. */
export type NewLogEvent = Omit<LogEvent, "key" | "alsoIn"> & { readonly ordinal: number };

/** Whole numbers, one a row, growing. */
class Numbers {
  private held = new Uint32Array(1024);
  put(row: number, value: number): void {
    if (row >= this.held.length) {
      const larger = new Uint32Array(this.held.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[row] = value;
  }
  at(row: number): number {
    return this.held[row] ?? 0;
  }
}

/** One column: its different values, each held once, and which of them each row has. */
export class Values<Value> {
  readonly values: Value[] = [];
  private readonly codes = new Numbers();
  private readonly known = new Map<unknown, number>();
  private readonly keyOf: (value: Value) => unknown;

  /** @param keyOf what tells values apart; for objects a text. */
  constructor(keyOf: (value: Value) => unknown = (value) => value) {
    this.keyOf = keyOf;
  }
  put(row: number, value: Value): void {
    const key = this.keyOf(value);
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.known.set(key, code);
    }
    this.codes.put(row, code);
  }
  code(row: number): number {
    return this.codes.at(row);
  }
  at(row: number): Value {
    return this.values[this.codes.at(row)] as Value;
  }
  codeOf(value: Value): number | undefined {
    return this.known.get(this.keyOf(value));
  }
}
const asText = (value: unknown): string => JSON.stringify(value);
const [byTechnician, aboutOwner, toldBefore] = [1, 2, 4];

/**
 * Events in columns, as they come. A hundred thousand of them as objects would be most of what the collector of garbage has to move while an
 * index is made, and moving is what holds main up; the few that are shown are put together when they are asked for.
 */
export class LogRows {
  size = 0;
  /** The server's own text of each time. */
  readonly times: string[] = [];
  readonly types = new Values<number>();
  readonly sources = new Values<ClientId>();
  readonly users = new Values<string | null>();
  readonly whos = new Values<DescribedEvent["who"]>(asText);
  readonly whats = new Values<DescribedEvent["what"]>(asText);
  readonly devices = new Values<number | null>();
  readonly addresses = new Values<string | null>();
  private readonly systems = new Values<number | null>();
  private readonly ordinals = new Numbers();
  private readonly marks = new Numbers();
  /** The row of the same act in another log, both ways. */
  private readonly twins = new Map<number, number>();

  /** Answers the row it has become. */
  add(event: NewLogEvent): number {
    const { described } = event;
    const row = this.size++;
    this.times.push(described.at);
    this.types.put(row, described.type);
    this.sources.put(row, event.source);
    this.users.put(row, event.user);
    this.whos.put(row, described.who);
    this.whats.put(row, described.what);
    this.devices.put(row, described.device);
    this.addresses.put(row, described.address);
    this.systems.put(row, described.system);
    this.ordinals.put(row, event.ordinal);
    this.marks.put(row, (event.byTechnician ? byTechnician : 0) | (event.aboutOwner ? aboutOwner : 0));
    return row;
  }
  isByTechnician(row: number): boolean {
    return (this.marks.at(row) & byTechnician) !== 0;
  }
  isAboutOwner(row: number): boolean {
    return (this.marks.at(row) & aboutOwner) !== 0;
  }
  /** Two rows tell one act. @param told the one under which it is found; @param again the one that says it once more. */
  isSameAct(told: number, again: number): void {
    this.twins.set(told, again);
    this.twins.set(again, told);
    this.marks.put(again, this.marks.at(again) | toldBefore);
  }
  /** Another row tells the same act, and it is found under that one. */
  isToldBefore(row: number): boolean {
    return (this.marks.at(row) & toldBefore) !== 0;
  }
  /** The source of the other row that tells the same act. */
  otherSource(row: number): ClientId | null {
    const twin = this.twins.get(row);
    return twin === undefined ? null : this.sources.at(twin);
  }
  /** @param row from 0 to `size` - 1, in the order in which they were added. */
  event(row: number): LogEvent {
    const [source, at] = [this.sources.at(row), this.times[row] ?? ""];
    return {
      key: `${source}|${at}|${String(this.ordinals.at(row))}`,
      source,
      user: this.users.at(row),
      byTechnician: this.isByTechnician(row),
      aboutOwner: this.isAboutOwner(row),
      alsoIn: this.otherSource(row),
      described: {
        type: this.types.at(row),
        at,
        who: this.whos.at(row),
        what: this.whats.at(row),
        device: this.devices.at(row),
        address: this.addresses.at(row),
        system: this.systems.at(row),
      },
    };
  }

  /** Rows, newest first; of the same time in the order in which they were added. Put in order hour by hour: all at once would hold up main. */
  async newestFirst(rest: () => Promise<void>): Promise<Uint32Array> {
    const hours = new Map<string, number[]>();
    for (const [row, at] of this.times.entries()) {
      const hour = at.slice(0, 13);
      const own = hours.get(hour);
      if (own === undefined) hours.set(hour, [row]);
      else own.push(row);
      if (row % rowsAtOnce === 0) await rest();
    }
    const order = new Uint32Array(this.size);
    let place = 0;
    for (const hour of [...hours.keys()].sort().reverse()) {
      const own = hours.get(hour) ?? [];
      own.sort((left, right) => compareTimes(this.times[right] ?? "", this.times[left] ?? ""));
      for (const row of own) order[place++] = row;
      await rest();
    }
    return order;
  }
}
/** Rows between two looks at the clock. */
export const rowsAtOnce = 200;
