import { randomUUID } from "node:crypto";
import { link, open, readFile, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { codeOf } from "./flush-folder.ts";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** The holder touches its file this often… */
const beatMilliseconds = 10_000;
/** A file that says nothing is being written; after this long its writer has failed. */
const emptyMilliseconds = 5_000;
/** …so a file that was not touched for this long has no holder any more. */
const staleMilliseconds = 60_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}
export interface ApplyLock {
  /** Never rejects: a file that cannot be removed counts as left behind after a minute. */
  release(): Promise<void>;
}

/**
 * One applier per account: a file in the profile's folder. Fails with `apply.in-progress-elsewhere` while another
 * process holds it, with `file.unwritable` where the folder or the disk refuses. A file whose process is gone, or that nobody touched for a
 * minute, is taken over.
 */
export async function takeApplyLock(
  path: string,
  options: {
    readonly now?: () => number;
    readonly isAlive?: (pid: number) => boolean;
    readonly remove?: (path: string) => Promise<void>;
  } = {},
): Promise<Result<ApplyLock>> {
  const now = options.now ?? Date.now;
  const holder: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await make(path, holder)) return ok(hold(path, holder, options.remove ?? remove));
      const present = await readHolder(path);
      if (!(await isStale(path, present, now(), options.isAlive ?? isRunning))) return err(appError("apply.in-progress-elsewhere"));
      await removeStale(path, present, now());
    }
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
  return err(appError("apply.in-progress-elsewhere"));
}
const remove = (path: string): Promise<void> => rm(path, { force: true });

/**
 * Makes the file with its content at once, where the file system knows links: a full disk leaves no empty one behind. False when there is
 * one already.
 */
async function make(path: string, holder: Holder): Promise<boolean> {
  const beside = `${path}.${holder.token}`;
  try {
    await write(beside, holder);
    try {
      await link(beside, path);
    } catch (thrown) {
      if (codeOf(thrown) === "EEXIST") return false;
      await write(path, holder);
    }
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === "EEXIST") return false;
    throw thrown;
  } finally {
    await remove(beside).catch(() => undefined);
  }
}
async function write(path: string, holder: Holder): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(JSON.stringify(holder));
  } catch (thrown) {
    await remove(path).catch(() => undefined);
    throw thrown;
  } finally {
    await handle.close();
  }
}

function hold(path: string, holder: Holder, remove: (path: string) => Promise<void>): ApplyLock {
  const beat = setInterval(() => {
    const time = new Date();
    void utimes(path, time, time).catch(() => undefined);
  }, beatMilliseconds);
  beat.unref();
  return {
    async release(): Promise<void> {
      clearInterval(beat);
      const present = await readHolder(path);
      if (present?.token === holder.token) await remove(path).catch(() => undefined);
    },
  };
}

/** Removes a stale file, one process at a time, so that nobody removes the file of the one who was quicker. */
async function removeStale(path: string, stale: Holder | null, now: number): Promise<void> {
  const gate = `${path}.taking-over`;
  try {
    await (await open(gate, "wx", 0o600)).close();
  } catch (thrown) {
    if (codeOf(thrown) !== "EEXIST") throw thrown;
    // Somebody is at it; a gate that was left standing is opened.
    const since = await stat(gate).catch(() => null);
    if (since !== null && now - since.mtimeMs > staleMilliseconds) await rm(gate, { force: true });
    return;
  }
  try {
    const present = await readHolder(path);
    // One that is gone was taken away, and another's may stand there any moment.
    const isThere = (await stat(path).catch(() => null)) !== null;
    if (present === null ? stale === null && isThere && (await isStale(path, null, now, isRunning)) : present.token === stale?.token)
      await remove(path);
  } finally {
    await rm(gate, { force: true });
  }
}

async function isStale(path: string, holder: Holder | null, now: number, alive: (pid: number) => boolean): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > (holder === null ? emptyMilliseconds : staleMilliseconds)) return true;
  } catch {
    return true;
  }
  // A file that cannot be read yet is just being written.
  return holder !== null && holder.host === hostname() && !alive(holder.pid);
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, "utf8")) as Partial<Holder>;
    return typeof holder.token === "string" && typeof holder.pid === "number" && typeof holder.host === "string"
      ? (holder as Holder)
      : null;
  } catch {
    return null;
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === "EPERM";
  }
}
