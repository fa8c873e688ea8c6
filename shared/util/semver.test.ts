import { expect, test } from "vitest";
import { compareVersions, isVersion } from "./semver.ts";

test("versions in the order of semver.org 2.0.0", () => {
  const inOrder = [
    "0.9.10",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.1",
    "1.2.0",
    "1.10.0",
    "2.0.0",
  ];
  const shuffled = [...inOrder].sort((left, right) => (left.length < right.length ? 1 : -1));
  expect(shuffled.sort(compareVersions)).toEqual(inOrder);
  expect(compareVersions("1.0.0+linux", "1.0.0")).toBe(0);
});
test("what is no version", () => {
  for (const text of ["", "1", "1.2", "v1.2.3", "1.2.3-", "1.2.3.4", " 1.2.3"]) expect(isVersion(text), text).toBe(false);
});
