import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeApplyLock } from "./lock.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-lock-"));
  path = join(folder, "apply.lock");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("A14: an empty file that a full disk left behind does not stand in the way; one that is just being written does", async () => {
  await writeFile(path, "");
  expect(await takeApplyLock(path)).toMatchObject({ ok: false, error: { code: "apply.in-progress-elsewhere" } });
  const earlier = new Date(Date.now() - 6_000);
  await utimes(path, earlier, earlier);
  const lock = await takeApplyLock(path);
  if (!lock.ok) throw new Error(lock.error.code);
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ pid: process.pid });
  await lock.value.release();
  expect(await readdir(folder)).toEqual([]);
});

test("A14: a file that may not be removed ends in no rejection, and is taken over when its time is over", async () => {
  const denied = (): Promise<never> => Promise.reject(Object.assign(new Error("denied"), { code: "EACCES" }));
  const lock = await takeApplyLock(path, { remove: denied });
  if (!lock.ok) throw new Error(lock.error.code);
  await expect(lock.value.release()).resolves.toBeUndefined();
  expect(await readdir(folder)).toEqual(["apply.lock"]);
  const next = await takeApplyLock(path, { now: () => Date.now() + 61_000 });
  expect(next.ok).toBe(true);
  if (next.ok) await next.value.release();
});

test("A14: a folder that is none, and a stale thing that cannot be taken away, are told as what they are", async () => {
  expect(await takeApplyLock(join(folder, "not there", "apply.lock"))).toMatchObject({ ok: false, error: { code: "file.unwritable" } });
  await mkdir(path);
  await writeFile(join(path, "x"), "");
  expect(await takeApplyLock(path, { now: () => Date.now() + 61_000 })).toMatchObject({ ok: false, error: { code: "file.unwritable" } });
});

test.runIf(process.platform === "linux")(
  "A14: a disk that is full is told as one by lock and journal, and leaves no lock behind",
  async () => {
    const program = join(import.meta.dirname, "full-disk.program.ts");
    const told = execFileSync(
      "bash",
      [
        "-c",
        `trap '' XFSZ; ulimit -f 0; exec "$0" --disable-warning=ExperimentalWarning "$1" "$2" | cat`,
        process.execPath,
        program,
        folder,
      ],
      { encoding: "utf8" },
    );
    expect(JSON.parse(told)).toEqual({ lock: "file.unwritable", appended: "file.unwritable" });
    expect((await readdir(folder)).filter((name) => name.startsWith("apply.lock"))).toEqual([]);
  },
);
