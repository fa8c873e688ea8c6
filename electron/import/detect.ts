import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { isBitwardenCsv } from "./bitwarden-csv.ts";
import { isBitwardenJson, isProtectedJson } from "./bitwarden-json.ts";
import { isChromium, isFirefox } from "./browser-csv.ts";
import { headsOf } from "./csv-table.ts";
import { fileText } from "./file-text.ts";
import { isKdbx } from "./keepass-kdbx.ts";
import { isKeePassXml } from "./keepass-xml.ts";
import { isLastPass } from "./lastpass-csv.ts";
import { isOnePassword } from "./one-password-csv.ts";
import { isZip } from "./zip-entry.ts";

export interface Detected {
  readonly format: ImportFormat | null;
  readonly needsPassword: boolean;
}

/**
 * Which program wrote a file, by its content. The name decides only between Chrome and Edge, which write the same.
 * @param bytes the whole file.
 */
export function detect(bytes: Uint8Array, fileName: string): Detected {
  if (isKdbx(bytes)) return { format: "keepass-kdbx", needsPassword: true };
  if (isZip(bytes)) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
      format: content.includes("export.data") ? "1password-1pux" : content.includes("data.json") ? "bitwarden-json" : null,
      needsPassword: false,
    };
  }
  const text = fileText(beginning(bytes));
  if (!text.ok) return { format: null, needsPassword: false };
  const start = text.value.text;
  if (isKeePassXml(start)) return { format: "keepass-xml", needsPassword: false };
  if (isBitwardenJson(start)) return { format: "bitwarden-json", needsPassword: isProtectedJson(start) };
  const heads = headsOf(start);
  const csv =
    (
      [
        ["bitwarden-csv", isBitwardenCsv],
        ["lastpass-csv", isLastPass],
        ["firefox-csv", isFirefox],
        ["1password-csv", isOnePassword],
        ["chrome-csv", isChromium],
      ] as const
    ).find(([, fits]) => fits(heads))?.[0] ?? null;
  return { format: csv === "chrome-csv" && /edge|microsoft/iu.test(fileName) ? "edge-csv" : csv, needsPassword: false };
}

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
