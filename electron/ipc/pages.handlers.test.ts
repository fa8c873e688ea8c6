import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asId, type ClientId } from "#shared/model/ids";
import { pagesHandlers, type PagesHandlerPorts } from "./pages.handlers.ts";

const clientId = asId<ClientId>("p1.o1");
const folder = mkdtempSync(join(tmpdir(), "pages-"));
const printed: string[] = [];
const profile = (id: string, name: string) => ({ profile: { id, provider: { name }, record: { name: null, email: "x@y.example" } } });
const handlers = pagesHandlers({
  dialogs: {
    openFile: () => Promise.resolve(null),
    saveFile: ({ suggestedName }: { suggestedName: string }) => Promise.resolve({ path: join(folder, suggestedName), name: suggestedName }),
  },
  printPdf: (html: string) => {
    printed.push(html);
    return Promise.resolve(new TextEncoder().encode("%PDF-"));
  },
  language: () => "en",
  now: () => new Date("2026-11-29T12:00:00Z"),
  workspace: { nameOf: () => "Bakker & <Zonen>", local: { of: () => ({ colour: 3 }) } },
  open: { all: () => [profile("p1", "Noordlicht IT"), profile("p2", "Zuid IT")] },
} as unknown as PagesHandlerPorts);
const page = {
  title: "Access",
  lead: "2 members.",
  parts: [
    {
      title: "Members",
      table: {
        columns: ["Name", "Items"],
        rows: [
          ["<script>alert(1)</script>", 4],
          ["Jansen", null],
        ],
      },
    },
  ],
  safe: "Names only.",
  wide: true,
};

test("B-153: a report is printed with whose it is, and nothing in it can act", async () => {
  expect(await handlers.save({ name: "A/B", as: "pdf", clientId, page })).toEqual({ ok: true, value: { fileName: "A B.pdf" } });
  const html = printed.at(-1) ?? "";
  for (const words of [
    "Bakker &amp; &lt;Zonen&gt;",
    "Noordlicht IT",
    "29 November 2026",
    "2 members.",
    '<th scope="col">Items</th>',
    "#b26f06",
    "A4 landscape",
    "Names only.",
  ])
    expect(html).toContain(words);
  expect(html).not.toMatch(/<script|http:|https:|Zuid/u);
});
test("B-153: the same report as text, over every client with every provider", async () => {
  expect(await handlers.save({ name: "all", as: "text", clientId: null, page })).toEqual({ ok: true, value: { fileName: "all.txt" } });
  const text = readFileSync(join(folder, "all.txt"), "utf8");
  expect(text.split("\n").slice(0, 8)).toEqual([
    "Access",
    "Noordlicht IT, Zuid IT, 29 November 2026",
    "",
    "2 members.",
    "",
    "Members",
    `  ${"Name".padEnd(25)}  Items`,
    `  <script>alert(1)</script>  4`,
  ]);
});
