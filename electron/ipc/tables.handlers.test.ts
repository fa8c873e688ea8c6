import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Dialogs } from "./file-ports.ts";
import { tablesHandlers } from "./tables.handlers.ts";

const dialogsThatSaveTo = (path: string | null, asked: string[] = []): Dialogs => ({
  openFile: () => Promise.resolve(null),
  saveFile: ({ suggestedName }) => {
    asked.push(suggestedName);
    return Promise.resolve(path === null ? null : { path, name: suggestedName });
  },
});
const table = {
  columns: ["Name", "Seats"],
  rows: [
    ["=HYPERLINK(1)", 4],
    ["Jansen, P.", null],
  ],
};

test("A17: a table becomes a file in which nothing is a formula", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "tables-")), "clients.csv");
  const asked: string[] = [];
  const saved = await tablesHandlers({ dialogs: dialogsThatSaveTo(path, asked) }).save({ name: "A/B: members", table });
  expect(saved).toEqual({ ok: true, value: { fileName: "A B members.csv" } });
  expect(asked).toEqual(["A B members.csv"]);
  expect(readFileSync(path, "utf8")).toBe('\ufeffName,Seats\r\n\'=HYPERLINK(1),4\r\n"Jansen, P.",\r\n');
});
test("a dialog that was closed writes nothing", async () => {
  expect(await tablesHandlers({ dialogs: dialogsThatSaveTo(null) }).save({ name: "x", table })).toMatchObject({
    ok: false,
    error: { code: "cancelled" },
  });
});
