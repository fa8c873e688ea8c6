import { createHash } from "node:crypto";
import { KdfType } from "#shared/model/enums";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { AesHmacKey } from "./aes-hmac-key.ts";
import { deriveArgon2 } from "./argon2.ts";
import { toBase64, utf8 } from "./encoding.ts";
import { hkdfExpand } from "./hkdf.ts";
import { pbkdf2Sha256 } from "./pbkdf2.ts";
import { SecretBytes } from "./secret-bytes.ts";

/** How a key is derived from a password. `memory` in MiB, as on the wire. */
export type KdfSettings =
  | { readonly type: typeof KdfType.pbkdf2; readonly iterations: number }
  | { readonly type: typeof KdfType.argon2id; readonly iterations: number; readonly memory: number; readonly parallelism: number };

/** Bounds inside which this module derives at all (cryptography.md §1.3). The floors for signing in are stricter and stand in `account/`. */
const kdfBounds = {
  pbkdf2: { iterations: [5_000, 2_000_000] },
  argon2id: { iterations: [2, 10], memory: [16, 1_024], parallelism: [1, 16] },
} as const;

/** Whether settings are below or above what is derived. Anything that is not a whole number is `excessive`. */
export function judgeKdf(kdf: KdfSettings): "fine" | "too-weak" | "excessive" {
  const values: readonly (readonly [number, readonly [number, number]])[] =
    kdf.type === KdfType.pbkdf2
      ? [[kdf.iterations, kdfBounds.pbkdf2.iterations]]
      : [
          [kdf.iterations, kdfBounds.argon2id.iterations],
          [kdf.memory, kdfBounds.argon2id.memory],
          [kdf.parallelism, kdfBounds.argon2id.parallelism],
        ];
  if (values.some(([value, [, most]]) => !Number.isInteger(value) || value > most)) return "excessive";
  return values.some(([value, [least]]) => value < least) ? "too-weak" : "fine";
}

/** 32 bytes that a password gives. Never stored; wiped as soon as the user key is open. */
export class MasterKey extends SecretBytes {
  /** The 64-byte key that opens the user key. */
  stretch(): AesHmacKey {
    const key = new Uint8Array(64);
    key.set(hkdfExpand(this.bytes, "enc"), 0);
    key.set(hkdfExpand(this.bytes, "mac"), 32);
    return new AesHmacKey(key);
  }
}

/** What the master password's salt is made of: the server's salt (or the e-mail), without blanks around it, in lower case. */
export const normaliseSalt = (salt: string): string => salt.trim().toLowerCase();

/**
 * Master key of an account. The password is taken as typed; the salt is normalised here.
 * Fails with `sign-in.kdf-too-weak` or `sign-in.kdf-excessive` before anything is derived.
 */
export const deriveMasterKey = (password: string, salt: string, kdf: KdfSettings): Promise<Result<MasterKey>> =>
  deriveFromPassword(password, normaliseSalt(salt), kdf);

/** As `deriveMasterKey`, with the salt's text taken verbatim: encrypted export files (cryptography.md §6.7). */
export async function deriveFromPassword(password: string, saltText: string, kdf: KdfSettings): Promise<Result<MasterKey>> {
  const judgement = judgeKdf(kdf);
  if (judgement !== "fine") return err(appError(judgement === "too-weak" ? "sign-in.kdf-too-weak" : "sign-in.kdf-excessive"));
  const bytes = utf8(password);
  try {
    if (kdf.type === KdfType.pbkdf2) return ok(new MasterKey(await pbkdf2Sha256(bytes, utf8(saltText), kdf.iterations)));
    const salt = createHash("sha256").update(utf8(saltText)).digest();
    return ok(
      new MasterKey(
        await deriveArgon2(bytes, salt, { iterations: kdf.iterations, memoryKib: kdf.memory * 1024, parallelism: kdf.parallelism }),
      ),
    );
  } finally {
    bytes.fill(0);
  }
}

/** What the server is shown at sign-in instead of the password: base64. The master key is the password here and the password the salt. */
export async function authorizationHash(masterKey: MasterKey, password: string): Promise<string> {
  return toBase64(await pbkdf2Sha256(masterKey.bytes, utf8(password), 1));
}
