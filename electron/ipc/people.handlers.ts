import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { MemberKeys } from "#electron/people/member-keys";
import type { PeopleAt, PeopleOf } from "#electron/people/people-of";
import { members } from "#electron/provider-api/index";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, InboxItem } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { mapResult, ok, type Result } from "#shared/util/result";

export interface PeopleHandlerPorts {
  readonly workspace: Pick<Workspace, "local">;
  readonly keys: MemberKeys;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
  /** The same for whoever has people: a client, or a provider. */
  peopleAt(subject: ClientId): Result<PeopleAt>;
  /** What waits over all open profiles. */
  inbox(): Promise<readonly InboxItem[]>;
  readonly open: Pick<OpenProfiles, "get" | "all">;
  readonly now: () => Date;
  /** When everything is read again by itself. */
  looksAgainAt(): string | null;
}

/** People of clients and the inbox over all of them. Nothing is written to a client here: see writing.handlers.ts. */
export function peopleHandlers(ports: PeopleHandlerPorts): HandlersOf<Contract["people"]> {
  const { workspace, keys, peopleOf } = ports;
  const noted = (done: Result<null>): Result<{ noted: true }> => mapResult(done, () => ({ noted: true as const }));

  return {
    inbox: async () =>
      ok({
        items: await ports.inbox(),
        lost: ports.open
          .all()
          .flatMap(({ profile }) => (profile.pins.lost === null ? [] : [{ profileId: profile.id, ...profile.pins.lost }])),
        looksAgainAt: ports.looksAgainAt(),
      }),
    keys({ clientId }) {
      const found = ports.peopleAt(clientId);
      return found.ok ? ok(keys.knownOf(found.value)) : found;
    },
    async ssoId({ clientId, memberId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const answer = await found.value.open.profile.http.send(members.readMember(found.value.organizationId, memberId));
      return mapResult(answer, ({ ssoExternalId }) => ({ ssoId: ssoExternalId ?? null }));
    },
    async phrases({ clientId, memberIds }) {
      const found = ports.peopleAt(clientId);
      return found.ok ? ok(await keys.phrases(found.value, memberIds)) : found;
    },
    async compare({ clientId, memberId, how, words }) {
      const found = ports.peopleAt(clientId);
      return found.ok ? keys.compare(found.value, memberId, how, words) : found;
    },
    async recordMismatch({ clientId, memberId }) {
      const found = ports.peopleAt(clientId);
      return found.ok ? noted(await keys.recordMismatch(found.value, memberId)) : found;
    },
    async liftMismatch({ clientId, memberId, reason }) {
      const found = ports.peopleAt(clientId);
      return found.ok ? noted(await keys.liftMismatch(found.value, memberId, reason)) : found;
    },
    async lossSeen({ profileId }) {
      const open = ports.open.get(profileId);
      return open.ok ? noted(await open.value.profile.pins.lossSeen()) : open;
    },
    later({ clientId, memberIds }) {
      const tomorrow = ports.now();
      tomorrow.setDate(tomorrow.getDate() + 1);
      tomorrow.setHours(7, 0, 0, 0);
      workspace.local.putOff(clientId, memberIds, tomorrow.toISOString());
      return ok({ noted: true as const });
    },
  };
}
