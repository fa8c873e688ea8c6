// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { ClientRow } from "#shared/bridge/index";
import { ok } from "#shared/util/result";

const push = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
vi.mock("vue-router", () => ({ useRouter: () => ({ push }), useRoute: () => ({ query: {} }), RouterLink: {} }));
vi.mock("#renderer/bridge", () => ({ bridge: { clients: { weeks: () => Promise.resolve(weeks) } } }));
vi.mock("#renderer/features/clients/index", () => ({
  filteredClients: (filters: unknown) => filters,
  resendInvitations: vi.fn(),
}));
vi.mock("#renderer/composables/needs-network", () => ({ needsNetwork: () => undefined }));
const now = Date.parse("2026-11-30T12:00:00Z");
const weeks = ok([{ id: "A", weeks: [{ week: "2026-11-16", members: 10, twoStep: 4, enrolled: 5, expired: 0, singleSignOn: true }] }]);
const row = (name: string, more: object): ClientRow =>
  ({
    ...{ id: name, name, members: 10, twoStep: 0.5, recovery: 1, singleSignOn: true, invited: 0 },
    ...{ attention: [], meta: { readAt: "2026-11-30T08:00:00Z", error: null, reading: false } },
    ...more,
  }) as unknown as ClientRow;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ["Date"] });
  setActivePinia(createPinia());
  push.mockClear();
});

test("each number says its change since the first known week, and leads to the clients behind it", async () => {
  const { i18n } = await import("#renderer/i18n/index");
  const { default: FleetNumbers } = await import("./FleetNumbers.vue");
  const attention = [
    { kind: "invitations-expired", count: 3 },
    { kind: "certificate-ends", until: "2026-12-12T12:00:00Z" },
  ];
  const within = [{ by: "tags", is: ["Care"] }];
  const screen = mount(FleetNumbers, {
    props: { rows: [row("A", {}), row("B", { attention, recovery: null, singleSignOn: false })], within },
    global: { plugins: [i18n] },
  });
  await flushPromises();
  const cards = screen.findAll(".number");
  expect(cards.map((card) => card.text().replace(/\s+/gu, " "))).toEqual([
    expect.stringMatching(/^Members with two-step login50\s?%\+10 since 16 Nov$/u),
    expect.stringMatching(/^Enrolled in account recovery100\s?%\+50 since 16 Nov$/u),
    "Clients with single sign-on11 certificate ends in 12 d",
    "Expired invitations3at 1 client",
    "Confirmed members20+10 since 16 Nov",
  ]);
  await cards[3]?.trigger("click");
  expect(push).toHaveBeenLastCalledWith([...within, { by: "attention", is: ["invitations-expired"] }]);
  await screen.find(".shares li:nth-child(6) button").trigger("click");
  expect(push).toHaveBeenLastCalledWith([...within, { by: "two-step", least: 50, most: 59 }]);
  expect(screen.find(".shares li:nth-child(5) button").attributes("disabled")).toBeDefined();
  expect(screen.find(".shares li:nth-child(10) .sr").text()).toMatch(/^90\s?% to 99\s?%: no clients$/u);
  expect(screen.find(".shares li:nth-child(11) .sr").text()).toMatch(/^100\s?%: no clients$/u);
  screen.unmount();
});
test("a certificate that has ended is said to have ended, and not to end next", async () => {
  const { i18n } = await import("#renderer/i18n/index");
  const { default: FleetNumbers } = await import("./FleetNumbers.vue");
  const ended = { kind: "certificate-ended", until: "2026-11-02T12:00:00Z" };
  const note = async (...attention: readonly (readonly object[])[]): Promise<string> => {
    const rows = attention.map((each, index) => row(String(index), { attention: each, singleSignOn: false }));
    const screen = mount(FleetNumbers, { props: { rows, within: [] }, global: { plugins: [i18n] } });
    await flushPromises();
    const said = screen.findAll(".number")[2]?.text() ?? "";
    screen.unmount();
    return said;
  };
  expect(await note([ended])).toBe("Clients with single sign-on01 certificate has ended");
  expect(await note([ended], [{ kind: "certificate-ends", until: "2026-12-12T12:00:00Z" }])).toBe(
    "Clients with single sign-on01 certificate has ended, 1 certificate ends in 12 d",
  );
});
