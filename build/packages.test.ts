import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const reasons = readFileSync(join(import.meta.dirname, "decisions/0001-packages.md"), "utf8");
const packages = { ...manifest.dependencies, ...manifest.devDependencies };

test("every package has its reason in decision 0001", () => {
  expect(Object.keys(packages).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
});

test("every package is pinned to one version", () => {
  expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
