// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { ServerTest, Settings } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";

const saved: Settings["proxy"][] = [];
const seen: ServerTest[] = [];
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    account: { testServers: () => Promise.resolve({ ok: true, value: seen.splice(0) }) },
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

test("a test says of each server what it saw, and nothing of a way that was left", async () => {
  const shown = mount(ProxySettings, { global: { plugins: [i18n] } });
  const press = async (name: string): Promise<string> => {
    await shown
      .findAll("button")
      .find((each) => each.text() === name)
      ?.trigger("click");
    await flushPromises();
    return shown.text();
  };
  expect(await press("Test")).toContain("No profile has a server outside this computer.");
  seen.push(
    { host: "vault.one.example", version: "2026.10.0", error: null },
    { host: "vault.two.example", version: null, error: appError("network.proxy-sign-in", { proxy: "proxy.example:8080" }) },
  );
  const text = await press("Test");
  expect(text).toContain("vault.one.example answered, version 2026.10.0.");
  expect(text).toContain("vault.two.example");
  expect(text).toContain("asks for a name and a password");
  expect(await press("None")).not.toContain("vault.one.example");
});
