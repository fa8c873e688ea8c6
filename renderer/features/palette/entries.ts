import type { ClientRow, SearchHit } from "#shared/bridge/index";
import { fold } from "#shared/util/fold";
import type { IconName } from "#renderer/ui/icon-names";

/** One line of the palette. `client` gives it its colour and fills the side. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: "clients" | "people" | "content" | "acts" | "actions" | "everywhere";
  readonly title: string;
  readonly subtitle: string;
  readonly icon?: IconName;
  readonly client?: ClientRow | undefined;
  /** Somebody who was found. */
  readonly person?: SearchHit;
  /** Other words that it is found by. */
  readonly words?: string;
  /** The same person at other clients. */
  readonly others?: readonly SearchHit[];
  readonly keys?: readonly string[];
  /** Where an action leads, at the right. */
  readonly hint?: string;
  readonly reason?: string | undefined;
  /** Shift Enter: invites somebody to this client or like this person; renames this group or collection. */
  readonly second?: { readonly label: string; run(): void };
  run(): void;
}

/** The parts of a title that the query matched, for emphasis. Compares without accents and case, letter by letter. */
export function matchedParts(title: string, query: string): readonly { readonly text: string; readonly hit: boolean }[] {
  const word = fold(query)
    .split(" ")
    .find((each) => each !== "" && fold(title).includes(each));
  if (word === undefined) return [{ text: title, hit: false }];
  const letters = [...title];
  const folded = letters.map((letter) => fold(letter) || " ");
  for (let start = 0; start < letters.length; start += 1) {
    let text = "";
    for (let end = start; end < letters.length && text.length < word.length; end += 1) {
      text += folded[end] ?? "";
      if (text !== word) continue;
      const parts = [
        { text: letters.slice(0, start).join(""), hit: false },
        { text: letters.slice(start, end + 1).join(""), hit: true },
        { text: letters.slice(end + 1).join(""), hit: false },
      ];
      return parts.filter((part) => part.text !== "");
    }
  }
  return [{ text: title, hit: false }];
}

/** A person who is at several clients is one line: the best hit first, the others behind it. People are the same by their address. */
export function gatherPeople(hits: readonly SearchHit[]): readonly { readonly hit: SearchHit; readonly others: readonly SearchHit[] }[] {
  const lines: { readonly hit: SearchHit; readonly others: SearchHit[] }[] = [];
  const byAddress = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const address = hit.kind === "member" ? hit.subtitle.toLowerCase() : "";
    const known = address === "" ? undefined : byAddress.get(address);
    if (known !== undefined) {
      known.push(hit);
      continue;
    }
    const others: SearchHit[] = [];
    lines.push({ hit, others });
    if (address !== "") byAddress.set(address, others);
  }
  return lines;
}

/**
 * Words of something that can be done and of a person together, in any order ("revoke emma", "toegang intrekken emma"): which of the labels have
 * most of the words (its own, or others that people have for it), and the words that are left for the person. Null when no word is of an action, or none is left.
 */
export function actAndPerson(
  query: string,
  acts: readonly { readonly label: string; readonly words?: string }[],
): { readonly labels: readonly string[]; readonly rest: string } | null {
  const words = wordsOf(query);
  const split = acts.map(({ label, words: others = "" }) => {
    const own = fold(`${label} ${others}`)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "");
    // Shorter ones begin too many words: they are of the person.
    const rest = words.filter((word) => word.length < 3 || !own.some((each) => each.startsWith(word)));
    return { label, rest };
  });
  const fewest = Math.min(...split.map(({ rest }) => rest.length));
  const best = split.filter(({ rest }) => rest.length === fewest);
  const [first] = best;
  if (first === undefined || fewest === words.length || fewest === 0) return null;
  return {
    labels: best.filter(({ rest }) => rest.join(" ") === first.rest.join(" ")).map(({ label }) => label),
    rest: first.rest.join(" "),
  };
}
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "");

export const groupOf = (kind: SearchHit["kind"]): PaletteEntry["group"] =>
  kind === "client" ? "clients" : kind === "member" ? "people" : "content";
