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
  ["name: A\ngroups: [{ name: X, when: t }]\n", { mistake: "no-switch", line: 2, at: "groups 1, when", name: "t" }],
  [
    "name: A\nparameters: [{ name: t, label: T, kind: text }]\ngroups:\n  - { name: X }\n  - { name: Y, when: '!t' }\n",
    { mistake: "no-switch", line: 5, at: "groups 2, when", name: "t" },
  ],
  ["name: A\nsso: { kind: saml2, enabled: true, identifier: x, when: t }\n", { mistake: "no-switch", line: 2, at: "sso, when", name: "t" }],
  [
    "name: A\nparameters: [{ name: t, label: T, kind: switch }]\npeople: [{ email: a@b.example, role: user, each: t }]\n",
    { mistake: "no-list", line: 3, at: "people 1, each", name: "t" },
  ],
  [
    "name: A\ngroups: [{ name: X }]\ncollections:\n  - path: IT\n    access: [{ group: X, level: view }, { group: Y, level: view }]\n",
    { mistake: "no-group", line: 5, at: "collections 1, access 2, group", name: "Y" },
  ],
  ["name: A\npeople: [{ email: a@b.example, role: user, groups: [Y] }]\n", { mistake: "no-group", line: 2, name: "Y" }],
  ["name: A\nversion: 1\ndescription: &a [*a]\n", { mistake: "alias", line: 3 }],
  ["name: A\nx: &x [1,2]\ny: &y [*x,*x,*x]\nz: [*y,*y,*y]\n", { mistake: "alias", line: 3 }],
  ["name: A\ndescription: { <<: { a: b } }\n", { mistake: "string" }],
  ["name: &a A\ndescription: *a\n", { mistake: "alias" }],
])("what is wrong in %j is told by a name that has words in both languages", (text, parameters) => {
  expect(parseBlueprint(text, { id: "own:x", origin: "own" })).toMatchObject({ error: { code: "blueprint.malformed", parameters } });
});

it.each([
  ["a group that is repeated", "groups: [{ name: 'Team {{each}}', each: l }]", "Team North"],
  ["a group that takes the client’s name", "groups: [{ name: '{{client.name}} admins' }]", "{{ client.name }} admins"],
  ["a group of what is included", "include: [base]", "Office"],
])("%s is a group that is listed", (_, listed, group) => {
  const text = `name: A\nparameters: [{ name: l, label: L, kind: list }]\n${listed}\ncollections: [{ path: IT, access: [{ group: '${group}', level: view }] }]\n`;
  expect(parseBlueprint(text, { id: "own:x", origin: "own" })).toMatchObject({ ok: true });
});
