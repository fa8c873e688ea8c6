import type { Context } from "../../framework/context.ts";
import type { OrganizationUser } from "../tables/organizations.ts";
import { ADMIN, actsAsAdmin, actsAsOwner, OWNER } from "./authority.ts";
import { hasOwnerBeside, NO_OWNER } from "./membership-rules.ts";

/** What the caller wants to do to a member, in the words of the refusals. */
const VERBS = { remove: "remove", revoke: "revoke", restore: "restore" } as const;

/** Why the caller may not do this to a member, by rank alone; null when nothing stands against it. */
export function rankObstacle(context: Context, member: OrganizationUser, verb: keyof typeof VERBS): string | null {
  if (member.userId === context.caller.userId) return `You cannot ${VERBS[verb]} yourself.`;
  if (member.type === OWNER && !actsAsOwner(context, member.organizationId)) return `Only owners can ${VERBS[verb]} other owners.`;
  if (member.type === ADMIN && !actsAsAdmin(context, member.organizationId)) return "Custom users can not manage Admins or Owners.";
  return null;
}

/** Why a member cannot be removed. `leaving` are the rows that go together; empty when that was checked before. */
export function removalObstacle(context: Context, member: OrganizationUser, leaving: readonly string[]): string | null {
  const rank = rankObstacle(context, member, "remove");
  if (rank) return rank;
  const last =
    leaving.length > 0 && member.type === OWNER && member.status === 2 && !hasOwnerBeside(context.db, member.organizationId, leaving);
  return last ? NO_OWNER : null;
}
