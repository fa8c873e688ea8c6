// @vitest-environment happy-dom
import { mount, RouterLinkStub, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { nextTick } from "vue";
import type { ClientRow, SyncStatus } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";

vi.hoisted(() => {
  vi.useFakeTimers({ now: new Date("2026-11-20T12:00:00") });
  vi.stubGlobal("bridge", { writing: { onRun: () => () => undefined } });
});
const { i18n } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { useInbox } = await import("#renderer/stores/inbox");
const { useSession } = await import("#renderer/stores/session");
const { default: StatusBar } = await import("./StatusBar.vue");

const status = (over: Partial<SyncStatus> = {}): SyncStatus => ({
  ...{ state: "idle", done: 0, total: 0, current: null, waitingUntil: null, failed: 0, requests: 0 },
  finishedAt: "2026-11-20T11:00:00",
  ...over,
});
const row = (id: string, readAt: string | null, isUnreadable = false): ClientRow =>
  ({
    id: asId<ClientId>(id),
    profileId: asId<ProfileId>("p"),
    meta: { readAt, reading: false, error: isUnreadable ? appError("client.unreadable") : null },
    local: { tags: [] },
  }) as unknown as ClientRow;

beforeEach(() => {
  setActivePinia(createPinia());
});
afterAll(() => {
  vi.useRealTimers();
});
async function bar(rows: readonly ClientRow[], sync = status()): Promise<string> {
  return (await mounted(rows, sync)).text();
}
async function mounted(rows: readonly ClientRow[], sync = status()): Promise<VueWrapper> {
  const clients = useClients();
  clients.byId = new Map(rows.map((each) => [each.id, each]));
  clients.sync = sync;
  clients.asked = true;
  const shown = mount(StatusBar, { global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub, RunStatus: true } } });
  await nextTick();
  return shown;
}

test("U2: the status bar tells the age of the oldest reading, not of the last run", async () => {
  const text = await bar([row("a", "2026-11-20T11:00:00"), row("b", "2026-11-18T09:00:00")]);
  expect(text).toContain("Up to date as of 18 Nov");
  expect(text).not.toContain("11:00");
});
test("U2: what could not be read stays, also after a run that read another client", async () => {
  expect(await bar([row("a", "2026-11-20T11:00:00"), row("b", "2026-11-18T09:00:00", true)])).toContain("one client could not be read");
});
test("while what waits is asked for after a reading, nothing is called up to date", async () => {
  const shown = await mounted([row("a", "2026-11-20T11:00:00")]);
  useInbox().isBehind = true;
  await nextTick();
  expect(shown.text()).not.toContain("Up to date");
  useInbox().isBehind = false;
  await nextTick();
  expect(shown.text()).toContain("Up to date as of today at 11:00");
});
test("U2: a client that was never read is counted, and gives no time", async () => {
  const text = await bar([row("a", null), row("b", "2026-11-20T11:00:00")]);
  expect(text).toContain("Up to date as of today at 11:00");
  expect(text).toContain("1 client not read yet");
  expect(await bar([row("a", null)])).not.toContain("Up to date");
});
test("U2: offline no time is shown at which nothing was read", async () => {
  useSession().online = false;
  const text = await bar([row("a", "2026-11-18T09:00:00")], status({ finishedAt: "2026-11-20T11:59:00" }));
  expect(text).not.toContain("11:59");
  expect(text).not.toContain("Up to date");
});
test("beside a run the age gives way, and its whole is in its title", async () => {
  const age = (await mounted([row("a", "2026-11-20T11:00:00")])).get(".ages");
  expect(age.get(".ell").text()).toBe("Up to date as of today at 11:00");
  expect(age.attributes("title")).toBe("Up to date as of today at 11:00");
});
