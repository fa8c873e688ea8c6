import type { LogPage } from "#shared/bridge/index";
import type { LogEvent } from "#shared/setup/log/log-event";
import type { LogQuery } from "#shared/setup/log/log-query";
import { mapResult, type Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";

/** What a search finds behind the events that are there, newest first, and how many there are now. @param limit events at most */
export function nextPage(query: LogQuery, rows: readonly LogEvent[], limit: number): Promise<Result<LogPage>> {
  const last = rows.at(-1);
  return bridge.log.search({ query, after: last === undefined ? null : { at: last.described.at, key: last.key }, limit });
}

/** All events of a search. */
export async function everyEvent(query: LogQuery, limit = 5000): Promise<Result<readonly LogEvent[]>> {
  const rows: LogEvent[] = [];
  for (;;) {
    const page = await nextPage(query, rows, limit);
    if (!page.ok || page.value.rows.length === 0) return mapResult(page, () => rows);
    rows.push(...page.value.rows);
  }
}
