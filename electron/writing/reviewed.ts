import { isDeepStrictEqual } from "node:util";
import type { Change } from "#shared/setup/changes/change";
import { definitionOf } from "#shared/setup/changes/registry";

/**
 * Whether a change is (part of) what the technician agreed to. What is left of a half-done invitation or of added
 * memberships is; a change that appeared since is not, because it was never seen.
 */
export function isReviewed(change: Change, reviewed: readonly Change[]): boolean {
  if (change.kind === "member.invite") return change.people.every((person) => reviewed.some((seen) => invites(seen, person.email, change)));
  const { covers } = definitionOf(change);
  return reviewed.some((seen) => seen.kind === change.kind && (covers === undefined ? seen.id === change.id : covers(seen, change)));
}

/** The making of a client invites its owner: where that was cut off in the middle, the invitation is made up for. */
function invites(seen: Change, email: string, change: Extract<Change, { readonly kind: "member.invite" }>): boolean {
  if (seen.kind === "client.create") return seen.ownerEmail === email;
  return (
    seen.kind === "member.invite" &&
    seen.role === change.role &&
    isDeepStrictEqual(seen.groups, change.groups) &&
    isDeepStrictEqual([seen.rights, seen.collections, seen.secretsManager], [change.rights, change.collections, change.secretsManager]) &&
    seen.people.some((each) => each.email === email)
  );
}
