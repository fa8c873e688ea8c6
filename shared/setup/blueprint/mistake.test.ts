import { expect, it } from "vitest";
import { parseBlueprint } from "./blueprint-text.ts";

it.each([
  ["", { mistake: "missing", at: "name" }],
  ["name: [\n", { mistake: "syntax" }],
  ["name: A\ngroups: one\n", { mistake: "array" }],
  ["name: A\ngroups: [one]\n", { mistake: "object" }],
  ["name: [A]\n", { mistake: "string" }],
  ["name: A\nversion: first\n", { mistake: "number" }],
  ["name: A\nversion: 1.5\n", { mistake: "number" }],
  ["name: A\nversion: 0\n", { mistake: "small", limit: 1 }],
  ["name: ''\n", { mistake: "small", limit: 1 }],
  [`name: ${"A".repeat(201)}\n`, { mistake: "large", limit: 200 }],
  ["name: A\nscim: { enabled: ja }\n", { mistake: "boolean" }],
  ["name: A\ncolour: red\n", { mistake: "unknown", name: "colour" }],
  ["name: A\ncollections: [{ path: IT, access: [{ group: X, level: own }] }]\n", { mistake: "choice" }],
  ["name: A\ncollections: [{ path: IT, access: [{ group: X }] }]\n", { mistake: "missing" }],
  ["name: A\npolicies: [{ type: singleOrg, enabled: true }]\n", { mistake: "policy" }],
  ["name: A\nparameters: [{ name: two words, label: T, kind: text }]\n", { mistake: "word" }],
  ["name: A\nparameters: [{ name: t, label: T, kind: text, default: { a: 1 } }]\n", { mistake: "value" }],
  ["name: A\nparameters: [{ name: t, label: T, kind: switch, default: on }]\n", { mistake: "default", kind: "switch" }],
  ["name: A\ninclude: [../secrets]\n", { mistake: "file" }],
  ["name: A\nversion: 1\ndescription: &a [*a]\n", { mistake: "alias", line: 3 }],
  ["name: A\nx: &x [1,2]\ny: &y [*x,*x,*x]\nz: [*y,*y,*y]\n", { mistake: "alias", line: 3 }],
  ["name: A\ndescription: { <<: { a: b } }\n", { mistake: "string" }],
  ["name: &a A\ndescription: *a\n", { mistake: "alias" }],
])("what is wrong in %j is told by a name that has words in both languages", (text, parameters) => {
  expect(parseBlueprint(text, { id: "own:x", origin: "own" })).toMatchObject({ error: { code: "blueprint.malformed", parameters } });
});
