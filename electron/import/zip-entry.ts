import { Unzip, UnzipInflate } from "fflate";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const piece = 64 * 1024;
const mostEntries = 20_000;
const highestRatio = 200;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Whether the archive's directory is there, which every archive ends with: without it the file was cut. */
const isWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from([0x50, 0x4b, 0x05, 0x06]),
    Math.max(0, bytes.length - 65_557),
  );

/**
 * One entry of a zip archive, in memory; nothing is ever written. What really comes out is counted (headers may lie): more
 * than `mostBytes`, or more than 200 times what went in, gives `import.too-large`. Names are compared as a whole, so a
 * name that leads elsewhere is only another entry. Null when there is none.
 */
export async function zipEntry(archive: Uint8Array, name: string, mostBytes: number): Promise<Result<Uint8Array | null>> {
  if (!isZip(archive) || !isWhole(archive)) return err(appError("import.malformed", {}, "zip"));
  const parts: Uint8Array[] = [];
  let entries = 0;
  let size = 0;
  let read = 0;
  let found = false;
  // The library swallows what is thrown inside of it, so a refusal is noted and looked at after every piece.
  let refused: "import.too-large" | "import.malformed" | null = null;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) refused = "import.too-large";
    if (file.name !== name || found || refused !== null) return;
    found = true;
    file.ondata = (failure, data) => {
      if (failure !== null) {
        refused ??= "import.malformed";
        return;
      }
      size += data.length;
      if (size > mostBytes || size > Math.max(1_000_000, read * highestRatio)) {
        refused ??= "import.too-large";
        parts.length = 0;
      } else if (refused === null) parts.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && refused === null; at += piece) {
      const chunk = archive.subarray(at, at + piece);
      read += chunk.length;
      unzip.push(chunk, at + piece >= archive.length);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  } catch {
    refused ??= "import.malformed";
  }
  if (refused !== null) return err(appError(refused, {}, "zip"));
  return ok(found ? Buffer.concat(parts) : null);
}
