import { Unzip, UnzipInflate } from "fflate";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const piece = 64 * 1024;
const mostEntries = 20_000;
const highestRatio = 200;

/**
 * One entry of a zip archive, in memory; nothing is ever written. What really comes out is counted (headers may lie): more
 * than `mostBytes`, or more than 200 times what went in, gives `import.too-large`. Names are compared as a whole, so a
 * name that leads elsewhere is only another entry. Null when there is none.
 */
export async function zipEntry(archive: Uint8Array, name: string, mostBytes: number): Promise<Result<Uint8Array | null>> {
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
      if (failure !== null) { refused ??= "import.malformed"; return; }
      size += data.length;
      if (size > mostBytes || size > Math.max(1_000_000, read * highestRatio)) { refused ??= "import.too-large"; parts.length = 0; }
      else if (refused === null) parts.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && refused === null; at += piece) {
      const chunk = archive.subarray(at, at + piece);
      read += chunk.length;
      unzip.push(chunk, at + piece >= archive.length);
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  } catch { refused ??= "import.malformed"; }
  if (refused !== null) return err(appError(refused, {}, "zip"));
  return ok(found ? Buffer.concat(parts) : null);
}
