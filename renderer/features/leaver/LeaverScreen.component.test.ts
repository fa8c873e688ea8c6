// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import type { LeaverPlace } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { useWriting } = await import("#renderer/features/writing/index");
const { default: LeaverScreen } = await import("./LeaverScreen.vue");
const { default: LeaverPlaceCard } = await import("./LeaverPlaceCard.vue");
const { choiceOf } = await import("./choices.ts");

const place = (client: string, more: Partial<LeaverPlace> = {}): LeaverPlace => ({
  ...{ clientId: asId(`p/${client}`), clientName: client, server: "eu", memberId: asId(`member-${client}`) },
  ...{ name: "Fleur Zeeman", email: "f@x.example", role: 2, status: 2, like: "account", account: "eu u1" },
  ...{ reaches: { collections: 1, items: 1 }, recovery: null, clearsTwoStep: true, takers: [], handOver: [] },
  ...{ hasEvents: false, removeOn: null, readAt: null },
  ...more,
});
const handOver: LeaverPlace["handOver"] = [
  { collection: asId("c"), path: "Exhibits", to: { kind: "group", id: asId("g"), name: "Partners" }, inVain: [] },
];
let shown: VueWrapper | null = null;
async function show(places: readonly LeaverPlace[]): Promise<void> {
  door.restart({ "leaver.look": () => ok({ places, lookedAt: 22, unread: 0 }) });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/leaver", name: "leaver", component: LeaverScreen },
      { path: "/clients/:clientId/:tab?", name: "client", component: { render: () => null } },
    ],
  });
  await router.push({ name: "leaver", query: { client: "p/a", member: "member-a" } });
  shown = mount(LeaverScreen, { global: { plugins: [i18n, router] }, attachTo: document.body });
  await flushPromises();
}
beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  shown?.unmount();
  document.body.innerHTML = "";
});
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find((each) => name.test(each.textContent.trim()));
  if (found === undefined) throw new Error(`no button ${String(name)}: ${document.body.textContent}`);
  return found;
};
const press = async (name: RegExp): Promise<void> => {
  button(name).click();
  await flushPromises();
};

test("access is cut at every client of the account in one review; who is perhaps the same person only when that was said", async () => {
  await show([place("a", { handOver }), place("b"), place("c", { like: "name", account: "us u9" } as Partial<LeaverPlace>)]);
  await press(/^Review/u);
  expect(door.asked()).toEqual([
    { kind: "member.revoke", members: ["member-a"] },
    { kind: "collection.access", sets: [{ collection: "c", groups: [{ group: "g", level: "manage" }], people: [] }] },
    { kind: "member.revoke", members: ["member-b"] },
  ]);
  expect(door.given("writing.apply")).toEqual([]);
  useWriting().dismiss();
  await flushPromises();
  await press(/^Same person/u);
  await press(/^Review/u);
  expect(door.asked()).toContainEqual({ kind: "member.revoke", members: ["member-c"] });
});
test("nothing is written where a collection would be left without anybody who manages it: it is named", async () => {
  await show([place("a", { handOver: [{ ...handOver[0]!, to: null }] })]);
  expect(button(/^Review/u).getAttribute("aria-disabled")).toBe("true");
  expect(document.body.textContent).toContain("Exhibits");
  await press(/^Review/u);
  expect(door.asked()).toBeNull();
});
test("what was cut a moment ago is not told as cut before, whether the client was read again or not, and was reached until then", () => {
  const cut = {
    ...{ change: { id: "1", kind: "member.revoke" }, sentence: { key: "client.none" } },
    ...{ people: [], risk: "loses-access", riskReason: null, glyph: "remove" },
  };
  const run = { runId: "run", entries: [{ described: cut, state: "done", undoable: true, error: null }] } as never;
  for (const status of [2, -1] as const) {
    const at = place("a", { status });
    const card = mount(LeaverPlaceCard, {
      props: { place: at, choice: choiceOf(at), recoveredAt: undefined, run, elsewhere: false },
      global: { plugins: [i18n], stubs: { RouterLink: true } },
    });
    expect(card.text()).toContain("Reached 1 collections");
    expect(card.text()).not.toContain("revoked already");
    card.unmount();
  }
});
test("without a network nothing is asked for", async () => {
  await show([place("a")]);
  useSession().online = false;
  await flushPromises();
  await press(/^Review/u);
  expect(door.asked()).toBeNull();
});
