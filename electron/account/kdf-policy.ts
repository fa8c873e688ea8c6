import { judgeKdf, normaliseSalt, type KdfSettings } from "#electron/crypto/index";
import type { prelogin } from "#shared/api/identity";
import { appError } from "#shared/errors/app-error";
import { KdfType } from "#shared/model/enums";
import { err, ok, type Result } from "#shared/util/result";
import type { z } from "zod";

/** Below these nothing is ever derived: a server that asks for less wants to guess the password (security.md §7, M-01). */
const signInFloor = { pbkdf2: { iterations: 100_000 }, argon2id: { iterations: 2, memory: 16, parallelism: 1 } } as const;
/** Below these the technician is warned and must decide. */
const warningBelow = { pbkdf2: { iterations: 600_000 }, argon2id: { iterations: 3, memory: 64 } } as const;

/** Beyond these a derivation takes more than some seconds or half a gigabyte: the technician is asked first. Mebibytes, and mebibytes times passes. */
const askBeyond = { memory: 512, work: 2048 } as const;

export interface KeySettings {
  readonly kdf: KdfSettings;
  readonly salt: string;
}

/** Key settings as the server offers them at sign-in, not judged yet. */
export function settingsOf(answer: z.output<typeof prelogin>, email: string): Result<KeySettings> {
  const { kdfSettings: nested } = answer;
  const type = nested?.kdfType ?? answer.kdf;
  const iterations = nested?.iterations ?? answer.kdfIterations ?? 0;
  const salt = normaliseSalt(answer.salt ?? email);
  if (salt === "" || salt.length > 256) return err(appError("server.unexpected-answer", {}, "salt"));
  if (type === KdfType.pbkdf2) return ok({ kdf: { type, iterations }, salt });
  if (type !== KdfType.argon2id) return err(appError("server.unexpected-answer", {}, "kdf"));
  return ok({
    kdf: {
      type,
      iterations,
      memory: nested?.memory ?? answer.kdfMemory ?? 0,
      parallelism: nested?.parallelism ?? answer.kdfParallelism ?? 0,
    },
    salt,
  });
}

/**
 * Whether a password may be derived with the offered settings, and what the technician must be asked first. Decided before anything is derived.
 * @param pinned settings of the last sign-in of this profile; null at the first one.
 */
export function judgeSettings(offered: KeySettings, pinned: KeySettings | null): Result<readonly ("weak" | "costly")[]> {
  const { kdf } = offered;
  const bounds = judgeKdf(kdf);
  if (bounds === "excessive") return err(appError("sign-in.kdf-excessive", { settings: describeKdf(kdf) }));
  if (bounds === "too-weak" || isBelowFloor(kdf)) return err(appError("sign-in.kdf-too-weak", { settings: describeKdf(kdf) }));
  if (pinned !== null && isWeaker(offered, pinned))
    return err(appError("sign-in.kdf-weaker-than-before", { settings: describeKdf(kdf), before: describeKdf(pinned.kdf) }));
  return ok([...(needsWarning(kdf) ? (["weak"] as const) : []), ...(isCostly(kdf) ? (["costly"] as const) : [])]);
}

export function needsWarning(kdf: KdfSettings): boolean {
  return kdf.type === KdfType.pbkdf2
    ? kdf.iterations < warningBelow.pbkdf2.iterations
    : kdf.memory < warningBelow.argon2id.memory || kdf.iterations < warningBelow.argon2id.iterations;
}

const isCostly = (kdf: KdfSettings): boolean =>
  kdf.type === KdfType.argon2id && (kdf.memory > askBeyond.memory || kdf.memory * kdf.iterations > askBeyond.work);

/** Settings for people to read: "PBKDF2, 100,000 iterations" is put together by the text, this is its technical part. */
export const describeKdf = (kdf: KdfSettings): string =>
  kdf.type === KdfType.pbkdf2
    ? `PBKDF2 ${String(kdf.iterations)}`
    : `Argon2id ${String(kdf.iterations)} / ${String(kdf.memory)} MiB / ${String(kdf.parallelism)}`;

function isBelowFloor(kdf: KdfSettings): boolean {
  if (kdf.type === KdfType.pbkdf2) return kdf.iterations < signInFloor.pbkdf2.iterations;
  const { iterations, memory, parallelism } = signInFloor.argon2id;
  return kdf.iterations < iterations || kdf.memory < memory || kdf.parallelism < parallelism;
}

/** Another salt counts as weaker: with one of its own choosing a server can prepare its guesses. */
function isWeaker(offered: KeySettings, pinned: KeySettings): boolean {
  if (offered.salt !== pinned.salt) return true;
  const [now, before] = [offered.kdf, pinned.kdf];
  if (before.type === KdfType.pbkdf2) return now.type === KdfType.pbkdf2 && now.iterations < before.iterations;
  return now.type === KdfType.pbkdf2 || now.iterations < before.iterations || now.memory < before.memory;
}
