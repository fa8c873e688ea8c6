import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { Archive, bytesOf, isZip } from "./archive.ts";
import { isBitwardenCsv } from "./bitwarden-csv.ts";
import { isBitwardenJson, isProtectedJson } from "./bitwarden-json.ts";
import { isChromium, isFirefox } from "./browser-csv.ts";
import { headsIn } from "./csv-table.ts";
import { largestFile } from "./disk.ts";
import { fileText } from "./file-text.ts";
import { isKdbx } from "./keepass-kdbx.ts";
import { isKeePassXml } from "./keepass-xml.ts";
import { isLastPass } from "./lastpass-csv.ts";
import { isOnePassword } from "./one-password-csv.ts";

export interface Detected {
  readonly format: ImportFormat | null;
  readonly needsPassword: boolean;
}
const unknown: Detected = { format: null, needsPassword: false };

/**
 * Which program wrote a file, by its content. The name decides only between Chrome and Edge, which write the same.
 * @param bytes the whole file.
 */
export function detect(bytes: Uint8Array, fileName: string): Detected {
  if (isKdbx(bytes)) return { format: "keepass-kdbx", needsPassword: true };
  if (isZip(bytes)) {
    const archive = Archive.open(bytesOf(bytes));
    return archive.ok ? detectArchive(archive.value) : unknown;
  }
  const text = fileText(beginning(bytes));
  if (!text.ok) return unknown;
  const start = text.value.text;
  if (isKeePassXml(start)) return { format: "keepass-xml", needsPassword: false };
  if (isBitwardenJson(start)) return { format: "bitwarden-json", needsPassword: isProtectedJson(start) };
  for (const heads of headsIn(start)) {
    const csv = csvFormats.find(([, fits]) => fits(heads))?.[0];
    if (csv !== undefined)
      return { format: csv === "chrome-csv" && /edge|microsoft/iu.test(fileName) ? "edge-csv" : csv, needsPassword: false };
  }
  return unknown;
}

const csvFormats = [
  ["bitwarden-csv", isBitwardenCsv],
  ["lastpass-csv", isLastPass],
  ["firefox-csv", isFirefox],
  ["1password-csv", isOnePassword],
  ["chrome-csv", isChromium],
] as const;

/** Which program wrote an archive, by the names in its directory; other programs have a `data.json` as well, of another form. */
export function detectArchive(archive: Archive): Detected {
  if (archive.find("export.data") !== null) return { format: "1password-1pux", needsPassword: false };
  const data = archive.find("data.json");
  const content = data === null ? null : archive.read(data, largestFile);
  if (content?.ok !== true) return unknown;
  const text = fileText(beginning(content.value));
  return text.ok && isBitwardenJson(text.value.text)
    ? { format: "bitwarden-json", needsPassword: isProtectedJson(text.value.text) }
    : unknown;
}

/** A database of KeePass 1, which is another form altogether. */
export const isKeePass1 = (bytes: Uint8Array): boolean =>
  [0x03, 0xd9, 0xa2, 0x9a, 0x65, 0xfb, 0x4b, 0xb5].every((byte, index) => bytes[index] === byte);

/** A web page instead of a file: what a server answers whose session ended, or a page that was saved. */
export function isWebPage(bytes: Uint8Array): boolean {
  const text = fileText(beginning(bytes.subarray(0, 4096)));
  return text.ok && /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|pre)[\s>]/iu.test(text.value.text);
}

/** The first 64 KiB, without tearing a character apart. */
function beginning(bytes: Uint8Array): Uint8Array {
  let end = Math.min(bytes.length, 65_536);
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (wide) return bytes.subarray(0, end - (end % 2));
  if (end < bytes.length) while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
