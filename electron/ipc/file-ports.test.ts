import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parsePeople } from "#shared/setup/draft/parse-people";
import { openText, safeFileName, type Dialogs } from "./file-ports.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function choose(bytes: Uint8Array): Promise<string> {
  const path = join(folder, "people.csv");
  await writeFile(path, bytes);
  const dialogs = { openFile: () => Promise.resolve({ path, name: "people.csv" }) } as unknown as Dialogs;
  const file = await openText(dialogs, "CSV", ["csv"], 1_000_000);
  return file.ok
    ? parsePeople(file.value.text, null)
        .people.map(({ name, email }) => `${name} ${email}`)
        .join(", ")
    : file.error.code;
}

it("reads a list of people in every encoding that a spreadsheet or a shell writes", async () => {
  const text = "Naam;E-mail\r\nZoë;z@x.example\r\n";
  const wide = Buffer.from(text, "utf16le");
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(text, "latin1"),
    Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
    wide,
  ])
    expect(await choose(bytes)).toBe("Zoë z@x.example");
});

it("says that a workbook is none, and what is no text", async () => {
  expect(await choose(Buffer.from("PK\u0003\u0004xl/workbook.xml"))).toBe("import.spreadsheet");
  expect(await choose(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe("import.spreadsheet");
  expect(await choose(Buffer.alloc(64))).toBe("import.malformed");
});

it.each([
  ["Jansen & Zn. / Bakkerij: 'Het \"Broodje\"'", "Jansen & Zn. Bakkerij 'Het Broodje '"],
  ["\u202Efdp.exe", "fdp.exe"],
  ["a\u0000b\u200Bc\ud800", "a b c\uFFFD"],
  ["..", "file"],
  ["../../x.", "x"],
  ["con", "file con"],
  ["LPT1.txt", "file LPT1.txt"],
  ["", "file"],
])("suggests for %j the name %j", (name, suggested) => {
  expect(safeFileName(name)).toBe(suggested);
});
