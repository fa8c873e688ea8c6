// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SmallReview } from "#shared/bridge/index";
import { ok } from "#shared/util/result";

/* What loses much is written only with its name typed, or with the number of many names. */

const calls = vi.hoisted(() => ({ review: vi.fn(), apply: vi.fn() }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", { writing: { ...calls, onRun: () => () => undefined } });
});
vi.mock("#renderer/stores/runs", () => ({ useRuns: () => ({ ended: () => new Promise(() => undefined) }) }));
vi.mock("#renderer/stores/inbox", () => ({ useInbox: () => ({ load: () => Promise.resolve() }) }));
vi.mock("#renderer/stores/clients", () => ({ useClients: () => ({ rowOf: () => undefined }) }));
vi.mock("#renderer/stores/session", () => ({ useSession: () => ({ online: true }) }));
vi.mock("#renderer/features/account/index", () => ({ askedClient: () => undefined }));
const { i18n } = await import("#renderer/i18n/index");
const { useWriting } = await import("./store.ts");
const { default: SmallReviewDialog } = await import("./SmallReviewDialog.vue");

const reviewOf = (...typed: readonly (string | null)[]): SmallReview =>
  ({
    ...{ reviewId: "review", origin: "edit", asksOwnSecret: false, canWait: false },
    clients: [
      {
        ...{ clientId: "client", clientName: "Bakkerij", leftOut: [] },
        changes: typed.map((text, index) => ({
          described: {
            change: { id: String(index), kind: "group.delete" },
            sentence: { key: "client.none" },
            ...{ people: [], risk: "loses-access", riskReason: null, glyph: "remove" },
          },
          ...{ differences: [], noUndo: null, typed: text },
        })),
      },
    ],
  }) as unknown as SmallReview;
async function opened(...typed: readonly (string | null)[]) {
  calls.review.mockResolvedValue(ok(reviewOf(...typed)));
  const writing = useWriting();
  void writing.ask([{ clientId: "client", edit: { kind: "group.delete", groups: [] } } as never]);
  await flushPromises();
  const dialog = mount(SmallReviewDialog, { attachTo: document.body, global: { plugins: [i18n] } });
  await flushPromises();
  return dialog;
}
const fields = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>(".ask-body input")];
async function type(field: HTMLInputElement | undefined, text: string): Promise<void> {
  if (field === undefined) throw new Error("no field");
  field.value = text;
  field.dispatchEvent(new Event("input"));
  await flushPromises();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await flushPromises();
}

beforeEach(() => {
  setActivePinia(createPinia());
  vi.clearAllMocks();
  calls.apply.mockResolvedValue(ok({ runs: [], refused: [] }));
});
afterEach(() => {
  document.body.innerHTML = "";
});

test("the field has the focus, Enter writes nothing before the name stands there, and then it does", async () => {
  const dialog = await opened("Winkels", null);
  expect(fields()).toHaveLength(1);
  expect(document.activeElement).toBe(fields()[0]);
  await type(fields()[0], "Winkel");
  expect(calls.apply).not.toHaveBeenCalled();
  await type(fields()[0], " Winkels ");
  expect(calls.apply).toHaveBeenCalledTimes(1);
  dialog.unmount();
});
test("a name whose letters and marks are stored apart is met by the same name typed", async () => {
  const dialog = await opened("Cafe\u0301");
  await type(fields()[0], "Caf\u00e9");
  expect(calls.apply).toHaveBeenCalledTimes(1);
  dialog.unmount();
});
test("of more than three names their number is typed", async () => {
  const dialog = await opened("A", "B", "C", "D");
  expect(fields()).toHaveLength(1);
  await type(fields()[0], "3");
  expect(calls.apply).not.toHaveBeenCalled();
  await type(fields()[0], "4");
  expect(calls.apply).toHaveBeenCalledTimes(1);
  dialog.unmount();
});
test("a policy that takes people's access is turned on only with their number typed, over all clients together", async () => {
  const at = (clientId: string, people: readonly string[]) => ({
    ...{ clientId, clientName: clientId, leftOut: [] },
    changes: [
      {
        described: {
          change: { id: clientId, kind: "policy.set", type: 0 },
          sentence: { key: "client.none" },
          ...{ people, risk: "loses-access", riskReason: null, glyph: "policy" },
        },
        ...{ differences: [], noUndo: null, typed: null },
      },
    ],
  });
  const clients = [at("Bakkerij", ["a@a.example", "b@a.example"]), at("Slagerij", ["a@a.example"])];
  calls.review.mockResolvedValue(ok({ reviewId: "review", origin: "bulk", asksOwnSecret: false, canWait: false, clients }));
  void useWriting().ask([]);
  await flushPromises();
  const dialog = mount(SmallReviewDialog, { attachTo: document.body, global: { plugins: [i18n] } });
  await flushPromises();
  await type(fields()[0], "2");
  expect(calls.apply).not.toHaveBeenCalled();
  await type(fields()[0], "3");
  expect(calls.apply).toHaveBeenCalledTimes(1);
  dialog.unmount();
});
