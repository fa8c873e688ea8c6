import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Settings } from "#shared/bridge/index";
import { defaultSettings, SettingsStore } from "./settings.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-settings-"));
});
afterEach(() => rm(folder, { recursive: true }));
const open = (changed: Settings[] = []) =>
  SettingsStore.open(
    join(folder, "inside", "settings.json"),
    () => "nl",
    (settings) => {
      changed.push(settings);
    },
  );

describe("SettingsStore", () => {
  it("keeps what was saved for the next start, and tells of it", async () => {
    const changed: Settings[] = [];
    const store = await open(changed);
    expect(store.current).toEqual(defaultSettings);
    const wanted: Settings = { ...defaultSettings, language: "en", autoLockMinutes: 0, views: { "members.columns": ["name"] } };
    await store.save(wanted);
    expect(changed).toEqual([wanted]);
    expect((await open()).current).toEqual(wanted);
  });

  it("keeps of the lists' looks what fits: no screen meets what somebody else wrote into the file", async () => {
    const view = {
      id: "1",
      name: "Mine",
      filter: "seats",
      filters: [{ by: "plan", is: ["Teams"] }],
      query: "",
      sort: { column: "name", descending: false },
      columns: ["seats"],
    };
    const asked = { id: "2", name: "Owners", question: { kind: "owners" }, scope: { kind: "all" }, filter: "all", columns: [] };
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const odd: readonly unknown[] = [null, 5, "x", {}, { ...view, columns: "seats" }, { ...view, sort: null }];
    const unnamed = { ...view, filter: "toString", filters: [5, ...view.filters] };
    const list = [...[view, ...odd, unnamed].map((each) => JSON.stringify(each)), deep].join();
    const questions = [asked, { ...asked, question: { kind: "all passwords" } }, { ...asked, scope: {} }];
    await mkdir(join(folder, "inside"));
    await writeFile(
      join(folder, "inside", "settings.json"),
      `{"language":"en","views":{"clients.views":[${list}],"clients.look":{"sort":{"column":5},"columns":null},"questions.saved":${JSON.stringify(questions)},"members.columns":{"length":2},"unknown":${deep}}}`,
    );
    const store = await open();
    expect(store.current.language).toBe("en");
    expect(store.current.views).toEqual({ "clients.views": [view, { ...view, filter: "all" }], "questions.saved": [asked] });
    await store.save({ ...store.current, views: {} });
    for (const odd of [{ "clients.views": {} }, { "clients.views": "x" }, [], 5, null]) {
      await writeFile(join(folder, "inside", "settings.json"), JSON.stringify({ views: odd }));
      expect(Object.values((await open()).current.views).flat()).toEqual([]);
    }
  });

  it("takes the system's language until one was chosen", async () => {
    const store = await open();
    expect(store.language()).toBe("nl");
    await store.save({ ...defaultSettings, language: "en" });
    expect(store.language()).toBe("en");
  });

  it.each([JSON.stringify({ autoLockMinutes: -1 }), JSON.stringify({ theme: "pink" }), JSON.stringify({ stranger: true })])(
    "starts with the defaults from %s",
    async (content) => {
      await writeFile(join(folder, "settings.json"), content);
      expect(
        (
          await SettingsStore.open(
            join(folder, "settings.json"),
            () => "en",
            () => undefined,
          )
        ).current,
      ).toEqual(defaultSettings);
    },
  );

  it.each(["not JSON", "null", "[]", ""])(
    "puts a damaged file aside, says so, and allows nothing that it may have forbidden: %s",
    async (content) => {
      const path = join(folder, "settings.json");
      await writeFile(path, content);
      const start = () =>
        SettingsStore.open(
          path,
          () => "en",
          () => undefined,
        );
      const store = await start();
      expect([store.problem?.code, store.current.confirmUncompared]).toEqual(["settings.damaged", false]);
      const [aside, ...more] = await readdir(folder);
      expect([aside?.startsWith("settings.json.damaged-"), more]).toEqual([true, []]);
      expect(await readFile(join(folder, aside ?? ""), "utf8")).toBe(content);
      expect(await store.save(defaultSettings)).toEqual({ ok: true, value: defaultSettings });
      expect((await start()).problem).toBeNull();
    },
  );

  it("leaves a file that cannot be read just now alone, and says that nothing is stored", async () => {
    const path = join(folder, "inside", "settings.json");
    await (await open()).save({ ...defaultSettings, theme: "dark" });
    const good = await readFile(path);
    await rm(path);
    await mkdir(path);
    const store = await open();
    expect([store.problem?.code, store.current.confirmUncompared]).toEqual(["settings.unread", false]);
    expect(await store.save({ ...defaultSettings, theme: "light" })).toMatchObject({ error: { code: "settings.not-kept" } });
    expect(store.current.theme).toBe("light");
    await rm(path, { recursive: true });
    await writeFile(path, good);
    expect((await open()).current.theme).toBe("dark");
  });

  it("fills in what an older version did not know, and leaves out what cannot be read, member by member", async () => {
    const kept = { theme: "dark", lockOnSleep: false, eventSearches: { saved: [], bells: { logins: "2026-11-20T12:00:00Z" } } };
    const odd = { autoLockMinutes: "never", proxy: { mode: "manual", address: "nowhere" }, notices: null, later: { version: 2 } };
    await writeFile(join(folder, "settings.json"), JSON.stringify({ ...kept, ...odd }));
    expect(
      (
        await SettingsStore.open(
          join(folder, "settings.json"),
          () => "en",
          () => undefined,
        )
      ).current,
    ).toEqual({ ...defaultSettings, ...kept });
  });
});
