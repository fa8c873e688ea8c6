import { appError } from "#shared/errors/app-error";
import { MemberRole } from "#shared/model/enums";
import type { Change } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { LiveClient } from "../live-client.ts";
import type { Step } from "../step.ts";

type Of<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/**
 * Invites people. An address that is known already is never sent again: a second invitation may make a second row
 * (organization-api.md §2.4), so after a lost answer only those are invited who are not there.
 */
export const inviteStep = (live: LiveClient, change: Of<"member.invite">): Step => ({
  call: { method: "POST", path: `/organizations/${live.id}/users/invite` },
  async find(freshness) {
    const members = await live.members(freshness);
    if (!members.ok) return members;
    const known = new Set(members.value.map((member) => member.email?.toLowerCase()));
    return ok(change.people.every((person) => known.has(person.email)));
  },
  async send() {
    const [members, ids] = [await live.members("recent"), await live.groupIds(change.groups)];
    if (!members.ok) return members;
    if (!ids.ok) return ids;
    const known = new Set(members.value.map((member) => member.email?.toLowerCase()));
    const emails = change.people.map((person) => person.email).filter((email) => !known.has(email));
    live.changed("members");
    return live.api.invite(live.id, {
      emails,
      type: change.role,
      groups: [...ids.value.values()],
      permissions: change.role === MemberRole.custom ? {} : null,
    });
  },
});

/** Role and groups of a member; own access to collections and the rights of a custom role stay. */
export const updateMemberStep = (live: LiveClient, change: Of<"member.update">): Step => ({
  call: { method: "PUT", path: `/organizations/${live.id}/users/${change.member}` },
  async find(freshness) {
    const [members, ids] = [await live.members(freshness), await live.groupIds(change.to.groups)];
    if (!members.ok) return members;
    if (!ids.ok) return ids;
    const member = members.value.find((each) => each.id === change.member);
    return ok(member !== undefined && member.type === change.to.role && sameSet(member.groups ?? [], [...ids.value.values()]));
  },
  async send() {
    const [members, ids] = [await live.members("fresh"), await live.groupIds(change.to.groups)];
    if (!members.ok) return members;
    if (!ids.ok) return ids;
    const member = members.value.find((each) => each.id === change.member);
    if (member === undefined) return err({ ...appError("member.unknown"), outcome: "not-sent", status: null });
    live.changed("members", "groups");
    return live.api.updateMember(live.id, change.member, {
      type: change.to.role,
      accessSecretsManager: member.accessSecretsManager,
      permissions: member.permissions ?? null,
      collections: member.collections,
      groups: [...ids.value.values()],
    });
  },
});

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((each) => right.includes(each));
