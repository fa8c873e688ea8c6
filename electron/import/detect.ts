import type { ImportFormat } from "#shared/setup/draft";
import { isBitwardenCsv } from "./bitwarden-csv.ts";
import { isBitwardenJson, isProtectedJson } from "./bitwarden-json.ts";
import { isChromium, isFirefox } from "./browser-csv.ts";
import { headsOf } from "./csv-table.ts";
import { fileText } from "./file-text.ts";
import { isKdbx } from "./keepass-kdbx.ts";
import { isKeePassXml } from "./keepass-xml.ts";
import { isLastPass } from "./lastpass-csv.ts";
import { isOnePassword } from "./one-password-csv.ts";

export interface Detected { readonly format: ImportFormat | null; readonly needsPassword: boolean }

/**
 * Which program wrote a file, by its content. The name decides only between Chrome and Edge, which write the same.
 * @param bytes the whole file.
 */
export function detect(bytes: Uint8Array, fileName: string): Detected {
  if (isKdbx(bytes)) return { format: "keepass-kdbx", needsPassword: true };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("export.data")) return { format: "1password-1pux", needsPassword: false };
  // Cut at a line's end, so that no character is torn apart.
  const cut = bytes.length <= 65_536 ? bytes.length : Math.max(bytes.lastIndexOf(0x0a, 65_536), 1);
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = fileText(wide ? bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 65_536)) : bytes.subarray(0, cut));
  if (!text.ok) return { format: null, needsPassword: false };
  const start = text.value.text;
  if (isKeePassXml(start)) return { format: "keepass-xml", needsPassword: false };
  if (isBitwardenJson(start)) return { format: "bitwarden-json", needsPassword: isProtectedJson(start) };
  const heads = headsOf(start);
  const csv = ([
    ["bitwarden-csv", isBitwardenCsv], ["lastpass-csv", isLastPass], ["firefox-csv", isFirefox], ["1password-csv", isOnePassword],
    ["chrome-csv", isChromium],
  ] as const).find(([, fits]) => fits(heads))?.[0] ?? null;
  return { format: csv === "chrome-csv" && /edge|microsoft/iu.test(fileName) ? "edge-csv" : csv, needsPassword: false };
}
