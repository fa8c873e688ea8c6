import type { DirectoryService } from "#electron/directory/index";
import type { EventLog } from "#electron/events/event-log";
import { rungSearches } from "#electron/events/rung-searches";
import type { DraftService } from "#electron/onboarding/draft-service";
import type { DeviceApprovals } from "#electron/people/device-approvals";
import { inboxOf } from "#electron/people/inbox";
import { knownOfMember } from "#electron/people/member-keys";
import type { PeopleOf } from "#electron/people/people-of";
import { policiesDue } from "#electron/people/policy-reminders";
import { removalsDue } from "#electron/people/removals";
import { secretEndOf } from "#electron/people/secret-end";
import type { Baselines } from "#electron/standards/baselines";
import type { Workspace } from "#electron/sync/workspace";
import type { WaitingReviews } from "#electron/writing/waiting-reviews";
import type { Runs } from "#electron/writing/runs";
import type { InboxItem, Settings } from "#shared/bridge/index";
import { profileOf, type ClientId } from "#shared/model/ids";
import { batchOf } from "#shared/model/run-origin";
import type { Result } from "#shared/util/result";
import type { OpenProfiles } from "./open-profiles.ts";

export interface InboxPorts {
  readonly workspace: Workspace;
  readonly devices: DeviceApprovals;
  readonly directory: { readonly schedule: Pick<DirectoryService["schedule"], "results"> };
  readonly onboarding: { readonly drafts: Pick<DraftService, "unfinished"> };
  readonly runs: Pick<Runs, "unfinished">;
  readonly open: Pick<OpenProfiles, "get">;
  readonly log: Pick<EventLog, "index" | "status">;
  readonly settings: { readonly current: Pick<Settings, "eventSearches"> };
  readonly baselines: Pick<Baselines, "ending">;
  readonly waiting: Pick<WaitingReviews, "list">;
  readonly now: () => Date;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** What waits over all open profiles at this moment. */
export async function inboxNow(ports: InboxPorts): Promise<readonly InboxItem[]> {
  const { workspace, peopleOf } = ports;
  const rung = await rungSearches(ports.log, ports.settings.current.eventSearches, ports.now());
  return inboxOf({
    clients: workspace.all(),
    now: ports.now(),
    rung,
    isPutOff: (clientId, memberId) => workspace.local.isPutOff(clientId, memberId),
    licenceEndOf: (clientId) => workspace.local.of(clientId).ownServer?.licence?.expires ?? null,
    secretEndOf: (clientId) => secretEndOf(workspace.local.of(clientId), () => workspace.setupOf(clientId)),
    removals: removalsDue(workspace, ports.now()),
    policies: workspace.all().flatMap(({ id }) => policiesDue(id, workspace.local.of(id), ports.now())),
    exceptions: await ports.baselines.ending(),
    edits: (await ports.waiting.list()).map(({ clientId, id, at, sentences }) => ({ clientId, id, since: at, sentences })),
    directories: ports.directory.schedule.results(),
    drafts: ports.onboarding.drafts.unfinished().map((draft) => ({
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
      const found = peopleOf(clientId);
      return found.ok ? ports.devices.known(clientId, found.value) : [];
    },
    knownOf: (clientId, member) => {
      const open = ports.open.get(profileOf(clientId));
      return open.ok ? knownOfMember(open.value.profile.pins, member) : { kind: "never" };
    },
  });
}
