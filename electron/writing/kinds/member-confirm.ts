import { appError, type AppError } from "#shared/errors/app-error";
import { MemberStatus } from "#shared/model/enums";
import type { MemberId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import { membersStep } from "./members-of-a-call.ts";

/** Name of a member's own collection, as the official apps name it. */
const ownCollectionName = "My Items";

/** Seals the client's key to each person's key: the one that was compared, or, where the technician said so, the one that the server tells. */
export const memberConfirm: ActingKind<ChangeOf<"member.confirm">> = {
  kind: "member.confirm",
  touches: ["members", "collections"],
  step(live, change, { memberKeys }) {
    const sealed = new Map<MemberId, string>();
    const refused = new Map<MemberId, AppError>();
    const step = membersStep(live, change, {
      call: { method: "POST", path: `/organizations/${live.id}/users/confirm` },
      isDone: (row) => row?.status === MemberStatus.confirmed,
      refusal: (row) =>
        row.status === MemberStatus.accepted
          ? (refused.get(row.id as MemberId) ?? null)
          : appError("member.not-accepted", { who: row.name ?? row.email ?? "" }),
      send: (ids) =>
        live.api.confirmMembers(
          live.id,
          ids.map((id) => ({ id, key: sealed.get(id) ?? "" })),
          change.withOwnCollection ? live.key.encryptText(ownCollectionName) : null,
        ),
    });
    return {
      ...step,
      // Where nobody could be sent, each has the reason of their own.
      people: () =>
        sealed.size > 0
          ? step.people()
          : change.members.map(({ id, email }) => ({
              memberId: id,
              email,
              error: refused.get(id) ?? appError("member.not-accepted", { who: email }),
            })),
      async prepare() {
        const rows = await live.members("recent");
        if (!rows.ok) return rows;
        for (const { id } of change.members) {
          const row = rows.value.find((each) => each.id === id);
          if (row?.status !== MemberStatus.accepted) continue;
          const key = await memberKeys.sealedTo(live.id, row, change.withoutComparing, live.key);
          if (key.ok) sealed.set(id, key.value);
          else refused.set(id, key.error);
        }
        const [first] = refused.values();
        return sealed.size === 0 && first !== undefined ? err(first) : ok({});
      },
    };
  },
};
