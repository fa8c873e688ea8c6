// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import type { BaselineDrift, HeldClient } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const calls = vi.hoisted(() => ({
  drift: vi.fn<() => Promise<unknown>>(),
  revert: vi.fn<(request: { clientIds: readonly string[] }) => Promise<unknown>>(),
}));
vi.hoisted(() => {
  vi.stubGlobal("bridge", { baselines: calls });
});

const held = (name: string, drifted: readonly string[]): HeldClient => ({
  clientId: asId(`profile.${name}`),
  clientName: name,
  readAt: "2026-11-30T08:00:00Z",
  error: null,
  drifted,
  accepted: [],
  ending: [],
  aligned: 3,
  notInPlan: 0,
  notRead: 0,
});

test("reverting takes what search and selection leave in sight, and its number says so", async () => {
  setActivePinia(createPinia());
  const { i18n } = await import("#renderer/i18n/index");
  const { default: BaselineScreen } = await import("./BaselineScreen.vue");
  calls.drift.mockResolvedValue(
    ok({
      baseline: {
        id: "base",
        name: "By department",
        version: null,
        blueprintId: "blueprint",
        held: { kind: "all" },
        clients: 3,
        problem: null,
      },
      rules: [
        { id: "group:IT", kind: "group", name: "IT" },
        { id: "group:Board", kind: "group", name: "Board" },
      ],
      clients: [held("Castellan", ["group:IT", "group:Board"]), held("Brouwer", ["group:IT"]), held("Hoogland", [])],
    } as unknown as BaselineDrift),
  );
  calls.revert.mockResolvedValue({ ok: false, error: { code: "app.unexpected" } });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/baselines/:baselineId/:clientId?", name: "baseline", component: BaselineScreen }],
  });
  await router.push("/baselines/base");
  const screen = mount(BaselineScreen, { attachTo: document.body, global: { plugins: [i18n, router] } });
  await flushPromises();
  const revert = () => screen.get("header .btn.primary");
  expect(revert().text()).toContain("Revert 3 differences…");
  await screen.get("input[type=search]").setValue("brou");
  await flushPromises();
  expect(revert().text()).toContain("Revert 1 difference…");
  await revert().trigger("click");
  expect(calls.revert.mock.lastCall?.[0].clientIds).toEqual(["profile.Brouwer"]);
  // Selected before and out of sight now: not taken along.
  await screen.get("input[type=search]").setValue("hoog");
  await flushPromises();
  expect(revert().attributes("aria-disabled")).toBe("true");
  screen.unmount();
});
