// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import { appError } from "#shared/errors/app-error";
import { MemberStatus } from "#shared/model/enums";
import { asId, type ClientId } from "#shared/model/ids";
import type { MemberSetup } from "#shared/setup/value/client-setup";
import { err, ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n, setLanguage } = await import("#renderer/i18n/index");
const { useToasts } = await import("#renderer/ui/toasts");
const { useClient } = await import("../store.ts");
const { default: MemberPanel } = await import("./MemberPanel.vue");
const { default: ItemsList } = await import("./ItemsList.vue");
const { default: LicenceCard } = await import("./LicenceCard.vue");

for (const [side, pixels] of Object.entries({ clientHeight: 600, clientWidth: 900 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const clientId = asId<ClientId>("profile/client");
const setup = sampleSetup(1, 4);
beforeEach(async () => {
  setActivePinia(createPinia());
  door.restart({ "log.revoked": () => err(appError("network.unreachable")), "people.ssoId": () => ok({ ssoId: "8f2c@login.example" }) });
  await useClient().open(clientId);
});
afterEach(() => {
  setLanguage("en");
  document.body.innerHTML = "";
});
async function facts(more: Partial<MemberSetup>): Promise<string> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:all(.*)*", component: { render: () => null } }] });
  const shown = mount(MemberPanel, { props: { setup, member: { ...setup.members[2]!, ...more } }, global: { plugins: [i18n, router] } });
  await flushPromises();
  return shown.text();
}

test("B-039: why the server revoked somebody is told in words, also a reason that a newer server has", async () => {
  for (const [reason, english, dutch] of [
    [1, "revoked manually", "handmatig"],
    [2, "no two-step login, which the policy requires", "tweestapsaanmelding"],
    [4, "belongs to another organization", "organisatie"],
    [99, "the server does not say", "server"],
  ] as const) {
    const more = { status: MemberStatus.revoked, revocationReason: reason };
    expect(await facts(more), String(reason)).toContain(english);
    setLanguage("nl");
    expect(await facts(more), String(reason)).toContain(dutch);
    setLanguage("en");
  }
});
test("B-040: the external id, and the id at single sign-on, which is asked for when somebody looks", async () => {
  const shown = await facts({ externalId: "guid-7", ssoBound: true });
  expect(shown).toContain("guid-7");
  expect(shown).toContain("8f2c@login.example");
  expect(door.given("people.ssoId")).toEqual([{ clientId, memberId: setup.members[2]!.id }]);
  door.restart({ "log.revoked": () => err(appError("network.unreachable")), "people.ssoId": () => err(appError("network.unreachable")) });
  expect(await facts({ externalId: null, ssoBound: true })).not.toMatch(/External ID|ID at single sign-on/u);
});
test("B-041: an account that the organization claims is told as such", async () => {
  expect(await facts({ claimed: true })).toContain("Claimed by this organization");
  expect(await facts({ claimed: false })).not.toContain("Claimed by this organization");
});
test("B-172: a licence is saved for the installation that was typed, and a refusal stays beside the field", async () => {
  door.restart({ "organization.saveLicence": () => ok({ fileName: "license.json" }) });
  const card = mount(LicenceCard, { global: { plugins: [i18n] }, attachTo: document.body });
  await card.get("button").trigger("click");
  expect(door.given("organization.saveLicence")).toEqual([]);
  await card.get("input").setValue("  8d9a4e5e-3f0e-4f0b-9d4b-0c6f3a0e2b11 ");
  await card.get("button").trigger("click");
  await flushPromises();
  expect(door.given("organization.saveLicence")).toEqual([{ clientId, installationId: "8d9a4e5e-3f0e-4f0b-9d4b-0c6f3a0e2b11" }]);
  expect(useToasts().toasts.at(-1)?.title).toContain("license.json");
  door.restart({ "organization.saveLicence": () => err(appError("network.unreachable")) });
  await card.get("button").trigger("click");
  await flushPromises();
  expect(card.text()).toMatch(/server/iu);
});
test("B-018: items are searched, and filtered by type, collection and what lies in none", async () => {
  const [first, second] = setup.collections;
  const item = (name: string, type: number, collections: readonly string[]): object => ({
    id: name,
    name,
    type,
    collections,
    revisedAt: "2026-10-01T08:00:00Z",
  });
  const items = [item("Router", 1, [first!.id]), item("Wifi note", 2, [second!.id]), item("Lost login", 1, [])];
  door.restart({ "clients.items": () => ok({ items, trash: [], sameTwice: [], meta: {} }) });
  await useClient().loadItems();
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:all(.*)*", component: { render: () => null } }] });
  const shown = mount(ItemsList, { props: { setup }, global: { plugins: [i18n, router] }, attachTo: document.body });
  await flushPromises();
  const names = (): readonly string[] =>
    items
      .map((each) => (each as { name: string }).name)
      .filter((name) => shown.findAll("tbody tr").some((row) => row.text().includes(name)));
  const press = async (words: RegExp): Promise<void> => {
    const found = shown.findAll("button").find((button) => words.test(button.text().trim()));
    if (found === undefined) throw new Error(`no button ${String(words)}: ${shown.text()}`);
    await found.trigger("click");
    await flushPromises();
  };
  expect(names()).toEqual(["Router", "Wifi note", "Lost login"]);
  await press(/^Notes/u);
  expect(names()).toEqual(["Wifi note"]);
  await press(/^All\s*3$/u);
  await press(/no collection/iu);
  expect(names()).toEqual(["Lost login"]);
  await press(/^All items/u);
  await shown.get("input").setValue("rout");
  await flushPromises();
  expect(names()).toEqual(["Router"]);
});
