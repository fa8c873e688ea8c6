import type { MismatchNote } from "#electron/writing/journal";
import type { UnlockedProfile } from "#electron/account/index";
import type { Journal } from "#electron/writing/journal";
import type { AppError } from "#shared/errors/app-error";
import type { MemberId, OrganizationId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";

/** The client that people belong to, as it was last read. */
export interface PeopleOf {
  readonly open: { readonly profile: UnlockedProfile; readonly journal: Pick<Journal, "append"> };
  readonly organizationId: OrganizationId;
  readonly clientName: string;
  readonly setup: ClientSetup;
}

/** What people belong to, as far as their keys are concerned: a client, or the provider. */
export type PeopleAt = Omit<PeopleOf, "setup"> & { readonly setup: Pick<ClientSetup, "members"> };

export const memberOf = (people: PeopleAt, id: MemberId): MemberSetup | undefined =>
  people.setup.members.find((member) => member.id === id);
export const nameOf = (member: MemberSetup): string => member.name || member.email;

/** Writes into the journal what was done to people of a client. */
export function note(
  people: PeopleAt,
  entry: {
    readonly at: Date;
    readonly sentence: Message;
    readonly outcome: "done" | "refused" | "unknown";
    readonly error: AppError | null;
    readonly calls: readonly { method: string; path: string; status: number | null }[];
    readonly mismatch?: MismatchNote;
  },
): Promise<void> {
  return people.open.journal.append({
    ...entry,
    kind: "note",
    at: entry.at.toISOString(),
    who: people.open.profile.record.email,
    clientId: people.organizationId,
    clientName: people.clientName,
  });
}
