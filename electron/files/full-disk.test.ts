import { lstat, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { smallDisk } from "#build/test/small-disk";
import { must } from "#build/test/must";
import { SealingKey } from "#electron/crypto/index";
import { saveAs } from "#electron/ipc/file-ports";
import { openJournalFile } from "#electron/writing/journal-file";
import { readPrivateFile, writeChosenFile, writePrivateFile } from "./private-file.ts";

/* Files on a real file system of 256 KiB that is full at every point: before a file is written, in its middle, at its end. */

const disk = smallDisk(256);
const block = 4096;
const key = SealingKey.fromBytes(new Uint8Array(32).fill(7));
const folder = disk?.folder ?? "";
afterEach(async () => {
  await disk?.free();
  for (const name of disk === null ? [] : await readdir(folder)) await rm(join(folder, name), { recursive: true });
});
afterAll(() => disk?.remove());

describe.skipIf(disk === null)("a disk that is really full (skipped where this user may mount none)", () => {
  const old = "o".repeat(3 * block + 17);
  const fresh = "n".repeat(5 * block + 17);

  const isWhole = (content = ""): string => (content === old ? "old" : content === fresh ? "new" : `${String(content.length)} bytes`);

  it("a private file is the old one or the new one, wherever the room ends, and nothing is left beside it", async () => {
    const seen = new Set<string>();
    for (let blocks = 0; blocks <= 8; blocks += 1) {
      const path = join(folder, "a.sealed");
      await must(writePrivateFile(path, old));
      await disk?.fill(blocks * block);
      const written = await writePrivateFile(path, fresh);
      seen.add(written.ok ? "written" : `${written.error.code} ${String(written.error.detail)}`);
      expect(isWhole((await must(readPrivateFile(path)))?.toString()), String(blocks)).toBe(written.ok ? "new" : "old");
      expect((await readdir(folder)).sort()).toEqual(["a.sealed", "filler"]);
      await disk?.free();
      await must(writePrivateFile(path, fresh));
    }
    expect([...seen].sort()).toEqual(["file.unwritable ENOSPC", "written"]);
  });

  it("a file that is exported over another is the old one or the new one", async () => {
    const path = join(folder, "export.csv");
    const seen = new Set<string>();
    const dialogs = { openFile: () => Promise.resolve(null), saveFile: () => Promise.resolve({ path, name: "export.csv" }) };
    for (let blocks = 0; blocks <= 8; blocks += 1) {
      await writeFile(path, old);
      await disk?.fill(blocks * block);
      const written = await saveAs(dialogs, "export", "csv", () => Promise.resolve(fresh));
      seen.add(written.ok ? "written" : `${written.error.code} ${String(written.error.detail)}`);
      expect(isWhole(await readFile(path, "utf8")), String(blocks)).toBe(written.ok ? "new" : "old");
      expect((await readdir(folder)).sort()).toEqual(["export.csv", "filler"]);
      await disk?.free();
    }
    expect([...seen].sort()).toEqual(["file.unwritable ENOSPC", "written"]);
  });

  it("a file that is exported keeps its rights and its link", async () => {
    const path = join(folder, "export.csv");
    await writeFile(path, old, { mode: 0o640 });
    await symlink(path, join(folder, "link.csv"));
    await must(writeChosenFile(join(folder, "link.csv"), fresh));
    expect([isWhole(await readFile(path, "utf8")), (await stat(path)).mode & 0o777]).toEqual(["new", 0o640]);
    expect((await lstat(join(folder, "link.csv"))).isSymbolicLink()).toBe(true);
  });

  it.each([0, 1, 2, 3])(
    "a journal keeps what it acknowledged and nothing else, and goes on when there is room: %i blocks",
    async (blocks) => {
      const path = join(folder, "journal");
      const opened = await must(openJournalFile(path, key, "journal/p"));
      const kept: number[] = [];
      const append = (length: number) =>
        opened.file.append(new Uint8Array(length).fill(length % 251)).then(
          () => {
            kept.push(length);
            return "appended";
          },
          (error: { error?: { code: string } }) => error.error?.code ?? "untyped",
        );
      expect(await append(100)).toBe("appended");
      await disk?.fill(blocks * block);
      const answers = [];
      for (const length of [3000, 5000, 9000, 20_000, 50, 7000]) answers.push(await append(length));
      expect(answers).toContain("file.unwritable");
      const lengths = async () => {
        const again = await must(openJournalFile(path, key, "journal/p"));
        await again.file.close();
        return again.records.map((record) => record.length);
      };
      expect(await lengths()).toEqual(kept);
      await disk?.free();
      expect(await append(9000)).toBe("appended");
      await opened.file.close();
      expect(await lengths()).toEqual(kept);
    },
  );
});
