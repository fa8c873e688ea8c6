import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { scanBytes } from "#build/test/secret-scan";
import { Technician } from "#build/test/technician";
import { defaultSettings } from "#electron/engine/settings";
import { diagnosticsText } from "./diagnostics.ts";
import { mostRecentErrors, RecentErrors } from "./recent-errors.ts";

let technician: Technician;
beforeAll(async () => {
  technician = await Technician.start();
  await technician.signIn();
  await technician.app.read();
}, 60_000);
afterAll(() => technician.stop());

async function made(errors = new RecentErrors(() => new Date())): Promise<string> {
  const { engine } = technician.app;
  const { profiles, broken, online } = await engine.session();
  return diagnosticsText({
    now: new Date("2026-11-30T08:00:00Z"),
    version: "0.1.0",
    platform: "linux",
    isPackaged: false,
    keychain: engine.keychainState(),
    sandbox: "running",
    online,
    settings: engine.settings.current,
    usualBreachService: defaultSettings.breachService,
    profiles,
    broken,
    clients: engine.workspace.rows(),
    reading: engine.sync.status(),
    errors: errors.all,
  });
}

it("diagnostics count what is there and give the codes of what failed", async () => {
  const errors = new RecentErrors(() => new Date("2026-11-30T07:59:00Z"));
  errors.add("account.unlock", "profile.unknown");
  const rows = technician.app.engine.workspace.rows();
  expect(JSON.parse(await made(errors))).toMatchObject({
    format: "provider-desk-diagnostics-1",
    madeAt: "2026-11-30T08:00:00.000Z",
    app: { version: "0.1.0", node: process.versions.node },
    computer: { platform: "linux", keychain: "unavailable" },
    settings: { theme: "system", ownBreachService: false, savedSearches: 0 },
    profiles: [{ server: "sandbox", role: "provider-admin", state: "unlocked", problems: [] }],
    counts: {
      clients: rows.length,
      members: rows.reduce((sum, { members }) => sum + members, 0),
      neverRead: rows.filter(({ meta }) => meta.error !== null).length,
    },
    recentErrors: [{ at: "2026-11-30T07:59:00.000Z", call: "account.unlock", code: "profile.unknown" }],
  });
  expect(rows.length).toBeGreaterThan(3);
});

it("neither secrets nor names nor addresses get into diagnostics", async () => {
  const { engine } = technician.app;
  const search = { id: "s-1", name: "Search about Hoogland", query: { sources: null, when: { kind: "last", days: 7 } } };
  await engine.settings.save({
    ...engine.settings.current,
    breachService: "https://breaches.customer.example/range/",
    eventSearches: { saved: [search as never], bells: {} },
    views: { "members.columns": ["View of Hoogland"] },
  });
  const text = await made();
  expect(JSON.parse(text)).toMatchObject({ settings: { ownBreachService: true, savedSearches: 1, tablesWithViews: 1 } });
  const setups = engine.workspace.rows().flatMap(({ id }) => engine.workspace.setupOf(id) ?? []);
  const { profiles } = await must(technician.app.handlers.account.session({}));
  const hidden = {
    email: technician.account.email,
    password: technician.account.masterPassword,
    ...Object.fromEntries(
      engine.workspace.rows().flatMap(({ id, name }) => [
        [`id of ${name}`, id],
        [`name ${name}`, name],
      ]),
    ),
    ...Object.fromEntries(setups.flatMap(({ members }) => members.map(({ email }) => [`address ${email}`, email]))),
    ...Object.fromEntries(
      profiles.flatMap((profile) => [
        ["profile", profile.id],
        ["host", profile.serverHost],
        ["provider", profile.provider!.name],
      ]),
    ),
    search: search.name,
    view: "View of Hoogland",
    folder: technician.app.folder,
  };
  expect(Object.keys(hidden).length).toBeGreaterThan(50);
  expect(scanBytes("diagnostics", Buffer.from(text), hidden)).toEqual([]);
  expect(text).not.toMatch(/[\w.+-]+@[\w-]+|https?:|\/\/|[0-9a-f]{8}-[0-9a-f]{4}-|\.example|127\.0\.0\.1|localhost/u);
  // What is looked for would be seen.
  expect(scanBytes("diagnostics", Buffer.from(`${text} ${technician.account.email}`), hidden)).not.toEqual([]);
});

it("the oldest of many errors is forgotten", () => {
  const errors = new RecentErrors(() => new Date());
  errors.add("app.info", "internal.unexpected");
  for (let index = 0; index < mostRecentErrors; index += 1) errors.add("clients.list", "client.unknown");
  expect(errors.all).toHaveLength(mostRecentErrors);
  expect(new Set(errors.all.map(({ call }) => call))).toEqual(new Set(["clients.list"]));
});
