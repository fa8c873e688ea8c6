import type { AppError } from "#shared/errors/app-error";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { Archive, bytesOf, isZip } from "./archive.ts";
import { beginsAsBitwarden } from "./bitwarden-json.ts";
import { headsIn } from "./csv-table.ts";
import { largestFile } from "./disk.ts";
import { fileText } from "./file-text.ts";
import { firstElementOf } from "./page-part.ts";
import { plainRows } from "./plain-rows.ts";
import { safeJson } from "./safe-json.ts";
import { decodeHtml } from "#shared/util/html-codes";
import { lastPass } from "./lastpass-csv.ts";
import { sources } from "./sources/index.ts";
import { xmlBeginning } from "./xml-tree.ts";

export interface Detected {
  readonly format: ImportFormat | null;
  readonly needsPassword: boolean;
}
const unknown: Detected = { format: null, needsPassword: false };
const plain = (format: ImportFormat): Detected => ({ format, needsPassword: false });

/**
 * Which program wrote a file, by its content: by whole sets of heads, by the members of a document's root and its first entry, by the names
 * in an archive. The file's name decides only between Chrome and Edge, which write the same.
 * @param bytes the whole file.
 */
export function detect(bytes: Uint8Array, fileName: string): Detected {
  for (const { format, binary } of sources) if (binary?.fits(bytes) === true) return { format, needsPassword: binary.needsPassword };
  if (isZip(bytes)) {
    const archive = Archive.open(bytesOf(bytes));
    return archive.ok ? detectArchive(archive.value) : unknown;
  }
  const inside = tableInPage(bytes);
  if (inside !== null) return detect(inside, fileName);
  const text = fileText(beginning(bytes));
  if (!text.ok) return unknown;
  const start = text.value.text;
  for (const { format, text: form } of sources) if (form?.fits(start) === true) return plain(format);
  if (/^\s*</u.test(start)) {
    const root = xmlBeginning(start);
    const found = root === null ? undefined : sources.find(({ xml }) => xml?.fits(root) === true);
    return found === undefined ? unknown : plain(found.format);
  }
  if (/^\s*[{[]/u.test(start)) return detectJson(bytes, start);
  for (const heads of headsIn(start)) {
    const found = sources.find(({ table }) => table !== undefined && table.fits(heads) !== null);
    if (found !== undefined) return plain(found.format === "chrome-csv" && /edge|microsoft/iu.test(fileName) ? "edge-csv" : found.format);
  }
  const rows = plainRows(text.value, 50);
  const found = rows.ok ? sources.find((source) => source.rows?.fits(rows.value) === true) : undefined;
  return found === undefined ? unknown : plain(found.format);
}

/** A document is parsed as a whole: where its telling members stand is nobody's promise. */
function detectJson(bytes: Uint8Array, start: string): Detected {
  const text = fileText(bytes);
  const parsed = text.ok ? safeJson(text.value.text) : text;
  if (!parsed.ok) return beginsAsBitwarden(start) ? plain("bitwarden-json") : unknown;
  const found = sources.find(({ json }) => json?.fits(parsed.value) === true);
  if (found === undefined) return unknown;
  return { format: found.format, needsPassword: found.json?.needsPassword?.(parsed.value) ?? false };
}

/** Which program wrote an archive, by the names in its directory. An archive of one file is what is in it. */
export function detectArchive(archive: Archive): Detected {
  const found = sources.find((source) => source.archive?.fits(archive) === true);
  if (found !== undefined) return { format: found.format, needsPassword: found.archive?.needsPassword?.(archive) ?? false };
  const inside = insideOf(archive);
  return inside === null || isZip(inside) ? unknown : detect(inside, archive.single?.name ?? "");
}

/** Why what an archive of unknown form holds cannot be read; null where it can. */
export function damageIn(archive: Archive): AppError | null {
  const entry = archive.find("data.json") ?? archive.find("passwords.csv") ?? archive.single;
  const content = entry === null ? null : archive.read(entry, largestFile);
  return content?.ok === false ? content.error : null;
}

/** The bytes of the only file of an archive; null where there are several, or it cannot be read. */
export function insideOf(archive: Archive): Buffer | null {
  const { single } = archive;
  const content = single === null ? null : archive.read(single, largestFile);
  return content?.ok === true ? content.value : null;
}

/** A database of KeePass 1, which is another form altogether. */
const isKeePass1 = (bytes: Uint8Array): boolean =>
  [0x03, 0xd9, 0xa2, 0x9a, 0x65, 0xfb, 0x4b, 0xb5].every((byte, index) => bytes[index] === byte);

/** A web page instead of a file: what a server answers whose session ended, or a page that was saved. */
function isWebPage(bytes: Uint8Array): boolean {
  const text = fileText(beginning(bytes.subarray(0, 4096)));
  return (
    text.ok &&
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|pre|table|style|meta)[\s>]/iu.test(text.value.text)
  );
}

/**
 * The table of a saved page: LastPass showed its export in one, where nothing was to be downloaded (import-formats.md §3). Its characters are
 * written as pages write them. Null where there is no page, or no such table in it.
 */
export function tableInPage(bytes: Uint8Array): Buffer | null {
  if (!isWebPage(bytes)) return null;
  const text = fileText(bytes);
  const table = text.ok ? decodeHtml(firstElementOf(text.value.text, "pre") ?? "").trimStart() : "";
  const heads = (table.split(/[\r\n]/u)[0] ?? "").toLowerCase().split(",");
  return lastPass.table?.fits(heads) == null ? null : Buffer.from(table, "utf8");
}

/** A document of older Office programs: a spreadsheet, as far as an export goes. */
export const isOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);

const startsWith = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

/** Why a file is refused before it is looked at any further; null when it is not. */
export function refusedKind(bytes: Uint8Array): "import.keepass-1" | "import.web-page" | "import.pgp" | "import.spreadsheet" | null {
  if (isKeePass1(bytes)) return "import.keepass-1";
  if (isOffice(bytes)) return "import.spreadsheet";
  if (startsWith(bytes, "-----BEGIN PGP MESSAGE-----")) return "import.pgp";
  // Of the pages only those are read that a program writes as its export.
  return isWebPage(bytes) && detect(bytes, "").format === null ? "import.web-page" : null;
}
/** Why an archive is refused; null when it is not. */
export function refusedArchive(archive: Archive): "import.spreadsheet" | "import.archive-encrypted" | null {
  if (archive.entries.some(({ name }) => name === "[Content_Types].xml" || /^content\.xml$/u.test(name))) return "import.spreadsheet";
  return archive.isEncrypted && archive.entries.length > 0 ? "import.archive-encrypted" : null;
}

/** The first 64 KiB, without tearing a character apart. */
function beginning(bytes: Uint8Array): Uint8Array {
  let end = Math.min(bytes.length, 65_536);
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (wide) return bytes.subarray(0, end - (end % 2));
  if (end < bytes.length) while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
