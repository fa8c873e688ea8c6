import { languages } from "#shared/model/message";
import { fold } from "#shared/util/fold";
import { messagesOf } from "#renderer/i18n/messages";

/** A line of a card, found by words. */
export interface FoundLine {
  readonly element: HTMLElement;
  readonly card: string;
  readonly name: string;
}

/** A text of the settings in every language. */
type Texts = readonly string[];
type Tree = { readonly [key: string]: string | Tree };
/** Where the texts of the settings stand. */
const areas = ["settings", "account", "provider"];

let known: readonly Texts[] | null = null;
function allTexts(): readonly Texts[] {
  return (known ??= (() => {
    const [first, ...others] = languages.map((language) => messagesOf(language) as Tree);
    const found: Texts[] = [];
    const walk = (at: string | Tree | undefined, beside: readonly (string | Tree | undefined)[]): void => {
      if (typeof at === "string") {
        // Plural forms and parameters show other words than the text has.
        if (at.length > 2 && !/[{|]/u.test(at)) found.push([at, ...beside.filter((each) => typeof each === "string")].map(fold));
      } else if (at !== undefined)
        for (const key of Object.keys(at))
          walk(
            at[key],
            beside.map((each) => (typeof each === "object" ? each[key] : undefined)),
          );
    };
    for (const area of areas)
      walk(
        first?.[area],
        others.map((each) => each[area]),
      );
    return found;
  })());
}

const nameOf = (line: HTMLElement): string => {
  const text = [...(line.querySelector(".grow")?.childNodes ?? [])].find((node) => (node.textContent ?? "").trim() !== "");
  return (text?.textContent ?? line.textContent).trim().slice(0, 80);
};

/** Lines of the cards that have all these words, in their own language or another that the app speaks: also what another program calls it in one's own. */
export function findLines(cards: readonly HTMLElement[], query: string): readonly FoundLine[] {
  const words = fold(query.trim())
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return cards.flatMap((card) => {
    const name = card.getAttribute("aria-label") ?? "";
    return [...card.querySelectorAll<HTMLElement>(".line")].flatMap((element) => {
      const shown = fold(`${name} ${element.textContent}`);
      const elsewhere = allTexts()
        .filter((texts) => texts.some((text) => shown.includes(text)))
        .flat();
      const whole = [shown, ...elsewhere].join(" ");
      return words.every((word) => whole.includes(word)) ? [{ element, card: name, name: nameOf(element) }] : [];
    });
  });
}
