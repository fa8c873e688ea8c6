import { appError, type AppError } from "#shared/errors/app-error";
import { MemberStatus } from "#shared/model/enums";
import type { MemberId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import { providerUsersStep } from "./members-of-a-call.ts";

/* People of the provider (provider-api.md §4.3). */

/** Who is invited or there already is passed over by the server without a word, and not sent again. */
export const providerInvite: ActingKind<ChangeOf<"provider.invite">> = {
  kind: "provider.invite",
  step: (live, change) => ({
    call: { method: "POST", path: `/providers/${live.id}/users/invite` },
    creates: true,
    async find(freshness) {
      const users = await live.providerUsers(freshness);
      if (!users.ok) return users;
      const known = new Set(users.value.map((user) => user.email?.toLowerCase()));
      return ok(change.emails.every((email) => known.has(email)));
    },
    async send() {
      const users = await live.providerUsers("recent");
      if (!users.ok) return err({ ...users.error, outcome: "not-sent" });
      const known = new Set(users.value.map((user) => user.email?.toLowerCase()));
      live.changed("providerUsers");
      return live.api.inviteProviderUsers(
        live.providerId,
        change.emails.filter((email) => !known.has(email)),
        change.role,
      );
    },
  }),
};

export const providerResend: ActingKind<ChangeOf<"provider.resend">> = {
  kind: "provider.resend",
  step: (live, change, { reachedBy }) => ({
    ...providerUsersStep(live, change, {
      call: { method: "POST", path: `/providers/${live.id}/users/reinvite` },
      reached: reachedBy(change),
      isDone: () => false,
      refusal: (row) => (row.status === MemberStatus.invited ? null : appError("member.not-invited")),
      send: (ids) => live.api.resendToProviderUsers(live.providerId, ids),
    }),
    leavesNoTrace: true,
  }),
};

/** Seals the provider's key to each person's compared key. */
export const providerConfirm: ActingKind<ChangeOf<"provider.confirm">> = {
  kind: "provider.confirm",
  step(live, change, { provider }) {
    const sealed = new Map<MemberId, string>();
    const refused = new Map<MemberId, AppError>();
    const step = providerUsersStep(live, change, {
      call: { method: "POST", path: `/providers/${live.id}/users/confirm` },
      isDone: (row) => row?.status === MemberStatus.confirmed,
      refusal: (row) =>
        row.status === MemberStatus.accepted
          ? (refused.get(row.id as MemberId) ?? null)
          : appError("member.not-accepted", { who: row.name ?? row.email ?? "" }),
      send: (ids) =>
        live.api.confirmProviderUsers(
          live.providerId,
          ids.map((id) => ({ id, key: sealed.get(id) ?? "" })),
        ),
    });
    return {
      ...step,
      people: () =>
        sealed.size > 0
          ? step.people()
          : change.members.map(({ id, email }) => ({
              memberId: id,
              email,
              error: refused.get(id) ?? appError("member.not-accepted", { who: email }),
            })),
      async prepare() {
        const rows = await live.providerUsers("recent");
        if (!rows.ok) return rows;
        for (const { id } of change.members) {
          const row = rows.value.find((each) => each.id === id);
          if (row?.status !== MemberStatus.accepted) continue;
          const key = await provider.sealedTo(live.providerId, row);
          if (key.ok) sealed.set(id, key.value);
          else refused.set(id, key.error);
        }
        const [first] = refused.values();
        return sealed.size === 0 && first !== undefined ? err(first) : ok({});
      },
    };
  },
};

export const providerRemove: ActingKind<ChangeOf<"provider.remove">> = {
  kind: "provider.remove",
  step: (live, change) =>
    providerUsersStep(live, change, {
      call: { method: "DELETE", path: `/providers/${live.id}/users` },
      isDone: (row) => row === undefined,
      send: (ids) => live.api.removeProviderUsers(live.providerId, ids),
    }),
};

export const providerRole: ActingKind<ChangeOf<"provider.role">> = {
  kind: "provider.role",
  step(live, change) {
    const has = async (freshness: "recent" | "fresh", role: number) => {
      const users = await live.providerUsers(freshness);
      if (!users.ok) return users;
      const user = users.value.find(({ id }) => id === change.member.id);
      return user === undefined
        ? err({ ...appError("member.unknown"), outcome: "refused" as const, status: null })
        : ok(user.type === role);
    };
    return {
      call: { method: "PUT", path: `/providers/${live.id}/users/${change.member.id}` },
      find: (freshness) => has(freshness, change.to),
      isAsReviewed: () => has("recent", change.from),
      send() {
        live.changed("providerUsers");
        return live.api.changeProviderRole(live.providerId, change.member.id, change.to);
      },
    };
  },
};
