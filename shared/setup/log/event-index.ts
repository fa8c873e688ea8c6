import { fold } from "../../util/fold.ts";
import type { ClientId } from "../../model/ids.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogQuery } from "./log-query.ts";

/** The words under which the parts of an event are found, in the reader's language. */
export interface IndexWords {
  type(type: number): string;
  device(device: number): string;
  source(source: ClientId): string;
}
export interface Facet<Value> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
}
export interface LogFound {
  /** Places of the events that fit, newest first. */
  readonly places: readonly number[];
  readonly users: readonly Facet<string>[];
  readonly sources: readonly Facet<ClientId>[];
  readonly addresses: readonly Facet<string>[];
}

/** The different values of one column, and where each stands. A log has tens of thousands of lines and a few thousand values. */
class Column<Value> {
  readonly values: Value[] = [];
  readonly codes: Uint32Array;
  private readonly places: number[][] = [];
  private readonly known = new Map<Value, number>();

  constructor(size: number) {
    this.codes = new Uint32Array(size);
  }
  put(place: number, value: Value): void {
    let code = this.known.get(value);
    if (code === undefined) {
      code = this.values.length;
      this.known.set(value, code);
      this.values.push(value);
      this.places.push([]);
    }
    this.codes[place] = code;
    this.places[code]?.push(place);
  }
  codeOf(value: Value): number | undefined {
    return this.known.get(value);
  }
  placesOf(code: number): readonly number[] {
    return this.places[code] ?? [];
  }
  /** Which codes are wanted; null: all. */
  chosen(values: readonly Value[]): Uint8Array | null {
    if (values.length === 0) return null;
    const wanted = new Uint8Array(this.values.length);
    for (const value of values) {
      const code = this.known.get(value);
      if (code !== undefined) wanted[code] = 1;
    }
    return wanted;
  }
}
const day = 86_400_000;

/** All kept events, newest first, found by word and by what they say without looking at each. */
export class EventIndex {
  readonly events: readonly LogEvent[];
  private readonly times: Float64Array;
  private readonly hours: Uint8Array;
  private readonly isNewDevice: Uint8Array;
  private readonly types: Column<number>;
  private readonly sources: Column<ClientId>;
  private readonly users: Column<string>;
  private readonly userNames = new Map<string, string>();
  private readonly addresses: Column<string>;
  private readonly devices: Column<number>;
  /** Whom and what the sentence names. */
  private readonly whos: Column<string>;
  private readonly whats: Column<string>;
  private readonly words: readonly (readonly [Column<unknown>, readonly string[]])[];

  /** @param events newest first. */
  constructor(events: readonly LogEvent[], words: IndexWords) {
    const size = events.length;
    this.events = events;
    this.times = new Float64Array(size);
    this.hours = new Uint8Array(size);
    this.isNewDevice = new Uint8Array(size);
    this.types = new Column(size);
    this.sources = new Column(size);
    this.users = new Column(size);
    this.addresses = new Column(size);
    this.devices = new Column(size);
    this.whos = new Column(size);
    this.whats = new Column(size);
    for (let place = 0; place < size; place += 1) {
      const event = events[place];
      if (event === undefined) continue;
      const { told, source, user } = event;
      const at = Date.parse(told.at);
      this.times[place] = at;
      this.hours[place] = new Date(at).getHours();
      this.types.put(place, told.type);
      this.sources.put(place, source);
      this.users.put(place, user ?? "");
      if (user !== null && told.who.name !== null && !this.userNames.has(user)) this.userNames.set(user, told.who.name);
      this.addresses.put(place, told.address ?? "");
      this.devices.put(place, told.device ?? -1);
      this.whos.put(place, told.who.name ?? "");
      this.whats.put(place, told.what?.name ?? "");
    }
    this.markNewDevices();
    const folded = <Value>(column: Column<Value>, tell: (value: Value) => string): readonly [Column<unknown>, readonly string[]] => [
      column as Column<unknown>,
      column.values.map((value) => fold(tell(value))),
    ];
    this.words = [
      folded(this.types, words.type),
      folded(this.sources, words.source),
      folded(this.devices, (device) => (device < 0 ? "" : words.device(device))),
      folded(this.whos, (name) => name),
      folded(this.whats, (name) => name),
      folded(this.addresses, (address) => address),
    ];
  }
  /** The first sign of an account on a device counts as new only when the account was seen before that: every log begins somewhere. */
  private markNewDevices(): void {
    const seen = new Map<string, Set<number>>();
    for (let place = this.events.length - 1; place >= 0; place -= 1) {
      const event = this.events[place];
      const device = event?.told.device ?? null;
      if (event === undefined || event.user === null || device === null) continue;
      const devices = seen.get(event.user);
      if (devices === undefined) seen.set(event.user, new Set([device]));
      else if (!devices.has(device)) {
        devices.add(device);
        this.isNewDevice[place] = 1;
      }
    }
  }

  search(query: LogQuery, now: number): LogFound {
    const hits = this.found(query.text);
    const from = query.days !== null ? now - query.days * day : query.from === null ? -Infinity : Date.parse(query.from);
    const to = query.to === null ? Infinity : Date.parse(query.to);
    const types = this.types.chosen(query.types);
    const sources = this.sources.chosen(query.sources);
    const users = this.users.chosen(query.users);
    const addresses = this.addresses.chosen(query.addresses);
    const devices = this.devices.chosen(query.devices);
    const { outside, byTechnicians, aboutOwners, newDevices } = query;
    const places: number[] = [];
    const start = this.firstBefore(to);
    for (let place = start; place < this.events.length; place += 1) {
      if ((this.times[place] ?? 0) < from) break;
      if (hits !== null && hits[place] !== 1) continue;
      if (types !== null && types[this.types.codes[place] ?? 0] !== 1) continue;
      if (sources !== null && sources[this.sources.codes[place] ?? 0] !== 1) continue;
      if (users !== null && users[this.users.codes[place] ?? 0] !== 1) continue;
      if (addresses !== null && addresses[this.addresses.codes[place] ?? 0] !== 1) continue;
      if (devices !== null && devices[this.devices.codes[place] ?? 0] !== 1) continue;
      if (newDevices && this.isNewDevice[place] !== 1) continue;
      const hour = this.hours[place] ?? 0;
      if (outside !== null && hour >= outside.from && hour < outside.to) continue;
      if (byTechnicians && this.events[place]?.byTechnician !== true) continue;
      if (aboutOwners && this.events[place]?.aboutOwner !== true) continue;
      places.push(place);
    }
    return {
      places,
      users: this.counted(this.users, places, (user) => this.userNames.get(user) ?? ""),
      sources: this.counted(this.sources, places, () => ""),
      addresses: this.counted(this.addresses, places, (address) => address),
    };
  }

  /** When an account was last active at a client, by its user; of one source. */
  lastOf(source: ClientId): ReadonlyMap<string, string> {
    const last = new Map<string, string>();
    const code = this.sources.codeOf(source);
    if (code === undefined) return last;
    for (const place of this.sources.placesOf(code)) {
      const event = this.events[place];
      if (event?.user != null && !last.has(event.user)) last.set(event.user, event.told.at);
    }
    return last;
  }

  /** Which events hold every word; null where none was asked for. */
  private found(text: string): Uint8Array | null {
    const wanted = fold(text)
      .split(" ")
      .filter((word) => word !== "");
    let hits: Uint8Array | null = null;
    for (const word of wanted) {
      const own = new Uint8Array(this.events.length);
      for (const [column, values] of this.words)
        for (let code = 0; code < values.length; code += 1)
          if (values[code]?.includes(word) === true) for (const place of column.placesOf(code)) own[place] = 1;
      if (hits !== null) for (let place = 0; place < own.length; place += 1) if (hits[place] !== 1) own[place] = 0;
      hits = own;
    }
    return hits;
  }
  /** The first place that is not after a time; events stand newest first. */
  private firstBefore(to: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[middle] ?? 0) > to) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  private counted<Value extends string>(column: Column<Value>, places: readonly number[], name: (value: Value) => string): Facet<Value>[] {
    const counts = new Uint32Array(column.values.length);
    for (const place of places) {
      const code = column.codes[place] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return column.values
      .map((value, code) => ({ value, name: name(value), count: counts[code] ?? 0 }))
      .filter(({ value, count }) => value !== "" && count > 0)
      .sort((left, right) => right.count - left.count)
      .slice(0, 30);
  }
}
