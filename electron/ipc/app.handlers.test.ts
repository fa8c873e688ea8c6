import { afterEach, beforeEach, expect, it } from "vitest";
import { TestApp } from "#build/test/test-app";
import type { Settings } from "#shared/bridge/app";
import { createAppHandlers } from "./app.handlers.ts";

/* Decision 0020: a window that was taken over saves settings too; what they name is contacted by main only where the person agreed. */
let app: TestApp;
const save = (change: Partial<Settings>) =>
  createAppHandlers({ engine: app.engine } as never).saveSettings({ ...app.engine.settings.current, ...change });
beforeEach(async () => {
  app = await TestApp.open(() => null);
});
afterEach(async () => {
  await app.close();
});

it("settings that name a host are saved only where the person agreed, and nothing of them otherwise", async () => {
  const before = app.engine.settings.current;
  app.agrees = () => false;
  const hostile = "https://collect.attacker.example/range";
  expect(await save({ breachService: hostile, language: "nl" })).toMatchObject({ error: { code: "host.not-agreed" } });
  expect(app.engine.settings.current).toEqual(before);
  expect([app.asked.length, app.asked[0]]).toEqual([1, expect.stringContaining("collect.attacker.example")]);

  // One of two is refused: neither is saved.
  app.agrees = (message) => message.includes("breaches.msp.example");
  const two = { breachService: "https://breaches.msp.example/range", siteList: "https://attacker.example/list.json" };
  expect(await save(two)).toMatchObject({ error: { code: "host.not-agreed", parameters: { host: "attacker.example" } } });
  expect(app.engine.settings.current).toEqual(before);

  app.agrees = () => true;
  expect(await save(two)).toMatchObject({ ok: true });
  expect(app.engine.settings.current).toMatchObject(two);
  const asked = app.asked.length;
  // What stands there already, and what names no host, is not asked about.
  expect(await save({ language: "nl" })).toMatchObject({ ok: true });
  expect(app.asked.length).toBe(asked);
});

it.each([
  ["proxy", { proxy: { mode: "manual", address: "http://proxy.attacker.example:3128" } }],
  ["look-up service", { breachService: "https://attacker.example:8443/range" }],
  ["list of sites", { siteList: "https://attacker.example/sites.json" }],
] as const)("a %s is asked about by its host", async (_, change) => {
  app.agrees = () => false;
  expect(await save(change as Partial<Settings>)).toMatchObject({ error: { code: "host.not-agreed" } });
  expect(app.asked).toEqual([expect.stringContaining("attacker.example")]);
});

it.each(["http://169.254.169.254/latest", "https://user:word@msp.example/range"])("%s is refused without a question", async (address) => {
  expect(await save({ breachService: address })).toMatchObject({ error: { code: "server.address-invalid" } });
  expect(app.asked).toEqual([]);
});
