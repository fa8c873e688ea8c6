import type { Member } from "#shared/api/members";
import type { ProviderUser } from "#shared/api/providers";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError, type AppError } from "#shared/errors/app-error";
import type { MemberId } from "#shared/model/ids";
import type { MembersChange } from "#shared/setup/changes/kinds/members-of-a-call";
import { err, ok } from "#shared/util/result";
import type { Step } from "../acting-kind.ts";
import type { PersonOutcome } from "../journal.ts";
import type { PersonAnswer } from "../person-answer.ts";
import type { Freshness, LiveClient } from "../live-client.ts";
import { askedFor } from "./client-row.ts";

/** Where the people of a call are listed: members of a client, or people of the provider. */
interface People<Row> {
  read(freshness: Freshness): Promise<ApiResult<readonly Row[]>>;
  changed(): void;
}
interface Bulk<Row> {
  readonly call: Step["call"];
  /** People with whom it went well in an earlier try, of which the server shows no trace: they are left out of the call. */
  readonly reached?: readonly PersonOutcome[];
  /** Whether a member is as wanted. `undefined`: there is no such member. @param asked this app has asked for it before. */
  isDone(row: Row | undefined, asked: boolean): boolean;
  /** Why a member that is not as wanted cannot be sent; null when it can. */
  refusal?(row: Row): AppError | null;
  send(ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>>;
}

/**
 * One call that names several members. Sends only those that are not as wanted yet; each person's outcome is that of their own row in the
 * answer, and a person without a row was not in the state that the server needs.
 */
export const membersStep = (live: LiveClient, change: MembersChange<string>, bulk: Bulk<Member>) =>
  peopleStep(
    {
      read: (freshness) => live.members(freshness),
      changed: () => {
        live.changed("members", "groups");
      },
    },
    change,
    bulk,
  );

/** The same for people of the provider. */
export const providerUsersStep = (live: LiveClient, change: MembersChange<string>, bulk: Bulk<ProviderUser>) =>
  peopleStep(
    {
      read: (freshness) => live.providerUsers(freshness),
      changed: () => {
        live.changed("providerUsers");
      },
    },
    change,
    bulk,
  );

function peopleStep<Row extends { readonly id: string }>(
  list: People<Row>,
  change: MembersChange<string>,
  bulk: Bulk<Row>,
): Step & { readonly people: () => readonly PersonOutcome[] } {
  const { reached = [] } = bulk;
  const members = change.members.filter(({ id }) => !reached.some(({ memberId }) => memberId === id));
  let people: readonly PersonOutcome[] = reached;
  let asked = false;
  return {
    call: bulk.call,
    async find(freshness, marks) {
      asked = marks.has(askedFor);
      const rows = await list.read(freshness);
      return rows.ok
        ? ok(
            members.every(({ id }) =>
              bulk.isDone(
                rows.value.find((row) => row.id === id),
                asked,
              ),
            ),
          )
        : rows;
    },
    prepare: () => Promise.resolve(ok({ marks: [askedFor] })),
    async send() {
      const rows = await list.read("recent");
      if (!rows.ok) return err({ ...rows.error, outcome: "not-sent" });
      const outcomes = new Map<MemberId, AppError | null>();
      const wanted: MemberId[] = [];
      for (const { id } of members) {
        const row = rows.value.find((each) => each.id === id);
        const isDone = bulk.isDone(row, asked);
        const refusal = isDone ? null : row === undefined ? appError("member.unknown") : (bulk.refusal?.(row) ?? null);
        if (isDone || refusal !== null) outcomes.set(id, refusal);
        else wanted.push(id);
      }
      const [first] = outcomes.values();
      if (wanted.length === 0) return notSent(first ?? appError("member.unknown"));
      list.changed();
      const answer = await bulk.send(wanted);
      if (!answer.ok) return answer;
      for (const id of wanted) {
        const row = answer.value.find((each) => each.id === id);
        outcomes.set(
          id,
          row === undefined ? appError("member.not-changed") : row.error === null ? null : appError("server.refused", {}, row.error),
        );
      }
      people = [...reached, ...members.map(({ id, email }) => ({ memberId: id, email, error: outcomes.get(id) ?? null }))];
      return answer;
    },
    people: () => people,
  };
}
