// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BatchCell } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

const calls = vi.hoisted(() => ({
  review: vi.fn<(request: unknown) => Promise<unknown>>(),
  cell: vi.fn<(request: unknown) => Promise<unknown>>(),
  apply: vi.fn<(request: { leftOut: readonly unknown[] }) => Promise<unknown>>(),
  list: vi.fn<() => Promise<unknown>>(),
}));
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    batches: calls,
    writing: { onRun: () => () => undefined },
    sync: { onClient: () => () => undefined },
  });
});
const gone = vi.hoisted(() => ({ push: vi.fn(), replace: vi.fn() }));
vi.mock("vue-router", async (original) => ({ ...(await original<object>()), useRouter: () => gone }));
const { i18n } = await import("#renderer/i18n/index");
const { useSession } = await import("#renderer/stores/session");
const { useBatches } = await import("./store.ts");
const { default: ReviewScreen } = await import("./ReviewScreen.vue");
const { changeClients } = await import("./start.ts");
const { useToasts } = await import("#renderer/ui/toasts");

const count = 500;
const id = (index: number): ClientId => asId<ClientId>(`profile.client-${String(index)}`);
const cell = (more: Partial<BatchCell> = {}): BatchCell => ({
  state: "change",
  error: null,
  why: null,
  lacks: null,
  difference: null,
  changes: 1,
  people: 3,
  lost: 0,
  risk: "routine",
  riskReason: null,
  needs: [],
  writes: 1,
  calls: 2,
  lists: 0,
  ...more,
});
const columns = [
  { kind: "group.create", name: "Auditors" },
  { kind: "member.invite", email: "auditor@example.com", role: 2, groups: ["Auditors"] },
] as const;
let shown: VueWrapper;
const grid = () => shown.get("[role=grid]");
const button = (name: RegExp) => {
  const found = [...document.querySelectorAll("button")].find((each) => name.test(each.textContent));
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};
const current = () => document.getElementById(grid().attributes("aria-activedescendant") ?? "");
async function show(cellsOf: (index: number) => readonly BatchCell[]): Promise<void> {
  calls.review.mockResolvedValue(
    ok({
      reviewId: "review",
      undoes: null,
      columns,
      rows: Array.from({ length: count }, (_, index) => ({
        clientId: id(index),
        clientName: `Client ${String(index)}`,
        cells: cellsOf(index),
      })),
    }),
  );
  const store = useBatches();
  store.choose(
    Array.from({ length: count }, (_, index) => id(index)),
    { kind: "selection" },
  );
  store.setEdits(columns);
  Object.assign(useSession(), { online: true });
  shown = mount(ReviewScreen, { attachTo: document.body, global: { plugins: [i18n], stubs: { RouterLink: true } } });
  await flushPromises();
}
beforeEach(() => {
  setActivePinia(createPinia());
  vi.clearAllMocks();
  calls.list.mockResolvedValue(ok([]));
  calls.cell.mockResolvedValue(ok({ changes: [], people: ["anna@example.com"], lost: [], leftOut: [] }));
});
afterEach(() => {
  shown.unmount();
  document.body.innerHTML = "";
});

test("five hundred clients: only the rows in sight are drawn, and keys reach every cell", async () => {
  await show(() => [cell(), cell({ needs: [0] })]);
  expect(grid().attributes("aria-rowcount")).toBe("501");
  expect(document.activeElement).toBe(grid().element);
  expect(shown.findAll(".line").length).toBeLessThan(60);
  await grid().trigger("keydown", { key: "ArrowRight" });
  await grid().trigger("keydown", { key: "ArrowDown" });
  expect(current()?.querySelector(".sr")?.textContent).toMatch(/^Auditors: Create\. 3 people notice/u);
  await grid().trigger("keydown", { key: "Home" });
  expect(current()?.textContent).toContain("Client 1");
  await grid().trigger("keydown", { key: "Enter" });
  await flushPromises();
  expect(document.querySelector("aside")?.textContent).toContain("anna@example.com");
});

test("what is excluded needs a reason, takes along what needs it, and comes off the number on the one button", async () => {
  await show((index) => (index < 2 ? [cell(), cell({ needs: [0] })] : [cell({ state: "already" }), cell({ state: "impossible" })]));
  expect(button(/^Apply/u).textContent).toContain("Apply 4 changes to 2 clients");
  await grid().trigger("keydown", { key: "ArrowRight" });
  await grid().trigger("keydown", { key: " " });
  await flushPromises();
  const exclude = button(/^Exclude/u);
  expect(exclude.getAttribute("aria-disabled")).toBe("true");
  const reason = document.querySelector<HTMLInputElement>("[role=dialog] input")!;
  reason.value = "Own identity team";
  reason.dispatchEvent(new Event("input"));
  await flushPromises();
  exclude.click();
  await flushPromises();
  const [first] = shown.findAll(".line");
  expect(first?.text()).toContain("Excluded");
  expect(first?.text()).toContain("Needs Auditors");
  expect(button(/^Apply/u).textContent).toContain("Apply 2 changes to 1 client");
  calls.apply.mockResolvedValue(ok({ batchId: "batch", runs: [], rows: [], columns, at: "", who: "", undoes: null, undo: "nothing" }));
  button(/^Apply/u).click();
  await flushPromises();
  const sent = calls.apply.mock.calls[0]?.[0].leftOut.filter((each) => (each as { clientId: string }).clientId === id(0));
  expect(sent).toEqual([
    { clientId: id(0), column: 0, reason: "Own identity team" },
    { clientId: id(0), column: 1, reason: "Needs Auditors" },
  ]);
  expect(gone.replace).toHaveBeenCalledWith({ name: "changes-result", params: { batchId: "batch" } });
});

test("where people lose access their number is typed first", async () => {
  await show((index) =>
    index < 2
      ? [cell({ lost: 4, risk: "loses-access" }), cell({ state: "already" })]
      : [cell({ state: "already" }), cell({ state: "already" })],
  );
  expect(button(/^Apply/u).getAttribute("aria-disabled")).toBe("true");
  const number = document.querySelector<HTMLInputElement>(".number input")!;
  for (const [typed, off] of [
    ["7", "true"],
    ["8", null],
  ] as const) {
    number.value = typed;
    number.dispatchEvent(new Event("input"));
    await flushPromises();
    expect(button(/^Apply/u).getAttribute("aria-disabled")).toBe(off);
  }
});

test("other clients begin with nothing chosen, and what was put together before is one press away", async () => {
  await show(() => [cell(), cell()]);
  const store = useBatches();
  store.exclude([{ clientId: id(1), column: 0 }], "Own identity team");
  const before = store.clientIds;
  // The same clients: nobody wants to begin anew.
  await changeClients(gone as never, before, { kind: "selection" });
  expect([store.edits, useToasts().toasts.length]).toEqual([columns, 0]);
  await changeClients(gone as never, [id(3)], { kind: "selection" });
  await flushPromises();
  expect([store.edits, store.excluded.size, store.clientIds]).toEqual([[], 0, [id(3)]]);
  const [toast] = useToasts().toasts;
  expect(toast?.text).toMatch(/^Not sent: .*Auditors.* at 500 clients\.$/u);
  toast?.action?.run();
  await flushPromises();
  expect([store.edits, store.excluded.size, store.clientIds]).toEqual([columns, 1, before]);
});
