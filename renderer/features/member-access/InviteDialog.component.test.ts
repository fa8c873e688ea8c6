// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import { asId, type ClientId, type ProviderOrganizationId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { invitingTo } = await import("./state.ts");
const { default: InviteDialog } = await import("./InviteDialog.vue");

const clientId = asId<ClientId>("profile/client");
const base = sampleSetup(1, 6);
const row = { id: clientId, name: "Bakkerij Hoogland", local: { colour: 3, monogram: "BH", tags: [], note: "" }, meta: { readAt: null } };
let shown: VueWrapper | null = null;
async function show(seats: ClientSetup["seats"], ofProvider = true): Promise<void> {
  const setup = {
    ...base,
    seats,
    client: { ...base.client, providerOrganizationId: ofProvider ? asId<ProviderOrganizationId>("link") : null },
  };
  door.restart({ "clients.setup": () => ok({ setup, row, meta: row.meta }), "clients.list": () => ok([row]) });
  setActivePinia(createPinia());
  await useClients().load();
  invitingTo.value = { clientId, like: null };
  shown = mount(InviteDialog, { global: { plugins: [i18n] }, attachTo: document.body });
  await flushPromises();
}
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  shown?.unmount();
  invitingTo.value = null;
  document.body.innerHTML = "";
  vi.useRealTimers();
});
const button = (): HTMLButtonElement =>
  [...document.querySelectorAll("button")].find((each) =>
    /^Invite (\d+ (person|people) )?to Bakkerij Hoogland/u.test(each.textContent.trim()),
  )!;
async function type(text: string): Promise<void> {
  const field = document.querySelector("textarea")!;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await flushPromises();
  await vi.advanceTimersByTimeAsync(500);
  await flushPromises();
}
const send = async (): Promise<void> => {
  button().click();
  await flushPromises();
};

test("a pasted list: every mistake is named, who is there already is left out, the others are one edit", async () => {
  await show({ assigned: 50, occupied: 6 });
  await send();
  expect(door.asked()).toBeNull();
  await type(`een@hoogland.example\nniet-een-adres\n${base.members[2]!.email}`);
  expect(document.body.textContent).toContain("niet-een-adres");
  expect(document.body.textContent).toContain(base.members[2]!.email);
  await send();
  expect(door.asked()).toEqual([
    expect.objectContaining({ kind: "member.invite", people: [expect.objectContaining({ email: "een@hoogland.example" })], seats: null }),
  ]);
  expect(door.given("writing.apply")).toEqual([{ reviewId: "review", ownSecret: null }]);
  expect(invitingTo.value).toBeNull();
});
test("what the seats do not hold is assigned first, and said; who may not assign seats sends nothing", async () => {
  await show({ assigned: 6, occupied: 6 });
  await type("een@hoogland.example, twee@hoogland.example");
  expect(document.body.textContent).toContain("Assign 2 more seats first: 8");
  await send();
  expect(door.asked()).toEqual([expect.objectContaining({ kind: "member.invite", seats: 8 })]);
  shown?.unmount();
  await show({ assigned: 6, occupied: 6 }, false);
  await type("een@hoogland.example");
  await send();
  expect(button().getAttribute("aria-disabled")).toBe("true");
  expect(door.given("writing.apply")).toEqual([]);
});
