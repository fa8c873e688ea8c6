/** What a client looks like in every list: one of ten colours and up to four letters. */
export interface Look {
  readonly colour: number;
  readonly monogram: string;
}
const colours = 10;
export const lookKey = ({ colour, monogram }: Look): string => `${monogram.toLocaleUpperCase()}/${String(colour)}`;

/** The colour of a client until another client of the list needs it to be a different one: stable, from its id. */
function colourOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return (hash % colours) + 1;
}

/** Letters for a name, the telling ones first: its initials, its first letter with each later one, and with each digit. */
function lettersOf(name: string): readonly string[] {
  const initials = monogramOf(name);
  const first = lettersAt(initials, 1);
  const later = [...name.toLocaleUpperCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).slice(1);
  return [
    ...new Set([initials, ...later.map((letter) => `${first}${letter}`), ..."23456789".split("").map((digit) => `${first}${digit}`)]),
  ];
}

/**
 * A look that no other client of the list has, as long as one is free: the own colour first, then another colour with the same letters,
 * then other letters of the name.
 */
export function freeLook(id: string, name: string, taken: ReadonlySet<string>): Look {
  const start = colourOf(id);
  for (const monogram of lettersOf(name))
    for (let step = 0; step < colours; step++) {
      const look = { colour: ((start - 1 + step) % colours) + 1, monogram };
      if (!taken.has(lookKey(look))) return look;
    }
  return { colour: start, monogram: monogramOf(name) };
}

/** The first letters of a word: whole ones, also where a letter takes two units of UTF-16. */
const lettersAt = (word: string, most: number): string => [...word].slice(0, most).join("");

/** Two letters from a name: initials of its first two telling words, or its first two letters. */
function monogramOf(name: string): string {
  const words = name.split(/[\s/&.,+-]+/u).filter((word) => /^\p{L}|^\p{N}/u.test(word));
  const telling = words.filter((word) => !/^(de|het|een|van|der|den|the|of|and|en|stichting)$/iu.test(word));
  const [first = "", second = ""] = telling.length > 0 ? telling : words;
  const letters = second === "" ? lettersAt(first, 2) : `${lettersAt(first, 1)}${lettersAt(second, 1)}`;
  return letters.toUpperCase();
}
