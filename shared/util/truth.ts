import { fold } from "./fold.ts";

const yes = new Set("true|$true|yes|y|ja|j|waar|wahr|vrai|oui|verdadero|si|vero|1|x|on|aan|ein|✓|✔|☑".split("|"));
const no = new Set("|false|$false|no|n|nee|nein|non|onwaar|falsch|faux|falso|0|off|uit|aus|-|✗|✘|☐".split("|"));

/**
 * What a cell says that answers yes or no, as people, shells and spreadsheets write it in six languages; null when it is neither. An empty
 * one says no.
 */
export function truthOf(text: string): boolean | null {
  const word = fold(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}
