import { Entry } from "./entry.ts";
import type { Collector, ImportedItem, Lines } from "./imported-vault.ts";
import { Members, oddMembers, plainText } from "./members.ts";

/** An entry of a JSON file with its members; an odd member is named and costs only itself. */
export interface JsonEntry {
  readonly members: Members;
  readonly entry: Entry;
}

/**
 * Reads the entries of a list one by one. What is no object is left out and said.
 * @param place what the list is called, for saying where something stood.
 * @param read null: it stays behind and was said, or is no entry.
 */
export function jsonEntries(
  list: readonly unknown[],
  place: string,
  collector: Collector,
  read: (entry: JsonEntry) => ImportedItem | null | readonly ImportedItem[],
  first = 1,
): void {
  for (const [index, each] of list.entries()) {
    const lines: Lines = [index + first, index + first];
    if (typeof each !== "object" || each === null || Array.isArray(each)) {
      collector.leave("unreadable", lines, { name: "–", place });
      continue;
    }
    const entry = new Entry(collector, lines);
    const members = new Members(
      each,
      oddMembers(collector, lines, () => entry.shownName),
    );
    const made = read({ members, entry });
    for (const item of Array.isArray(made) ? (made as readonly ImportedItem[]) : made === null ? [] : [made as ImportedItem])
      collector.add(item);
  }
}

/** What nobody asked for becomes fields under the names of the file. @param idle members that mean something to the other program only. */
export function restAsFields(members: Members, entry: Entry, idle: readonly string[], prefix = ""): void {
  for (const [name, value] of members.rest(idle)) valueAsField(entry, prefix === "" ? name : `${prefix} ${name}`, value);
}

/** A value of any form as a field: texts as they stand, anything else as JSON. */
export function valueAsField(entry: Entry, name: string, value: unknown): void {
  if (value === null || value === undefined || value === "") return;
  if (Array.isArray(value) && value.every((each) => typeof each === "string" || typeof each === "number"))
    entry.field(name, value.join(", "));
  else entry.field(name, typeof value === "object" ? JSON.stringify(value) : (plainText(value) ?? JSON.stringify(value)));
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** The first element of a list that is an object. */
export const firstObject = (value: unknown): Readonly<Record<string, unknown>> | null =>
  Array.isArray(value) ? ((value as readonly unknown[]).find(isObject) ?? null) : null;

/** Milliseconds or seconds since 1970 as a date without a time, in UTC. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(0, 10);
}
