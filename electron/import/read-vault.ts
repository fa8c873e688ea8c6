import { appError } from "#shared/errors/app-error";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { err, ok, type Result } from "#shared/util/result";
import { isBitwardenCsv, readBitwardenCsv } from "./bitwarden-csv.ts";
import { readBitwardenJson } from "./bitwarden-json.ts";
import { isChromium, isFirefox, readChromiumCsv, readFirefoxCsv } from "./browser-csv.ts";
import { checked } from "./check-items.ts";
import { csvTable, type CsvTable } from "./csv-table.ts";
import { detect, isWebPage } from "./detect.ts";
import { largestFile } from "./disk.ts";
import { fileText } from "./file-text.ts";
import type { ImportedVault } from "./imported-vault.ts";
import { readKeePassKdbx } from "./keepass-kdbx.ts";
import { readKeePassXml } from "./keepass-xml.ts";
import { isLastPass, readLastPassCsv } from "./lastpass-csv.ts";
import { readOnePassword1pux } from "./one-password-1pux.ts";
import { isOnePassword, readOnePasswordCsv } from "./one-password-csv.ts";
import { isZip, zipEntry } from "./zip-entry.ts";

/** What opens a file: its password as typed, the content of its key file. */
export interface VaultSecrets {
  readonly password?: string | null;
  readonly keyFile?: Uint8Array | null;
}

/**
 * Reads an export file: what is in it, checked and mended so that the server will take it. Fails with `import.*`.
 * @param format null = by content.
 * @param secrets of the file, for the formats that have some.
 * @param onProgress how much of a table was read, in bytes.
 */
export async function readVault(
  bytes: Uint8Array,
  fileName: string,
  format: ImportFormat | null,
  secrets: VaultSecrets = {},
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Result<ImportedVault>> {
  if (bytes.length > largestFile) return err(appError("import.too-large"));
  if (bytes.length === 0) return err(appError("import.empty"));
  const wanted = format ?? detect(bytes, fileName).format;
  if (isWebPage(bytes)) return err(appError("import.web-page"));
  if (wanted === null) return err(appError("import.format-unknown"));
  const vault = await readAs(wanted, bytes, secrets, onProgress);
  if (!vault.ok) return vault;
  return vault.value.rows === 0 ? err(appError("import.empty")) : ok(checked(vault.value));
}

async function readAs(
  format: ImportFormat,
  bytes: Uint8Array,
  secrets: VaultSecrets,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ImportedVault>> {
  if (format === "keepass-kdbx") return readKeePassKdbx(bytes, secrets);
  if (format === "1password-1pux") return readOnePassword1pux(bytes);
  const content = format === "bitwarden-json" && isZip(bytes) ? await zippedJson(bytes) : ok(bytes);
  if (!content.ok) return content;
  const text = fileText(content.value);
  if (!text.ok) return text;
  if (format === "keepass-xml") return readKeePassXml(text.value.text, text.value.encoding);
  if (format === "bitwarden-json") return readBitwardenJson(text.value.text, text.value.encoding, secrets.password ?? null);
  const table = await csvTable(text.value, onProgress);
  if (!table.ok) return table;
  const { fits, read } = tables[format];
  // Another table read by position would put passwords into names.
  return fits(table.value.heads) ? read(table.value) : err(appError("import.malformed", {}, "columns"));
}

/** Bitwarden's archive with attached files: the JSON in it is the same. */
async function zippedJson(bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const entry = await zipEntry(bytes, "data.json", largestFile);
  if (!entry.ok) return entry;
  return entry.value === null ? err(appError("import.format-unknown")) : ok(entry.value);
}

interface TableReader {
  readonly fits: (heads: readonly string[]) => boolean;
  readonly read: (table: CsvTable) => Result<ImportedVault>;
}
const tables: Readonly<Record<Exclude<ImportFormat, "keepass-kdbx" | "1password-1pux" | "keepass-xml" | "bitwarden-json">, TableReader>> = {
  "bitwarden-csv": { fits: isBitwardenCsv, read: readBitwardenCsv },
  "lastpass-csv": { fits: isLastPass, read: readLastPassCsv },
  "1password-csv": { fits: isOnePassword, read: readOnePasswordCsv },
  "firefox-csv": { fits: isFirefox, read: readFirefoxCsv },
  "chrome-csv": { fits: isChromium, read: (table) => readChromiumCsv(table, "chrome-csv") },
  "edge-csv": { fits: isChromium, read: (table) => readChromiumCsv(table, "edge-csv") },
};
