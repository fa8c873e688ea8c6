// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMemoryHistory, createRouter, type Router } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import type { ClientRow, ProfileView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useClients } = await import("#renderer/stores/clients");
const { useSession } = await import("#renderer/stores/session");
const { serverAuthority } = await import("#renderer/stores/server-authority");
const { default: SignIn } = await import("#renderer/features/account/SignIn.vue");
const { default: OwnServerScreen } = await import("./OwnServerScreen.vue");

const clientId = asId<ClientId>("profile/client");
const url = "https://vault.hoogland.example";
const fingerprint = Array.from({ length: 32 }, () => "9E").join(":");
const choice = { handle: "file", fileName: "hoogland.pem", subject: "CN=Hoogland CA", fingerprint, validUntil: "2030-01-01T00:00:00Z" };
const refused = err(appError("network.certificate", { issuer: "Hoogland CA", fingerprint }));
type Asked = { readonly server: { readonly url: string; readonly certificate?: string } };
let router: Router;
async function show(path: string, component: object): Promise<() => void> {
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/own/:clientId(.*)", name: "own-server", component: OwnServerScreen },
      { path: "/sign-in", name: "sign-in", component: SignIn },
      { path: "/invitation", name: "invitation", component: SignIn },
      { path: "/unlock", name: "unlock", component: SignIn },
      { path: "/:all(.*)*", name: "client", component: SignIn },
    ],
  });
  await router.push(path);
  const stubs = { GateFrame: { template: "<div><slot /></div>" } };
  const page = mount(component, { attachTo: document.body, global: { plugins: [i18n, router], stubs } });
  await flushPromises();
  return () => {
    page.unmount();
  };
}
beforeEach(() => {
  setActivePinia(createPinia());
  serverAuthority.value = null;
  door.restart({
    "account.checkServer": ({ server }: Asked) =>
      server.certificate === choice.handle ? ok({ kind: "self-hosted", url, version: "2026.10.0" }) : refused,
    "app.chooseCertificate": () => ok(choice),
    "clients.setup": () => err(appError("client.unknown")),
    "clients.saveLocal": () => err(appError("client.unknown")),
  });
  const local = { colour: 1, monogram: "HO", tags: [], note: "", hints: {} };
  const row = { id: clientId, profileId: "profile", name: "Bakkerij Hoogland", local, meta: { readAt: null }, plan: "enterprise" };
  useClients().byId = new Map([[clientId, row as unknown as ClientRow]]);
});
afterEach(() => {
  document.body.innerHTML = "";
});
const press = async (name: RegExp): Promise<void> => {
  [...document.querySelectorAll("button")].find((each) => name.test(each.textContent.trim()))!.click();
  await flushPromises();
};
async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("input[type=url]")!;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await flushPromises();
}
const asked = (): readonly (string | undefined)[] =>
  (door.given("account.checkServer") as readonly Asked[]).map(({ server }) => server.certificate);
const text = (): string => document.body.textContent;

test("a server with its own authority: what it shows is compared, its file is chosen, and signing in there takes it", async () => {
  const close = await show(`/own/${clientId}?step=server`, OwnServerScreen);
  await type("vault.hoogland.example");
  await press(/^Look whether it answers/u);
  for (const each of [fingerprint, "Hoogland CA", "Compare the issuer and the SHA-256"]) expect(text()).toContain(each);
  await press(/^Choose the CA file/u);
  expect(asked()).toEqual([undefined, choice.handle]);
  expect(text()).toContain("Certificate trusted through hoogland.pem");
  expect(text()).not.toContain(fingerprint);
  close();
  const leave = await show(`/sign-in?own=${encodeURIComponent(url)}`, SignIn);
  expect(document.querySelector<HTMLInputElement>("input[type=url]")?.value).toBe(url);
  expect(asked().at(-1)).toBe(choice.handle);
  leave();
  await show(`/sign-in?own=${encodeURIComponent("https://other.example")}`, SignIn);
  expect(asked().at(-1)).toBeUndefined();
});
test("the authority of one server is not taken for another", async () => {
  await show(`/own/${clientId}?step=server`, OwnServerScreen);
  await type(url);
  await press(/^Choose the CA file/u);
  await type("https://other.example");
  expect(text()).not.toContain("hoogland.pem");
  await press(/^Look whether it answers/u);
  expect(asked()).toEqual([choice.handle, undefined]);
});
test("a new organization for it is made at the provider of this client, whichever profile is the first", async () => {
  const provider = { name: "Noordlicht IT", role: "provider-admin" };
  useSession().profiles = ["another", "profile"].map((id) => ({ id, provider, state: "unlocked" }) as unknown as ProfileView);
  const row = useClients().byId.get(clientId)!;
  const ownServer = { account: "service@noordlicht.example", keptIn: "", server: null, licence: null, twin: null, ticked: {} };
  useClients().byId = new Map([[clientId, { ...row, profileId: asId<ProfileId>("profile"), local: { ...row.local, ownServer } }]]);
  door.restart({ "onboarding.create": () => err(appError("network.unreachable")) });
  await show(`/own/${clientId}?step=organization`, OwnServerScreen);
  await press(/^Create a new organization for this/u);
  expect(door.given("onboarding.create")).toEqual([{ profileId: "profile", clientId: null }]);
});
