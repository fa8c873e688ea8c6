import type { EventLog } from "#electron/events/event-log";
import { rungSearches } from "#electron/events/rung-searches";
import { inboxOf } from "#electron/people/inbox";
import type { DirectoryService } from "#electron/directory/index";
import { removalsDue } from "#electron/people/removals";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { DraftService } from "#electron/onboarding/draft-service";
import type { DeviceApprovals } from "#electron/people/device-approvals";
import { knownOfMember, type MemberKeys } from "#electron/people/member-keys";
import type { PeopleAt, PeopleOf } from "#electron/people/people-of";
import { members } from "#electron/provider-api/index";
import type { Runs } from "#electron/writing/runs";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, Settings } from "#shared/bridge/index";
import { batchOf } from "#shared/model/run-origin";
import { profileOf, type ClientId } from "#shared/model/ids";
import { mapResult, ok, type Result } from "#shared/util/result";

export interface PeopleHandlerPorts {
  readonly workspace: Workspace;
  readonly keys: MemberKeys;
  readonly devices: DeviceApprovals;
  readonly directory: { readonly schedule: Pick<DirectoryService["schedule"], "results"> };
  peopleOf(clientId: ClientId): Result<PeopleOf>;
  /** The same for whoever has people: a client, or a provider. */
  peopleAt(subject: ClientId): Result<PeopleAt>;
  readonly onboarding: { readonly drafts: Pick<DraftService, "unfinished"> };
  readonly runs: Pick<Runs, "unfinished">;
  readonly open: Pick<OpenProfiles, "get" | "all">;
  readonly now: () => Date;
  readonly log: Pick<EventLog, "index" | "status">;
  readonly settings: { readonly current: Pick<Settings, "eventSearches"> };
  /** When everything is read again by itself. */
  looksAgainAt(): string | null;
}

/** People of clients and the inbox over all of them. Nothing is written to a client here: see writing.handlers.ts. */
export function peopleHandlers(ports: PeopleHandlerPorts): HandlersOf<Contract["people"]> {
  const { workspace, keys, onboarding, peopleOf } = ports;
  const noted = (done: Result<null>): Result<{ noted: true }> => mapResult(done, () => ({ noted: true as const }));

  return {
    inbox: async () => {
      const rung = await rungSearches(ports.log, ports.settings.current.eventSearches, ports.now());
      return ok({
        items: inboxOf({
          clients: workspace.all(),
          now: ports.now(),
          rung,
          isPutOff: (clientId, memberId) => workspace.local.isPutOff(clientId, memberId),
          licenceEndOf: (clientId) => workspace.local.of(clientId).ownServer?.licence?.expires ?? null,
          removals: removalsDue(workspace, ports.now()),
          directories: ports.directory.schedule.results(),
          drafts: onboarding.drafts.unfinished().map((draft) => ({
            draft,
            // By the name the client has now; the draft may hold an older one.
            clientName: draft.clientId === null ? draft.client.name : workspace.nameOf(draft.clientId),
          })),
          // A go over many clients is told and resumed as one, under Changes.
          runs: ports.runs
            .unfinished()
            .map(({ view }) => view)
            .filter(({ origin }) => batchOf(origin) === null),
          devicesOf: (clientId) => {
            const of = peopleOf(clientId);
            return of.ok ? ports.devices.known(clientId, of.value) : [];
          },
          knownOf: (clientId, member) => {
            const open = ports.open.get(profileOf(clientId));
            return open.ok ? knownOfMember(open.value.profile.pins, member) : { kind: "never" };
          },
        }),
        lost: ports.open
          .all()
          .flatMap(({ profile }) => (profile.pins.lost === null ? [] : [{ profileId: profile.id, ...profile.pins.lost }])),
        looksAgainAt: ports.looksAgainAt(),
      });
    },
    keys({ clientId }) {
      const of = ports.peopleAt(clientId);
      return of.ok ? ok(keys.knownOf(of.value)) : of;
    },
    async ssoId({ clientId, memberId }) {
      const of = peopleOf(clientId);
      if (!of.ok) return of;
      const answer = await of.value.open.profile.http.send(members.readMember(of.value.organizationId, memberId));
      return mapResult(answer, ({ ssoExternalId }) => ({ ssoId: ssoExternalId ?? null }));
    },
    async phrases({ clientId, memberIds }) {
      const of = ports.peopleAt(clientId);
      return of.ok ? ok(await keys.phrases(of.value, memberIds)) : of;
    },
    async compare({ clientId, memberId, how, words }) {
      const of = ports.peopleAt(clientId);
      return of.ok ? keys.compare(of.value, memberId, how, words) : of;
    },
    async recordMismatch({ clientId, memberId }) {
      const of = ports.peopleAt(clientId);
      return of.ok ? noted(await keys.recordMismatch(of.value, memberId)) : of;
    },
    async liftMismatch({ clientId, memberId, reason }) {
      const of = ports.peopleAt(clientId);
      return of.ok ? noted(await keys.liftMismatch(of.value, memberId, reason)) : of;
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
