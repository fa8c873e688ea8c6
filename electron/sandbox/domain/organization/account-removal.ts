import type { Context } from "../../framework/context.ts";
import { accounts, authRequests, codes, devices, folders, refreshTokens } from "../tables/accounts.ts";
import { ciphers } from "../tables/contents.ts";
import { organizationUsers } from "../tables/organizations.ts";
import { providerUsers } from "../tables/providers.ts";
import { removeMember } from "./member-removal.ts";

/** Deletes an account everywhere: memberships, own items and folders, devices, sessions. */
export function eraseAccount(context: Context, userId: string): void {
  const { db } = context;
  for (const member of organizationUsers.list(db, { userId })) removeMember(context, member, null);
  providerUsers.remove(db, { userId });
  ciphers.remove(db, { userId, organizationId: null });
  for (const table of [folders, devices, codes, refreshTokens, authRequests] as const) table.remove(db, { userId });
  accounts.remove(db, { id: userId });
}
