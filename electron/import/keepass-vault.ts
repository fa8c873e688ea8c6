import type { Collector } from "./imported-vault.ts";
import { addKeePassEntry, type KeePassEntry } from "./keepass-entry.ts";

/** `{REF:P@I:46C9…}`: which value, by which value of the other entry, and what that is. */
const reference = /\{REF:([TUPANI])@([TUPANIO]):([^{}]*)\}/giu;
const names: Readonly<Record<string, string>> = { T: "Title", U: "UserName", P: "Password", A: "URL", N: "Notes" };
/** References through references: a chain of more has no meaning. */
const deepest = 50;
/** One text may refer many times to one that refers many times. */
const longest = 100_000;
const isReferring = (text: string): boolean => /\{REF:/iu.test(text);

/** Entries of a database or of its export, with the references between them followed. */
export function addKeePassEntries(entries: readonly KeePassEntry[], collector: Collector, now = new Date()): void {
  const follow = entries.some(({ values }) => [...values.values()].some(isReferring)) ? references(entries) : null;
  for (const entry of entries)
    addKeePassEntry(
      follow === null || entry.inBin ? entry : { ...entry, values: new Map([...entry.values].map(([name, text]) => [name, follow(text)])) },
      collector,
      now,
    );
}

/** What follows the references of a text; one that leads nowhere, to several, to the bin or in a circle leaves the whole text as it stands. */
function references(entries: readonly KeePassEntry[]): (text: string) => string {
  const living = entries.filter(({ inBin }) => !inBin);
  const indexes = new Map<string, ReadonlyMap<string, readonly KeePassEntry[]>>();
  const keysOf = (entry: KeePassEntry, by: string): readonly string[] => {
    if (by === "I") return [entry.id.toLowerCase()];
    if (by !== "O") return [(entry.values.get(names[by] ?? "") ?? "").toLowerCase()];
    return [...new Set([...entry.values].filter(([name]) => !Object.values(names).includes(name)).map(([, text]) => text.toLowerCase()))];
  };
  const find = (by: string, what: string): KeePassEntry | null => {
    let index = indexes.get(by);
    if (index === undefined) {
      const made = new Map<string, KeePassEntry[]>();
      for (const entry of living) for (const key of keysOf(entry, by)) made.set(key, [...(made.get(key) ?? []), entry].slice(0, 2));
      index = made;
      indexes.set(by, index);
    }
    const found = index.get((by === "I" ? what.replaceAll("-", "") : what).toLowerCase()) ?? [];
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  /** What a member of an entry comes to; null while it is looked for, and where it comes to nothing. */
  const known = new Map<string, string | null>();
  const valueOf = (entry: KeePassEntry, field: string, depth: number): string | null => {
    if (field === "I") return entry.id;
    const text = entry.values.get(names[field] ?? "") ?? "";
    if (!isReferring(text)) return text;
    const key = `${String(entries.indexOf(entry))} ${field}`;
    const before = known.get(key);
    if (before !== undefined || depth > deepest) return before ?? null;
    known.set(key, null);
    const value = followed(text, depth + 1);
    known.set(key, value);
    return value;
  };
  const followed = (text: string, depth: number): string | null => {
    let length = 0;
    let isLost = false;
    const whole = text.replace(reference, (found, field: string, by: string, what: string) => {
      const target = isLost ? null : find(by.toUpperCase(), what);
      const value = target === null ? null : valueOf(target, field.toUpperCase(), depth);
      length += value?.length ?? 0;
      if (value === null || length > longest) isLost = true;
      return isLost ? found : (value ?? found);
    });
    // What is left is no whole reference, or came out of another's text.
    return isLost || isReferring(whole) ? null : whole;
  };
  return (text) => (isReferring(text) ? (followed(text, 0) ?? text) : text);
}
