import type { RunCallRow, RunCallsView } from "#shared/bridge/index";
import type { JournalCall, RunsRecord } from "./journal.ts";

type CallRow = Extract<RunCallRow, { readonly kind: "call" }>;

/**
 * The calls of a draft's runs as the journal tells them: each write with what became of it, the reading around it, and
 * where a run waited, was cut off or went on. Pure.
 *
 * @param records of one draft, oldest first.
 * @param pending reads that are in no record yet.
 * @param running a run is under way: its last write may still be answered.
 */
export function callsOf(records: readonly RunsRecord[], pending: readonly JournalCall[], running: boolean, limit: number): RunCallsView {
  const rows: RunCallRow[] = [];
  const reads = (calls: readonly JournalCall[], at: string): void => {
    for (const call of calls) rows.push(callRow(call, at, "answered"));
  };
  /** The write of each change that has no answer yet, by its place in `rows`. */
  const open = new Map<string, number>();
  /** Writes of each change that got no answer or met the limit: what they became is known once the change is done. */
  const tries = new Map<string, number[]>();
  const became = (changeId: string, isLastFound: boolean): void => {
    const places = tries.get(changeId) ?? [];
    for (const [index, place] of places.entries())
      settle(rows, place, { state: isLastFound && index === places.length - 1 ? "found" : "repeated" });
    tries.delete(changeId);
  };
  const waits = new Map<string, { readonly at: string; readonly seconds: number }>();
  let begun: "no" | "runs" | "ended" = "no";
  let lastAt = "";

  for (const record of records) {
    switch (record.kind) {
      case "plan":
        for (const at of open.values()) settle(rows, at, { state: "lost" });
        open.clear();
        waits.clear();
        if (begun === "runs") rows.push({ kind: "closed", at: lastAt });
        begun = "runs";
        break;
      case "intent": {
        const wait = waits.get(record.changeId);
        if (wait !== undefined) {
          rows.push({ kind: "wait", ...wait });
          waits.delete(record.changeId);
        }
        const before = open.get(record.changeId);
        if (before !== undefined) settle(rows, before, { state: "lost" });
        const place = rows.push(callRow(record.call, record.at, "sent")) - 1;
        open.set(record.changeId, place);
        tries.set(record.changeId, [...(tries.get(record.changeId) ?? []), place]);
        break;
      }
      case "result": {
        reads(record.reads ?? [], record.at);
        const at = open.get(record.changeId);
        const call = record.calls.at(-1);
        if (at !== undefined)
          settle(rows, at, {
            state: record.outcome === "reconciled" ? "found" : call?.status == null ? "lost" : "answered",
            status: call?.status ?? null,
            ...(call === undefined ? {} : { path: shortPath(call.path), at: call.at ?? record.at }),
          });
        open.delete(record.changeId);
        // What was answered stands as it is; what met the limit or got no answer waits for what becomes of the change.
        const isPassing = record.outcome === "refused" && (call?.status == null || record.error?.code === "server.rate-limited");
        if (!isPassing)
          tries.set(
            record.changeId,
            (tries.get(record.changeId) ?? []).filter((place) => place !== at),
          );
        if (record.outcome === "done" || record.outcome === "reconciled")
          became(record.changeId, record.outcome === "reconciled" && at === undefined);
        const seconds = record.error?.parameters?.["seconds"];
        if (record.outcome === "refused" && typeof seconds === "number") waits.set(record.changeId, { at: record.at, seconds });
        break;
      }
      case "run":
        reads(record.reads, record.at);
        if (record.event === "resumed") rows.push({ kind: "resumed", at: record.at, found: record.found });
        else {
          begun = "ended";
          if (record.event === "paused" || record.event === "stopped") rows.push({ kind: record.event, at: record.at });
        }
    }
    lastAt = record.at;
  }
  reads(pending, lastAt);
  if (!running) {
    for (const at of open.values()) settle(rows, at, { state: "lost" });
    if (begun === "runs") rows.push({ kind: "closed", at: lastAt });
  }
  // A write stands where its answer came, after the reading that it needed; one without an answer yet comes last.
  const place = (row: RunCallRow): string => (row.kind === "call" && row.state === "sent" ? "~" : row.at);
  rows.sort((left, right) => (place(left) < place(right) ? -1 : place(left) > place(right) ? 1 : 0));
  return { rows: rows.slice(-limit).reverse(), calls: rows.filter((row) => row.kind === "call").length };
}

const callRow = (call: JournalCall, at: string, state: CallRow["state"]): CallRow => ({
  kind: "call",
  at: call.at ?? at,
  method: call.method,
  path: shortPath(call.path),
  status: call.status,
  state: state === "answered" && call.status === null ? "lost" : state,
});

function settle(rows: RunCallRow[], at: number, change: Partial<Pick<CallRow, "at" | "path" | "status" | "state">>): void {
  const row = rows[at];
  if (row?.kind === "call") rows[at] = { ...row, ...change };
}

/** A path without its query, each id cut to three characters. */
export const shortPath = (path: string): string =>
  path.replace(/\?.*$/u, "").replace(/([0-9a-f]{3})[0-9a-f]{5}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu, "$1…");
