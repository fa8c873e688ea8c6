import { randomUUID } from "node:crypto";
import { open, readFile, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** The holder touches its file this often… */
const beatMilliseconds = 10_000;
/** …so a file that was not touched for this long has no holder any more. */
const staleMilliseconds = 60_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}
export interface ApplyLock {
  release(): Promise<void>;
}

/**
 * One applier per account: a file in the profile's folder. Fails with `apply.in-progress-elsewhere` while another
 * process holds it. A file whose process is gone, or that nobody touched for a minute, is taken over.
 */
export async function takeApplyLock(
  path: string,
  options: { readonly now?: () => number; readonly isAlive?: (pid: number) => boolean } = {},
): Promise<Result<ApplyLock>> {
  const now = options.now ?? Date.now;
  const holder: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = await open(path, "wx", 0o600);
      try {
        await handle.writeFile(JSON.stringify(holder));
      } finally {
        await handle.close();
      }
      return ok(hold(path, holder));
    } catch (thrown) {
      if (codeOf(thrown) !== "EEXIST") return err(appError("file.unwritable", {}, codeOf(thrown)));
    }
    const present = await readHolder(path);
    if (!(await isStale(path, present, now(), options.isAlive ?? isAlive))) return err(appError("apply.in-progress-elsewhere"));
    await removeStale(path, present, now());
  }
  return err(appError("apply.in-progress-elsewhere"));
}

function hold(path: string, holder: Holder): ApplyLock {
  const beat = setInterval(() => {
    const time = new Date();
    void utimes(path, time, time).catch(() => undefined);
  }, beatMilliseconds);
  beat.unref();
  return {
    async release(): Promise<void> {
      clearInterval(beat);
      const present = await readHolder(path);
      if (present?.token === holder.token) await rm(path, { force: true });
    },
  };
}

/** Removes a stale file, one process at a time, so that nobody removes the file of the one who was quicker. */
async function removeStale(path: string, stale: Holder | null, now: number): Promise<void> {
  const gate = `${path}.taking-over`;
  try {
    await (await open(gate, "wx", 0o600)).close();
  } catch {
    // Somebody is at it; a gate that was left standing is opened.
    const since = await stat(gate).catch(() => null);
    if (since !== null && now - since.mtimeMs > staleMilliseconds) await rm(gate, { force: true });
    return;
  }
  const present = await readHolder(path);
  if (present?.token === stale?.token) await rm(path, { force: true });
  await rm(gate, { force: true });
}

async function isStale(path: string, holder: Holder | null, now: number, alive: (pid: number) => boolean): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > staleMilliseconds) return true;
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === "EPERM";
  }
}
const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? "");
