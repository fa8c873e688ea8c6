import { BerWriter, EqualityFilter, PresenceFilter, type Filter } from "ldapts";
import { appError, AppFailure } from "#shared/errors/app-error";
import { elementAt, elementsIn, malformed } from "./ber.ts";
import type { LdapEntry } from "./answers.ts";
import type { LdapConnection, LdapControl } from "./connection.ts";

const pagedResults = "1.2.840.113556.1.4.319";
const pageSize = 1000;
/** A server that only ever answers empty pages is not believed for ever. */
const mostEmptyPages = 200;
const mostEntries = 1_000_000;

export interface WholeSearch {
  readonly base: string;
  readonly filter: Filter;
  readonly attributes: readonly string[];
  readonly paged: boolean;
  readonly controls?: readonly LdapControl[];
}
export interface Found {
  readonly entries: readonly LdapEntry[];
  readonly references: number;
  readonly pages: number;
}

/**
 * All entries of a search, in pages until the server gives no more cookie: an empty page with a cookie is a page like any other
 * (directories.md §4.1). Throws where any page is refused or missing.
 */
export async function searchWhole(connection: LdapConnection, search: WholeSearch): Promise<Found> {
  const entries: LdapEntry[] = [];
  let [references, pages, empty] = [0, 0, 0];
  let cookie: Buffer = Buffer.alloc(0);
  for (;;) {
    const before = entries.length;
    const end = await connection.search(
      {
        base: search.base,
        scope: "sub",
        filter: search.filter,
        attributes: search.attributes,
        controls: [...(search.controls ?? []), ...(search.paged ? [{ type: pagedResults, value: pageOf(cookie) }] : [])],
      },
      (entry) => {
        if (entries.length >= mostEntries) throw new AppFailure(appError("directory.too-large"));
        entries.push(entry);
      },
    );
    pages += 1;
    references += end.references;
    const answer = end.controls.get(pagedResults);
    const next = answer === undefined ? null : cookieOf(answer);
    if (next === null || next.length === 0) return { entries, references, pages };
    empty = entries.length === before ? empty + 1 : 0;
    if (empty > mostEmptyPages) throw new AppFailure(appError("directory.endless", { base: search.base }));
    cookie = next;
  }
}
function pageOf(cookie: Buffer): Buffer {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(pageSize);
  writer.writeBuffer(cookie, 0x04);
  writer.endSequence();
  return writer.buffer;
}
function cookieOf(value: Buffer): Buffer {
  const [, cookie] = [...elementsIn(value, elementAt(value, 0, value.length))];
  if (cookie === undefined) throw malformed();
  return Buffer.from(value.subarray(cookie.start, cookie.end));
}

/** One entry by its name; null where the server has none. */
export async function readEntry(connection: LdapConnection, dn: string, attributes: readonly string[]): Promise<LdapEntry | null> {
  const entries: LdapEntry[] = [];
  await connection.search({ base: dn, scope: "base", filter: new PresenceFilter({ attribute: "objectClass" }), attributes }, (entry) => {
    entries.push(entry);
  });
  return entries[0] ?? null;
}

const mostRanges = 10_000;
const mostTries = 3;
/**
 * All values of an attribute that a server gives in ranges (`member;range=0-1499`); null where they changed while they were read, or where
 * the server never told the last of them (directories.md §3.1, trap T01).
 */
export async function allValues(connection: LdapConnection, entry: LdapEntry, attribute: string): Promise<readonly string[] | null> {
  const whole = entry.attributes.get(attribute);
  const first = rangeIn(entry, attribute);
  if (first === null) return whole ?? [];
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const values: string[] = [];
    let [low, stamp] = [0, undefined as string | undefined];
    for (let asked = 0; asked < mostRanges; asked += 1) {
      const part = await readEntry(connection, entry.dn, [`${attribute};range=${String(low)}-*`, "uSNChanged", "modifyTimestamp"]);
      const range = part === null ? null : rangeIn(part, attribute);
      if (part === null || range === null) break;
      const changed = (part.attributes.get("usnchanged") ?? part.attributes.get("modifytimestamp"))?.[0];
      if (asked > 0 && changed !== stamp) break;
      stamp = changed;
      for (const value of range.values) values.push(value);
      if (range.high === null) return values;
      // A part that does not follow on the one before, or brings nothing, leads nowhere.
      if (range.low !== low || range.high + 1 <= low || range.values.length === 0) break;
      low = range.high + 1;
    }
  }
  return null;
}
/** The range of an attribute in an answer; `high` null: the last one. */
function rangeIn(
  { attributes }: LdapEntry,
  attribute: string,
): { readonly low: number; readonly high: number | null; readonly values: readonly string[] } | null {
  for (const [name, values] of attributes) {
    if (!name.startsWith(`${attribute};range=`)) continue;
    const [, low, high] = /;range=(\d{1,9})-(\d{1,9}|\*)$/u.exec(name) ?? [];
    if (low !== undefined && high !== undefined) return { low: Number(low), high: high === "*" ? null : Number(high), values };
  }
  return null;
}
export const classFilter = (name: string): Filter | null =>
  name === "" ? null : new EqualityFilter({ attribute: "objectClass", value: name });
