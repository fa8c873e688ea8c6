import type { MemberRight } from "../../model/member-rights.ts";
import type { Edit } from "./edits.ts";

/**
 * The right without which the server refuses an edit to a custom role, or that it is for owners and admins alone (organization-api.md §2.2). What
 * also depends on the collections that somebody manages is not here: the server decides it.
 */
const needed: Readonly<Partial<Record<Edit["kind"], MemberRight | "admin">>> = {
  "client.rename": "admin",
  "client.billing-email": "admin",
  "client.collection-settings": "admin",
  "client.delete": "admin",
  "client.purge": "admin",
  "client.new-key": "admin",
  "client.licence": "admin",
  "integration.set": "admin",
  "integration.remove": "admin",
  "group.create": "manageGroups",
  "group.rename": "manageGroups",
  "group.members": "manageGroups",
  "group.delete": "manageGroups",
  "policy.set": "managePolicies",
  "sso.set": "manageSso",
  "domain.claim": "manageSso",
  "domain.verify": "manageSso",
  "domain.remove": "manageSso",
  "scim.set": "manageScim",
  "member.recover": "manageResetPassword",
  "device.approve": "manageResetPassword",
  "device.deny": "manageResetPassword",
};

/**
 * What an account lacks for an edit; null where nothing is known to stand against it.
 *
 * @param rights of its custom role; null for every other role, which has all of them.
 */
export function lackingFor(kind: Edit["kind"], rights: readonly string[] | null): MemberRight | "admin" | null {
  const right = needed[kind];
  return rights === null || right === undefined || rights.includes(right) ? null : right;
}
