import { constants } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { SealingKey } from "#electron/crypto/index";
import { codeOf, flushFolder } from "#electron/files/flush-folder";
import { appError, AppFailure } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/*
 * An append-only file of sealed, numbered records. Each record: length of the sealed part (4 bytes), number (8 bytes),
 * checksum of these twelve (4 bytes), sealed part; numbers little-endian. The number is authenticated with the record,
 * so that records can be neither swapped nor left out. A record counts as written when it was flushed to the disk.
 */
const headerLength = 16;
const longestRecord = 64 * 1024 * 1024;

export interface JournalFile {
  /** Appends a record and flushes it. Rejects with `file.unwritable` when the disk refuses: then nothing may be sent. */
  append(plain: Uint8Array): Promise<number>;
  close(): Promise<void>;
}
export interface OpenedJournal {
  readonly file: JournalFile;
  readonly records: readonly Uint8Array[];
  /** Bytes of an unfinished last record that were cut off. */ readonly cutOff: number;
}

/**
 * Opens or makes the file and reads every record. What a crash left unfinished at the end is cut off; anything else
 * that does not open fails with `apply.journal-damaged` and leaves the file as it is.
 *
 * @param identity goes into every record's authenticated data: a journal of another profile does not open.
 */
export async function openJournalFile(path: string, key: SealingKey, identity: string): Promise<Result<OpenedJournal>> {
  let handle: FileHandle;
  let mayWrite = true;
  try {
    handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    await flushFolder(dirname(path)).catch(() => undefined);
  } catch (thrown) {
    // Looking at what was done needs no write; appending is refused then, so nothing is sent.
    mayWrite = false;
    const readable = await open(path, constants.O_RDONLY).catch(() => null);
    if (readable === null)
      return codeOf(thrown) === "EISDIR"
        ? err(appError("file.unreadable", {}, codeOf(thrown)))
        : ok({ file: new Unwritable(codeOf(thrown)), records: [], cutOff: 0 });
    handle = readable;
  }
  try {
    const content = await handle.readFile();
    const read = readRecords(content, key, identity);
    if (!read.ok) {
      await handle.close();
      return read;
    }
    const { records, end } = read.value;
    if (end < content.length && mayWrite)
      try {
        await handle.truncate(end);
        await handle.sync();
      } catch (thrown) {
        // Behind an unfinished record nothing can be appended; what was written before it can be read all the same.
        await handle.close();
        return ok({ file: new Unwritable(codeOf(thrown)), records, cutOff: content.length - end });
      }
    return ok({ file: new AppendOnly(handle, key, identity, records.length, end), records, cutOff: content.length - end });
  } catch (thrown) {
    await handle.close();
    return err(appError("file.unreadable", {}, codeOf(thrown)));
  }
}

/** A journal that the disk does not let be written. */
class Unwritable implements JournalFile {
  private readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
  append(): Promise<number> {
    return Promise.reject(new AppFailure(appError("file.unwritable", {}, this.reason)));
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

class AppendOnly implements JournalFile {
  private readonly handle: FileHandle;
  private readonly key: SealingKey;
  private readonly identity: string;
  private next: number;
  private end: number;
  private last: Promise<unknown> = Promise.resolve();

  constructor(handle: FileHandle, key: SealingKey, identity: string, next: number, end: number) {
    this.handle = handle;
    this.key = key;
    this.identity = identity;
    this.next = next;
    this.end = end;
  }

  append(plain: Uint8Array): Promise<number> {
    const write = this.last.then(async () => {
      const record = encodeRecord(plain, this.next, this.key, this.identity);
      try {
        // A disk that fills up takes the beginning of a record, and says so by the number of bytes alone.
        for (let done = 0; done < record.length;)
          done += (await this.handle.write(record, done, record.length - done, this.end + done)).bytesWritten;
        await this.handle.sync();
      } catch (thrown) {
        await this.handle.truncate(this.end).catch(() => undefined);
        throw new AppFailure(appError("file.unwritable", {}, codeOf(thrown)));
      }
      this.end += record.length;
      return this.next++;
    });
    this.last = write.catch(() => undefined);
    return write;
  }

  async close(): Promise<void> {
    await this.last;
    await this.handle.close();
  }
}

const associated = (identity: string, sequence: number): string => `${identity}/${sequence}`;

function encodeRecord(plain: Uint8Array, sequence: number, key: SealingKey, identity: string): Buffer {
  const sealed = key.seal(plain, associated(identity, sequence));
  const record = Buffer.alloc(headerLength + sealed.length);
  record.writeUInt32LE(sealed.length, 0);
  record.writeBigUInt64LE(BigInt(sequence), 4);
  record.writeUInt32LE(crc32(record.subarray(0, 12)), 12);
  record.set(sealed, headerLength);
  return record;
}

function readRecords(
  content: Buffer,
  key: SealingKey,
  identity: string,
): Result<{ readonly records: readonly Uint8Array[]; readonly end: number }> {
  const records: Uint8Array[] = [];
  const damaged = (): Result<never> => err(appError("apply.journal-damaged", { record: records.length }));
  let at = 0;
  while (at < content.length) {
    const header = content.subarray(at, at + headerLength);
    if (header.length < headerLength || isEmptied(content, at)) return ok({ records, end: at });
    const length = header.readUInt32LE(0);
    if (header.readUInt32LE(12) !== crc32(header.subarray(0, 12)) || length > longestRecord) return damaged();
    if (header.readBigUInt64LE(4) !== BigInt(records.length)) return damaged();
    const end = at + headerLength + length;
    if (end > content.length) return ok({ records, end: at });
    const opened = key.open(content.subarray(at + headerLength, end), associated(identity, records.length));
    if (!opened.ok) {
      // The last record may be half on the disk although the file has its full length.
      if (end === content.length && records.length > 0) return ok({ records, end: at });
      return damaged();
    }
    records.push(opened.value);
    at = end;
  }
  return ok({ records, end: at });
}

/** After a power cut a file may have grown without its last content: nothing but zeros until the end. */
const isEmptied = (content: Buffer, from: number): boolean =>
  content.subarray(from, from + headerLength).every((byte) => byte === 0) && content.subarray(from).every((byte) => byte === 0);
