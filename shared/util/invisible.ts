/**
 * Characters that nobody sees: zero-width and direction marks, soft hyphens, byte order marks, joiners, tags, fillers. No-break and other
 * blanks are not among them: `trim` knows those.
 */
const unseen = String.raw`\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0`;
const anywhere = new RegExp(`[${unseen}]`, "gu");
const around = new RegExp(String.raw`^[${unseen}\s\p{Z}]+|[${unseen}\s\p{Z}]+$`, "gu");

/** Without blanks and invisible characters at both ends; what stands within stays. */
export const trimmed = (text: string): string => text.replace(around, "");

export const withoutInvisible = (text: string): string => text.replace(anywhere, "");

/** The first invisible character and where it stands; null when there is none. */
export function invisibleIn(text: string): { readonly at: number; readonly character: string } | null {
  anywhere.lastIndex = 0;
  const found = anywhere.exec(text);
  return found === null ? null : { at: found.index, character: codePoint(found[0]) };
}

/** As Unicode writes it: "U+200B". */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
