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
  expect(read(text)).toMatchObject({ ok: false, error: { code: "blueprint.malformed", parameters: { mistake: "too-much" } } });
});

it("a key that stands twice is refused with its line, at the top and inside", () => {
  const twice = (line: number): object => ({ error: { code: "blueprint.malformed", parameters: { mistake: "key-twice", line } } });
  expect(read("name: a\nversion: 1\nname: b\n")).toMatchObject(twice(3));
  expect(read("name: a\nscim:\n  enabled: true\n  enabled: false\n")).toMatchObject(twice(4));
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

it.each([
  ["an unknown key", "name: a\nversion: 1\ngroep: []\n", 3],
  ["an unknown key inside", "name: a\ngroups:\n  - name: b\n    colour: red\n", 4],
  ["an alias", "name: a\ngroups:\n  - &b { name: b }\n  - *b\n", 4],
  [
    "a policy that stands twice",
    "name: a\npolicies:\n  - { type: sso, enabled: true }\n  - { type: sso, enabled: false }\n".replaceAll("sso", "singleOrganization"),
    4,
  ],
  [
    "a parameter that stands twice",
    "name: a\nparameters:\n  - { name: t, label: T, kind: text }\n  - { name: t, label: U, kind: list }\n",
    4,
  ],
  ["a switch that is a word by default", "name: a\nparameters:\n  - name: t\n    label: T\n    kind: switch\n    default: hello\n", 6],
  ["a choice without options", "name: a\nparameters:\n  - { name: t, label: T, kind: choice }\n", 3],
  [
    "a default that is none of the options",
    "name: a\nparameters:\n  - { name: t, label: T, kind: choice, options: [x, y], default: z }\n",
    3,
  ],
])("%s is refused where it stands", (_, text, line) => {
  expect(read(text)).toMatchObject({ ok: false, error: { code: "blueprint.malformed", parameters: { line } } });
});
