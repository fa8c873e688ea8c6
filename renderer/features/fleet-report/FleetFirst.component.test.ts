// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import { clientRow } from "#build/test/client-row";
import type { ClientRow } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { filtersMatcher } from "#renderer/features/clients/logic/column-filters";

const calls = vi.hoisted(() => ({ push: vi.fn(), resend: vi.fn(() => Promise.resolve()) }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
vi.mock("vue-router", () => ({
  useRouter: () => ({ push: calls.push }),
  RouterLink: { props: ["to"], template: '<a :href="to.params.clientId"><slot /></a>' },
}));
vi.mock("#renderer/features/clients/index", async () => ({
  ...(await import("#renderer/features/clients/logic/attention")),
  filteredClients: (filters: unknown) => filters,
  resendInvitations: calls.resend,
}));
vi.mock("#renderer/composables/needs-network", () => ({ needsNetwork: () => undefined }));
const row = (name: string, more: Partial<ClientRow>): ClientRow =>
  clientRow({
    id: asId(name),
    name,
    members: 10,
    twoStep: 1,
    meta: { readAt: "2026-11-30T08:00:00Z", error: null, reading: false },
    ...more,
  });
beforeEach(() => {
  setActivePinia(createPinia());
});

test("leads to each client, to all with a reason, and to sending expired invitations anew", async () => {
  const { i18n } = await import("#renderer/i18n/index");
  const { default: FleetFirst } = await import("./FleetFirst.vue");
  const stale = row("Stale", {
    attention: [{ kind: "invitations-expired", count: 3 }],
    invitationAges: { valid: 1, weeks: 2, months: 1, older: 0, unknown: 0 },
  });
  const rows = [row("Well", {}), stale, row("Full", { attention: [{ kind: "seats-full" }] }), row("Weak", { twoStep: 0.2 })];
  const within = [{ by: "tags", is: ["Care"] }];
  const screen = mount(FleetFirst, {
    props: { rows, within },
    global: { plugins: [i18n] },
  });
  await flushPromises();
  expect(screen.findAll("ol a").map((link) => [link.attributes("href"), link.find(".reasons").text()])).toEqual([
    ["Full", "seats full"],
    ["Stale", "3 invitations expired"],
    ["Weak", "20% of members with two-step login"],
  ]);
  expect(screen.findAll("dl .num").map((each) => each.text())).toEqual(["1", "2", "1", "0"]);
  expect(screen.text()).toContain("3 have expired and still take a seat each.");
  const [all, resend] = screen.findAll("button");
  expect(all?.text()).toBe("Show 3 clients");
  await all?.trigger("click");
  const filter = { by: "attention", is: ["invitations-expired", "seats-full", "low-two-step"] };
  expect(calls.push).toHaveBeenCalledExactlyOnceWith([...within, filter]);
  // The list that opens has as many as the button says.
  expect(rows.filter(filtersMatcher([filter], 0))).toHaveLength(3);
  await resend?.trigger("click");
  expect(calls.resend).toHaveBeenCalledExactlyOnceWith([stale], "expired");
  screen.unmount();
});
