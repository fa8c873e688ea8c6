// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import { sampleSetup } from "#build/test/setups";
import { asId, type ClientId } from "#shared/model/ids";
import { PolicyType } from "#shared/model/enums";
import { policyCatalogue } from "#shared/setup/value/policies";
import { ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n, say } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { default: PolicyEdit } = await import("./PolicyEdit.vue");

// What is not laid out has no height, and a table without height draws no rows.
for (const [side, pixels] of Object.entries({ clientHeight: 400, clientWidth: 800 }))
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
const clientId = asId<ClientId>("profile/client");
const setup = sampleSetup(1, 12);
const without = setup.members.filter((member) => !member.twoStepLogin && member.role !== 0);
beforeEach(() => {
  setActivePinia(createPinia());
  door.restart({ "policies.elsewhere": () => ok({ people: [] }) });
});
const router = createRouter({
  history: createMemoryHistory(),
  routes: ["/", "/clients/:clientId/:tab?"].map((path) => ({
    path,
    name: path === "/" ? "start" : "client",
    component: { render: () => null },
  })),
});
async function show(type: number): Promise<VueWrapper> {
  const shown = mount(PolicyEdit, { props: { clientId, setup, type }, global: { plugins: [i18n, router] }, attachTo: document.body });
  await flushPromises();
  return shown;
}
const saveButton = (shown: VueWrapper) => shown.findAll("button").find((button) => button.text().includes("at Client 1"))!;

test("turning on two-step login names who loses access, and writes only with their number typed", async () => {
  expect(without.length).toBeGreaterThan(0);
  const shown = await show(PolicyType.twoFactorAuthentication);
  for (const { name } of without) expect(shown.text()).toContain(name);
  await saveButton(shown).trigger("click");
  expect(door.asked()).toBeNull();
  const number = shown
    .findAll("input")
    .find((field) => field.attributes("inputmode") === "numeric" || field.element.labels?.[0]?.textContent.includes("lose access"))!;
  expect(shown.get("footer .m").text()).toBe(`${String(without.length)} people will lose access. Type the number:`);
  await number.setValue(String(without.length + 1));
  await saveButton(shown).trigger("click");
  await flushPromises();
  expect(door.asked()).toBeNull();
  expect(shown.text()).toContain(`Type the number of people who lose access: ${String(without.length)}.`);
  await number.setValue(String(without.length));
  await saveButton(shown).trigger("click");
  await flushPromises();
  expect(door.asked()).toEqual([
    { kind: "policy.set", policies: [expect.objectContaining({ type: PolicyType.twoFactorAuthentication, enabled: true })] },
  ]);
  expect(shown.emitted("close")).toHaveLength(1);
  shown.unmount();
});
test("without a difference there is nothing to save, and the reason says so", async () => {
  const shown = await show(PolicyType.singleOrganization);
  await saveButton(shown).trigger("click");
  await flushPromises();
  expect(saveButton(shown).attributes("aria-disabled")).toBe("true");
  expect(door.asked()).toBeNull();
  shown.unmount();
});
test("without a network what nobody loses access by is kept for later, and losing access does not wait", async () => {
  const off = await show(PolicyType.disablePersonalVaultExport);
  useSession().online = false;
  await flushPromises();
  const keep = off.findAll("button").find((button) => button.text().includes("Keep for later"))!;
  await keep.trigger("click");
  await flushPromises();
  expect(door.given("writing.keep")).toHaveLength(1);
  expect(door.asked()).toBeNull();
  off.unmount();
});
test("B-085 to B-105: every kind of policy has a control for each of its values", async () => {
  for (const { type, fields } of policyCatalogue) {
    const shown = await show(type);
    const region = shown.find(".fields");
    // Some count only while another has a certain value.
    const always = fields.filter(({ onlyWhen }) => onlyWhen === undefined);
    for (const field of always) expect(shown.text(), `${String(type)} ${field.name}`).toContain(say(field.label));
    const controls = always.length === 0 ? 0 : region.findAll("input, select").length;
    expect(controls, String(type)).toBeGreaterThanOrEqual(always.length);
    shown.unmount();
  }
});
