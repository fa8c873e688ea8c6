import { appError } from "#shared/errors/app-error";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { err, ok, type Result } from "#shared/util/result";
import { Archive, bytesOf, isZip, type ByteSource } from "./archive.ts";
import { isBitwardenCsv, readBitwardenCsv } from "./bitwarden-csv.ts";
import { readBitwardenJson, sayAttachedFiles } from "./bitwarden-json.ts";
import { isChromium, isFirefox, readChromiumCsv, readFirefoxCsv } from "./browser-csv.ts";
import { checked } from "./check-items.ts";
import { csvTable, type CsvTable } from "./csv-table.ts";
import { detect, detectArchive, isKeePass1, isWebPage } from "./detect.ts";
import { largestFile } from "./disk.ts";
import { fileText } from "./file-text.ts";
import { decodeHtml } from "#shared/util/html-codes";
import { htmlCodesIn, mapTexts } from "./html-codes.ts";
import { problem, type ImportedVault } from "./imported-vault.ts";
import { readKeePassKdbx } from "./keepass-kdbx.ts";
import { readKeePassXml } from "./keepass-xml.ts";
import { isLastPass, readLastPassCsv } from "./lastpass-csv.ts";
import { readOnePassword1pux } from "./one-password-1pux.ts";
import { isOnePassword, readOnePasswordCsv } from "./one-password-csv.ts";
import type { VaultSecrets } from "./vault-secrets.ts";

/**
 * Reads an export file: what is in it, checked and mended so that the server will take it. Fails with `import.*`.
 * @param content the bytes of the file, or an archive where it is.
 * @param format null = by content.
 * @param secrets of the file, for the formats that have some.
 * @param onProgress how much of a table was read, in characters.
 */
export async function readVault(
  content: Uint8Array | ByteSource,
  fileName: string,
  format: ImportFormat | null,
  secrets: VaultSecrets = {},
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Result<ImportedVault>> {
  const source = content instanceof Uint8Array ? bytesOf(content) : content;
  if (source.size === 0) return err(appError("import.empty"));
  const vault = isZip(source.read(0, 4))
    ? await readArchive(source, format, secrets)
    : await readWhole(source, fileName, format, secrets, onProgress);
  if (!vault.ok) return vault;
  if (vault.value.rows === 0) return err(appError("import.empty"));
  const whole = withCodesDecoded(vault.value);
  return whole.items.length === 0 && whole.leftOut > 0 && !whole.problems.some(isNothingOdd(whole))
    ? err(appError("import.nothing-readable", { count: whole.leftOut }))
    : ok(whole);
}
/** Entries in the bin, and rows of a table in which only an address stands, say nothing against the file. */
const isNothingOdd =
  ({ delimiter }: ImportedVault) =>
  ({ code }: ImportedVault["problems"][number]): boolean =>
    code === "trash" || (delimiter !== null && code === "empty-item");

async function readArchive(source: ByteSource, format: ImportFormat | null, secrets: VaultSecrets): Promise<Result<ImportedVault>> {
  const archive = Archive.open(source);
  if (!archive.ok) return archive;
  const wanted = format ?? detectArchive(archive.value).format;
  if (wanted === "1password-1pux") return readOnePassword1pux(archive.value);
  if (wanted === null) return err(appError("import.format-unknown"));
  if (wanted !== "bitwarden-json") return err(appError("import.malformed", {}, "zip"));
  const entry = archive.value.find("data.json");
  if (entry === null) return err(appError("import.format-unknown"));
  const content = archive.value.read(entry, largestFile);
  if (!content.ok) return content;
  const text = fileText(content.value);
  if (!text.ok) return text;
  return readBitwardenJson(text.value.text, text.value.encoding, secrets, (items, collector) => {
    sayAttachedFiles(archive.value, items, collector);
  });
}

async function readWhole(
  source: ByteSource,
  fileName: string,
  format: ImportFormat | null,
  secrets: VaultSecrets,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ImportedVault>> {
  if (source.size > largestFile) return err(appError("import.too-large"));
  const bytes = source.read(0, source.size);
  if (isKeePass1(bytes)) return err(appError("import.keepass-1"));
  const wanted = format ?? detect(bytes, fileName).format;
  if (isWebPage(bytes)) return err(appError("import.web-page"));
  if (wanted === null) return err(appError("import.format-unknown"));
  if (wanted === "keepass-kdbx") return readKeePassKdbx(bytes, secrets);
  if (wanted === "1password-1pux") return err(appError("import.malformed", {}, "zip"));
  const text = fileText(bytes);
  if (!text.ok) return text;
  if (wanted === "keepass-xml") return readKeePassXml(text.value.text, text.value.encoding);
  if (wanted === "bitwarden-json") return readBitwardenJson(text.value.text, text.value.encoding, secrets);
  const { fits, read } = tables[wanted];
  // Another table read by position would put passwords into names.
  const table = await csvTable(text.value, fits, onProgress);
  return table.ok ? read(table.value) : table;
}

/**
 * Texts that were escaped for a web page are decoded where the whole file shows that it was escaped, and named in any case; the vault read
 * the other way comes along, since nobody but the technician can know what somebody's password is.
 */
function withCodesDecoded(vault: ImportedVault): ImportedVault {
  const codes = htmlCodesIn(vault.items);
  if (codes === null) return checked(vault);
  const read = (decoded: boolean): ImportedVault =>
    checked({
      ...vault,
      items: decoded ? vault.items.map((item) => (codes.items.has(item) ? mapTexts(item, decodeHtml) : item)) : vault.items,
      problems: [
        ...vault.problems,
        ...[...codes.items].map((item) =>
          problem(decoded ? "codes-decoded" : "codes-kept", item.lines, "warning", {
            name: (decoded ? decodeHtml(item.name) : item.name).trim().slice(0, 80) || "–",
          }),
        ),
      ],
    });
  const [chosen, other] = [read(codes.evident), read(!codes.evident)];
  const items = codes.items.size;
  return {
    ...chosen,
    htmlCodes: { items, decoded: codes.evident, other: { ...other, htmlCodes: { items, decoded: !codes.evident, other: chosen } } },
  };
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
