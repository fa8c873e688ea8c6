// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test, vi } from "vitest";
import { ok } from "#shared/util/result";

const forgetRead = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  vi.stubGlobal("bridge", {});
});
const rows = [
  { name: "Small", id: "s", readAt: "2026-11-30" },
  { name: "Large", id: "l", readAt: "2026-11-30" },
  { name: "Never", id: "n", readAt: null },
].map(({ readAt, ...row }) => ({ ...row, local: { colour: 1, monogram: "AA", tags: [] }, meta: { readAt } }));
vi.mock("#renderer/bridge", () => ({
  bridge: {
    clients: {
      forgetRead,
      records: () =>
        Promise.resolve(
          ok([
            { id: "s", keys: ["1"] },
            { id: "l", keys: ["2", "3", "gone"] },
            { id: "n", keys: [] },
          ]),
        ),
    },
  },
}));
vi.mock("#renderer/cache/index", () => ({
  cacheKeeper: () => ({
    sizes: () =>
      Promise.resolve(
        new Map([
          ["1", 900],
          ["2", 40_000],
          ["3", 2_500],
        ]),
      ),
  }),
}));
vi.mock("#renderer/stores/clients", () => ({ useClients: () => ({ rows }) }));
vi.mock("#renderer/features/account/index", () => ({ askedClient: () => undefined }));
const { i18n } = await import("#renderer/i18n/index");
const { default: KeptClients } = await import("./KeptClients.vue");

test("what is kept of each client, the most first; one of them is deleted after it was asked", async () => {
  setActivePinia(createPinia());
  forgetRead.mockResolvedValue(ok({ forgotten: true }));
  const dialog = mount(KeptClients, { attachTo: document.body, global: { plugins: [i18n] } });
  await flushPromises();
  const lines = [...document.querySelectorAll(".list li")];
  expect(lines.map((line) => [line.querySelector("bdi")?.textContent, line.querySelector(".num")?.textContent])).toEqual([
    ["Large", "43 kB"],
    ["Small", "1 kB"],
    ["Never", "0 kB"],
  ]);
  lines[0]?.querySelector("button")?.click();
  await flushPromises();
  expect(forgetRead).not.toHaveBeenCalled();
  document.querySelector<HTMLElement>(".ask-foot .btn.danger")?.click();
  await flushPromises();
  expect(forgetRead).toHaveBeenCalledWith({ clientId: "l" });
  expect(dialog.emitted("changed")).toHaveLength(1);
  dialog.unmount();
});
