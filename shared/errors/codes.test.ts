import { expect, test } from "vitest";
import en from "#resources/locales/en/errors.json" with { type: "json" };
import nl from "#resources/locales/nl/errors.json" with { type: "json" };
import { errorCodes } from "./codes.ts";

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const languages: readonly (readonly [string, Texts])[] = [
  ["en", en],
  ["nl", nl],
];
const braces = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

test.each(languages)("every error has its three texts and no text is without an error: %s", (_language, texts) => {
  expect(Object.keys(texts).sort()).toEqual([...errorCodes].sort());
  for (const [code, parts] of Object.entries(texts)) {
    expect(Object.keys(parts), code).toEqual(["title", "kept", "todo"]);
    for (const text of Object.values(parts)) {
      expect(text, code).toMatch(/^\S.*[.]$/);
      // These mean something else to the message syntax.
      expect(text, code).not.toMatch(/[@|!]/);
    }
  }
});

test("both languages name the same values", () => {
  for (const code of errorCodes) {
    const bracesOf = (texts: Texts): readonly string[] => braces(Object.values(texts[code] ?? {}).join(" "));
    expect(bracesOf(nl), code).toEqual(bracesOf(en));
  }
});
