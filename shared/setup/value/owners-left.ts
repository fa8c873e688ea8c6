import { MemberRole, MemberStatus } from "../../model/enums.ts";
import { compareText } from "../../util/compare.ts";
import type { MemberSetup } from "./client-setup.ts";

/** Confirmed owners who go on without the provider, the one first to whom the server then sends invoices. */
export const ownersLeft = (members: readonly MemberSetup[], providerUsers: readonly string[]): readonly MemberSetup[] =>
  members
    .filter(
      ({ role, status, userId }) =>
        role === MemberRole.owner && status === MemberStatus.confirmed && (userId === null || !providerUsers.includes(userId)),
    )
    .sort((left, right) => compareText(left.email, right.email));
