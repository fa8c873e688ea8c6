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
      "POST repeated 429 @02",
      "wait @02",
      "POST answered 200 @14",
      "POST found null @15",
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

  it("R7: a limit that was waited for, and answers that were lost, read as what they became", () => {
    const limited = { error: appError("server.rate-limited", { status: 429, seconds: 5 }) };
    const lost = { error: appError("network.timeout") };
    const told = (...records: Parameters<typeof callsOf>[0]): readonly string[] =>
      callsOf([plan(0), ...records], [], false, 20)
        .rows.filter((row) => row.kind === "call")
        .map(short)
        .reverse();
    const twiceLost = [intent(1, "a"), intent(2, "a")];
    expect(told(...twiceLost, result(3, "a", "done", 200), run(4, "done"))).toEqual(["POST repeated null @01", "POST answered 200 @03"]);
    expect(told(...twiceLost, result(3, "a", "reconciled", null), run(4, "done"))).toEqual([
      "POST repeated null @01",
      "POST found null @03",
    ]);
    // Over the end of the app: only the last one can be what was found.
    const found = result(8, "a", "reconciled", null, { calls: [] });
    expect(told(...twiceLost, plan(7), found, run(9, "done"))).toEqual(["POST repeated null @01", "POST found null @02"]);
    const given = result(3, "a", "refused", null, lost);
    expect(told(...twiceLost, given, run(4, "paused"), plan(5), intent(6, "a"), result(7, "a", "done", 200))).toEqual([
      "POST repeated null @01",
      "POST repeated null @03",
      "POST answered 200 @07",
    ]);
    // What became nothing stays what it was, and a refusal is no passing one.
    expect(told(intent(1, "a"), result(2, "a", "refused", 429, limited), run(3, "stopped"))).toEqual(["POST answered 429 @02"]);
    expect(told(...twiceLost, given, run(4, "stopped"))).toEqual(["POST lost null @01", "POST lost null @03"]);
    expect(told(intent(1, "a"), result(2, "a", "refused", 400), plan(3), intent(4, "a"), result(5, "a", "done", 200))).toEqual([
      "POST answered 400 @02",
      "POST answered 200 @05",
    ]);
    // One change says nothing of another.
    expect(told(intent(1, "a"), intent(2, "b"), result(3, "b", "done", 200), run(4, "stopped"))).toEqual([
      "POST lost null @01",
      "POST answered 200 @03",
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
