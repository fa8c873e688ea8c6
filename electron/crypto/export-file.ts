import { KdfType } from "#shared/model/enums";
import { ok, type Result } from "#shared/util/result";
import { cryptoFailure } from "./crypto-error.ts";
import { deriveFromPassword, type KdfSettings } from "./kdf.ts";

/** A password-protected export (JSON) as far as it is needed to open it. */
export interface ProtectedExport {
  readonly salt: string;
  readonly kdfType: number;
  readonly kdfIterations: number;
  readonly kdfMemory?: number | null | undefined;
  readonly kdfParallelism?: number | null | undefined;
  readonly encKeyValidation_DO_NOT_EDIT: string;
  readonly data: string;
}

/**
 * The plain JSON text of a password-protected export. A wrong password gives `crypto.wrong-key` on
 * `export.validation`. The salt's text is used verbatim (cryptography.md §6.7).
 */
export async function openProtectedExport(file: ProtectedExport, password: string): Promise<Result<string>> {
  const kdf = kdfOf(file);
  if (kdf === null) return cryptoFailure("unsupported-type", "export.kdfType");
  const derived = await deriveFromPassword(password, file.salt, kdf);
  if (!derived.ok) return derived;
  const key = derived.value.stretch();
  derived.value.zero();
  try {
    const validation = key.decryptText(file.encKeyValidation_DO_NOT_EDIT, "export.validation");
    if (!validation.ok) return validation;
    const data = key.decryptText(file.data, "export.data");
    return data.ok ? ok(data.value) : data;
  } finally {
    key.zero();
  }
}

function kdfOf(file: ProtectedExport): KdfSettings | null {
  if (file.kdfType === KdfType.pbkdf2) return { type: KdfType.pbkdf2, iterations: file.kdfIterations };
  if (file.kdfType !== KdfType.argon2id) return null;
  return { type: KdfType.argon2id, iterations: file.kdfIterations, memory: file.kdfMemory ?? 0, parallelism: file.kdfParallelism ?? 0 };
}
