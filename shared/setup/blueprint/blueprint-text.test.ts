import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blueprint as anyBlueprint } from "#build/test/setup/arbitraries";
import { blueprintJsonSchema, parseBlueprint, printBlueprint } from "./blueprint-text.ts";
import { resolveBlueprint } from "./resolve.ts";

const identity = { id: "own:1", origin: "own" as const };
const read = (yaml: string) => parseBlueprint(yaml, identity);

describe("blueprint texts", () => {
  it("parse what they print", () => {
    fc.assert(
      fc.property(anyBlueprint, (blueprint) => {
        expect(read(printBlueprint(blueprint))).toEqual({ ok: true, value: blueprint });
      }),
      { numRuns: 300 },
    );
  });

  it("never throw, whatever they are given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[a-z:\-&* [\]{}\n"#]{0,60}$/u)), (text) => {
        const result = read(text);
        if (!result.ok) expect(result.error.code).toBe("blueprint.malformed");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["name: A\ncollections:\n  - path: IT\n    access:\n      - { group: X, level: own }\n", 5, "collections 1, access 1, level"],
    ["name: A\ngroups:\n  - { name: X, colour: red }\n", 3, "groups 1, colour"],
    ["name: A\npolicies:\n  - { type: singleOrg, enabled: true }\n", 3, "policies 1, type"],
    ["name: A\nname: B\n", 2, ""],
    ["version: 1\n", 1, "name"],
    ["name: [\n", 2, ""],
  ])("say where they are wrong: %j", (yaml, line, at) => {
    expect(read(yaml)).toMatchObject({ ok: false, error: { code: "blueprint.malformed", parameters: { line, at } } });
  });

  it("refuse aliases, which could blow up", () => {
    expect(read("name: A\ndescription: &a x\ngroups: [{ name: *a }]\n").ok).toBe(false);
  });
});

const folder = new URL("../../../resources/blueprints/", import.meta.url);
it("has a published JSON Schema that is the one it is read by (vitest -u writes it)", async () => {
  await expect(`${JSON.stringify(blueprintJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL("blueprint.schema.json", folder)),
  );
});
describe.each(readdirSync(folder).filter((file) => file.endsWith(".yaml")))("starter %s", (file) => {
  const parsed = read(readFileSync(new URL(file, folder), "utf8"));
  it("can be read, has nothing missing and gives every collection a manager", () => {
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { desired, missing } = resolveBlueprint(parsed.value, "Klant", { domain: "klant.example" });
    expect(missing).toEqual([]);
    expect(desired.collections.length).toBeGreaterThan(3);
    for (const collection of desired.collections)
      expect(
        collection.access.some((entry) => entry.level === "manage" || entry.level === "edit"),
        collection.path,
      ).toBe(true);
    expect(
      desired.collections.filter((collection) => !collection.access.some((entry) => entry.level === "manage")).length,
    ).toBeLessThanOrEqual(1);
  });
  it("looks the same in both languages", () => {
    const other = file.includes(".nl.") ? file.replace(".nl.", ".") : file.replace(".yaml", ".nl.yaml");
    const twin = read(readFileSync(new URL(other, folder), "utf8"));
    if (!parsed.ok || !twin.ok) throw new Error("unreadable");
    expect(twin.value.parameters.map(({ name, kind }) => [name, kind])).toEqual(
      parsed.value.parameters.map(({ name, kind }) => [name, kind]),
    );
    expect(twin.value.policies).toEqual(parsed.value.policies);
    expect(twin.value.collections.map((collection) => collection.access.map((entry) => entry.level))).toEqual(
      parsed.value.collections.map((collection) => collection.access.map((entry) => entry.level)),
    );
  });
});
