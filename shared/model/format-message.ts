import type { Language, Message } from "./message.ts";

/** Texts of one language: nested objects of strings, as in `resources/locales/<language>/`. */
export interface Texts {
  readonly [part: string]: string | Texts;
}

/**
 * A message as plain text, outside the window: the part of the message syntax that the texts use (`{name}`,
 * `{'literal'}`, plural forms with ` | `). A key without a text stands for itself.
 */
export function formatMessage(texts: Texts, message: Message, language: Language): string {
  const found = message.key
    .split(".")
    .reduce<string | Texts | undefined>(
      (node, part) => (typeof node === "object" && Object.hasOwn(node, part) ? node[part] : undefined),
      texts,
    );
  if (typeof found !== "string") return message.key;
  const parameters: Readonly<Record<string, string | number>> = {
    ...message.parameters,
    ...(message.count === undefined ? {} : { count: message.count }),
  };
  return pluralForm(found, message.count).replace(
    /\{(?:'([^']*)'|(\w+))\}/gu,
    (_whole, literal: string | undefined, name: string | undefined) => {
      if (literal !== undefined) return literal;
      const value = name !== undefined && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      return typeof value === "number" ? numberText(value, language) : (value ?? "");
    },
  );
}

/** Two forms: one, other. Three forms: none, one, other. */
function pluralForm(text: string, count: number | undefined): string {
  const forms = text.split(" | ");
  if (forms.length === 1) return text;
  const amount = Math.abs(count ?? 1);
  const index = forms.length === 2 ? (amount === 1 ? 0 : 1) : Math.min(amount, 2);
  return forms[index] ?? text;
}

/** Digits in groups of three, as both languages write them. */
function numberText(value: number, language: Language): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, language === "nl" ? "." : ",");
  return fraction === undefined ? grouped : `${grouped}${language === "nl" ? "," : "."}${fraction}`;
}
