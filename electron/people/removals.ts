import type { Workspace } from "#electron/sync/workspace";
import { MemberStatus } from "#shared/model/enums";
import type { ClientId } from "#shared/model/ids";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";

export interface DueRemoval {
  readonly clientId: ClientId;
  readonly member: MemberSetup;
  /** From when on the inbox reminds. */
  readonly on: string;
}

/** Who is to be removed by now. Somebody whose access was restored, or who is gone, is none of them. */
export function removalsDue(
  workspace: { readonly local: Pick<Workspace["local"], "removals">; setupOf(clientId: ClientId): ClientSetup | null },
  now: Date,
): readonly DueRemoval[] {
  return workspace.local.removals().flatMap(({ clientId, memberId, on }) => {
    if (Date.parse(on) > now.getTime()) return [];
    const member = workspace.setupOf(clientId)?.members.find(({ id }) => id === memberId);
    return member?.status === MemberStatus.revoked ? [{ clientId, member, on }] : [];
  });
}
