import { claimIds, type Context } from "../framework/context.ts";
import { providerOf } from "./events.ts";

/** Who may read an organization's log: owner, admin, custom member with the right, a member of its provider. */
export function mayReadEvents(context: Context, organizationId: string): boolean {
  const { caller } = context;
  const member = ["orgowner", "orgadmin", "accesseventlogs"].some((claim) => claimIds(caller, claim).includes(organizationId));
  return member || providerOf(context, organizationId, caller.userId) !== null;
}
