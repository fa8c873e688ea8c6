import kdbxweb from "kdbxweb";
import { deriveArgon2 } from "#electron/crypto/index";
import { appError, AppFailure } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { Collector, wireDate, type ImportedVault } from "./imported-vault.ts";
import { addKeePassEntry } from "./keepass-entry.ts";
import type { VaultSecrets } from "./read-vault.ts";

/** Two fixed numbers begin every KDBX file. */
export const isKdbx = (bytes: Uint8Array): boolean =>
  [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5].every((byte, index) => bytes[index] === byte);

/** A hostile file may ask for any amount. In KiB, rounds and lanes. */
const most = { memory: 1024 * 1024, iterations: 200, parallelism: 32 };

kdbxweb.CryptoEngine.setArgon2Impl(async (password, salt, memory, iterations, length, parallelism, type, version) => {
  if (version !== 0x13) throw new AppFailure(appError("import.malformed", {}, "argon2 version"));
  if (memory > most.memory || iterations > most.iterations || parallelism > most.parallelism)
    throw new AppFailure(appError("import.too-large", {}, "argon2"));
  const variant = type === kdbxweb.CryptoEngine.Argon2TypeArgon2d ? "argon2d" : "argon2id";
  const hash = await deriveArgon2(new Uint8Array(password.slice(0)), new Uint8Array(salt), {
    variant,
    iterations,
    memoryKib: memory,
    parallelism,
    length,
  });
  return Uint8Array.from(hash).buffer;
});

/** A KeePass database, versions 3 and 4, with a password, a key file or both. Its recycle bin does not come in. */
export async function readKeePassKdbx(bytes: Uint8Array, { password, keyFile }: VaultSecrets): Promise<Result<ImportedVault>> {
  if (!isKdbx(bytes)) return err(appError("import.malformed"));
  const typed = password ?? "";
  if (typed === "" && (keyFile ?? null) === null) return err(appError("import.password-needed"));
  const credentials = await credentialsOf(typed, keyFile ?? null);
  if (!credentials.ok) return credentials;
  let database: kdbxweb.Kdbx;
  try {
    database = await kdbxweb.Kdbx.load(Uint8Array.from(bytes).buffer, credentials.value);
  } catch (thrown) {
    if (thrown instanceof AppFailure) return err(thrown.error);
    const code = (thrown as { code?: unknown } | null)?.code;
    if (code === kdbxweb.Consts.ErrorCodes.InvalidKey && !isCut(bytes))
      return err(appError((keyFile ?? null) === null ? "import.password-wrong" : "import.key-file-wrong"));
    return err(appError("import.malformed", {}, typeof code === "string" ? code : "KDBX"));
  }
  const collector = new Collector();
  const bin = database.meta.recycleBinUuid?.id;
  let number = 0;
  const visit = (group: kdbxweb.KdbxGroup, path: readonly string[]): void => {
    if (bin !== undefined && group.uuid.id === bin) {
      const inside = [...group.allEntries()].length;
      if (inside > 0) collector.leave("recycle-bin", [number + 1, number + inside], { count: inside }, inside);
      number += inside;
      return;
    }
    for (const entry of group.entries) {
      number += 1;
      addKeePassEntry(
        {
          values: new Map([...entry.fields].map(([name, value]) => [name, plain(value)])),
          secret: new Set([...entry.fields].filter(([, value]) => typeof value !== "string").map(([name]) => name)),
          groups: path,
          attachments: entry.binaries.size,
          tags: entry.tags,
          lines: [number, number],
          history: [...entry.history]
            .reverse()
            .map((old) => ({ password: plain(old.fields.get("Password")), lastUsedDate: wireDate(old.times.lastModTime ?? 0) })),
        },
        collector,
      );
    }
    for (const inner of group.groups) visit(inner, [...path, inner.name ?? ""]);
  };
  for (const root of database.groups) visit(root, []);
  return ok(collector.vault("keepass-kdbx", "UTF-8", null));
}

/**
 * The database's key of its password and its key file: KeePass's XML (1 and 2), 32 bytes, 64 hex digits, or any other file by its digest.
 * An empty password beside a key file counts as none.
 */
async function credentialsOf(password: string, keyFile: Uint8Array | null): Promise<Result<kdbxweb.Credentials>> {
  if (keyFile?.length === 0) return err(appError("import.key-file-malformed"));
  try {
    const credentials = new kdbxweb.Credentials(
      password === "" ? null : kdbxweb.ProtectedValue.fromString(password),
      keyFile === null ? null : Uint8Array.from(keyFile),
    );
    return ok(await credentials.ready);
  } catch {
    return err(appError("import.key-file-malformed"));
  }
}

/** Whether a version 3 file ends within a block of its cipher: the library takes that for a wrong key. Version 4 has digests of its own. */
function isCut(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(10, true) !== 3) return false;
  for (let at = 12; at + 3 <= bytes.length;) {
    const [id, length] = [bytes[at], view.getUint16(at + 1, true)];
    at += 3 + length;
    if (id === 0) return (bytes.length - at) % 16 !== 0;
  }
  return true;
}

const plain = (value: kdbxweb.KdbxEntryField | undefined): string =>
  value === undefined ? "" : typeof value === "string" ? value : value.getText();
