import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { languages, type Message } from "#shared/model/message";

const areas = ["changes", "policies", "checklist"] as const;
const texts = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.fromEntries(
      areas.map((area) => [
        area,
        JSON.parse(readFileSync(new URL(`../../../resources/locales/${language}/${area}.json`, import.meta.url), "utf8")) as unknown,
      ]),
    ),
  ]),
);
const lookUp = (language: string, key: string): unknown =>
  key.split(".").reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], texts[language]);

/** Fails unless the message has a text in every language, and every brace in it has a value. */
export function expectText(message: Message): void {
  for (const language of languages) {
    const text = lookUp(language, message.key);
    expect(text, `${message.key} in ${language}`).toBeTypeOf("string");
    for (const [, name] of (text as string).matchAll(/\{(\w+)\}/gu))
      expect(message.parameters, `${message.key} wants ${name}`).toHaveProperty(name ?? "");
    if (message.count !== undefined && (text as string).includes(" | ")) expect((text as string).split(" | "), message.key).toHaveLength(3);
  }
}
