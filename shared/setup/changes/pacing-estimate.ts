import type { ProfileId } from "../../model/ids.ts";
import type { ChangeId, PlannedCall } from "./change-base.ts";

/*
 * How long a ChangeSet takes within the server's limits (organization-api.md §0): per address 60 calls a minute of
 * each writing method, 200 readings a minute, 5 invitation calls a minute; the app uses 80 % of them.
 */
const share = 0.8;
const writesPerMinute = 60 * share;
const readsPerMinute = 200 * share;
const invitesPerMinute = 5 * share;
/** What one call takes by itself, in seconds. */
const secondsPerCall = 0.35;
/** Requests of one reading of a whole client. */
const callsOfReading = 9;
/** A run reads the client before it writes to it, and compares it at the end. */
const readings = 2;

/** What a change costs: the calls that write, and how many requests are read around them. */
export interface Effort {
  readonly change: { readonly id: ChangeId };
  readonly calls: readonly PlannedCall[];
  readonly reads: number;
}
export interface Estimate {
  readonly calls: number;
  readonly seconds: number;
}

/** Calls and seconds of planned changes; `leftOut` changes are not counted. Zero for none. */
export function estimate(planned: readonly Effort[], leftOut: ReadonlySet<ChangeId> = new Set()): Estimate {
  const efforts = planned.filter((each) => !leftOut.has(each.change.id));
  if (efforts.length === 0) return { calls: 0, seconds: 0 };
  const writes = efforts.flatMap((each) => each.calls);
  const byMethod = new Map<string, number>();
  let invites = 0;
  for (const call of writes) {
    byMethod.set(call.method, (byMethod.get(call.method) ?? 0) + call.count);
    if (/\/users\/(?:invite|reinvite)$/u.test(call.path)) invites += call.count;
  }
  const reads = efforts.reduce((sum, each) => sum + each.reads, 0) + readings * callsOfReading;
  const calls = writes.reduce((sum, call) => sum + call.count, 0) + reads;
  const waits = [...byMethod.values()].map((count) => beyondBurst(count, writesPerMinute));
  return {
    calls,
    seconds: Math.ceil(
      Math.max(calls * secondsPerCall, ...waits, beyondBurst(reads, readsPerMinute), beyondBurst(invites, invitesPerMinute)),
    ),
  };
}

/** Seconds until the last of `count` calls may go, when `perMinute` may go at once and then as many each minute. */
const beyondBurst = (count: number, perMinute: number): number => Math.max(0, Math.ceil(count / perMinute) - 1) * 60;

/** Clients of one profile that are written to at the same time: enough to hide the time of answers. */
export const clientsAtOnce = 3;
/**
 * Seconds that runs at many clients take. Profiles write beside each other, each to `clientsAtOnce` clients. `calls` are all requests of a
 * run: one of exact changes looks only at what each change is about, and what is read back after it holds up no other. The limits count
 * every path alone, and paths name the client: what many runs share is the list of all clients, where a change looks at it.
 */
export const secondsAtMany = (work: readonly { readonly profileId: ProfileId; readonly calls: number; readonly lists: number }[]): number =>
  Math.ceil(
    Math.max(
      ...[...Map.groupBy(work, ({ profileId }) => profileId).values()].map(
        (own) => (own.reduce((sum, { calls }) => sum + calls, 0) * secondsPerCall) / Math.min(clientsAtOnce, own.length),
      ),
      beyondBurst(
        work.reduce((sum, { lists }) => sum + lists, 0),
        readsPerMinute,
      ),
    ),
  );
