import { createHash } from "node:crypto";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/*
 * Whether passwords stand in published breaches, asked by range: of each password's SHA-1 the first five characters go out, the rest is looked
 * for in the answer on this computer (further-api.md §3). Hundreds of other passwords have the same five.
 */

/** Look-ups at a time. */
const atOnce = 5;
/** A range has about a thousand lines, padded to at most two thousand. */
const mostLines = 20_000;
const lineForm = /^([0-9A-F]{35}):(\d{1,10})$/iu;

/** Asks the service for a range: the text of its answer. */
export type AskRange = (prefix: string) => Promise<Result<string>>;

/** How often each of these was seen, in their order; fails with what stopped the look-up. Each range is asked for once. */
export async function seenInBreaches(passwords: readonly string[], ask: AskRange, signal: AbortSignal): Promise<Result<readonly number[]>> {
  const digests = passwords.map((password) => createHash("sha1").update(password).digest("hex").toUpperCase());
  const seen = new Map<string, number>();
  const ranges = [...new Set(digests.map((digest) => digest.slice(0, 5)))].values();
  let failed: Result<never> | null = null;
  const worker = async (): Promise<void> => {
    for (const range of ranges) {
      if (failed !== null) return;
      if (signal.aborted) {
        failed = err(appError("health.stopped"));
        return;
      }
      const answer = await ask(range);
      const counts = answer.ok ? readRange(answer.value) : answer;
      if (!counts.ok) {
        failed ??= counts;
        return;
      }
      for (const [rest, count] of counts.value) seen.set(range + rest, count);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed ?? ok(digests.map((digest) => seen.get(digest) ?? 0));
}

/** `rest:count` line by line. What is anything else is no answer of such a service. */
export function readRange(text: string): Result<ReadonlyMap<string, number>> {
  const lines = text.split(/\r?\n/u, mostLines + 1).filter((line) => line !== "");
  const counts = new Map<string, number>();
  for (const line of lines) {
    const found = lineForm.exec(line.trim());
    if (found === null || lines.length > mostLines) return err(appError("health.breach-answer"));
    counts.set((found[1] ?? "").toUpperCase(), Number(found[2]));
  }
  return ok(counts);
}
