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

/**
 * The different values of one column, and where each stands. A log has tens of thousands of lines and a few thousand values: the places
 * of a value are a chain through one array, so that making them leaves nothing for the collector of garbage to move.
 */
class Column<Value> {
  readonly values: Value[] = [];
  readonly codes: Uint32Array;
  /** The next place of the same value; -1: none. */
  private readonly following: Int32Array;
  private readonly first: number[] = [];
  private readonly last: number[] = [];
  /** How often each code stands. */
  readonly counts: number[] = [];
  private readonly known = new Map<Value, number>();

  constructor(size: number) {
    this.codes = new Uint32Array(size);
    this.following = new Int32Array(size).fill(-1);
  }
  /** Places come in their order. */
  put(place: number, value: Value): void {
    const known = this.known.get(value);
    if (known === undefined) {
      const code = this.values.push(value) - 1;
      this.known.set(value, code);
      this.first.push(place);
      this.last.push(place);
      this.counts.push(1);
      this.codes[place] = code;
      return;
    }
    this.codes[place] = known;
    this.following[this.last[known] ?? 0] = place;
    this.last[known] = place;
    this.counts[known] = (this.counts[known] ?? 0) + 1;
  }
  codeOf(value: Value): number | undefined {
    return this.known.get(value);
  }
  forEach(code: number, take: (place: number) => void): void {
    for (let place = this.first[code] ?? -1; place >= 0; place = this.following[place] ?? -1) take(place);
  }
  countsOf(places: readonly number[]): Uint32Array {
    const counts = new Uint32Array(this.values.length);
    for (const place of places) {
      const code = this.codes[place] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
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
/** Lines between two looks at the clock. */
const linesAtOnce = 200;

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
  private words: readonly (readonly [Column<unknown>, readonly string[]])[] = [];
  private all: LogFound = { places: [], users: [], sources: [], addresses: [] };

  private constructor(events: readonly LogEvent[]) {
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
  }
  /** @param events newest first. @param rest is called every so many lines: others may go on, if their turn has come. */
  static async of(events: readonly LogEvent[], words: IndexWords, rest: () => Promise<void>): Promise<EventIndex> {
    const index = new EventIndex(events);
    for (let from = 0; from < events.length; from += linesAtOnce) {
      index.take(from, Math.min(events.length, from + linesAtOnce));
      await rest();
    }
    await index.markNewDevices(rest);
    await index.fold(words, rest);
    await index.findAll(rest);
    return index;
  }
  private take(from: number, to: number): void {
    for (let place = from; place < to; place += 1) {
      const event = this.events[place];
      if (event === undefined) continue;
      const { described, source, user } = event;
      const at = Date.parse(described.at);
      this.times[place] = at;
      this.hours[place] = new Date(at).getHours();
      this.types.put(place, described.type);
      this.sources.put(place, source);
      this.users.put(place, user ?? "");
      if (user !== null && described.who.name !== null && !this.userNames.has(user)) this.userNames.set(user, described.who.name);
      this.addresses.put(place, described.address ?? "");
      this.devices.put(place, described.device ?? -1);
      this.whos.put(place, described.who.name ?? "");
      this.whats.put(place, described.what?.name ?? "");
    }
  }
  private async fold(words: IndexWords, rest: () => Promise<void>): Promise<void> {
    const folded = async <Value>(
      column: Column<Value>,
      textOf: (value: Value) => string,
    ): Promise<readonly [Column<unknown>, readonly string[]]> => {
      const texts: string[] = [];
      for (const value of column.values) {
        texts.push(fold(textOf(value)));
        if (texts.length % linesAtOnce === 0) await rest();
      }
      return [column as Column<unknown>, texts];
    };
    this.words = [
      await folded(this.types, words.type),
      await folded(this.sources, words.source),
      await folded(this.devices, (device) => (device < 0 ? "" : words.device(device))),
      await folded(this.whos, (name) => name),
      await folded(this.whats, (name) => name),
      await folded(this.addresses, (address) => address),
    ];
  }
  /** The first sign of an account on a device counts as new only when the account was seen before that: every log begins somewhere. */
  private async markNewDevices(rest: () => Promise<void>): Promise<void> {
    const seen = new Map<string, Set<number>>();
    for (let place = this.events.length - 1; place >= 0; place -= 1) {
      if (place % linesAtOnce === 0) await rest();
      const event = this.events[place];
      const device = event?.described.device ?? null;
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
    const isFiltered =
      [hits, types, sources, users, addresses, devices, outside].some((filter) => filter !== null) ||
      newDevices ||
      byTechnicians ||
      aboutOwners;
    const start = this.firstBefore(to);
    const end = this.firstBefore(from - 1);
    // Nothing is looked at one by one where everything fits.
    if (!isFiltered && start === 0 && end === this.events.length) return this.all;
    const places: number[] = [];
    for (let place = start; place < end; place += 1) {
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
      users: facets(this.users, this.users.countsOf(places), (user) => this.userNames.get(user) ?? ""),
      sources: facets(this.sources, this.sources.countsOf(places), () => ""),
      addresses: facets(this.addresses, this.addresses.countsOf(places), (address) => address),
    };
  }
  /** What the screen opens with: it is ready before anybody asks. */
  private async findAll(rest: () => Promise<void>): Promise<void> {
    const places: number[] = [];
    while (places.length < this.events.length) {
      places.push(places.length);
      if (places.length % linesAtOnce === 0) await rest();
    }
    const users = facets(this.users, this.users.counts, (user) => this.userNames.get(user) ?? "");
    await rest();
    const sources = facets(this.sources, this.sources.counts, () => "");
    const addresses = facets(this.addresses, this.addresses.counts, (address) => address);
    this.all = { places, users, sources, addresses };
  }

  /** When an account was last active at a client, by its user; of one source. */
  lastOf(source: ClientId): ReadonlyMap<string, string> {
    const last = new Map<string, string>();
    const code = this.sources.codeOf(source);
    if (code === undefined) return last;
    this.sources.forEach(code, (place) => {
      const event = this.events[place];
      if (event?.user != null && !last.has(event.user)) last.set(event.user, event.described.at);
    });
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
          if (values[code]?.includes(word) === true)
            column.forEach(code, (place) => {
              own[place] = 1;
            });
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
}

/** As many as are offered to choose from. */
const mostFacets = 30;
/** The values that stand most often, with how often; of thousands only the few that are shown are put in order. */
function facets<Value extends string>(column: Column<Value>, counts: ArrayLike<number>, name: (value: Value) => string): Facet<Value>[] {
  const best: { readonly value: Value; readonly count: number }[] = [];
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code] ?? 0;
    const value = column.values[code];
    if (count === 0 || value === undefined || value === "" || count <= (best[mostFacets - 1]?.count ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.count ?? 0) < count) at -= 1;
    best.splice(at, 0, { value, count });
    if (best.length > mostFacets) best.pop();
  }
  return best.map(({ value, count }) => ({ value, name: name(value), count }));
}
