import { randomInt } from "node:crypto";
import words from "#resources/words/eff-long.json" with { type: "json" };
import { signClasses, withinRules, type GeneratorOptions, type GeneratorRules } from "#shared/setup/value/generator-rules";

/** Without the four that hold a hyphen, which divides the words. */
const wordList = words.filter((word) => !word.includes("-"));
type SignClass = keyof typeof signClasses;
const classNames = Object.keys(signClasses) as SignClass[];

/** A password or passphrase of random bytes that keeps to a client's rules, whatever the options ask for. */
export function generate(asked: GeneratorOptions, rules: GeneratorRules): string {
  const options = withinRules(asked, rules);
  return options.kind === "passphrase" ? passphrase(options) : password(options, rules);
}

function password(options: GeneratorOptions, rules: GeneratorRules): string {
  const classes = classNames.filter((name) => options[name]);
  const least: Readonly<Record<SignClass, number>> = {
    upper: 1,
    lower: 1,
    numbers: Math.max(1, rules.minNumbers),
    special: Math.max(1, rules.minSpecial),
  };
  const pick = (signs: string): string => signs.charAt(randomInt(signs.length));
  const every = classes.map((name) => signClasses[name]).join("");
  const signs = classes.flatMap((name) => Array.from({ length: least[name] }, () => pick(signClasses[name])));
  while (signs.length < options.length) signs.push(pick(every));
  return shuffled(signs).join("");
}

function passphrase({ words: count, capitalize, includeNumber }: GeneratorOptions): string {
  const picked = Array.from({ length: count }, () => {
    const word = wordList[randomInt(wordList.length)] ?? "";
    return capitalize ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  const at = includeNumber ? randomInt(picked.length) : -1;
  return picked.map((word, index) => (index === at ? `${word}${String(randomInt(10))}` : word)).join("-");
}

/** Fisher and Yates: every order is as likely. */
function shuffled(signs: readonly string[]): readonly string[] {
  const list = [...signs];
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = randomInt(index + 1);
    [list[index], list[other]] = [list[other] ?? "", list[index] ?? ""];
  }
  return list;
}
