import type { EventLog, LogSource } from "#electron/events/event-log";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, LogStatus } from "#shared/bridge/index";
import type { LogEvent } from "#shared/setup/log/log-event";
import { everything } from "#shared/setup/log/standard-searches";
import { compareTimes } from "#shared/util/compare";
import { ok, type Result } from "#shared/util/result";

export interface LogHandlerPorts {
  readonly log: Pick<EventLog, "index" | "spanOf" | "status" | "refresh" | "forget">;
  readonly workspace: Pick<Workspace, "setupOf">;
  logSources(): readonly LogSource[];
  readonly now: () => Date;
}

/** Kinds about a membership, and the one of revoking (organization-api.md §8). */
const membershipKinds = Array.from({ length: 20 }, (_, index) => 1500 + index);
const memberRevoked = 1511;
/** Events of one client that are looked through, newest first. */
const mostLooked = 5000;

/** One log over all clients. */
export function logHandlers({ log, workspace, logSources, now }: LogHandlerPorts): HandlersOf<Contract["log"]> {
  const status = (): Result<LogStatus> => ok(log.status());
  return {
    status,
    refresh() {
      void log.refresh();
      return status();
    },
    sources: () => ok(logSources().map(({ id, name, isProvider }) => ({ source: id, name, isProvider }))),
    forget() {
      log.forget(() => true);
      return ok({ forgotten: true as const });
    },
    async search({ query, after, limit }) {
      const index = await log.index();
      const { places, ...counted } = index.search(query, now().getTime());
      const start = after === null ? 0 : index.countUpTo(places, after);
      const rows = index.eventsAt(places.slice(start, start + limit));
      return ok({ rows, total: places.length, ...counted });
    },
    async lastActive({ clientId }) {
      const span = log.spanOf(clientId);
      if (span === null) return ok(null);
      return ok({ log: span, last: Object.fromEntries((await log.index()).lastOf(clientId)) });
    },
    async signIns({ clientId }) {
      const span = log.spanOf(clientId);
      if (span === null) return ok(null);
      return ok({ log: span, byUser: Object.fromEntries((await log.index()).signInsOf(clientId)) });
    },
    async revoked({ clientId, memberId }) {
      const span = log.spanOf(clientId);
      if (span === null) return ok(null);
      const index = await log.index();
      const found = (part: Partial<typeof everything>): readonly LogEvent[] =>
        index.eventsAt(index.search({ ...everything, sources: [clientId], ...part }, now().getTime()).places.slice(0, mostLooked));
      const about = ({ described: { what } }: LogEvent): boolean => what?.kind === "member" && what.id === memberId;
      const revoked = found({ types: [memberRevoked] }).find(about) ?? null;
      if (revoked === null) return ok({ log: span, revoked, after: [] });
      const from = revoked.described.at;
      const userId = workspace.setupOf(clientId)?.members.find(({ id }) => id === memberId)?.userId ?? null;
      const after = new Map<string, LogEvent>();
      for (const each of found({ from, types: membershipKinds }).filter(about)) after.set(each.key, each);
      if (userId !== null) for (const each of found({ from, users: [userId] })) after.set(each.key, each);
      after.delete(revoked.key);
      return ok({
        log: span,
        revoked,
        after: [...after.values()].sort((left, right) => compareTimes(right.described.at, left.described.at)).slice(0, 20),
      });
    },
    async around({ source, at, key, minutes }) {
      const index = await log.index();
      const time = Date.parse(at);
      const span = {
        ...everything,
        from: new Date(time - minutes * 60_000).toISOString(),
        to: new Date(time + minutes * 60_000).toISOString(),
      };
      const rowsOf = (part: Partial<typeof everything>): readonly LogEvent[] =>
        index.eventsAt(
          index
            .search({ ...span, ...part }, now().getTime())
            .places.slice(0, 500)
            .reverse(),
        );
      const client = rowsOf({ sources: [source] });
      const event = client.find((each) => each.key === key);
      const user = event?.user ?? null;
      const address = event?.described.address ?? null;
      return ok({
        person: user === null ? [] : rowsOf({ users: [user] }),
        client,
        address: address === null ? [] : rowsOf({ addresses: [address] }),
      });
    },
  };
}
