// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { ClientRow, ProfileView } from "#shared/bridge/index";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { UnlinkDialog } = await import("#renderer/features/provider/index");
const { useClient } = await import("./store.ts");
const { askedToUnlink } = await import("./asked.ts");
const { default: commands } = await import("./commands.ts");
const { default: SettingsTab } = await import("./tabs/SettingsTab.vue");

const clientId = asId<ClientId>("profile/client");
const linked = emptySetup();
const unlinked: ClientSetup = { ...linked, client: { ...linked.client, providerOrganizationId: null } };
const rowOf = (id: ClientId, profileId = "profile"): ClientRow =>
  ({ id, profileId, name: "Bakkerij Hoogland", local: { colour: 3, monogram: "BH", tags: [], note: "", hints: {} }, meta: {} }) as never;
let shown: VueWrapper | null = null;
beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  shown?.unmount();
  askedToUnlink.value = null;
});
async function open(setup: ClientSetup): Promise<void> {
  door.restart({ "clients.setup": () => ok({ setup, row: rowOf(clientId), meta: {}, checklist: [] }) });
  await useClient().open(clientId);
}
async function isAsked(about: ClientId, setup: ClientSetup): Promise<boolean> {
  shown?.unmount();
  askedToUnlink.value = about;
  await open(setup);
  shown = mount(SettingsTab, { shallow: true, props: { setup }, global: { plugins: [i18n], mocks: { $router: {} } } });
  await flushPromises();
  return shown.findComponent(UnlinkDialog).exists();
}

test("the client that is asked about is the one that was meant, and one of a provider", async () => {
  expect(await isAsked(clientId, linked)).toBe(true);
  // Meant for a client whose settings never came on the screen.
  expect(await isAsked(asId<ClientId>("profile/other"), linked)).toBe(false);
  expect(await isAsked(clientId, unlinked)).toBe(false);
});

test("unlinking is offered where there is a provider to unlink from", async () => {
  const command = commands.client?.find(({ id }) => id === "unlink");
  const offered = (row: ClientRow): boolean | undefined => command?.offered?.({ row, tab: null });
  const profile = (id: string, provider: ProfileView["provider"]): ProfileView =>
    ({ id: asId<ProfileId>(id), provider, state: "unlocked" }) as unknown as ProfileView;
  useSession().profiles = [profile("profile", { name: "Noordlicht IT", role: "provider-admin" }), profile("owner", null)];
  await open(linked);
  const other = asId<ClientId>("profile/other");
  expect([offered(rowOf(clientId)), offered(rowOf(other)), offered(rowOf(asId<ClientId>("owner/client"), "owner"))]).toEqual([
    true,
    true,
    false,
  ]);
  await open(unlinked);
  expect(offered(rowOf(clientId))).toBe(false);
});
