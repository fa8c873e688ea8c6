import { fold } from "#shared/util/fold";

/** Letters, digits and the words of a name that carry it, for the two letters on a client's spine. */
const small = new Set(["de", "het", "van", "der", "den", "the", "of", "and", "en", "stichting", "bv", "b.v.", "nv", "&"]);

/** Two capitals from a name: of its first two telling words, else of the first word. "Van Dijk & Partners" gives VD. */
export function monogramOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s\-/]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  const used = telling.length >= 2 ? (words[0] !== undefined && /^(van|de|het)$/iu.test(words[0]) ? words : telling) : words;
  const letters = (
    used.length >= 2
      ? used.slice(0, 2).map((word) => firstLetter(word))
      : [...(used[0] ?? "")].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).slice(0, 2)
  ).join("");
  return letters.toLocaleUpperCase();
}
/** What is left of a name when only its look counts: no accents, case, blanks, signs or legal form; figures as the letters that they look like. */
const lookOf = (name: string): string =>
  fold(name)
    .replace(/\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|ltd|llp|inc|gmbh)(?=\W|$)/gu, "")
    .replaceAll("&", "en")
    .replaceAll(/\band\b/gu, "en")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("0", "o")
    .replaceAll(/[1i]/gu, "l");
/** Whether two clients' names are easily taken for each other. */
export const looksLike = (one: string, other: string): boolean => lookOf(one) !== "" && lookOf(one) === lookOf(other);
const firstLetter = (word: string): string => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? "";

export { isMailAddress as isAddress, mailDomain as domainOf } from "#shared/util/mail-address";

/** The colour for these letters: the present one, unless another client has it with the same letters; then the one that the fewest clients have. */
export function freeColour(
  letters: string,
  present: number,
  others: readonly { readonly colour: number; readonly monogram: string }[],
): number {
  const alike = new Set(others.filter((other) => other.monogram === letters).map((other) => other.colour));
  if (letters === "" || !alike.has(present)) return present;
  const count = (colour: number): number => others.filter((other) => other.colour === colour).length;
  const free = Array.from({ length: 10 }, (_, index) => index + 1).filter((colour) => !alike.has(colour));
  return free.sort((left, right) => count(left) - count(right) || left - right)[0] ?? present;
}
