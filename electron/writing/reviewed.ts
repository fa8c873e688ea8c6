import { isDeepStrictEqual } from "node:util";
import type { Change } from "#shared/setup/changes/change";

/**
 * Whether a change is (part of) what the technician agreed to. What is left of a half-done invitation or of added
 * memberships is; a change that appeared since is not, because it was never seen.
 */
export function isReviewed(change: Change, reviewed: readonly Change[]): boolean {
  if (change.kind === "member.invite") return change.people.every((person) => reviewed.some((seen) => invites(seen, person.email, change)));
  return reviewed.some((seen) => {
    if (seen.kind !== change.kind) return false;
    if (seen.kind === "group.members" && change.kind === "group.members")
      return seen.name === change.name && change.add.every((email) => seen.add.includes(email));
    if (seen.kind === "collection.access" && change.kind === "collection.access") {
      return (
        seen.path === change.path &&
        change.set.every((entry) => seen.set.some((each) => each.group === entry.group && each.to === entry.to))
      );
    }
    return seen.id === change.id;
  });
}

/** The making of a client invites its owner: where that was cut off in the middle, the invitation is made up for. */
function invites(seen: Change, email: string, change: Extract<Change, { readonly kind: "member.invite" }>): boolean {
  if (seen.kind === "client.create") return seen.ownerEmail === email;
  return (
    seen.kind === "member.invite" &&
    seen.role === change.role &&
    isDeepStrictEqual(seen.groups, change.groups) &&
    seen.people.some((each) => each.email === email)
  );
}
