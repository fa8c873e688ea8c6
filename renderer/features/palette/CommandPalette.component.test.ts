// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, expect, test, vi } from "vitest";
import { recordedBridge } from "#build/test/recorded-bridge";
import { ok, type Result } from "#shared/util/result";

const push = vi.fn();
vi.mock("vue-router", async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({ push, currentRoute: { value: { name: "clients", params: {}, query: {} } } }),
  useRoute: () => ({ name: "clients", params: {}, query: {} }),
}));
const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { useShell } = await import("#renderer/stores/shell");
const { default: CommandPalette } = await import("./CommandPalette.vue");

afterEach(() => {
  document.body.innerHTML = "";
});

test("Enter opens the first line once it is of what was typed; whoever types on meanwhile has not chosen yet", async () => {
  setActivePinia(createPinia());
  useShell().paletteOpen = true;
  const waiting: (() => void)[] = [];
  const hit = (query: string) => ({
    ...{ kind: "client", id: query, clientId: query, clientName: query, title: query, subtitle: "", role: null, status: null, others: [] },
  });
  door.restart({
    "clients.search": ({ query }: { query: string }) =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve(ok([hit(query)]));
        });
      }) as unknown as Result<unknown>,
  });
  const palette = mount(CommandPalette, { global: { plugins: [i18n] }, attachTo: document.body });
  await flushPromises();
  const field = document.querySelector("input");
  if (field === null) throw new Error("no field");
  const type = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event("input"));
    await flushPromises();
  };
  const enter = async (): Promise<void> => {
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await flushPromises();
  };
  const answer = async (): Promise<void> => {
    for (const give of waiting.splice(0)) give();
    await flushPromises();
  };
  await type("hoog");
  await enter();
  await type("hoogl");
  await answer();
  expect(push).not.toHaveBeenCalled();
  await type("hoogla");
  await enter();
  await answer();
  expect(push).toHaveBeenCalledTimes(1);
  expect(push).toHaveBeenCalledWith(expect.objectContaining({ params: { clientId: "hoogla", tab: "overview" } }));
  palette.unmount();
});
