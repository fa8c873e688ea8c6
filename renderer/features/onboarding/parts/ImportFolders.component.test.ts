// @vitest-environment happy-dom
import { mount, type VueWrapper } from "@vue/test-utils";
import { expect, test } from "vitest";
import type { ImportPreview } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { i18n } from "#renderer/i18n/index";
import ImportFolders from "./ImportFolders.vue";

const folder = (path: string): ImportPreview["folders"][number] => ({ path, items: 3, collection: null, because: "none" });
const shown = (paths: readonly string[], format: ImportPreview["format"] = "lastpass-csv"): VueWrapper =>
  mount(ImportFolders, {
    props: {
      preview: {
        handle: asId<ImportPreview["handle"]>("h"),
        fileName: "f",
        size: 1,
        format,
        encoding: "UTF-8",
        delimiter: ",",
        counts: { rows: 3, duplicates: 0, empty: 0, leftOut: 0, otherClients: 0, toImport: 3, byType: {} },
        folders: paths.map(folder),
        problems: [],
        clients: [],
        attachments: { files: 0, items: 0, bytes: 0 },
        duplicates: [],
        htmlCodes: null,
        parts: [3],
        limits: { links: [3, 80_000], collections: [0, 2000] },
      },
      mapping: {},
      paths: ["IT"],
      leftOut: [],
    },
    global: { plugins: [i18n] },
  });
const canMake = (wrapper: VueWrapper): boolean =>
  wrapper.findAll("button").some((button) => button.text().startsWith("Create collections"));

test("items in no folder are asked about: no collection is called after that they have none", () => {
  expect(canMake(shown([""]))).toBe(false);
  expect(canMake(shown(["", "Werk"]))).toBe(true);
});
test("a folder whose name the server does not take is no collection that is made without asking", () => {
  const long = `Klanten\\${"x".repeat(400)}\\${"y".repeat(400)}`;
  expect(canMake(shown([long]))).toBe(false);
  expect(canMake(shown([long, "Werk"]))).toBe(true);
});
