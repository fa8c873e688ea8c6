import type { EventLog, LogSource } from "#electron/events/event-log";
import type { Contract, HandlersOf, LogStatus } from "#shared/bridge/index";
import type { LogEvent } from "#shared/setup/log/log-event";
import { everything } from "#shared/setup/log/standard-searches";
import { ok, type Result } from "#shared/util/result";

export interface LogHandlerPorts {
  readonly log: EventLog;
  logSources(): readonly LogSource[];
  readonly now: () => Date;
}

/** One log over all clients. */
export function logHandlers({ log, logSources, now }: LogHandlerPorts): HandlersOf<Contract["log"]> {
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
    async search({ query, offset, limit }) {
      const index = await log.index();
      const { places, users, sources, addresses } = index.search(query, now().getTime());
      const rows = index.eventsAt(places.slice(offset, offset + limit));
      return ok({ rows, total: places.length, users, sources, addresses });
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
