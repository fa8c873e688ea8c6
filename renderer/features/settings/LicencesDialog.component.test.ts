// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ok } from "#shared/util/result";

vi.hoisted(() => {
  vi.stubGlobal("bridge", { app: { parts: () => Promise.resolve(parts()) } });
});
function parts() {
  return ok([
    { name: "electron", version: "45.5.0", licence: "MIT", text: "Permission is hereby granted" },
    { name: "@fontsource-variable/inter", version: "5.3.0", licence: "OFL-1.1", text: "" },
  ]);
}
const { i18n } = await import("#renderer/i18n/index");
const { default: LicencesDialog } = await import("./LicencesDialog.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});
afterEach(() => {
  document.body.innerHTML = "";
});
const rows = () => [...document.querySelectorAll("li")].map((each) => each.textContent.replaceAll(/\s+/gu, ""));

test("packages are found by name and by licence, and a licence's text is there to unfold", async () => {
  const shown = mount(LicencesDialog, { props: { open: false }, global: { plugins: [i18n] }, attachTo: document.body });
  await shown.setProps({ open: true });
  await flushPromises();
  expect(rows()).toEqual(["electron45.5.0MITPermissionisherebygranted", "@fontsource-variable/inter5.3.0OFL-1.1"]);
  const search = document.querySelector("input")!;
  for (const [words, expected] of [
    ["ofl", ["@fontsource-variable/inter5.3.0OFL-1.1"]],
    ["ELECTRON", ["electron45.5.0MITPermissionisherebygranted"]],
    ["nothing of it", []],
  ] as const) {
    search.value = words;
    search.dispatchEvent(new Event("input"));
    await flushPromises();
    expect(rows(), words).toEqual(expected);
  }
  expect(document.querySelector("[role=status]")?.textContent).toContain("No packages");
  shown.unmount();
});
