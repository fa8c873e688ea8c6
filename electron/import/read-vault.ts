import { appError } from "#shared/errors/app-error";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import { err, ok, type Result } from "#shared/util/result";
import { Archive, bytesOf, isZip, type ByteSource } from "./archive.ts";
import { checked } from "./check-items.ts";
import { csvTable } from "./csv-table.ts";
import { damageIn, detect, detectArchive, insideOf, refusedArchive, refusedKind, tableInPage } from "./detect.ts";
import { largestFile } from "./disk.ts";
import { fileText, type FileText } from "./file-text.ts";
import { decodeHtml } from "#shared/util/html-codes";
import { htmlCodesIn, mapTexts } from "./html-codes.ts";
import { problem, type ImportedVault } from "./imported-vault.ts";
import { readMapped } from "./mapped-table.ts";
import { plainRows, type PlainRows } from "./plain-rows.ts";
import { safeJson } from "./safe-json.ts";
import type { RowsForm, Source } from "./source.ts";
import { sourceOf } from "./sources/index.ts";
import type { VaultSecrets } from "./vault-secrets.ts";
import { xmlTree } from "./xml-tree.ts";

/**
 * Reads an export file: what is in it, checked and mended so that the server will take it. Fails with `import.*`.
 * @param content the bytes of the file, or an archive where it is.
 * @param format null = by content.
 * @param secrets of the file, for the formats that have some.
 * @param onProgress how much of a table was read, in characters.
 * @param letGo is called once the bytes of a text are not needed any more.
 */
export async function readVault(
  content: Uint8Array | ByteSource,
  fileName: string,
  format: ImportFormat | null,
  secrets: VaultSecrets = {},
  onProgress: (done: number, total: number) => void = () => undefined,
  columns: ColumnMapping | null = null,
  letGo: () => void = () => undefined,
): Promise<Result<ImportedVault>> {
  const source = content instanceof Uint8Array ? bytesOf(content) : content;
  if (source.size === 0) return err(appError("import.empty"));
  const vault = isZip(source.read(0, 4))
    ? await readArchive(source, format, secrets, columns)
    : await readWhole(source, fileName, format, secrets, onProgress, columns, letGo);
  if (!vault.ok) return vault;
  if (vault.value.rows === 0) return err(appError("import.empty"));
  const whole = withCodesDecoded(withoutFavourites(withoutPasswords(vault.value)));
  return whole.items.length === 0 && whole.leftOut > 0 && !whole.problems.some(isNothingOdd(whole))
    ? err(appError("import.nothing-readable", { count: whole.leftOut }))
    : ok(whole);
}
/** Entries in the bin, and rows of a table in which only an address stands, say nothing against the file. */
const isNothingOdd =
  ({ delimiter }: ImportedVault) =>
  ({ code }: ImportedVault["problems"][number]): boolean =>
    code === "trash" || (delimiter !== null && code === "empty-item");

/** A list of sign-ins without a single password was exported without them. */
function withoutPasswords(vault: ImportedVault): ImportedVault {
  const logins = vault.items.filter((item) => item.login !== undefined);
  const isBare =
    logins.length >= 3 && logins.every(({ login }) => login?.password === "" && login.totp === "" && (login.passkeys ?? []).length === 0);
  return isBare ? { ...vault, problems: [problem("no-passwords", [0, 0], "warning", { count: logins.length }), ...vault.problems] } : vault;
}

/** An organization has no favourites: how many there were is said once. */
function withoutFavourites(vault: ImportedVault): ImportedVault {
  const count = vault.items.filter(({ favourite }) => favourite === true).length;
  return count === 0 ? vault : { ...vault, problems: [problem("favourites", [0, 0], "info", { count }), ...vault.problems] };
}

async function readArchive(
  source: ByteSource,
  format: ImportFormat | null,
  secrets: VaultSecrets,
  columns: ColumnMapping | null,
): Promise<Result<ImportedVault>> {
  const archive = Archive.open(source);
  if (!archive.ok) return archive;
  const wanted = format ?? detectArchive(archive.value).format;
  const known = wanted === null ? undefined : sourceOf(wanted)?.archive;
  const isElsewhere = archive.value.single !== null && wanted !== null && hasOtherForms(wanted);
  if (known !== undefined && (!isElsewhere || known.fits(archive.value))) return known.read(archive.value, secrets);
  const refused = refusedArchive(archive.value);
  if (refused !== null) return err(appError(refused));
  if (wanted === null) return err(damageIn(archive.value) ?? appError("import.format-unknown"));
  const inside = insideOf(archive.value);
  if (inside === null || isZip(inside)) return err(appError("import.malformed", {}, "zip"));
  return readWhole(bytesOf(inside), archive.value.single?.name ?? "", wanted, secrets, () => undefined, columns);
}

/** Whether a source has files beside archives: one of them may stand in an archive alone. */
const hasOtherForms = (format: ImportFormat): boolean => {
  const source = sourceOf(format);
  return [source?.table, source?.rows, source?.json, source?.xml, source?.text].some((form) => form !== undefined);
};

async function readWhole(
  source: ByteSource,
  fileName: string,
  format: ImportFormat | null,
  secrets: VaultSecrets,
  onProgress: (done: number, total: number) => void,
  columns: ColumnMapping | null,
  letGo: () => void = () => undefined,
): Promise<Result<ImportedVault>> {
  if (source.size > largestFile) return err(appError("import.too-large"));
  const file = source.read(0, source.size);
  const bytes = tableInPage(file) ?? file;
  const refused = refusedKind(bytes);
  if (refused !== null) return err(appError(refused));
  const wanted = format ?? detect(bytes, fileName).format;
  if (wanted === "table") {
    const table = fileText(bytes);
    letGo();
    if (!table.ok) return table;
    return columns === null ? err(appError("import.columns-open")) : readMapped(table.value, columns, onProgress);
  }
  const known = wanted === null ? undefined : sourceOf(wanted);
  if (known === undefined) return err(appError("import.format-unknown"));
  if (known.binary !== undefined) return known.binary.read(bytes, secrets);
  const text = fileText(bytes);
  letGo();
  if (!text.ok) return text;
  return readText(known, text.value, secrets, onProgress);
}

/** By the form of the source that the text has. */
async function readText(
  source: Source,
  file: FileText,
  secrets: VaultSecrets,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ImportedVault>> {
  const reading = { encoding: file.encoding, secrets };
  const otherForm = err(appError("import.malformed", {}, source.format));
  if (source.text !== undefined) return source.text.read(file.text, reading);
  if (source.xml !== undefined && /^\s*</u.test(file.text)) {
    const root = xmlTree(file.text);
    if (!root.ok) return root;
    return source.xml.fits(root.value) ? source.xml.read(root.value, reading) : otherForm;
  }
  if (source.json !== undefined && (/^\s*[{[]/u.test(file.text) || (source.table === undefined && source.rows === undefined))) {
    const root = safeJson(file.text);
    if (!root.ok) return root;
    return source.json.fits(root.value) ? source.json.read(root.value, reading) : otherForm;
  }
  const { table, rows } = source;
  if (rows !== undefined) {
    const plain = plainRows(file);
    if (!plain.ok) return plain;
    if (rows.fits(plain.value) || (table === undefined && rows.mayBe?.(plain.value) === true))
      return rows.read(withoutOddQuotes(plain.value, file, rows) ?? plain.value);
    if (table === undefined) return plain.value.rows.length === 0 ? err(appError("import.empty")) : otherForm;
  }
  if (table === undefined) return otherForm;
  const written = table.rewritten === undefined ? file : { ...file, text: table.rewritten(file.text) };
  // Another table read by position would put passwords into names.
  const read = await csvTable(written, (heads) => table.fits(heads) !== null, onProgress);
  return read.ok ? table.read(read.value) : read;
}

const hasOddQuotes = ({ rows }: PlainRows): boolean => rows.some(({ oddQuotes }) => oddQuotes);
/** The rows as the program escapes its quotes, where that explains all that are odd; null where it does not. */
function withoutOddQuotes(plain: PlainRows, file: FileText, { rewritten }: RowsForm): PlainRows | null {
  if (rewritten === undefined || !hasOddQuotes(plain)) return null;
  const other = plainRows({ ...file, text: rewritten(file.text) });
  return other.ok && !hasOddQuotes(other.value) ? other.value : null;
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
