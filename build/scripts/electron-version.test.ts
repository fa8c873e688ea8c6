import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newerOf } from "./electron-version.ts";

const root = join(import.meta.dirname, "../..");

test.each([
  ["45.4.1", ["45.3.4", "45.4.1", "45.5.0"], "45.5.0"],
  ["45.4.9", ["45.4.10", "45.4.2"], "45.4.10"],
  ["45.5.0", ["45.4.1", "45.5.0", "46.0.0", "45.6.0-beta.1", "46.0.0-nightly.20261101"], null],
  ["45.5.0", [], null],
])("E6: of %s the registry's %j has as a newer one %s", (pinned, versions, newer) => {
  expect(newerOf(pinned, versions)).toBe(newer);
});

test("E6: the workflow asks before anything is packed, and the lock file has what is pinned", () => {
  expect(readFileSync(join(root, ".github/workflows/ci.yml"), "utf8")).toContain("npm run electron-version");
  const pinned = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> })
    .devDependencies["electron"];
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, { version: string }> };
  expect(locked.packages["node_modules/electron"]?.version).toBe(pinned);
});
