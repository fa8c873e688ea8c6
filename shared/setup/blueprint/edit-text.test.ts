import fc from "fast-check";
import { expect, it } from "vitest";
import { blueprint as anyBlueprint } from "#build/test/setup/arbitraries";
import { parseBlueprint, printBlueprint } from "./blueprint-text.ts";
import { editBlueprintText } from "./edit-text.ts";

const edited = (yaml: string, ...edits: Parameters<typeof editBlueprintText>[1]): string => {
  const made = editBlueprintText(yaml, edits);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

it("keeps comments and what was not touched", () => {
  const yaml = [
    "# Agreed with Jan, 3 November.",
    "name: Small office # the usual one",
    "groups:",
    "  # Everybody joins this one.",
    "  - { name: Everyone }",
    "  - { name: IT } # ours",
    "",
  ].join("\n");
  const made = edited(yaml, { path: ["groups", 1, "name"], value: "Support" }, { path: ["version"], value: 2 });
  expect(made).toBe(yaml.replace("name: IT", "name: Support") + "version: 2\n");
  expect(edited(yaml, { path: ["groups", 0] })).toContain("# ours");
  expect(edited("", { path: ["name"], value: "New" })).toBe("name: New\n");
});

it("changes exactly the member that was named", () => {
  fc.assert(
    fc.property(anyBlueprint, fc.constantFrom("Anders", "{{client.name}}", "a: b # c", "true"), (blueprint, name) => {
      const text = edited(printBlueprint(blueprint), { path: ["name"], value: name }, { path: ["domains"], value: [{ name }] });
      expect(parseBlueprint(text, { id: blueprint.id, origin: "own" })).toEqual({
        ok: true,
        value: { ...blueprint, name, domains: [{ name }] },
      });
    }),
    { numRuns: 60 },
  );
});

it.each([
  ["no YAML", "name: [", [{ path: ["name"], value: "x" }]],
  ["a plain text", "00", [{ path: ["groups", 0, "name"], value: "x" }]],
  ["a text where a form takes a member away", "name: x", [{ path: ["name", "de", "nl"] }]],
] as const)("refuses %s", (_what, yaml, edits) => {
  expect(editBlueprintText(yaml, edits)).toMatchObject({ ok: false, error: { code: "blueprint.malformed" } });
});
