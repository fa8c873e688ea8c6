import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** Something that is read piece by piece where it is: a file on disk, or bytes that are there already. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from `at` on; fewer at the end. */
  read(at: number, length: number): Buffer;
}
export const bytesOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (at, length) =>
    Buffer.from(bytes.buffer, bytes.byteOffset + Math.min(at, bytes.length), Math.max(0, Math.min(length, bytes.length - at))),
});
/** A file on disk, open until it is closed. Throws what the system says. */
export function openFileSource(path: string): ByteSource & { close(): void } {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  let isOpen = true;
  return {
    size,
    read(at, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
      let done = 0;
      while (done < buffer.length) {
        const count = readSync(file, buffer, done, buffer.length - done, at + done);
        if (count === 0) return buffer.subarray(0, done);
        done += count;
      }
      return buffer;
    },
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

const mostEntries = 200_000;
/** Bytes of an archive's directory. */
const largestDirectory = 64 * 1024 * 1024;
const highestRatio = 200;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

export interface ArchiveEntry {
  /** As it stands in the archive; nothing is ever written under it. */
  readonly name: string;
  /** Bytes once unpacked, as the archive says. */
  readonly size: number;
}
interface Place extends ArchiveEntry {
  readonly packed: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** Of the entry's own header. */ readonly at: number;
}

/**
 * A zip archive, read by its directory: an entry is unpacked only when it is asked for, in memory, whatever else the archive holds.
 * Every read fails with `import.*` where the archive is cut, damaged or says more than it holds.
 */
export class Archive {
  private readonly source: ByteSource;
  private readonly places: readonly Place[];
  /** The directory as it stands: two archives with the same one hold the same. */
  readonly directory: Buffer;

  private constructor(source: ByteSource, places: readonly Place[], directory: Buffer) {
    this.source = source;
    this.places = places;
    this.directory = directory;
  }

  static open(source: ByteSource): Result<Archive> {
    const damaged = err(appError("import.malformed", {}, "zip"));
    if (!isZip(source.read(0, 4))) return damaged;
    const end = endOf(source);
    if (end === null || end.at + end.size > source.size) return damaged;
    if (end.entries > mostEntries || end.size > largestDirectory) return err(appError("import.archive-too-large", {}, "directory"));
    const directory = source.read(end.at, end.size);
    const places = placesOf(directory, end.entries);
    return places === null ? damaged : ok(new Archive(source, places, directory));
  }

  get entries(): readonly ArchiveEntry[] {
    return this.places;
  }

  /** Whether any entry needs a password. */
  get isEncrypted(): boolean {
    return this.places.some(({ encrypted }) => encrypted);
  }
  /** The only file in it, where there is one only; a Mac's own do not count. */
  get single(): ArchiveEntry | null {
    const files = this.places.filter(({ name }) => !name.endsWith("/") && !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$)/u.test(name));
    return files.length === 1 ? (files[0] ?? null) : null;
  }

  /** The entry of this name, at the top or else in the outermost folder that has one; a Mac's own folder does not count. */
  find(name: string): ArchiveEntry | null {
    const depth = (entry: ArchiveEntry): number => entry.name.split("/").length;
    const found = this.places.filter(
      (entry) => (entry.name === name || entry.name.endsWith(`/${name}`)) && !/(?:^|\/)(?:__MACOSX|\.{1,2})\//u.test(entry.name),
    );
    return found.sort((left, right) => depth(left) - depth(right))[0] ?? null;
  }

  /** An entry, unpacked. What really comes out is counted: more than `mostBytes`, or more than 200 times what went in, is refused. */
  read(entry: ArchiveEntry, mostBytes: number): Result<Buffer> {
    const damaged = err(appError("import.malformed", {}, "zip"));
    const tooLarge = err(appError("import.archive-too-large", {}, "entry"));
    const place = this.places.find((each) => each === entry);
    if (place === undefined) return damaged;
    if (place.encrypted) return err(appError("import.archive-encrypted"));
    if (place.packed > mostBytes) return tooLarge;
    const header = this.source.read(place.at, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return damaged;
    const start = place.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = this.source.read(start, place.packed);
    if (packed.length < place.packed) return damaged;
    const limit = Math.min(mostBytes, Math.max(1_000_000, place.packed * highestRatio));
    // More than any text shrinks by: made to fill memory.
    const tooDense = err(appError("import.too-large", {}, "zip"));
    let content: Buffer;
    try {
      if (place.method === 0) content = packed;
      else if (place.method === 8) content = inflateRawSync(packed, { maxOutputLength: limit });
      else return err(appError("import.malformed", {}, `zip method ${String(place.method)}`));
    } catch (thrown) {
      return (thrown as { code?: unknown } | null)?.code === "ERR_BUFFER_TOO_LARGE" ? (limit < mostBytes ? tooDense : tooLarge) : damaged;
    }
    if (content.length > mostBytes) return tooLarge;
    return crc32(content) === place.checksum ? ok(content) : damaged;
  }
}

interface End {
  readonly entries: number;
  readonly at: number;
  readonly size: number;
}

/** The record that every archive ends with; null when the file was cut. */
function endOf(source: ByteSource): End | null {
  const length = Math.min(source.size, 65_557);
  const tail = source.read(source.size - length, length);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + 22 + tail.readUInt16LE(at + 20) > tail.length) continue;
    const end = { entries: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), at: tail.readUInt32LE(at + 16) };
    // Archives with more than 65,535 entries or 4 GiB say so in a record before.
    return end.entries === 0xffff || end.size === 0xffffffff || end.at === 0xffffffff
      ? (largeEndOf(source, source.size - length + at) ?? end)
      : end;
  }
  return null;
}
function largeEndOf(source: ByteSource, before: number): End | null {
  if (before < 20) return null;
  const locator = source.read(before - 20, 20);
  if (locator.readUInt32LE(0) !== 0x07064b50) return null;
  const record = source.read(Number(locator.readBigUInt64LE(8)), 56);
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) return null;
  const number = (at: number): number => Number(record.readBigUInt64LE(at));
  return { entries: number(32), size: number(40), at: number(48) };
}

function placesOf(directory: Buffer, count: number): readonly Place[] | null {
  const places: Place[] = [];
  let at = 0;
  while (at + 46 <= directory.length && places.length < count) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return null;
    const [nameLength, extraLength, noteLength] = [
      directory.readUInt16LE(at + 28),
      directory.readUInt16LE(at + 30),
      directory.readUInt16LE(at + 32),
    ];
    const next = at + 46 + nameLength + extraLength + noteLength;
    if (next > directory.length) return null;
    const name = directory.subarray(at + 46, at + 46 + nameLength).toString("utf8");
    const sizes = largeSizes(directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), [
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ]);
    places.push({
      name: name.replaceAll("\\", "/"),
      size: sizes[0],
      packed: sizes[1],
      at: sizes[2],
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      checksum: directory.readUInt32LE(at + 16),
    });
    at = next;
  }
  return places.length === count ? places : null;
}

/** Unpacked size, packed size and place, out of the extra field where the directory has no room for them. */
function largeSizes(extra: Buffer, plain: readonly [number, number, number]): readonly [number, number, number] {
  const sizes: [number, number, number] = [...plain];
  for (let at = 0; at + 4 <= extra.length;) {
    const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    if (id === 1) {
      let from = at + 4;
      for (const index of [0, 1, 2] as const)
        if (plain[index] === 0xffffffff && from + 8 <= Math.min(extra.length, at + 4 + length)) {
          sizes[index] = Number(extra.readBigUInt64LE(from));
          from += 8;
        }
    }
    at += 4 + length;
  }
  return sizes;
}
