import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseBlueprint } from "./blueprint-text.ts";
import { undeclaredNames } from "./resolve.ts";

const namesIn = (text: string): readonly string[] => {
  const read = parseBlueprint(text, { id: "own:x", origin: "own" });
  if (!read.ok) throw new Error(read.error.code);
  return undeclaredNames(read.value);
};
it.each([
  ["groups: [{ name: 'Team {{typo}}' }]", ["typo"]],
  ["parameters: [{ name: teams, label: Teams, kind: list }]\ngroups: [{ name: 'Team {{each}} {{typo}}', each: teams }]", ["typo"]],
  ["groups: [{ name: 'At {{client.name}} {{client.domain}}' }]", []],
  ["parameters: [{ name: place, label: Place, kind: text }]\ngroups: [{ name: '{{place}} \\{{literal}}' }]", []],
  ["groups: [{ name: A, collections: [{ within: '{{typo}}', level: view }] }]", ["typo"]],
  ["parameters: [{ name: on, label: On, kind: switch }]\ngroups: [{ name: '{{typo}}', when: on }]", ["typo"]],
])("names in braces that no parameter has are told: %j", (rest, names) => {
  expect(namesIn(`name: A\n${rest}\n`)).toEqual(names);
});
it("the blueprints that come with the app ask for nothing that cannot be filled in", () => {
  const folder = join(import.meta.dirname, "../../../resources/blueprints");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml")))
    expect(namesIn(readFileSync(join(folder, file), "utf8")), file).toEqual([]);
});
