// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { InvoiceView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";

const calls = vi.hoisted(() => ({ subscription: vi.fn(), usage: vi.fn() }));
vi.hoisted(() => {
  const none = (): Promise<unknown> => Promise.resolve({ ok: true, value: [] });
  const provider = {
    subject: "profile.provider",
    profileId: "profile",
    name: "Noordlicht IT",
    role: "provider-admin",
    kind: "msp",
    billed: true,
  };
  vi.stubGlobal("bridge", {
    provider: {
      ...calls,
      list: () => Promise.resolve({ ok: true, value: [provider] }),
      monthsRead: none,
      prices: () => Promise.resolve({ ok: true, value: null }),
      onChanged: () => () => undefined,
    },
    account: { onSession: () => () => undefined },
  });
});
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { useProvider } = await import("./store.ts");
const { default: SubscriptionScreen } = await import("./SubscriptionScreen.vue");
const { default: UsageTable } = await import("./UsageTable.vue");

let shown: VueWrapper;
const alerts = (): readonly string[] => shown.findAll("[role=alert]").map((each) => each.text());
const notRead = "Reading starts automatically once you are online.";
beforeEach(async () => {
  setActivePinia(createPinia());
  await useProvider().load();
  useSession().online = false;
  for (const call of Object.values(calls)) call.mockReset().mockResolvedValue(err(appError("network.unreachable")));
});
afterEach(() => {
  shown.unmount();
});

/* Walk, 17: the error stood twice below the bar that says that there is no network. */
test("without a network the bar alone says so; what was not read is read once there is one", async () => {
  shown = mount(SubscriptionScreen, { global: { plugins: [i18n], stubs: { ProviderHead: true } } });
  await flushPromises();
  expect([alerts(), shown.text()]).toEqual([[], expect.stringContaining(notRead)]);
  const before = calls.subscription.mock.calls.length;
  calls.subscription.mockResolvedValue(err(appError("network.certificate")));
  useSession().online = true;
  await flushPromises();
  expect(calls.subscription.mock.calls.length).toBe(before + 1);
  expect(alerts()).toEqual([expect.stringContaining("certificate is not trusted")]);
});
test("nor does the usage of a month say that something is still there; other errors are told all the same", async () => {
  const invoice = { id: "one", date: "2026-11-01T00:00:00Z", number: "1" } as InvoiceView;
  shown = mount(UsageTable, { props: { invoice: "one", invoices: [invoice] }, global: { plugins: [i18n] } });
  await flushPromises();
  expect([alerts(), shown.text()]).toEqual([[], expect.stringContaining(notRead)]);
  const row = { client: "Bakkerij Hoogland", plan: "Teams", assigned: 5, used: 4, remaining: 1, total: 20 };
  calls.usage.mockResolvedValue(ok([row]));
  useSession().online = true;
  await flushPromises();
  expect(shown.text()).not.toContain(notRead);
  expect(shown.text()).toContain("1 client");
  useSession().online = false;
  calls.usage.mockResolvedValue(err(appError("server.refused")));
  await shown.setProps({ invoice: "two" });
  await flushPromises();
  expect(alerts()).toHaveLength(1);
});

test("without invoices the month that was read last is charged on, by prices of one's own", async () => {
  const { provider } = (globalThis as unknown as { bridge: { provider: Record<string, unknown> } }).bridge;
  const before = { ...provider };
  Object.assign(provider, {
    monthsRead: () => Promise.resolve(ok([{ month: "2026-11", days: 3 }])),
    usageRead: () =>
      Promise.resolve(
        ok([{ id: "one", client: "Bakkerij Hoogland", plan: "enterprise", assigned: 50, used: 47, remaining: 3, total: null }]),
      ),
    prices: () => Promise.resolve(ok({ currency: "EUR", plans: { enterprise: 9.5 }, clients: {} })),
  });
  calls.subscription.mockResolvedValue(err(appError("network.unreachable")));
  shown = mount(SubscriptionScreen, { global: { plugins: [i18n], stubs: { ProviderHead: true } } });
  await flushPromises();
  await flushPromises();
  expect(shown.text()).toContain("the highest of this app’s own readings");
  expect(shown.text()).toContain("€475.00");
  Object.assign(provider, before);
});
