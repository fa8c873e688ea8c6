import type { Member } from "#shared/api/members";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError, type AppError } from "#shared/errors/app-error";
import type { MemberId } from "#shared/model/ids";
import type { MembersChange } from "#shared/setup/changes/kinds/members-of-a-call";
import { err, ok } from "#shared/util/result";
import type { Step } from "../acting-kind.ts";
import type { PersonOutcome } from "../journal.ts";
import type { PersonAnswer } from "../client-api.ts";
import type { LiveClient } from "../live-client.ts";

interface Bulk {
  readonly call: Step["call"];
  /** Whether a member is as wanted. `undefined`: there is no such member. */
  isDone(row: Member | undefined): boolean;
  /** Why a member that is not as wanted cannot be sent; null when it can. */
  refusal?(row: Member): AppError | null;
  send(ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>>;
}

/**
 * One call that names several members. Sends only those that are not as wanted yet; each person's outcome is that of their own row in the
 * answer, and a person without a row was not in the state that the server needs.
 */
export function membersStep(
  live: LiveClient,
  change: MembersChange<string>,
  bulk: Bulk,
): Step & { readonly people: () => readonly PersonOutcome[] } {
  let people: readonly PersonOutcome[] = [];
  return {
    call: bulk.call,
    async find(freshness) {
      const rows = await live.members(freshness);
      return rows.ok ? ok(change.members.every(({ id }) => bulk.isDone(rows.value.find((row) => row.id === id)))) : rows;
    },
    async send() {
      const rows = await live.members("recent");
      if (!rows.ok) return err({ ...rows.error, outcome: "not-sent" });
      const outcomes = new Map<MemberId, AppError | null>();
      const wanted: MemberId[] = [];
      for (const { id } of change.members) {
        const row = rows.value.find((each) => each.id === id);
        const refusal = bulk.isDone(row) ? null : row === undefined ? appError("member.unknown") : (bulk.refusal?.(row) ?? null);
        if (bulk.isDone(row) || refusal !== null) outcomes.set(id, refusal);
        else wanted.push(id);
      }
      const [first] = outcomes.values();
      if (wanted.length === 0) return notSent(first ?? appError("member.unknown"));
      live.changed("members", "groups");
      const answer = await bulk.send(wanted);
      if (!answer.ok) return answer;
      for (const id of wanted) {
        const row = answer.value.find((each) => each.id === id);
        outcomes.set(
          id,
          row === undefined ? appError("member.not-changed") : row.error === null ? null : appError("server.refused", {}, row.error),
        );
      }
      people = change.members.map(({ id, email }) => ({ memberId: id, email, error: outcomes.get(id) ?? null }));
      return answer;
    },
    people: () => people,
  };
}
