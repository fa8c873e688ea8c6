import { expect, test } from "vitest";
import type { BatchCell, DecidedCell, RunView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId, type RunId } from "#shared/model/ids";
import { canRetry, notBegun, resultCell, reviewCell, rowOutcome } from "./words.ts";

const cell = { state: "change", changes: ["group.create:Auditors"] } as unknown as DecidedCell;
const row = (isLeft: boolean) => ({
  clientId: asId<ClientId>("profile.client"),
  clientName: "Client",
  runId: asId<RunId>("run"),
  isLeft,
  cells: [cell],
});
const run = (state: "waiting" | "failed", error: Parameters<typeof appError>[0] | null = null) =>
  ({
    state: "stopped",
    entries: [{ described: { change: { id: "group.create:Auditors" } }, state, error: error === null ? null : appError(error) }],
  }) as unknown as RunView;

test("what nobody goes on with is never told as waiting", () => {
  expect(rowOutcome(row(true), null)).toBe("left");
  expect(rowOutcome(row(true), run("waiting"))).toBe("left");
  expect(rowOutcome(row(false), run("waiting"))).toBe("paused");
});

test("what may have been sent and leaves no trace is not offered once more", () => {
  expect(canRetry(run("failed", "apply.outcome-unknown"))).toBe(false);
  expect(canRetry(run("failed", "server.refused"))).toBe(true);
});

test("clients at which nothing began: a few names, the rest as a number, so that the result stays in sight", () => {
  const names = Array.from({ length: 24 }, (_, index) => `Client ${String(index)}`);
  expect(notBegun(names.slice(0, 2))).toBe("Not started at Client 0, Client 1.");
  expect(notBegun(names)).toBe("Not started at Client 0, Client 1, Client 2, Client 3, Client 4 and 19 more clients.");
});

test("what a custom role lacks is said in the cell, in the review and in the result; it cannot be included", () => {
  const lacking = { state: "impossible", error: null, why: null, lacks: "managePolicies" } as unknown as BatchCell & DecidedCell;
  const needed = "Needs the right “Manage policies”, which this account’s custom role does not have";
  const edit = { kind: "policy.set", type: 0, enabled: true, data: {} } as const;
  expect(reviewCell(edit, lacking, null, null)).toMatchObject({ tone: "no", text: needed, canToggle: false });
  expect(resultCell(lacking, null, false)).toMatchObject({ text: needed });
});
