import kdbxweb from "kdbxweb";
import { deriveArgon2 } from "#electron/crypto/index";
import { appError, AppFailure, type AppError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { Collector, wireDate, type ImportedVault } from "./imported-vault.ts";
import { argon2Seconds, aesSeconds, refusalOfCost } from "./key-cost.ts";
import type { KeePassEntry } from "./keepass-entry.ts";
import { headerOf, type KdbxHeader } from "./keepass-header.ts";
import { addKeePassEntries } from "./keepass-vault.ts";
import type { Source } from "./source.ts";
import type { VaultSecrets } from "./vault-secrets.ts";

/** Two fixed numbers begin every KDBX file. */
const isKdbx = (bytes: Uint8Array): boolean =>
  [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5].every((byte, index) => bytes[index] === byte);

/** What Argon2 is given at most, whoever allowed it: KiB and lanes. */
const most = { memory: 1024 * 1024, parallelism: 32 };

kdbxweb.CryptoEngine.setArgon2Impl(async (password, salt, memory, iterations, length, parallelism, type, version) => {
  if (version !== 0x13) throw new AppFailure(appError("import.malformed", {}, "argon2 version"));
  if (memory > most.memory || parallelism > most.parallelism) throw new AppFailure(appError("import.key-too-costly", {}, "argon2"));
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
async function readKeePassKdbx(bytes: Uint8Array, { password, keyFile, allowSlowKey }: VaultSecrets): Promise<Result<ImportedVault>> {
  if (!isKdbx(bytes)) return err(appError("import.malformed"));
  const header = headerOf(bytes);
  // Before a password is asked for: no password helps.
  const unknown = refusalOf(header);
  if (unknown !== null) return err(unknown);
  const typed = password ?? "";
  if (typed === "" && (keyFile ?? null) === null) return err(appError("import.password-needed"));
  const costly =
    (header.derivation?.memory ?? 0) > most.memory
      ? appError("import.key-too-costly", {}, "memory")
      : refusalOfCost(secondsOf(header), allowSlowKey ?? false);
  if (costly !== null) return err(costly);
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
    const detail = typeof code === "string" ? code : "KDBX";
    return err(appError(code === kdbxweb.Consts.ErrorCodes.Unsupported ? "import.database-unsupported" : "import.malformed", {}, detail));
  }
  const collector = new Collector();
  const bin = database.meta.recycleBinUuid?.id;
  const entries: KeePassEntry[] = [];
  const visit = (group: kdbxweb.KdbxGroup, path: readonly string[], isAboveInBin: boolean): void => {
    const inBin = isAboveInBin || (bin !== undefined && group.uuid.id === bin);
    for (const entry of group.entries) {
      const number = entries.length + 1;
      const { expiryTime } = entry.times;
      entries.push({
        id: Buffer.from(entry.uuid.id, "base64").toString("hex").toUpperCase(),
        values: new Map([...entry.fields].map(([name, value]) => [name, plain(value)])),
        secret: new Set([...entry.fields].filter(([, value]) => typeof value !== "string").map(([name]) => name)),
        unreadable: [],
        groups: path,
        attachments: [...entry.binaries].map(([file, content]) => ({ file, size: sizeOf(content) })),
        tags: entry.tags,
        overrideUrl: entry.overrideUrl ?? "",
        expires: entry.times.expires === true && expiryTime !== undefined && !Number.isNaN(expiryTime.getTime()) ? expiryTime : null,
        inBin,
        lines: [number, number],
        history: [...entry.history]
          .reverse()
          .map((old) => ({ password: plain(old.fields.get("Password")), lastUsedDate: wireDate(old.times.lastModTime ?? 0) })),
      });
    }
    for (const inner of group.groups) visit(inner, [...path, inner.name ?? ""], inBin);
  };
  for (const root of database.groups) visit(root, [], false);
  addKeePassEntries(entries, collector);
  return ok(collector.vault("keepass-kdbx", "UTF-8", null));
}

/** What of a database nothing here can open, by name and with what helps; null when there is nothing. */
function refusalOf({ version, cipher, derivation }: KdbxHeader): AppError | null {
  if (version !== null && version !== 3 && version !== 4) return appError("import.database-version", { version });
  if (cipher !== null && cipher.known === null) return appError("import.cipher-unknown", { cipher: cipher.name });
  return derivation !== null && derivation.known === null ? appError("import.derivation-unknown", { derivation: derivation.name }) : null;
}
function secondsOf({ derivation }: KdbxHeader): number {
  if (derivation === null) return 0;
  const { memory, passes, rounds } = derivation;
  return derivation.known === "aes" ? aesSeconds(rounds) : argon2Seconds(memory, passes);
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

export const keePassKdbx: Source = { format: "keepass-kdbx", binary: { fits: isKdbx, needsPassword: true, read: readKeePassKdbx } };

/** Bytes of an attached file, which stands there protected, with its digest, or bare. */
function sizeOf(binary: kdbxweb.KdbxBinary | kdbxweb.KdbxBinaryWithHash): number {
  const content = "hash" in binary ? binary.value : binary;
  return content.byteLength;
}
