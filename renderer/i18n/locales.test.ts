import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "#shared/model/message";
import { errorCodes } from "#shared/errors/codes";
import { changeKindNames } from "#shared/setup/changes/registry";
import { riskOf } from "#shared/setup/changes/risks";
import { setLanguage, t } from "./index.ts";
import { root, sources, textsOf } from "#build/test/locale-texts";

globalThis.document ??= { documentElement: {} } as Document;
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? ""))].sort();
const forms = (text: string): number => text.split(" | ").length;
const english = textsOf("en");
const dutch = textsOf("nl");

test("both languages have the same texts", () => {
  expect([...dutch.keys()].filter((key) => !english.has(key))).toEqual([]);
  expect([...english.keys()].filter((key) => !dutch.has(key))).toEqual([]);
});
test("both languages say the same parameters, in as many plural forms", () => {
  const differing = [...english]
    .filter(([key, text]) => {
      const other = dutch.get(key) ?? "";
      return placeholders(text).join() !== placeholders(other).join() || forms(text) !== forms(other);
    })
    .map(([key]) => key);
  expect(differing).toEqual([]);
});
test("every text is read without an error: a lone @ or brace would end a screen", () => {
  const broken = languages.flatMap((each) => {
    setLanguage(each);
    return [...english.keys()].filter((key) => {
      try {
        t(key, {}, 1);
        return false;
      } catch {
        return true;
      }
    });
  });
  setLanguage("en");
  expect(broken).toEqual([]);
});
test("every error has its texts", () => {
  const missing = errorCodes
    .flatMap((code) => (["title", "kept", "todo"] as const).map((part) => `errors.${code}.${part}`))
    .filter((key) => !english.has(key));
  expect(missing).toEqual([]);
});

test("every change kind says what it does, what comes of its failing, and each of its sentences to come and past", () => {
  const sentencesOf = (prefix: string): readonly string[] =>
    [...english.keys()].flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : [])).sort();
  for (const kind of changeKindNames) {
    const path = kind.replaceAll(".", "-");
    const sentences = sentencesOf(`changes.${path}.`).filter((name) => name !== "does" && name !== "fails" && !name.startsWith("done."));
    expect(sentences, kind).not.toEqual([]);
    expect(sentencesOf(`changes.${path}.done.`), kind).toEqual(sentences);
    for (const text of ["does", "fails"]) expect(english.has(`changes.${path}.${text}`), `${kind}: ${text}`).toBe(true);
  }
});
test("every reason of a risk, everything that is compared and every reason why there is no way back has its text", () => {
  const kinds = sources("shared/setup/changes").map((file) => readFileSync(file, "utf8"));
  const named = (call: RegExp, prefix: string): readonly string[] =>
    kinds.flatMap((source) => [...source.matchAll(call)].map(([, name]) => `changes.${prefix}.${name ?? ""}`));
  const keys = [
    ...Object.keys(riskOf).map((reason) => `changes.risk.${reason}`),
    ...named(/\bdiffers\(\s*"([\w.]+)"/g, "difference"),
    ...named(/\bnoInverse\(\s*"([\w-]+)"/g, "noUndo"),
  ];
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter((key) => !english.has(key))).toEqual([]);
});

test("every key that the window's sources name in full exists", () => {
  const missing = sources("renderer").flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const keys = [
      ...source.matchAll(/\bt\(\s*(["'`])([a-z][\w.-]+)\1/gi),
      ...source.matchAll(/\b(?:label|title|key):\s*(["'])((?:[a-z-]+)\.[\w.-]+)\1/gi),
      // Either branch of a choice, also of one in a choice.
      ...[...source.matchAll(/\bt\(([^,;{}]*\?[^,;{}]*)[,)]/g)].flatMap(([, choice]) => [
        ...(choice ?? "").matchAll(/[?:]\s*(["'`])([a-z][\w.-]+)\1/gi),
      ]),
    ]
      .map(([, , key]) => key ?? "")
      .filter((key) => key.includes("."));
    return keys.filter((key) => !english.has(key)).map((key) => `${file.slice(root.length + 1)}: ${key}`);
  });
  expect(missing).toEqual([]);
});

/**
 * Keys that are put together elsewhere than in one template, by their beginning: what a path of several parts is written after
 * (`changes.${path}`, `policies.${key}.${part}`), and what journals of earlier versions name.
 */
const composed = [
  ...["changes", "done", "errors", "handover", "checklist", "tables", "review.text", "ui.sealed"],
  ...["import.problem", "people.problem", "policies", "comparing.state", "comparing.changed"],
  ...["journal.confirmed", "journal.resent", "journal.revoked", "journal.restored", "journal.removed", "journal.member-edited"],
];
test("every text is named by a source: a text that nothing names any more is deleted", () => {
  const all = ["renderer", "electron", "shared"].flatMap((folder) => sources(folder).map((file) => readFileSync(file, "utf8"))).join("\n");
  const named = new Set(all.match(/[a-z][\w-]*(?:\.[\w-]+)+/gi));
  const templates = [...all.matchAll(/`([a-z-]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(([, template]) => {
    const parts = (template ?? "").split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join("[\\w-]+")}$`);
  });
  const unnamed = [...english.keys()].filter(
    (key) => !named.has(key) && !composed.some((prefix) => key.startsWith(prefix)) && !templates.some((template) => template.test(key)),
  );
  expect(unnamed).toEqual([]);
});
