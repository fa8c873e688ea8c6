// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { asId, type ClientId } from "#shared/model/ids";
import { emptySource, newSettings, type LdapSource } from "#shared/setup/directory/settings";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useDirectory } = await import("./store.ts");
const { default: DirectorySettings } = await import("./DirectorySettings.vue");

const clientId = asId<ClientId>("profile/client");
const printOf = (pair: string): string => [...Array.from({ length: 30 }, () => pair), "C8", "2A"].join(":");
const shown = printOf("9E");
let page: VueWrapper | null = null;
async function show(
  parts: Partial<LdapSource>,
  error = appError("directory.certificate", certificate),
  scheduled: { readonly keyReadAt: string | null } | null = null,
): Promise<void> {
  const source = { ...(emptySource("ldap") as LdapSource), host: "dc01.harbour.example", ...parts };
  const view = {
    ...{
      settings: { ...newSettings(), source, ...(scheduled === null ? {} : { schedule: { on: true, minutes: 60 } }) },
      isNew: false,
      secrets: ["password"],
      keyReadAt: scheduled?.keyReadAt ?? null,
      last: null,
      runs: [],
      written: null,
    },
    ...{ peopleAt: null, groupsAt: null, remembered: 0, running: false, nextAt: null, command: "" },
  };
  door.restart({ "directory.view": () => ok(view), "directory.test": () => err(error), "directory.save": () => ok(view) });
  page = mount(DirectorySettings, {
    props: { clientId },
    global: { plugins: [i18n], stubs: { LastRun: true, OrganizationKey: true, ...(scheduled === null ? { SyncFields: true } : {}) } },
    attachTo: document.body,
  });
  await useDirectory().load(clientId);
  await flushPromises();
}
const certificate = { host: "dc01.harbour.example", issuer: "Harbour CA", until: "2027-08-04T00:00:00.000Z", fingerprint: shown };
beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  page?.unmount();
  document.body.innerHTML = "";
});
const button = (name: RegExp): HTMLButtonElement =>
  [...document.querySelectorAll("button")].find((each) => name.test(each.textContent.trim()))!;
const press = async (name: RegExp): Promise<void> => {
  button(name).click();
  await flushPromises();
};
const type = async (label: string, text: string): Promise<void> => {
  const field = [...document.querySelectorAll("label")].find((each) => each.textContent.includes(label))!;
  const input = document.getElementById(field.htmlFor) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await flushPromises();
};
const savedCertificate = (): unknown =>
  (door.given("directory.save").at(-1) as { settings: { source: LdapSource } }).settings.source.acceptedCertificate;

test("a certificate that a test refused is accepted by typing its end, and only that one is saved", async () => {
  await show({});
  await press(/^Test$/u);
  expect(document.body.textContent).toContain(shown);
  expect(document.body.textContent).toContain("Harbour CA");
  await type("Last four characters", "C82B");
  await press(/^Accept this certificate/u);
  await type("Last four characters", "c8:2a");
  expect(document.body.textContent).not.toContain("Accepted. ");
  await press(/^Accept this certificate/u);
  expect(document.body.textContent).toContain("Accepted. ");
  await press(/^Save$/u);
  expect(savedCertificate()).toBe(shown);
});
test("settings of before say that any was accepted; another certificate is shown beside the accepted one", async () => {
  await show({ acceptedCertificate: "unseen" });
  expect(document.body.textContent).toContain("Any certificate was accepted until now");
  page?.unmount();
  const before = printOf("11");
  await show({ acceptedCertificate: before }, appError("directory.certificate-changed", { ...certificate, accepted: before }));
  await press(/^Test$/u);
  const note = document.querySelector("[role=alert]")!.textContent;
  expect([note.includes(before), note.includes(shown)]).toEqual([true, true]);
});
test("what was accepted for one server is not for another, and what another showed cannot be accepted", async () => {
  await show({ acceptedCertificate: printOf("11") });
  await press(/^Test$/u);
  await type("Server", "dc02.harbour.example");
  expect(button(/^Accept this certificate/u)).toBeUndefined();
  await press(/^Save$/u);
  expect(savedCertificate()).toBeNull();
});
test("runs by the clock that have no key to write with are told where they are switched on", async () => {
  await show({}, undefined, { keyReadAt: null });
  expect(document.body.textContent).toContain("Without the organization’s API key no run writes anything.");
  page?.unmount();
  await show({}, undefined, { keyReadAt: "2026-11-01T08:00:00Z" });
  expect(document.body.textContent).not.toContain("no run writes anything");
});
