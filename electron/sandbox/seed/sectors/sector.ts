/** What a kind of client looks like inside. */
export interface Sector {
  readonly language: "nl" | "en";
  /** The first group manages what nobody else does. */
  readonly groups: readonly string[];
  readonly places: readonly Place[];
}

/** A collection: its path, who reaches it, and what lies in it. */
export interface Place {
  readonly path: string;
  /** Groups with their level: `!` can manage, `+` can edit, `-` can view, `~` can view, passwords hidden. `"Directie! Winkels-"`. */
  readonly access: string;
  readonly items: readonly ItemKind[];
}

export type Kind = "login" | "note" | "card" | "identity" | "ssh";

export interface ItemKind {
  readonly kind: Kind;
  readonly name: string;
}

const MARKS: Readonly<Record<string, Kind>> = { "note: ": "note", "card: ": "card", "identity: ": "identity", "ssh: ": "ssh" };

/** `a {b|c} {d|e}` stands for four names, as a shell expands braces. */
function expand(pattern: string): string[] {
  const [all, choices] = /\{([^}]*)\}/.exec(pattern) ?? [];
  return all === undefined ? [pattern] : choices!.split("|").flatMap((choice) => expand(pattern.replace(all, choice)));
}

function itemsOf(pattern: string): ItemKind[] {
  const mark = Object.keys(MARKS).find((start) => pattern.startsWith(start));
  return expand(pattern.slice(mark?.length ?? 0)).map((name) => ({ kind: mark === undefined ? "login" : MARKS[mark]!, name }));
}

/** `contents` are patterns of names, separated by semicolons; without a mark (`note: `…) they are logins. */
export const place = (path: string, access: string, contents: string): Place => ({
  path,
  access,
  items: contents
    .split(";")
    .map((pattern) => pattern.trim())
    .filter(Boolean)
    .flatMap(itemsOf),
});
