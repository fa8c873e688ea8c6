import { describe, expect, it } from "vitest";
import type { RunCallRow } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type RunId } from "#shared/model/ids";
import { callsOf, shortPath } from "./calls.ts";
import type { IntentRecord, JournalCall, PlanRecord, ResultRecord, RunRecord } from "./journal.ts";

const at = (second: number): string => `2026-11-24T09:00:${String(second).padStart(2, "0")}Z`;
const base = { who: "sanne@msp.example", clientId: null, clientName: "Hoogland", runId: asId<RunId>("draft") };
const sentence = { key: "changes.unknown" };
const path = "/organizations/9f2c51aa-7a55-4d0b-9a0e-51f2c4d0a8b7/groups";
const plan = (second: number): PlanRecord => ({
  ...base,
  kind: "plan",
  at: at(second),
  origin: { kind: "edit" },
  goal: "changes",
  undo: [],
  described: [],
  leftOut: [],
});
const intent = (second: number, changeId: string): IntentRecord => ({
  ...base,
  kind: "intent",
  at: at(second),
  changeId,
  sentence,
  call: { method: "POST", path, status: null },
  marks: [],
  keys: null,
});
const result = (
  second: number,
  changeId: string,
  outcome: ResultRecord["outcome"],
  status: number | null,
  more: Partial<ResultRecord> = {},
): ResultRecord => ({
  ...base,
  kind: "result",
  at: at(second),
  changeId,
  sentence,
  outcome,
  error: null,
  calls: [{ method: "POST", path, status, at: at(second) }],
  ...more,
});
const run = (second: number, event: RunRecord["event"], found = 0): RunRecord => ({
  ...base,
  kind: "run",
  at: at(second),
  event,
  found,
  reads: [],
});
const get = (second: number): JournalCall => ({ method: "GET", path, status: 200, at: at(second) });
const short = (row: RunCallRow): string =>
  [row.kind === "call" ? `${row.method} ${row.state} ${String(row.status)}` : row.kind, row.at.slice(17, 19)].join(" @");

describe("the calls of a draft's runs", () => {
  it("stand newest first, a write where its answer came: after the reading that it needed", () => {
    const view = callsOf(
      [plan(0), intent(1, "a"), result(4, "a", "done", 200, { reads: [get(0), get(2)] }), run(6, "done")],
      [],
      false,
      10,
    );
    expect([view.rows.map(short), view.calls]).toEqual([["POST answered 200 @04", "GET answered 200 @02", "GET answered 200 @00"], 3]);
  });

  it("are still open only while the run goes on", () => {
    expect(callsOf([plan(0), intent(1, "a")], [get(2)], true, 10).rows.map(short)).toEqual(["POST sent null @01", "GET answered 200 @02"]);
    expect(callsOf([plan(0), intent(1, "a")], [], false, 10).rows.map(short)).toEqual(["closed @01", "POST lost null @01"]);
  });

  it("tell waits, an end without a word, and going on", () => {
    const limited = { error: appError("server.rate-limited", { status: 429, seconds: 12 }) };
    const view = callsOf(
      [
        plan(0),
        intent(1, "a"),
        result(2, "a", "refused", 429, limited),
        intent(2, "a"),
        result(14, "a", "done", 200),
        intent(15, "b"),
        plan(20),
        run(22, "resumed", 1),
        result(25, "b", "reconciled", null, { calls: [] }),
        run(26, "paused"),
      ],
      [],
      false,
      20,
    );
    expect(view.rows.map(short).reverse()).toEqual([
      "POST answered 429 @02",
      "wait @02",
      "POST answered 200 @14",
      "POST lost null @15",
      "closed @15",
      "resumed @22",
      "paused @26",
    ]);
    expect(view.rows.find((row) => row.kind === "wait")).toMatchObject({ seconds: 12 });
    expect(view.rows.find((row) => row.kind === "resumed")).toMatchObject({ found: 1 });
  });

  it("say of a lost answer that the server had done it", () => {
    expect(callsOf([plan(0), intent(1, "a"), result(5, "a", "reconciled", null), run(6, "done")], [], false, 10).rows.map(short)).toEqual([
      "POST found null @05",
    ]);
  });

  it("are capped at the newest, and counted all", () => {
    const many = Array.from({ length: 30 }, (_, index) => [intent(index, String(index)), result(index, String(index), "done", 200)]).flat();
    const view = callsOf([plan(0), ...many], [], true, 5);
    expect([view.rows.length, view.rows[0]?.at, view.calls]).toEqual([5, at(29), 30]);
  });

  it("show no whole id and no query", () => {
    expect(shortPath(`${path}/0b0c51aa-7a55-4d0b-9a0e-51f2c4d0a8b7?organizationId=9f2c51aa-7a55-4d0b-9a0e-51f2c4d0a8b7`)).toBe(
      "/organizations/9f2…/groups/0b0…",
    );
  });
});
