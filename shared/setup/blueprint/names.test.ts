import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Blueprint } from "./blueprint.ts";
import { parseBlueprint, placeIn } from "./blueprint-text.ts";
import { mistakenName } from "./names.ts";
import { resolveBlueprint } from "./resolve.ts";

const read = (text: string): Blueprint => {
  const found = parseBlueprint(text, { id: "own:x", origin: "own" });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const told = (text: string): unknown => {
  const found = mistakenName(read(text), read(text));
  if (found === null) return null;
  const { path, ...named } = found;
  return { ...named, ...placeIn(text, path) };
};
const list =
  "parameters: [{ name: teams, label: Teams, kind: list }, { name: on, label: On, kind: switch }, { name: t, label: T, kind: text }]";

it.each([
  ["groups: [{ name: 'Team {{typo}}' }]", "no-parameter", "groups 1, name", "typo"],
  ["groups: [{ name: 'Team {{each}} {{typo}}', each: teams }]", "no-parameter", "groups 1, name", "typo"],
  ["groups: [{ name: 'Team {{each}}' }]", "no-parameter", "groups 1, name", "each"],
  ["groups: [{ name: A }, { name: 'Team {{each.rooms}}', each: teams }]", "no-parameter", "groups 2, name", "each.rooms"],
  ["groups: [{ name: A, collections: [{ within: '{{typo}}', level: view }] }]", "no-parameter", "groups 1, collections 1, within", "typo"],
  ["groups: [{ name: '{{typo}}', when: on }]", "no-parameter", "groups 1, name", "typo"],
  ["collections: [{ path: 'IT/{{typo}}' }]", "no-parameter", "collections 1, path", "typo"],
  ["people: [{ email: '{{typo}}@b.example', role: user }]", "no-parameter", "people 1, email", "typo"],
  [
    "people: [{ email: a@b.example, role: user, collections: [{ path: '{{typo}}', level: view }] }]",
    "no-parameter",
    "people 1, collections 1, path",
    "typo",
  ],
  ["domains: [{ name: '{{typo}}.example' }]", "no-parameter", "domains 1, name", "typo"],
  ["sso: { kind: saml2, enabled: true, identifier: '{{typo}}' }", "no-parameter", "sso, identifier", "typo"],
  ["sso: { kind: saml2, enabled: true, identifier: x, settings: { a: '{{typo}}' } }", "no-parameter", "sso, settings, a", "typo"],
  // A switch is on or off: there is no text that could stand there.
  ["groups: [{ name: 'Team {{on}}' }]", "switch-text", "groups 1, name", "on"],
  ["groups: [{ name: X, when: none }]", "no-switch", "groups 1, when", "none"],
  ["groups: [{ name: X }, { name: Y, when: '!t' }]", "no-switch", "groups 2, when", "t"],
  ["sso: { kind: saml2, enabled: true, identifier: x, when: t }", "no-switch", "sso, when", "t"],
  ["people: [{ email: a@b.example, role: user, each: on }]", "no-list", "people 1, each", "on"],
  [
    "groups: [{ name: X }]\ncollections: [{ path: IT, access: [{ group: X, level: view }, { group: Y, level: view }] }]",
    "no-group",
    "collections 1, access 2, group",
    "Y",
  ],
  ["people: [{ email: a@b.example, role: user, groups: [Y] }]", "no-group", "people 1, groups 1", "Y"],
])("a name that stands for nothing is told where it stands: %s", (rest, mistake, at, name) => {
  const text = `name: A\n${list}\n${rest}\n`;
  expect(told(text)).toEqual({ mistake, name, at, line: rest.includes("\n") ? 4 : 3 });
});

it.each([
  "groups: [{ name: 'At {{client.name}} {{ client.domain }}' }]",
  "groups: [{ name: '{{t}} \\{{literal}} {{teams}}' }]",
  "groups: [{ name: '{{each}} {{each.teams}}', each: teams, when: '! on' }]",
  "groups: [{ name: 'Team {{each}}', each: teams }]\ncollections: [{ path: IT, access: [{ group: 'Team North', level: view }] }]",
  "groups: [{ name: '{{client.name}} admins' }]\npeople: [{ email: a@b.example, role: user, groups: ['{{ client.name }} admins'] }]",
  "groups: [{ name: '{{each}}', each: teams }]\ncollections: [{ path: '{{each}}', each: teams, access: [{ group: '{{each.teams}}', each: teams, level: view }] }]",
])("a name that is declared, or always there, is no mistake: %s", (rest) => {
  expect(told(`name: A\n${list}\n${rest}\n`)).toBeNull();
});

it("what a name stands for may be in another file of the whole, and has to be in one", () => {
  const part = read("name: A\ncollections: [{ path: '{{t}}', access: [{ group: Y, level: view }] }]\n");
  expect(mistakenName(part, part)).toMatchObject({ mistake: "no-parameter" });
  expect(mistakenName(part, read(`name: B\n${list}\n`))).toMatchObject({ mistake: "no-group" });
  expect(mistakenName(part, read(`name: B\n${list}\ngroups: [{ name: Y }]\n`))).toBeNull();
});

it("a blueprint that names a group which it does not list means what it always meant: the group comes to be", () => {
  const blueprint = read("name: A\ncollections: [{ path: IT, access: [{ group: Y, level: view }] }]\n");
  expect(resolveBlueprint(blueprint, "Harbour", {}).desired.groups).toEqual([{ name: "Y" }]);
});

it("the blueprints that come with the app have no name that stands for nothing", () => {
  const folder = join(import.meta.dirname, "../../../resources/blueprints");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")))
    expect(told(readFileSync(join(folder, file), "utf8")), file).toBeNull();
});
