import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { removeLeftOvers } from "./left-over.ts";
import { writePrivateFile } from "./private-file.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-left-over-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});
const later = (): number => Date.now() + 120_000;
const id = "6c1f5a0e-2b7d-4c3a-9e8f-0123456789ab";

it("what a killed process left beside a file is removed at the next start, and the file stays", async () => {
  const path = join(folder, "settings.json");
  await writePrivateFile(path, "{}");
  // Killed between writing and renaming: the disk never says that the content is flushed.
  const killed = `
    const { open } = require("node:fs/promises");
    open(${JSON.stringify(`${path}.${id}.new`)}, "wx").then(async (handle) => {
      await handle.writeFile("half");
      process.kill(process.pid, "SIGKILL");
    });`;
  await once(spawn(process.execPath, ["-e", killed], { stdio: "ignore" }), "exit");
  expect(await readdir(folder)).toHaveLength(2);
  // Another process may just be writing it.
  await removeLeftOvers(folder, Date.now());
  expect(await readdir(folder)).toHaveLength(2);
  await removeLeftOvers(folder, later());
  expect(await readdir(folder)).toEqual(["settings.json"]);
});

it("the only copy, other files, what lies deeper and what a link leads to stay", async () => {
  const outside = join(folder, "outside");
  await mkdir(join(folder, "profile/drafts/deep"), { recursive: true });
  await mkdir(outside);
  const kept = [
    `profile/alone.sealed.${id}.new`,
    "profile/notes.new",
    `profile/${id}.new`,
    "profile/drafts/a.sealed",
    `profile/drafts/deep/a.sealed.${id}.new`,
    "profile/drafts/deep/a.sealed",
    "outside/a.sealed",
    `outside/a.sealed.${id}.new`,
  ];
  for (const name of [...kept, `profile/drafts/a.sealed.${id}.new`]) await writeFile(join(folder, name), "x");
  await symlink(outside, join(folder, "profile/link"));
  const old = new Date(Date.now() - 3_600_000);
  for (const name of kept) await utimes(join(folder, name), old, old);
  await removeLeftOvers(join(folder, "profile"), later());
  const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(left.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()).toEqual([...kept].sort());
});
