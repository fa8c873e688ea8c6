import { expect, it } from "vitest";
import { parseBlueprint } from "./blueprint-text.ts";

/* Texts that somebody sends as a blueprint. Composing one of these takes up to minutes, in which the app would answer nobody. */

const size = 490_000;
const many = (part: string): string => part.repeat(Math.floor(size / part.length));
const read = (text: string) => parseBlueprint(text, { id: "own:x", origin: "own" });

it.each([
  ["lists in brackets", `name: a\ngroups: ${many("[")}`],
  ["maps in braces", `name: a\ngroups: ${many("{a: ")}`],
  ["lists in a line", many("- ")],
  ["keys in a line", many("? ")],
  ["anchors", many("&a ")],
  ["anchors in brackets", `name: [${many("&a ")}`],
  ["tags in brackets", `name: [${many("!a ")}`],
  ["commas", `name: [${many(",")}`],
  ["documents", many("---\n")],
  ["lines", many("\n")],
])("half a megabyte of %s is refused by its line, before it is composed", (_, text) => {
  expect(read(text)).toMatchObject({ ok: false, error: { code: "blueprint.malformed", detail: "nested too deep, or too long" } });
});

it("a key that stands twice is refused with its line, at the top and inside", () => {
  const twice = { ok: false, error: { code: "blueprint.malformed", detail: "Map keys must be unique" } };
  expect(read("name: a\nversion: 1\nname: b\n")).toMatchObject({ error: { ...twice.error, parameters: { line: 3 } } });
  expect(read("name: a\nscim:\n  enabled: true\n  enabled: false\n")).toMatchObject({ error: { ...twice.error, parameters: { line: 4 } } });
});

it("a large blueprint of everyday form is read", () => {
  const groups = Array.from({ length: 500 }, (_, index) => `  - name: "Group ${String(index)}"`);
  const collections = Array.from({ length: 500 }, (_, index) => [
    `  - path: Collection ${String(index)}`,
    `    access: [{ group: "Group ${String(index)}", level: edit }, { group: "Group 1", level: view }]`,
  ]);
  const blueprint = read(["name: Large", "groups:", ...groups, "collections:", ...collections.flat(), ""].join("\n"));
  expect(blueprint.ok ? blueprint.value.collections.length : blueprint.error).toBe(500);
});
