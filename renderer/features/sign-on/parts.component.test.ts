// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Component } from "vue";
import { createMemoryHistory, createRouter } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import { asId, type ClientId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const [{ default: SsoPart }, { default: ScimPart }, { default: DomainsPart }] = await Promise.all([
  import("./SsoPart.vue"),
  import("./ScimPart.vue"),
  import("./DomainsPart.vue"),
]);

for (const [side, pixels] of Object.entries({ clientHeight: 400, clientWidth: 800 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const clientId = asId<ClientId>("profile/client");
let shown: VueWrapper | null = null;
let at = 0;
beforeEach(() => {
  setActivePinia(createPinia());
  door.restart({ "signOn.keepSecret": () => ok({ handle: "held" }), "signOn.certificates": () => ok([]) });
});
afterEach(() => {
  shown?.unmount();
  document.body.innerHTML = "";
});
async function show(part: Component, changes: Partial<ClientSetup> = {}): Promise<void> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/:all(.*)*", component: { template: "<i />" } }] });
  // Each test has a client of its own: what is typed at one is kept for the time that the window is open.
  const id = asId<ClientId>(`${clientId}-${String((at += 1))}`);
  shown = mount(part, {
    props: { clientId: id, setup: { ...sampleSetup(1, 6), ...changes } },
    global: { plugins: [i18n, router] },
    attachTo: document.body,
  });
  await flushPromises();
}
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find((each) => name.test(each.textContent.trim()));
  if (found === undefined) throw new Error(`no button ${String(name)}: ${document.body.textContent}`);
  return found;
};
const press = async (name: RegExp): Promise<void> => {
  button(name).click();
  await flushPromises();
};
const fill = async (label: RegExp, text: string): Promise<void> => {
  const field = [...document.querySelectorAll("input")].find((each) =>
    label.test(each.labels?.[0]?.textContent ?? each.getAttribute("aria-label") ?? ""),
  );
  if (field === undefined) throw new Error(`no field ${String(label)}`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await flushPromises();
};

const openId: ClientSetup["sso"] = {
  ...{ kind: "openid-connect", enabled: false, identifier: "hoogland", give: {} },
  settings: { authority: "https://login.example", clientId: "desk", hasClientSecret: true },
} as unknown as ClientSetup["sso"];

test("single sign-on: only what was changed is sent, a new secret goes to main alone", async () => {
  await show(SsoPart, { sso: openId });
  expect(button(/^Review/u).getAttribute("aria-disabled")).toBe("true");
  await press(/^Review/u);
  expect(door.asked()).toBeNull();
  await fill(/^Client ID/u, "desk-2");
  await fill(/secret/iu, "not to be kept 5");
  await press(/^Review/u);
  expect(door.given("signOn.keepSecret")).toEqual([expect.objectContaining({ secret: "not to be kept 5" })]);
  expect(door.asked()).toEqual([
    {
      kind: "sso.set",
      sso: { kind: "openid-connect", enabled: false, identifier: "hoogland", settings: { clientId: "desk-2" }, newSecret: "held" },
    },
  ]);
  expect(JSON.stringify(door.given("writing.review"))).not.toContain("not to be kept 5");
});
test("single sign-on: an address that is none, and a secret without a network, are refused with the reason", async () => {
  await show(SsoPart, { sso: openId });
  await fill(/^Authority/u, "not an address");
  expect(button(/^Review/u).getAttribute("aria-disabled")).toBe("true");
  await fill(/^Authority/u, "https://login.example");
  await fill(/secret/iu, "not to be kept 5");
  useSession().online = false;
  await flushPromises();
  await press(/^(Review|Keep)/u);
  expect([door.given("signOn.keepSecret"), door.asked()]).toEqual([[], null]);
});

test("B-129, B-133: the configuration is shown, and the addresses to give are copied one by one", async () => {
  await show(SsoPart, { sso: { ...openId, give: { callbackPath: "https://sso.example/oidc-signin" } } });
  expect(document.body.textContent).toContain("https://sso.example/oidc-signin");
  expect([...document.querySelectorAll("input")].map((field) => field.value)).toEqual(expect.arrayContaining(["hoogland", "desk"]));
  document.querySelector<HTMLButtonElement>("[aria-label*='Callback Path']")!.click();
  await flushPromises();
  expect(door.given("app.copyText")).toEqual([{ text: "https://sso.example/oidc-signin", secret: false }]);
});
test("SCIM: it is turned on with the kind of directory; a new key is an edit of its own", async () => {
  await show(ScimPart, { scim: { configured: true, enabled: false } as ClientSetup["scim"] });
  await press(/^Review/u);
  expect(door.asked()).toBeNull();
  document.querySelector<HTMLInputElement>("[role=switch], input[type=checkbox]")!.click();
  await flushPromises();
  await press(/^Review/u);
  expect(door.asked()).toEqual([{ kind: "scim.set", to: expect.objectContaining({ enabled: true }) }]);
  await press(/key/iu);
  for (const each of document.querySelectorAll("button")) if (/new key|anew|renew/iu.test(each.textContent)) each.click();
  await flushPromises();
  expect(door.asked()).toEqual([{ kind: "client.new-key", type: 2 }]);
});
test("SCIM: who is not followed is named, beside the free seats", async () => {
  const { members } = sampleSetup(1, 6);
  await show(ScimPart, {
    members: members.map((member, index) => ({ ...member, externalId: index < 4 ? `x${String(index)}` : null })),
    seats: { assigned: 6, occupied: 6 },
  });
  const [one, two] = members.slice(4);
  expect(document.body.textContent).toContain("4 of 6");
  expect(document.body.textContent).toContain([one?.name, two?.name].join(", "));
});

test("a domain is claimed by its name alone, whatever was pasted; what is none is refused", async () => {
  await show(DomainsPart);
  await fill(/Domain/u, "not a domain");
  await press(/^Claim/u);
  expect(door.asked()).toBeNull();
  await fill(/Domain/u, "https://www.Hoogland.example/contact");
  document.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await flushPromises();
  expect(door.asked()).toEqual([{ kind: "domain.claim", name: expect.stringMatching(/hoogland\.example$/u) }]);
});
test("B-128: a domain that waits is checked or removed, each an edit that is reviewed", async () => {
  const domain = { id: "d", name: "hoogland.example", txt: "bw=1", verifiedAt: null, checkedAt: null, claimedAt: null };
  await show(DomainsPart, { domains: [domain] as unknown as ClientSetup["domains"] });
  await press(/check now/iu);
  expect(door.asked()).toEqual([{ kind: "domain.verify", name: "hoogland.example" }]);
  await press(/^Remove/iu);
  expect(door.asked()).toEqual([{ kind: "domain.remove", name: "hoogland.example" }]);
  expect(door.given("writing.apply")).toEqual([]);
});

test("a custom role reads sign-on without the right to it, and is told so where it would write", async () => {
  const { useClients } = await import("#renderer/stores/clients");
  const shownFor = async (part: Component, rights: readonly string[], changes: Partial<ClientSetup> = {}): Promise<void> => {
    shown?.unmount();
    useClients().rowOf = (() => ({ name: "Client", rights, local: {} })) as never;
    await show(part, changes);
  };
  await shownFor(ScimPart, ["manageUsers", "manageSso"]);
  for (const name of [/^View the key/u, /^Create a new key/u, /^Review/u]) {
    expect(button(name).getAttribute("aria-disabled"), String(name)).toBe("true");
    expect(button(name).textContent).toContain("Manage SCIM");
  }
  await shownFor(ScimPart, ["manageUsers", "manageScim"]);
  expect(document.body.textContent).not.toContain("which this account’s custom role does not have");
  await shownFor(SsoPart, ["manageUsers", "manageScim"], { sso: openId });
  expect(button(/^Review/u).textContent).toContain("Manage single sign-on");
  await shownFor(DomainsPart, ["manageUsers"]);
  expect(button(/^Claim/u).textContent).toContain("Manage single sign-on");
  await shownFor(DomainsPart, ["manageUsers", "manageSso"]);
  expect(button(/^Claim/u).textContent).not.toContain("Manage single sign-on");
});
