import { mkdtemp, rm, writeFile } from "node:fs/promises";
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
    const wanted: Settings = { ...defaultSettings, language: "en", autoLockMinutes: 0, views: { clients: { columns: ["name"] } } };
    await store.save(wanted);
    expect(changed).toEqual([wanted]);
    expect((await open()).current).toEqual(wanted);
  });

  it("takes the system's language until one was chosen", async () => {
    const store = await open();
    expect(store.language()).toBe("nl");
    await store.save({ ...defaultSettings, language: "en" });
    expect(store.language()).toBe("en");
  });

  it.each([
    "not JSON",
    "null",
    "[]",
    JSON.stringify({ autoLockMinutes: -1 }),
    JSON.stringify({ theme: "pink" }),
    JSON.stringify({ stranger: true }),
  ])("starts with the defaults from %s", async (content) => {
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
