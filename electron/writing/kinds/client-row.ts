import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import type { ListedClient } from "../client-api.ts";
import type { LiveClient } from "../live-client.ts";

/** The client's row in its provider's list, or in the account's own. */
export async function rowOf(live: LiveClient): Promise<ApiResult<ListedClient>> {
  const listed = await live.api.clients();
  if (!listed.ok) return listed;
  const row = listed.value.find((client) => client.clientId === live.id);
  return row === undefined ? err({ ...appError("client.unknown"), outcome: "refused", status: null }) : ok(row);
}

/** Name and seats are written together by one route: each change sends the other value as it is now. */
export async function writeRow(live: LiveClient, row: ListedClient, name: string, seats: number | null): Promise<ApiResult<unknown>> {
  if (row.linkId === null || row.providerId === null) return live.api.updateOrganization(row.clientId, { name });
  if (seats === null) return notSent(appError("server.unexpected-answer"));
  return live.api.updateClient(row.providerId, row.linkId, { name, assignedSeats: seats });
}

/** The mark of a request where its absence from an answer tells only whoever has asked for it that it was carried out. */
export const askedFor = "asked for";
/**
 * Whether the client is in no list any more. A list without any client is a server that shows nothing just now (a suspended provider, a right
 * that was taken away), unless this app has asked for its last one to go.
 */
export const isListedNoMore = async (live: LiveClient, marks: ReadonlySet<string>): Promise<ApiResult<boolean>> =>
  answers(live.api.clients(), (rows) => rows.every(({ clientId }) => clientId !== live.id) && (rows.length > 0 || marks.has(askedFor)));

/** Whether what was read is as `test` says. */
export const answers = async <T>(read: Promise<ApiResult<T>>, test: (value: T) => boolean): Promise<ApiResult<boolean>> => {
  const answer = await read;
  return answer.ok ? ok(test(answer.value)) : answer;
};
