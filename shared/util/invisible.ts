/**
 * Characters that nobody sees: zero-width and direction marks, soft hyphens, byte order marks, joiners, tags, fillers. No-break and other
 * blanks are not among them: `trim` knows those.
 */
const unseen = String.raw`\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0`;
const anywhere = new RegExp(`[${unseen}]`, "gu");
const blank = new RegExp(String.raw`^[${unseen}\s\p{Z}]$`, "u");

/**
 * Without blanks and invisible characters at both ends; what stands within stays. The end is looked for from the end: a pattern looks for it
 * from every blank within, which takes minutes in a text that is full of them.
 */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    if (!blank.test(character)) break;
    start += character.length;
  }
  while (end > start) {
    const pair = text.codePointAt(end - 2) ?? 0;
    const length = end - 2 >= start && pair > 0xffff ? 2 : 1;
    if (!blank.test(text.slice(end - length, end))) break;
    end -= length;
  }
  return text.slice(start, end);
}

export const withoutInvisible = (text: string): string => text.replace(anywhere, "");

/** The first invisible character and where it stands; null when there is none. */
export function invisibleIn(text: string): { readonly at: number; readonly character: string } | null {
  anywhere.lastIndex = 0;
  const found = anywhere.exec(text);
  return found === null ? null : { at: found.index, character: codePoint(found[0]) };
}

/** As Unicode writes it: "U+200B". */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
