import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { filesUnder } from "../files-under.ts";
import { spawnSandbox } from "./program.ts";

const root = join(import.meta.dirname, "../../..");
const sandboxProgram = join(root, "electron/sandbox/main.ts");
/** A world tells of its past as seen from the moment of its making; an older one is made anew. */
const OLDEST = 60 * 60_000;

export type PreparedSeed = "small" | "demo";

/**
 * Puts the database of a seeded world into a sandbox's folder, where the sandbox finds it as after a restart. Seeding takes seconds (keys are made, key
 * derivations run), so that a world is made once and copied. All copies have the same keys: what compares two servers seeds them itself.
 */
export async function putWorld(seed: PreparedSeed, folder: string, worlds = join(root, "out/test/worlds")): Promise<void> {
  const name = `${seed}-${await sourcesHash()}.sqlite`;
  const world = join(worlds, name);
  if (!existsSync(world) || isOld(world)) await make(seed, worlds, name);
  mkdirSync(folder, { recursive: true });
  cpSync(world, join(folder, "sandbox.sqlite"));
}

const isOld = (path: string): boolean => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLDEST;

/**
 * By the real program, ended in good order; two that make the same world at once do no harm. What is old goes, also what a making that was killed
 * left: nobody copies it any more.
 */
async function make(seed: PreparedSeed, worlds: string, name: string): Promise<void> {
  mkdirSync(worlds, { recursive: true });
  const folder = mkdtempSync(join(worlds, "making-"));
  try {
    const child = spawnSandbox([sandboxProgram, "--data", folder, "--seed", seed], { errors: "pipe" });
    const said: Buffer[] = [];
    child.stderr?.on("data", (part: Buffer) => said.push(part));
    const closed = once(child, "close");
    const isSeeded = await Promise.race([
      once(createInterface({ input: child.stdout }), "line").then(() => true),
      closed.then(() => false),
    ]);
    child.kill();
    await closed;
    if (!isSeeded) throw new Error(`No world ${seed} was made:\n${Buffer.concat(said).toString("utf8")}`);
    renameSync(join(folder, "sandbox.sqlite"), join(worlds, name));
    for (const other of readdirSync(worlds)) if (isOld(join(worlds, other))) rmSync(join(worlds, other), { recursive: true, force: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let hash: Promise<string> | null = null;
/** What a world is made by: with other sources another world. */
const sourcesHash = (): Promise<string> => (hash ??= hashSources());
async function hashSources(): Promise<string> {
  const sum = createHash("sha256").update(new Date().toDateString());
  for (const part of ["electron/sandbox", "electron/crypto", "shared"])
    for (const file of (await filesUnder(join(root, part))).toSorted())
      if (!file.endsWith(".test.ts")) sum.update(file).update(readFileSync(file));
  return sum.digest("hex").slice(0, 16);
}
