// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { expect, test, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import type { BatchView, RunView } from "#shared/bridge/index";
import { asId, type ClientId, type RunId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const calls = vi.hoisted(() => ({ view: vi.fn<() => Promise<unknown>>(), list: vi.fn<() => Promise<unknown>>() }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", { batches: calls, writing: { onRun: () => () => undefined }, sync: { onClient: () => () => undefined } });
});

const row = (name: string, isLeft: boolean): BatchView["rows"][number] => ({
  clientId: asId<ClientId>(`profile.${name}`),
  clientName: name,
  runId: asId<RunId>(name),
  isLeft,
  cells: [{ state: "change", error: null, why: null, reason: null, changes: ["change"], calls: 1, lists: 0 }],
});
const run = (name: string, state: "done" | "waiting"): RunView =>
  ({
    runId: asId<RunId>(name),
    state: state === "done" ? "done" : "paused",
    entries: [{ described: { change: { id: "change" }, sentence: { key: "x" } }, state, error: null }],
  }) as unknown as RunView;

test("a client that was left is not counted with those that are done", async () => {
  setActivePinia(createPinia());
  const { i18n } = await import("#renderer/i18n/index");
  const { default: ResultScreen } = await import("./ResultScreen.vue");
  calls.list.mockResolvedValue(ok([]));
  calls.view.mockResolvedValue(
    ok({
      batchId: "batch",
      at: "2026-11-30T08:00:00Z",
      who: "sanne@noordlicht.example",
      undoes: null,
      columns: [{ kind: "group.create", name: "Auditors" }],
      rows: [row("Castellan", false), row("Brouwer", true), row("Hoogland", false)],
      runs: [run("Castellan", "done"), run("Brouwer", "waiting"), run("Hoogland", "done")],
      refused: [],
      undo: "nothing",
    }),
  );
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: "/changes/:batchId", name: "changes-result", component: ResultScreen }],
  });
  await router.push("/changes/batch");
  const screen = mount(ResultScreen, { attachTo: document.body, global: { plugins: [i18n, router] } });
  await flushPromises();
  const clients = screen.get("[role=status] .fact dd");
  expect(clients.text()).toMatch(/^2 of 3\s*· 1 not finished/u);
  expect(clients.get("[role=progressbar]").attributes("aria-valuenow")).toBe("2");
  expect(screen.get("[role=status]").text()).toContain("Not finished at 1 client");
  screen.unmount();
});
