import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { putWorld, type PreparedSeed } from "./prepared-world.ts";

let folder = "";
let worlds = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "provider-desk-worlds-"));
  worlds = join(folder, "worlds");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("a world is made once and copied; those of older sources and days go", async () => {
  mkdirSync(join(worlds, "making-killed"), { recursive: true });
  for (const name of ["demo-before.sqlite", "small-before.sqlite", "small-of-another.sqlite"]) writeFileSync(join(worlds, name), "");
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
  for (const name of ["demo-before.sqlite", "small-before.sqlite", "making-killed"]) utimesSync(join(worlds, name), yesterday, yesterday);
  await putWorld("small", join(folder, "one"), worlds);
  const made = readdirSync(worlds).toSorted();
  expect(made).toEqual([expect.stringMatching(/^small-[0-9a-f]{16}\.sqlite$/u), "small-of-another.sqlite"]);
  await putWorld("small", join(folder, "two"), worlds);
  expect([readdirSync(worlds).toSorted(), readdirSync(join(folder, "two"))]).toEqual([made, ["sandbox.sqlite"]]);
});
it("a seeding that fails tells what the program said, and leaves nothing", async () => {
  await expect(putWorld("nowhere" as PreparedSeed, join(folder, "one"), worlds)).rejects.toThrow(/No world nowhere was made:[^]*nowhere/u);
  expect(readdirSync(worlds)).toEqual([]);
});
