import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { promisify } from "node:util";
import { crc32, deflateRawSync } from "node:zlib";
import type { Measurement } from "./measure.ts";

const megabyte = 1024 * 1024;
const execute = promisify(execFile);

interface Told {
  readonly looked: number;
  readonly read: number;
  readonly encrypted: number;
  readonly readMegabytes: number;
  readonly megabytes: number;
  readonly items: number;
  readonly parts: number;
  readonly largestPart: number;
}

/** Memory that a table of 100 MB and an archive of 1 GB take, read and encrypted as the app does it, each in a process of its own. */
export async function run(): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-large-"));
  try {
    const files = [
      ["import of a CSV of 100 MB", join(folder, "large.csv"), writeTable, 1100],
      ["import of a 1PUX of 1 GB", join(folder, "large.1pux"), writeArchive, 1500],
    ] as const;
    const found: Measurement[] = [];
    // `most`: megabytes of memory that the process may hold, threads included.
    for (const [name, path, write, most] of files) {
      await write(path);
      const program = join(import.meta.dirname, "large-import.program.ts");
      const { stdout } = await execute(process.execPath, ["--disable-warning=ExperimentalWarning", program, path]);
      const told = JSON.parse(stdout) as Told;
      found.push({
        name,
        unit: "MB",
        baseline: most,
        measured: told.megabytes,
        ratio: told.megabytes / most,
        target: 1,
        met: told.megabytes <= most,
        note: `${String(told.items)} items, recognised in ${String(told.looked)} ms, read in ${String(told.read)} ms (${String(told.readMegabytes)} MB), encrypted in ${String(told.encrypted)} ms in ${String(told.parts)} parts of at most ${(told.largestPart / megabyte).toFixed(1)} MB`,
      });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 100 MB as LastPass writes them, with notes of half a kilobyte. */
async function writeTable(path: string): Promise<void> {
  const stream = createWriteStream(path);
  stream.write("url,username,password,totp,extra,name,grouping,fav\n");
  const note = "Customer number and address are in the file. ".repeat(11);
  for (let index = 0, size = 0; size < 100 * megabyte; index += 1) {
    const row = `https://site${String(index)}.example/login,user${String(index)}@client.example,secret-${String(index)},,${note},Item ${String(index)},Folder ${String(index % 200)},0\n`;
    size += row.length;
    if (!stream.write(row)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}

/** 1 GB: 20,000 entries, and a hundred attached files of 10 MB, stored as they are. Their content is a hole in the file: nothing reads it. */
async function writeArchive(path: string): Promise<void> {
  const items = Array.from({ length: 20_000 }, (_, index) => ({
    uuid: `i${String(index)}`,
    state: "active",
    categoryUuid: "001",
    overview: { title: `Item ${String(index)}`, url: `https://site${String(index)}.example`, tags: [] },
    details: {
      loginFields: [
        { designation: "username", value: `user${String(index)}@client.example`, fieldType: "T" },
        { designation: "password", value: `secret-${String(index)}`, fieldType: "P" },
      ],
      notesPlain: "",
      sections: [],
      passwordHistory: [],
      ...(index < 100
        ? { documentAttributes: { fileName: "scan.pdf", documentId: `d${String(index)}`, decryptedSize: 10 * megabyte } }
        : {}),
    },
  }));
  const data = Buffer.from(JSON.stringify({ accounts: [{ attrs: {}, vaults: [{ attrs: { name: "Office" }, items }] }] }));
  const file = await open(path, "w");
  const directory: Buffer[] = [];
  let at = 0;
  const add = async (name: string, method: number, packed: Buffer | null, size: number, checksum: number): Promise<void> => {
    const bytes = Buffer.from(name);
    const packedSize = packed?.length ?? size;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(checksum, 10);
    shared.writeUInt32LE(packedSize, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(bytes.length, 22);
    const header = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, bytes]);
    await file.write(header, 0, header.length, at);
    if (packed !== null) await file.write(packed, 0, packed.length, at + header.length);
    const entry = Buffer.alloc(20);
    // Comment, disk, attributes, and where the entry begins.
    entry.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), shared, entry.subarray(0, 14), bytes]));
    at += header.length + packedSize;
  };
  await add("export.data", 8, deflateRawSync(data), data.length, crc32(data));
  const zeros = crc32(Buffer.alloc(10 * megabyte));
  for (let index = 0; index < 100; index += 1) await add(`files/d${String(index)}___scan.pdf`, 0, null, 10 * megabyte, zeros);
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  await file.write(list, 0, list.length, at);
  await file.write(end, 0, end.length, at + list.length);
  await file.close();
}
