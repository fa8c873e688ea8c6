import { appError } from "#shared/errors/app-error";
import type { ImportFormat } from "#shared/setup/draft";
import { err, ok, type Result } from "#shared/util/result";
import { isBitwardenCsv, readBitwardenCsv } from "./bitwarden-csv.ts";
import { readBitwardenJson } from "./bitwarden-json.ts";
import { isChromium, isFirefox, readChromiumCsv, readFirefoxCsv } from "./browser-csv.ts";
import { checked } from "./check-items.ts";
import { csvTable, type CsvTable } from "./csv-table.ts";
import { detect } from "./detect.ts";
import { fileText } from "./file-text.ts";
import type { ImportedVault } from "./imported-vault.ts";
import { readKeePassKdbx } from "./keepass-kdbx.ts";
import { readKeePassXml } from "./keepass-xml.ts";
import { isLastPass, readLastPassCsv } from "./lastpass-csv.ts";
import { readOnePassword1pux } from "./one-password-1pux.ts";
import { isOnePassword, readOnePasswordCsv } from "./one-password-csv.ts";

/** Larger files are refused before they are read. */
export const largestFile = 256 * 1024 * 1024;

/**
 * Reads an export file: what is in it, checked and mended so that the server will take it. Fails with `import.*`.
 * @param format null = by content.
 * @param password of the file, for the formats that have one; null when none was typed.
 */
export async function readVault(bytes: Uint8Array, fileName: string, format: ImportFormat | null, password: string | null): Promise<Result<ImportedVault>> {
  if (bytes.length > largestFile) return err(appError("import.too-large"));
  const wanted = format ?? detect(bytes, fileName).format;
  if (wanted === null) return err(appError("import.format-unknown"));
  const vault = await readAs(wanted, bytes, password);
  if (!vault.ok) return vault;
  return vault.value.rows === 0 ? err(appError("import.empty")) : ok(checked(vault.value));
}

async function readAs(format: ImportFormat, bytes: Uint8Array, password: string | null): Promise<Result<ImportedVault>> {
  if (format === "keepass-kdbx") return readKeePassKdbx(bytes, password);
  if (format === "1password-1pux") return readOnePassword1pux(bytes);
  const text = fileText(bytes);
  if (!text.ok) return text;
  if (format === "keepass-xml") return readKeePassXml(text.value.text, text.value.encoding);
  if (format === "bitwarden-json") return readBitwardenJson(text.value.text, text.value.encoding, password);
  const table = await csvTable(text.value);
  if (!table.ok) return table;
  const { fits, read } = tables[format];
  // Another table read by position would put passwords into names.
  return fits(table.value.heads) ? read(table.value) : err(appError("import.malformed", {}, "columns"));
}

interface TableReader { readonly fits: (heads: readonly string[]) => boolean; readonly read: (table: CsvTable) => Result<ImportedVault> }
const tables: Readonly<Record<Exclude<ImportFormat, "keepass-kdbx" | "1password-1pux" | "keepass-xml" | "bitwarden-json">, TableReader>> = {
  "bitwarden-csv": { fits: isBitwardenCsv, read: readBitwardenCsv },
  "lastpass-csv": { fits: isLastPass, read: readLastPassCsv },
  "1password-csv": { fits: isOnePassword, read: readOnePasswordCsv },
  "firefox-csv": { fits: isFirefox, read: readFirefoxCsv },
  "chrome-csv": { fits: isChromium, read: (table) => readChromiumCsv(table, "chrome-csv") },
  "edge-csv": { fits: isChromium, read: (table) => readChromiumCsv(table, "edge-csv") },
};
