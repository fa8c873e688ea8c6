import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

export interface FileText {
  readonly text: string;
  /** As shown: "UTF-8", "UTF-16", "Windows-1252". */ readonly encoding: string;
}

/**
 * A file's text: by its byte order mark, else UTF-16 where every second byte of its beginning is zero, else UTF-8, else
 * Windows-1252 (older Windows programs). Mostly zeros are no text: `import.malformed`.
 */
export function fileText(bytes: Uint8Array): Result<FileText> {
  const [first, second, third] = bytes;
  const decode = (label: string, encoding: string, skip: number): Result<FileText> => {
    try {
      return ok({
        text: new TextDecoder(label, { fatal: label !== "windows-1252", ignoreBOM: true }).decode(bytes.subarray(skip)),
        encoding,
      });
    } catch {
      return err(appError("import.malformed"));
    }
  };
  // The mark says what it is: bytes that are no character are shown as damaged, they do not have the whole file refused.
  if (first === 0xef && second === 0xbb && third === 0xbf) return ok({ text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8" });
  if (first === 0xff && second === 0xfe) return decode("utf-16le", "UTF-16", 2);
  if (first === 0xfe && second === 0xff) return decode("utf-16be", "UTF-16", 2);
  const start = bytes.subarray(0, 64);
  const zeros = (odd: 0 | 1): number => start.reduce((sum, byte, index) => sum + (byte === 0 && index % 2 === odd ? 1 : 0), 0);
  const [even, uneven] = [zeros(0), zeros(1)];
  if (even + uneven > start.length / 4) {
    if (even === 0) return decode("utf-16le", "UTF-16", 0);
    return uneven === 0 ? decode("utf-16be", "UTF-16", 0) : err(appError("import.malformed"));
  }
  const plain = decode("utf-8", "UTF-8", 0);
  if (plain.ok) return plain;
  // A text in UTF-8 with some damaged bytes would be wrong in every place as Windows-1252: only what is damaged shows as such.
  return isMostlyUtf8(bytes)
    ? ok({ text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8" })
    : decode("windows-1252", "Windows-1252", 0);
}

/** Whether more characters of several bytes are whole than broken. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte <= 0xdf ? 1 : (byte & 0xf0) === 0xe0 ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let good = more > 0;
    for (let next = 1; next <= more; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) good = false;
    if (good) {
      whole += 1;
      at += more;
    } else broken += 1;
  }
  return whole > broken;
}
