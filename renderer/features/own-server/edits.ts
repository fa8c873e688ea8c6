import { MemberRole } from "#shared/model/enums";
import type { ClientId } from "#shared/model/ids";
import type { MemberRight } from "#shared/model/member-rights";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { useWriting } from "#renderer/features/writing/index";

/** Invites somebody after a review, without groups and collections. */
export async function inviteAs(role: MemberRole, clientId: ClientId, email: string): Promise<void> {
  await useWriting().ask([
    {
      clientId,
      edit: {
        kind: "member.invite",
        people: [{ email }],
        role,
        groups: [],
        rights: [],
        collections: [],
        secretsManager: false,
        seats: null,
      },
    },
  ]);
}
/** Changes the role of a member after a review; groups and collections stay as they are. */
export async function changeRole(
  { clientId, setup, member }: { readonly clientId: ClientId; readonly setup: ClientSetup; readonly member: MemberSetup },
  role: MemberRole,
  rights: readonly MemberRight[] = [],
): Promise<void> {
  const groups = new Map(setup.groups.map((group) => [group.id, group.name]));
  await useWriting().ask([
    {
      clientId,
      edit: {
        kind: "member.update",
        member: member.id,
        role,
        groups: member.groups.flatMap((group) => groups.get(group) ?? []),
        ...(role === MemberRole.custom ? { rights: [...rights] } : {}),
      },
    },
  ]);
}
