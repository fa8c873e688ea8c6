import type { Message } from "./message.ts";

/*
 * Names are chosen by others. A control character in one (U+202E "right-to-left override") or letters of a script that is read from the right would
 * reorder the words beside it, so that a sentence of this app says something else. Names are therefore isolated where they are shown (Unicode
 * Standard Annex 9, "Unicode Bidirectional Algorithm", 2.4): the value itself is never changed, and neither search, comparing nor copying sees this.
 */
const isolate = "\u2068";
const end = "\u2069";
/** What changes the order of the text around it: letters that are read from the right, marks, embeddings, overrides, isolates and ends of a paragraph. */
const reordering =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u0085\u2029\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const overrides = /[\u202A-\u202E\u2066\u2067]/gu;
const ends = /[\u0085\u2029]/gu;

/** A name as a part of a sentence: it cannot reorder what stands beside it. Most names come back as they are. */
export function isolated(name: string): string {
  if (!reordering.test(name)) return name;
  return (
    isolate +
    name
      .replaceAll(overrides, "")
      .replaceAll(/[\u2068\u2069]/gu, "")
      .replaceAll(ends, " ") +
    end
  );
}

/** A message whose names are isolated, to be said outside the window, where `t` does it. */
export const isolatedMessage = (message: Message): Message =>
  message.parameters === undefined
    ? message
    : {
        ...message,
        parameters: Object.fromEntries(
          Object.entries(message.parameters).map(([name, value]) => [name, typeof value === "string" ? isolated(value) : value]),
        ),
      };

/** A text or name as a template shows it: as `isolated`, but names that are isolated in it already stay so. */
export function shown<Value>(value: Value): Value | string {
  if (typeof value !== "string" || !reordering.test(value)) return value;
  return isolate + balanced(value.replaceAll(overrides, "").replaceAll(ends, " ")) + end;
}

/** Where isolates begin and end: those that do both, and marks that stand alone. */
function marksOf(text: string): { readonly pairs: ReadonlySet<number>; readonly stray: ReadonlySet<number> } {
  const begun: number[] = [];
  const [pairs, stray] = [new Set<number>(), new Set<number>()];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === isolate) begun.push(index);
    else if (text[index] === end) {
      const from = begun.pop();
      if (from === undefined) stray.add(index);
      else pairs.add(from).add(index);
    }
  }
  for (const index of begun) stray.add(index);
  return { pairs, stray };
}
const without = (text: string, places: ReadonlySet<number>): string =>
  places.size === 0
    ? text
    : text
        .split("")
        .filter((_, index) => !places.has(index))
        .join("");

/** Takes out what ends an isolate that was not begun, or begins one that does not end. */
const balanced = (text: string): string => without(text, marksOf(text).stray);

/** A text of the screen that leaves it (copied, in a table that is saved), without the marks that isolate names there. A mark that stands alone is a name's own. */
export const withoutIsolates = (text: string): string => without(text, marksOf(text).pairs);
