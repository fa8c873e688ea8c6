import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import english from "#resources/locales/en/client.json" with { type: "json" };
import dutch from "#resources/locales/nl/client.json" with { type: "json" };
import { clientTabs, screenFile, tabsOf } from "./tabs.ts";

test("every tab has its screen, and every screen its tab", () => {
  const files = readdirSync(join(import.meta.dirname, "tabs")).filter((name) => name.endsWith("Tab.vue"));
  expect(clientTabs.map(({ id }) => screenFile(id)).sort()).toEqual(files.map((name) => `./tabs/${name}`).sort());
});
test("every tab has its name in both languages", () => {
  for (const { tabs } of [english, dutch]) expect(Object.keys(tabs)).toEqual(expect.arrayContaining(clientTabs.map(({ id }) => id)));
});
test("a client has the tabs of its plan, and before it was read those that need no reading", () => {
  const setup = emptySetup();
  const { capabilities } = setup;
  const ids = (groups: boolean, policies: boolean): readonly string[] =>
    tabsOf({ ...setup, capabilities: { ...capabilities, groups, policies } }).map(({ id }) => id);
  // Devices ask for approval only where members decrypt with trusted ones.
  expect(ids(true, true)).toEqual(clientTabs.map(({ id }) => id).filter((id) => id !== "devices"));
  expect(ids(false, false)).toEqual([
    "overview",
    "collections",
    "members",
    "signon",
    "directory",
    "items",
    "settings",
    "events",
    "activity",
  ]);
  expect(tabsOf(null).map(({ id }) => id)).toEqual(["overview", "activity"]);
});
