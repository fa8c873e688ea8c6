import type { SignIns } from "../value/sign-ins.ts";
import { fold } from "../../util/fold.ts";
import type { ClientId } from "../../model/ids.ts";
import type { DescribedEvent } from "../value/described-event.ts";
import { eventGroups, groupOfType, type EventGroup } from "./event-groups.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogQuery } from "./log-query.ts";
import { rowsAtOnce, type LogRows, type Values } from "./log-rows.ts";

/** The words under which the parts of an event are found, in the reader's language. */
export interface IndexWords {
  type(type: number): string;
  device(device: number): string;
  policy(type: number): string;
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
  /** Each counted as if the search asked for none of its own kind, so that another can be chosen beside it. */
  readonly groups: Readonly<Record<EventGroup, number>>;
  readonly types: readonly Facet<number>[];
  readonly sources: readonly Facet<ClientId>[];
  readonly devices: readonly Facet<number>[];
  /** At most `mostFacets`. */
  readonly users: readonly Facet<string>[];
  readonly addresses: readonly Facet<string>[];
}

/**
 * One column, newest first: which value stands at each place, and where each value stands. A log has tens of thousands of lines and a few
 * thousand values: the places of a value are a chain through one array, so that making them leaves nothing for the collector of garbage to move.
 */
class Column<Value> {
  readonly codes: Uint32Array;
  /** How often each code stands. */
  readonly counts: Uint32Array;
  private readonly held: Values<Value>;
  /** The next place of the same value; -1: none. */
  private readonly following: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  constructor(held: Values<Value>, size: number) {
    this.held = held;
    this.codes = new Uint32Array(size);
    this.following = new Int32Array(size).fill(-1);
    this.counts = new Uint32Array(held.values.length);
    this.first = new Int32Array(held.values.length).fill(-1);
    this.last = new Int32Array(held.values.length);
  }
  get values(): readonly Value[] {
    return this.held.values;
  }
  /** Places come in their order. */
  put(place: number, row: number): void {
    const code = this.held.code(row);
    this.codes[place] = code;
    if (this.first[code] === -1) this.first[code] = place;
    else this.following[this.last[code] ?? 0] = place;
    this.last[code] = place;
    this.counts[code] = (this.counts[code] ?? 0) + 1;
  }
  at(place: number): Value {
    return this.held.values[this.codes[place] ?? 0] as Value;
  }
  codeOf(value: Value): number | undefined {
    return this.held.codeOf(value);
  }
  forEach(code: number, take: (place: number) => void): void {
    for (let place = this.first[code] ?? -1; place >= 0; place = this.following[place] ?? -1) take(place);
  }
  /** @param more what is counted already; it is added to. */
  countsOf(places: readonly number[], more?: Uint32Array): Uint32Array {
    const counts = more ?? new Uint32Array(this.values.length);
    for (const place of places) {
      const code = this.codes[place] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }
  /** Keeps what has one of the values; null: everything. */
  chosen(values: readonly Value[]): Choice | null {
    if (values.length === 0) return null;
    const wanted = new Uint8Array(this.values.length);
    for (const value of values) {
      const code = this.codeOf(value);
      if (code !== undefined) wanted[code] = 1;
    }
    return this.choice(wanted);
  }
  /** @param wanted 1 for each code that is. */
  choice(wanted: Uint8Array): Choice {
    return { codes: this.codes, wanted, besides: new Uint32Array(this.values.length) };
  }
}
/** What a search asks of one column, and how often each code stands among what fits but for this. */
interface Choice {
  readonly codes: Uint32Array;
  readonly wanted: Uint8Array;
  readonly besides: Uint32Array;
}
/** Texts of a column's values, one after the other in one text: looking through it once is much faster than through each. */
class FoldedTexts {
  private readonly joined: string;
  /** Where each text begins, and where the last one ends. */
  private readonly starts: Uint32Array;

  /** @param texts folded, so that no line ends in them. */
  constructor(texts: readonly string[]) {
    this.joined = texts.join("\n");
    this.starts = new Uint32Array(texts.length + 1);
    for (const [code, text] of texts.entries()) this.starts[code + 1] = (this.starts[code] ?? 0) + text.length + 1;
  }
  /** @param take is called with each text that holds the word, once, by its place. */
  forEachWith(word: string, take: (code: number) => void): void {
    let code = 0;
    for (let at = this.joined.indexOf(word); at >= 0; at = this.joined.indexOf(word, this.starts[code])) {
      let high = this.starts.length - 1;
      // The last text that begins at or before it.
      while (code < high - 1) {
        const middle = (code + high) >> 1;
        if ((this.starts[middle] ?? 0) <= at) code = middle;
        else high = middle;
      }
      take(code);
      code += 1;
      if (code >= this.starts.length - 1) return;
    }
  }
}
const day = 86_400_000;

const signedIn = 1000;
/** Browser extensions among the kinds of devices (further-api.md §3). */
const extensions: ReadonlySet<number> = new Set([2, 3, 4, 5, 19, 20]);

/** All kept events, newest first, found by word and by what they say without looking at each. */
export class EventIndex {
  private readonly rows: LogRows;
  /** The row at each place. */
  private readonly order: Uint32Array;
  private readonly times: Float64Array;
  private readonly hours: Uint8Array;
  private readonly isNewDevice: Uint8Array;
  /** 1: another line tells the same act. */
  private readonly isToldBefore: Uint8Array;
  private readonly types: Column<number>;
  private readonly sources: Column<ClientId>;
  private readonly users: Column<string | null>;
  private readonly userNames = new Map<string, string>();
  private readonly addresses: Column<string | null>;
  private readonly devices: Column<number | null>;
  /** Whom and what the sentence names. */
  private readonly whos: Column<DescribedEvent["who"]>;
  private readonly whats: Column<DescribedEvent["what"]>;
  private words: readonly (readonly [Column<unknown>, FoldedTexts])[] = [];
  private all: LogFound | null = null;

  private constructor(rows: LogRows, order: Uint32Array) {
    const size = order.length;
    this.rows = rows;
    this.order = order;
    this.times = new Float64Array(size);
    this.hours = new Uint8Array(size);
    this.isNewDevice = new Uint8Array(size);
    this.isToldBefore = new Uint8Array(size);
    this.types = new Column(rows.types, size);
    this.sources = new Column(rows.sources, size);
    this.users = new Column(rows.users, size);
    this.addresses = new Column(rows.addresses, size);
    this.devices = new Column(rows.devices, size);
    this.whos = new Column(rows.whos, size);
    this.whats = new Column(rows.whats, size);
  }
  /** @param rows nothing may be added to them any more. @param rest is called every so many lines: others may go on, if their turn has come. */
  static async of(rows: LogRows, words: IndexWords, rest: () => Promise<void>): Promise<EventIndex> {
    const index = new EventIndex(rows, await rows.newestFirst(rest));
    for (let from = 0; from < index.size; from += rowsAtOnce) {
      index.take(from, Math.min(index.size, from + rowsAtOnce));
      await rest();
    }
    await index.markNewDevices(rest);
    await index.fold(words, rest);
    await index.findAll(rest);
    return index;
  }
  get size(): number {
    return this.order.length;
  }
  /** The events at places that a search found. */
  eventsAt(places: readonly number[]): readonly LogEvent[] {
    return places.map((place) => this.rows.event(this.order[place] ?? 0));
  }
  /** How many of the places that a search found lead up to an event, itself included; also where it is there no more. */
  countUpTo(places: readonly number[], { at, key }: { readonly at: string; readonly key: string }): number {
    const time = Date.parse(at);
    const timeOf = (count: number): number => this.times[places[count] ?? this.size] ?? -Infinity;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (timeOf(middle) > time) low = middle + 1;
      else high = middle;
    }
    for (let count = low; timeOf(count) === time; count += 1)
      if (this.eventsAt(places.slice(count, count + 1)).some((event) => event.key === key)) return count + 1;
    return low;
  }
  private take(from: number, to: number): void {
    const columns = [this.types, this.sources, this.users, this.addresses, this.devices, this.whos, this.whats];
    for (let place = from; place < to; place += 1) {
      const row = this.order[place] ?? 0;
      const at = Date.parse(this.rows.times[row] ?? "");
      this.times[place] = at;
      this.hours[place] = new Date(at).getHours();
      this.isToldBefore[place] = Number(this.rows.isToldBefore(row));
      for (const column of columns) column.put(place, row);
      const user = this.users.at(place);
      const { name } = this.whos.at(place);
      if (user !== null && name !== null && !this.userNames.has(user)) this.userNames.set(user, name);
    }
  }
  private async fold(words: IndexWords, rest: () => Promise<void>): Promise<void> {
    const folded = async <Value>(
      column: Column<Value>,
      textOf: (value: Value) => string,
    ): Promise<readonly [Column<unknown>, FoldedTexts]> => {
      const texts: string[] = [];
      for (const value of column.values) {
        texts.push(fold(textOf(value)));
        if (texts.length % rowsAtOnce === 0) await rest();
      }
      return [column as Column<unknown>, new FoldedTexts(texts)];
    };
    this.words = [
      await folded(this.types, words.type),
      await folded(this.sources, words.source),
      await folded(this.devices, (device) => (device === null ? "" : words.device(device))),
      await folded(this.whos, ({ name }) => name ?? ""),
      await folded(this.whats, (what) => (what?.kind === "policy" ? words.policy(Number(what.id)) : (what?.name ?? ""))),
      await folded(this.addresses, (address) => address ?? ""),
    ];
  }
  /** The first sign of an account on a device counts as new only when the account was seen before that: every log begins somewhere. */
  private async markNewDevices(rest: () => Promise<void>): Promise<void> {
    const seen = new Map<string, Set<number>>();
    for (let place = this.size - 1; place >= 0; place -= 1) {
      if (place % rowsAtOnce === 0) await rest();
      const [user, device] = [this.users.at(place), this.devices.at(place)];
      if (user === null || device === null) continue;
      const devices = seen.get(user);
      if (devices === undefined) seen.set(user, new Set([device]));
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
    const choices = {
      types: this.types.chosen(query.types),
      groups:
        query.groups.length === 0
          ? null
          : this.types.choice(Uint8Array.from(this.types.values, (type) => Number(query.groups.includes(groupOfType(type))))),
      sources: this.sources.chosen(query.sources),
      users: this.users.chosen(query.users),
      addresses: this.addresses.chosen(query.addresses),
      devices: this.devices.chosen(query.devices),
    };
    const sourceBesides = choices.sources?.besides ?? new Uint32Array(this.sources.values.length);
    const asked = Object.values(choices).filter((choice) => choice !== null);
    const { outside, byTechnicians, aboutOwners, newDevices } = query;
    const isFiltered = hits !== null || asked.length > 0 || outside !== null || newDevices || byTechnicians || aboutOwners;
    const start = this.firstBefore(to);
    const end = this.firstBefore(from - 1);
    // Nothing is looked at one by one where everything fits.
    if (this.all !== null && !isFiltered && start === 0 && end === this.size) return this.all;
    const places: number[] = [];
    for (let place = start; place < end; place += 1) {
      if (hits !== null && hits[place] !== 1) continue;
      if (newDevices && this.isNewDevice[place] !== 1) continue;
      const hour = this.hours[place] ?? 0;
      if (outside !== null && hour >= outside.from && hour < outside.to) continue;
      if (byTechnicians && !this.rows.isByTechnician(this.order[place] ?? 0)) continue;
      if (aboutOwners && !this.rows.isAboutOwner(this.order[place] ?? 0)) continue;
      let misses = 0;
      let missed: Choice | undefined;
      // An act that two logs tell is one. Whoever asks for the second log alone finds it there.
      if (
        this.isToldBefore[place] === 1 &&
        (choices.sources === null || query.sources.some((source) => source === this.rows.otherSource(this.order[place] ?? 0)))
      ) {
        const fits = asked.every((choice) => choice === choices.sources || choice.wanted[choice.codes[place] ?? 0] === 1);
        const code = this.sources.codes[place] ?? 0;
        if (fits) sourceBesides[code] = (sourceBesides[code] ?? 0) + 1;
        continue;
      }
      for (const choice of asked)
        if (choice.wanted[choice.codes[place] ?? 0] !== 1) {
          misses += 1;
          missed = choice;
        }
      if (misses === 0) places.push(place);
      else if (misses === 1 && missed !== undefined) {
        const code = missed.codes[place] ?? 0;
        missed.besides[code] = (missed.besides[code] ?? 0) + 1;
      }
    }
    return {
      places,
      groups: this.groupsOf(this.types.countsOf(places, choices.groups?.besides)),
      types: facets<number>(this.types, this.types.countsOf(places, choices.types?.besides)),
      sources: facets<ClientId>(this.sources, this.sources.countsOf(places, sourceBesides)),
      devices: facets<number>(this.devices, this.devices.countsOf(places, choices.devices?.besides)),
      users: facets<string>(this.users, this.users.countsOf(places, choices.users?.besides), this.nameOfUser, mostFacets),
      addresses: facets<string>(this.addresses, this.addresses.countsOf(places, choices.addresses?.besides), undefined, mostFacets),
    };
  }
  private readonly nameOfUser = (user: string): string => this.userNames.get(user) ?? "";
  /** @param counts of the codes of kinds. */
  private groupsOf(counts: Uint32Array): LogFound["groups"] {
    const groups = Object.fromEntries(eventGroups.map((group) => [group, 0])) as Record<EventGroup, number>;
    for (const [code, type] of this.types.values.entries()) groups[groupOfType(type)] += counts[code] ?? 0;
    return groups;
  }
  /** What the screen opens with: it is ready before anybody asks. */
  private async findAll(rest: () => Promise<void>): Promise<void> {
    const places: number[] = [];
    for (let place = 0; place < this.size; place += 1) {
      if (this.isToldBefore[place] !== 1) places.push(place);
      if (place % rowsAtOnce === 0) await rest();
    }
    const users = facets<string>(this.users, this.users.countsOf(places), this.nameOfUser, mostFacets);
    await rest();
    const addresses = facets<string>(this.addresses, this.addresses.countsOf(places), undefined, mostFacets);
    await rest();
    const types = this.types.countsOf(places);
    await rest();
    const devices = this.devices.countsOf(places);
    await rest();
    this.all = {
      places,
      groups: this.groupsOf(types),
      types: facets<number>(this.types, types),
      // What each log tells, also what another one told before.
      sources: facets<ClientId>(this.sources, this.sources.counts),
      devices: facets<number>(this.devices, devices),
      users,
      addresses,
    };
  }

  /** When an account was last active at a client, by its user; of one source. */
  lastOf(source: ClientId): ReadonlyMap<string, string> {
    const last = new Map<string, string>();
    const code = this.sources.codeOf(source);
    if (code === undefined) return last;
    this.sources.forEach(code, (place) => {
      const user = this.users.at(place);
      if (user !== null && !last.has(user)) last.set(user, this.rows.times[this.order[place] ?? 0] ?? "");
    });
    return last;
  }

  /** The newest sign-in of each account at a client, and the newest by a browser extension, by its user; of one source. */
  signInsOf(source: ClientId): ReadonlyMap<string, SignIns> {
    const seen = new Map<string, SignIns>();
    const code = this.sources.codeOf(source);
    if (code === undefined) return seen;
    this.sources.forEach(code, (place) => {
      const user = this.users.at(place);
      if (user === null || this.types.at(place) !== signedIn) return;
      const at = this.rows.times[this.order[place] ?? 0] ?? "";
      const known = seen.get(user);
      const byExtension = known?.byExtension ?? (extensions.has(this.devices.at(place) ?? -1) ? at : null);
      seen.set(user, { at: known?.at ?? at, byExtension });
    });
    return seen;
  }

  /** Which events hold every word; null where none was asked for. */
  private found(text: string): Uint8Array | null {
    const wanted = fold(text)
      .split(" ")
      .filter((word) => word !== "");
    let hits: Uint8Array | null = null;
    for (const word of wanted) {
      const own = new Uint8Array(this.size);
      for (const [column, texts] of this.words)
        texts.forEachWith(word, (code) => {
          column.forEach(code, (place) => {
            own[place] = 1;
          });
        });
      if (hits !== null) for (let place = 0; place < own.length; place += 1) if (hits[place] !== 1) own[place] = 0;
      hits = own;
    }
    return hits;
  }
  /** The first place that is not after a time; events stand newest first. */
  private firstBefore(to: number): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[middle] ?? 0) > to) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** As many people, or addresses, as are offered to choose from: there may be thousands of them. */
export const mostFacets = 30;
/** The values that stand most often, with how often; of thousands only the few that are shown are put in order. */
function facets<Value extends string | number>(
  column: Column<Value> | Column<Value | null>,
  counts: ArrayLike<number>,
  name: (value: Value) => string = String,
  most = Infinity,
): Facet<Value>[] {
  const best: { readonly value: Value; readonly count: number }[] = [];
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code] ?? 0;
    const value = column.values[code];
    if (count === 0 || value == null || value === "" || count <= (best[most - 1]?.count ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.count ?? 0) < count) at -= 1;
    best.splice(at, 0, { value, count });
    if (best.length > most) best.pop();
  }
  return best.map(({ value, count }) => ({ value, name: name(value), count }));
}
