// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { RunView, SmallReview } from "#shared/bridge/index";
import type { Edit } from "#shared/setup/changes/edits";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId, type RunId } from "#shared/model/ids";
import { differs, literal, row } from "#shared/setup/changes/kind";
import { ok } from "#shared/util/result";

/* Issue 7, "Bad input, and nothing lost": a change made elsewhere meanwhile stops with before, theirs, ours. */

const calls = vi.hoisted(() => ({ review: vi.fn(), reviewAgain: vi.fn(), apply: vi.fn() }));
vi.hoisted(() => {
  vi.stubGlobal("bridge", { writing: { ...calls, onRun: () => () => undefined } });
});
vi.mock("#renderer/stores/runs", () => ({ useRuns: () => ({ ended: (view: RunView) => Promise.resolve(view) }) }));
vi.mock("#renderer/stores/inbox", () => ({ useInbox: () => ({ load: () => Promise.resolve() }) }));
vi.mock("#renderer/stores/clients", () => ({ useClients: () => ({ rowOf: () => undefined }) }));
const { i18n } = await import("#renderer/i18n/index");
const { useToasts } = await import("#renderer/ui/toasts");
const { useWriting } = await import("./store.ts");
const { default: ReviewChanges } = await import("./ReviewChanges.vue");

const clientId = asId<ClientId>("client");
const edits = [{ clientId, edit: { kind: "client.rename", to: "Ours" } as unknown as Edit }];
const described = {
  change: { id: "change", kind: "client.rename" },
  sentence: { key: "changes.client-rename.sentence", parameters: { from: "a", to: "b" } },
  people: [],
  risk: "none",
  riskReason: null,
};
const reviewOf = (reviewId: string, ...differences: readonly ReturnType<typeof row>[]): SmallReview =>
  ({
    ...{ reviewId, origin: "edit", asksOwnSecret: false },
    clients: [
      {
        ...{ clientId, clientName: "Bakkerij", leftOut: [] },
        changes: differences.length === 0 ? [] : [{ described, differences, noUndo: null, typed: null }],
      },
    ],
  }) as unknown as SmallReview;
const ended = (code: "apply.changed-meanwhile" | null): RunView =>
  ({
    ...{ runId: asId<RunId>("run"), clientId, clientName: "Bakkerij", state: "done" },
    entries: [
      {
        described,
        state: code === null ? "done" : "failed",
        error: code === null ? null : appError(code, { name: "Bakkerij" }),
        people: [],
      },
    ],
  }) as unknown as RunView;
const name = differs("name");
const before = reviewOf("first", row(name, literal("Old"), literal("Ours")));

beforeEach(() => {
  setActivePinia(createPinia());
  vi.clearAllMocks();
  calls.review.mockResolvedValue(ok(before));
  calls.apply.mockResolvedValueOnce(ok({ runs: [ended("apply.changed-meanwhile")], refused: [] }));
});

test("the same edit is reviewed again against what stands there, with three values; ours is written only then", async () => {
  const writing = useWriting();
  const now = reviewOf("second", row(name, literal("Theirs"), literal("Ours")), row(differs("seats"), literal("7"), literal("5")));
  calls.reviewAgain.mockResolvedValue(ok(now));
  const asked = writing.ask(edits);
  await flushPromises();
  void writing.apply();
  await flushPromises();
  expect(calls.reviewAgain).toHaveBeenCalledWith({ edits, origin: "edit" });
  expect([writing.review?.reviewId, writing.earlier?.reviewId]).toEqual(["second", "first"]);
  expect(useToasts().toasts).toEqual([]);
  const table = mount(ReviewChanges, {
    props: { changes: now.clients[0]!.changes, earlier: before.clients[0]!.changes },
    global: { plugins: [i18n] },
  });
  const cells = table.findAll("tbody tr").map((line) => line.findAll("td").map((cell) => cell.text()));
  // What the first review did not name was as it is wanted, until somebody changed it.
  expect(cells).toEqual([
    ["Old", "Theirs", "Ours"],
    ["5", "7", "5"],
  ]);
  calls.apply.mockResolvedValueOnce(ok({ runs: [ended(null)], refused: [] }));
  void writing.apply();
  expect(calls.apply).toHaveBeenLastCalledWith({ reviewId: "second", ownSecret: null });
  expect((await asked)?.[0]?.entries[0]?.error).toBe(null);
  expect([writing.review, writing.earlier]).toEqual([null, null]);
});

test("keeping theirs writes nothing; and where theirs is what was wanted here, only the toast says so", async () => {
  const writing = useWriting();
  calls.reviewAgain.mockResolvedValueOnce(ok(reviewOf("second", row(name, literal("Theirs"), literal("Ours")))));
  const asked = writing.ask(edits);
  await flushPromises();
  void writing.apply();
  await flushPromises();
  writing.dismiss();
  expect(await asked).toBe(null);
  expect(calls.apply).toHaveBeenCalledTimes(1);

  calls.apply.mockResolvedValueOnce(ok({ runs: [ended("apply.changed-meanwhile")], refused: [] }));
  calls.reviewAgain.mockResolvedValueOnce(ok(reviewOf("third")));
  const again = writing.ask(edits);
  await flushPromises();
  void writing.apply();
  expect((await again)?.[0]?.entries[0]?.error?.code).toBe("apply.changed-meanwhile");
  expect([writing.review, useToasts().toasts.length]).toEqual([null, 1]);
});
