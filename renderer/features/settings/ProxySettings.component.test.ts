// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { Settings } from "#shared/bridge/index";

const saved: Settings["proxy"][] = [];
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    app: {
      saveSettings: (settings: Settings) => {
        saved.push(settings.proxy);
        return Promise.resolve({ ok: true, value: settings });
      },
    },
  });
});
const { i18n } = await import("#renderer/i18n/index");
const { default: ProxySettings } = await import("./ProxySettings.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});

test("a manual proxy says that it is not used until its address is whole", async () => {
  const shown = mount(ProxySettings, { global: { plugins: [i18n] } });
  await shown
    .findAll("button")
    .find((each) => each.text() === "Manual")
    ?.trigger("click");
  const field = shown.get("input");
  const type = async (text: string): Promise<string> => {
    await field.setValue(text);
    await field.trigger("blur");
    await flushPromises();
    return shown.text();
  };
  for (const text of ["", "  "]) expect(await type(text)).toContain("Not used yet");
  const wrong = await type("proxy.example");
  expect(wrong).toContain("A host and a port");
  expect(wrong).not.toContain("Not used yet");
  expect(saved).toEqual([]);
  expect(await type("proxy.example:8080")).not.toMatch(/Not used yet|A host and a port/u);
  expect(saved).toEqual([{ mode: "manual", address: "proxy.example:8080" }]);
});
