import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chromiumPath } from "#build/electron-stand-in/chromium";
import type * as CacheCode from "#build/test/cache-entry";

declare const Cache: typeof CacheCode;
let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  const root = join(import.meta.dirname, "../..");
  const output = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, lib: { entry: join(root, "build/test/cache-entry.ts"), formats: ["iife"], name: "Cache" } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined || chunk.type !== "chunk") throw new Error("nothing was built");
  code = `${chunk.code}; window.Cache = Cache;`;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<title>cache</title>" }));
  await page.goto("https://cache.invalid/");
  await page.addScriptTag({ content: code });
});

test("records are kept, an older revision never replaces a newer one, and a profile is wiped whole", async () => {
  const seen = await page.evaluate(async () => {
    const outcome = await Cache.openDatabase("one");
    if (outcome.kind !== "open") throw new Error(outcome.kind);
    const records = new Cache.RecordRepository(outcome.database);
    const record = (key: string, profileId: string, revision: number, size: number) =>
      ({ key, profileId, kind: "setup", schema: 1, revision, writtenAt: "2026-11-24T08:00:00Z", sealed: new Uint8Array(size) }) as never;
    await records.put([record("a", "first", 2, 20), record("b", "second", 1, 5)]);
    await records.put([record("a", "first", 1, 10)]);
    const kept = (await records.ofProfile("first" as never)).map((each) => [each.revision, each.sealed.byteLength]);
    const wiped = await records.wipe("first" as never);
    return { kept, wiped, left: await records.summary(), sizes: [...(await records.sizes())] };
  });
  expect(seen).toEqual({
    kept: [[2, 20]],
    wiped: 1,
    left: { records: 1, bytes: 5, clients: 1, kinds: { setup: 5, items: 0, local: 0, events: 0 } },
    sizes: [["b", 5]],
  });
});

test("a database of a newer app is refused and left as it is", async () => {
  const seen = await page.evaluate(async () => {
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("two", (Cache.databaseVersion + 1) * 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("future").add("kept", 1);
      };
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error("not made"));
      };
    });
    newer.close();
    const outcome = await Cache.openDatabase("two");
    const found = (await indexedDB.databases()).find((each) => each.name === "two");
    return { kind: outcome.kind, version: (found?.version ?? 0) / 10 - Cache.databaseVersion };
  });
  expect(seen).toEqual({ kind: "newer", version: 1 });
});

test("a database that cannot be opened is thrown away and made anew", async () => {
  const seen = await page.evaluate(async () => {
    const open = indexedDB.open.bind(indexedDB);
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    // As a damaged store does: nothing opens until it is deleted.
    let damaged = true;
    indexedDB.open = (...parameters: Parameters<typeof open>) => {
      if (damaged) throw new DOMException("Internal error opening backing store", "UnknownError");
      return open(...parameters);
    };
    indexedDB.deleteDatabase = (name: string) => {
      damaged = false;
      return remove(name);
    };
    const outcome = await Cache.openDatabase("three");
    return { kind: outcome.kind, rebuilt: outcome.kind === "open" && outcome.rebuilt };
  });
  expect(seen).toEqual({ kind: "open", rebuilt: true });
});
