import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

export interface FileText { readonly text: string; /** As shown: "UTF-8", "UTF-16", "Windows-1252". */ readonly encoding: string }

/**
 * A file's text: by its byte order mark, else UTF-8, else Windows-1252 (older Windows programs). Zero characters mean
 * that it is no text at all: `import.malformed`.
 */
export function fileText(bytes: Uint8Array): Result<FileText> {
  const [first, second, third] = bytes;
  const decode = (label: string, encoding: string, skip: number): Result<FileText> => {
    try {
      const text = new TextDecoder(label, { fatal: label !== "windows-1252", ignoreBOM: true }).decode(bytes.subarray(skip));
      return text.includes("\0") ? err(appError("import.malformed")) : ok({ text, encoding });
    } catch { return err(appError("import.malformed")); }
  };
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode("utf-8", "UTF-8", 3);
  if (first === 0xff && second === 0xfe) return decode("utf-16le", "UTF-16", 2);
  if (first === 0xfe && second === 0xff) return decode("utf-16be", "UTF-16", 2);
  const plain = decode("utf-8", "UTF-8", 0);
  return plain.ok || bytes.includes(0) ? plain : decode("windows-1252", "Windows-1252", 0);
}
