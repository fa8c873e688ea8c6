import type { Change, ChangeSet } from "./change.ts";

/*
 * How long a ChangeSet takes within the server's limits (organization-api.md §0): per address 60 calls a minute of
 * each writing method, 200 readings a minute, 5 invitation calls a minute; the app uses 80 % of them.
 */
const share = 0.8;
const writesPerMinute = 60 * share;
const invitesPerMinute = 5 * share;
/** What one call takes by itself. */
const secondsPerCall = 0.35;
/** Reading the client before and after. */
const readingCalls = 9;

export interface Estimate {
  readonly calls: number;
  readonly seconds: number;
}

/** Calls and seconds of a ChangeSet; `leftOut` changes are not counted. Zero for an empty one. */
export function estimate(changeSet: ChangeSet, leftOut: ReadonlySet<string> = new Set()): Estimate {
  const changes = changeSet.changes.filter((change) => !leftOut.has(change.id));
  if (changes.length === 0) return { calls: 0, seconds: 0 };
  const byMethod = new Map<string, number>();
  let invites = 0;
  for (const change of changes) {
    const method = methodOf(change);
    byMethod.set(method, (byMethod.get(method) ?? 0) + 1);
    if (change.kind === "member.invite") invites += 1;
  }
  const calls = changes.length + 2 * readingCalls;
  const waits = [...byMethod.values()].map((count) => beyondBurst(count, writesPerMinute));
  return { calls, seconds: Math.ceil(Math.max(calls * secondsPerCall, ...waits, beyondBurst(invites, invitesPerMinute))) };
}

/** Seconds until the last of `count` calls may go, when `perMinute` may go at once and then as many each minute. */
const beyondBurst = (count: number, perMinute: number): number => Math.max(0, Math.ceil(count / perMinute) - 1) * 60;

function methodOf(change: Change): "POST" | "PUT" {
  return change.kind === "client.create" ||
    change.kind === "group.create" ||
    change.kind === "collection.create" ||
    change.kind === "items.import" ||
    change.kind === "sso.set" ||
    change.kind === "member.invite"
    ? "POST"
    : "PUT";
}
