// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { useWriting } = await import("#renderer/features/writing/index");
const { useClient } = await import("../store.ts");
const { askedToRecover } = await import("../asked.ts");
const { default: RecoverDialog } = await import("./RecoverDialog.vue");
const { default: MemberEditPanel } = await import("./MemberEditPanel.vue");
const { default: NewItemDialog } = await import("./NewItemDialog.vue");

const clientId = asId<ClientId>("profile/client");
const setup = sampleSetup(1, 6);
const member = setup.members[3]!;
const row = { id: clientId, name: "Bakkerij Hoogland", local: { colour: 3, monogram: "BH", tags: [], note: "" }, meta: { readAt: null } };
let shown: VueWrapper | null = null;
beforeEach(async () => {
  setActivePinia(createPinia());
  door.restart({ "clients.setup": () => ok({ setup, row, meta: row.meta }) });
  await useClient().open(clientId);
});
afterEach(() => {
  shown?.unmount();
  shown = null;
  askedToRecover.value = null;
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

const recovery = {
  ...{
    blocked: null,
    suggestion: "Koper-Wandelt-7-Molens",
    clearsTwoStep: true,
    twoStepRequired: false,
    serviceUser: false,
    elsewhere: [],
  },
  rules: { minLength: 12, minComplexity: 0, upper: false, lower: false, numbers: false, special: false },
};
async function recover(lost: "password" | "two-step", answers: Parameters<typeof door.restart>[0] = {}): Promise<void> {
  door.restart({ "clients.setup": () => ok({ setup, row, meta: row.meta }), "recovery.look": () => ok(recovery), ...answers });
  askedToRecover.value = { member: member.id, lost };
  shown = mount(RecoverDialog, { props: { setup }, global: { plugins: [i18n] }, attachTo: document.body });
  await flushPromises();
}

test("recovery says what it costs, hands the password over before the edit, and shows it once it was set", async () => {
  await recover("password");
  for (const words of ["Signs the person out on every device", "cannot be put back", recovery.rules.minLength.toString()])
    expect(document.body.textContent).toContain(words);
  await press(/^Recover at Bakkerij Hoogland/u);
  expect(door.given("recovery.take")).toEqual([{ clientId, memberId: member.id, password: recovery.suggestion }]);
  expect(door.asked()).toEqual([{ kind: "member.recover", member: member.id, masterPassword: true, twoStep: false, verifiedBy: "" }]);
  // The edit itself, which is kept and told, holds no password.
  expect(JSON.stringify(door.given("writing.review"))).not.toContain(recovery.suggestion);
  expect(document.querySelector("[data-secret]")?.textContent).toBe(recovery.suggestion);
  await press(/^Done/u);
  expect(document.body.textContent).not.toContain(recovery.suggestion);
  expect(door.given("recovery.drop")).toEqual([{ clientId, memberId: member.id }]);
});
test("a lost phone asks for no password, and a password that the policy refuses is not sent", async () => {
  await recover("two-step");
  await press(/^Recover at/u);
  expect(door.given("recovery.take")).toEqual([]);
  expect(door.asked()).toEqual([expect.objectContaining({ masterPassword: false, twoStep: true })]);
  shown?.unmount();
  await recover("password", { "recovery.look": () => ok({ ...recovery, suggestion: "short" }) });
  expect(button(/^Recover at/u).getAttribute("aria-disabled")).toBe("true");
  await press(/^Recover at/u);
  expect(door.calls.filter(({ call }) => call !== "recovery.look" && call.startsWith("recovery"))).toEqual([]);
  expect(door.asked()).toBeNull();
});
test("an account that cannot be recovered has the reason and no button; a refused password stays in the dialog", async () => {
  await recover("password", { "recovery.look": () => ok({ ...recovery, blocked: appError("client.unknown") }) });
  expect(() => button(/^Recover at/u)).toThrow();
  shown?.unmount();
  await recover("password", { "recovery.take": () => err(appError("network.unreachable")) });
  await press(/^Recover at/u);
  expect(door.asked()).toBeNull();
  expect(document.querySelector("[role=alert], .note, .errornote")?.textContent).toBeTruthy();
});

test("a member's new role and groups are one edit, sent only after the small review; without a difference none", async () => {
  shown = mount(MemberEditPanel, { props: { setup, member }, global: { plugins: [i18n] }, attachTo: document.body });
  await flushPromises();
  expect(button(/^Review for/u).getAttribute("aria-disabled")).toBe("true");
  await press(/^Admin$/u);
  await press(/^Review for/u);
  expect(door.asked()).toEqual([
    expect.objectContaining({
      kind: "member.update",
      member: member.id,
      role: 1,
      groups: setup.groups.filter(({ id }) => member.groups.includes(id)).map(({ name }) => name),
    }),
  ]);
  expect(door.given("writing.apply")).toEqual([]);
  await useWriting().apply();
  await flushPromises();
  expect(door.given("writing.apply")).toHaveLength(1);
  expect(shown.emitted("done")).toHaveLength(1);
});

async function newItem(answers: Parameters<typeof door.restart>[0] = {}): Promise<void> {
  door.restart({
    "clients.setup": () => ok({ setup, row, meta: row.meta }),
    "items.look": () => ok({ through: "import", rules: {}, withoutCards: true }),
    "items.take": () => ok({ content: "held", problems: [], publicKey: null, fingerprint: null }),
    ...answers,
  });
  shown = mount(NewItemDialog, {
    props: { setup, within: setup.collections[0]!.id, open: true, "onUpdate:open": (open: boolean) => shown?.setProps({ open }) },
    global: { plugins: [i18n] },
    attachTo: document.body,
  });
  await flushPromises();
}
const type = async (label: string, text: string): Promise<void> => {
  const field = [...document.querySelectorAll("input")].find((each) => each.labels?.[0]?.textContent.includes(label) === true);
  if (field === undefined) throw new Error(`no field ${label}`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await flushPromises();
};

test("a new item: its secret goes to main alone, the edit names it by a handle, and the form is empty afterwards", async () => {
  await newItem();
  expect(button(/^Create…/u).getAttribute("aria-disabled")).toBe("true");
  await type("Name", "Router Leusden");
  await type("Password", "not to be kept 4");
  await press(/^Create…/u);
  expect(door.given("items.take")).toEqual([
    {
      clientId,
      item: expect.objectContaining({ type: 1, name: "Router Leusden", login: expect.objectContaining({ password: "not to be kept 4" }) }),
    },
  ]);
  expect(door.asked()).toEqual([
    {
      kind: "item.create",
      itemType: 1,
      name: "Router Leusden",
      collections: [setup.collections[0]!.id],
      content: "held",
      through: "import",
    },
  ]);
  expect(JSON.stringify(door.given("writing.review"))).not.toContain("not to be kept 4");
  await useWriting().apply();
  await flushPromises();
  expect(document.querySelector("[role=dialog]")).toBeNull();
});
test("a kind that the client's policy turned off is not offered, and a refused review forgets what main held", async () => {
  await newItem();
  expect(document.body.textContent).not.toMatch(/\bCard\b/u);
  await type("Name", "Router");
  await press(/^Create…/u);
  useWriting().dismiss();
  await flushPromises();
  await shown?.setProps({ open: false });
  await flushPromises();
  expect(door.given("items.drop")).toEqual([{ content: "held" }]);
  await shown?.setProps({ open: true });
  await flushPromises();
  useSession().online = false;
  await flushPromises();
  await type("Name", "Router");
  await press(/^Create…/u);
  expect(door.given("items.take")).toHaveLength(1);
});
