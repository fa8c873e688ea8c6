import type { UnlockedProfile } from "#electron/account/index";
import type { EventLog } from "#electron/events/event-log";
import { DeviceApprovals } from "#electron/people/device-approvals";
import type { PeopleOf } from "#electron/people/people-of";
import { httpReads } from "#electron/sync/http-reads";
import { isWholeBeside } from "#electron/sync/read-client";
import type { SyncService, SyncSource } from "#electron/sync/sync-service";
import type { Workspace } from "#electron/sync/workspace";
import type { FullRead } from "#electron/writing/http-ports";
import type { LocalClient } from "#shared/bridge/index";
import { clientIdOf, profileOf, type ClientId, type ProfileId } from "#shared/model/ids";
import type { SetupPart } from "#shared/setup/value/client-setup";
import type { Result } from "#shared/util/result";
import type { OpenProfiles } from "./open-profiles.ts";

export interface ReadingPorts {
  readonly open: OpenProfiles;
  readonly sync: SyncService;
  readonly workspace: Workspace;
  readonly devices: DeviceApprovals;
  readonly log: EventLog;
  readonly peopleOf: (clientId: ClientId) => Result<PeopleOf>;
  readonly now: () => Date;
  readonly isOnline: () => boolean;
  readonly eventsKeptDays: () => number;
  /** Clients were read: what waits may be something else. */
  readonly onRead: () => void;
}

/** Milliseconds between two fetchings of the logs that nobody asked for. */
const eventsEveryMilliseconds = 60 * 60 * 1000;

/** Reading clients of the open profiles: asked for by a person, by the clock, after a write, or done by a run on its way. */
export class Reading {
  private readonly ports: ReadingPorts;
  /** How clients that runs made are to look here, and how far the way to their own server is, until their rows are there. */
  private readonly made = new Map<ClientId, Pick<LocalClient, "colour" | "monogram" | "tags" | "ownServer">>();
  /** Whose clients were all asked for; a profile that is opened again is another one. */
  private readonly readOnce = new WeakSet<UnlockedProfile>();

  constructor(ports: ReadingPorts) {
    this.ports = ports;
  }
  /** @param clientIds null: everything, which fetches the logs as well where they are due. */
  async read(clientIds: readonly ClientId[] | null): Promise<void> {
    const { open, sync, workspace, now } = this.ports;
    const begun = now().toISOString();
    const profiles = open.all().map(({ profile }) => profile);
    for (const profile of profiles) profile.http.tryAgainNow();
    const sources = this.sources((id) => clientIds === null || clientIds.some((clientId) => profileOf(clientId) === id));
    await sync.read(sources, clientIds);
    if (clientIds === null) {
      for (const profile of profiles) {
        this.readOnce.add(profile);
        const clients = workspace.all().filter(({ profileId }) => profileId === profile.id);
        // Nothing that is shown of them is a stored copy any more, so that none of it can be an older one.
        if (clients.length > 0 && clients.every(({ meta }) => meta.readAt === null || meta.readAt >= begun)) {
          profile.settle("profile.revisions-lost");
          await profile.exchangeWasTold();
        }
      }
      this.fetchEvents();
    }
    this.ports.onRead();
  }
  /** Everything of this profile was read since it was opened, or tried. */
  wasRead(profile: UnlockedProfile): boolean {
    return this.readOnce.has(profile);
  }
  /** @param only the parts that were written to; null: all. */
  async readBack(clientId: ClientId, only: ReadonlySet<SetupPart> | null): Promise<void> {
    const sources = this.sources((id) => id === profileOf(clientId));
    if (sources.length === 0) return;
    // A write has just been answered: the way to the server is open, whatever an earlier answer that was lost has said.
    for (const { profile } of this.ports.open.all()) if (profile.id === profileOf(clientId)) profile.http.tryAgainNow();
    await this.ports.sync.read(sources, [clientId], only);
    this.ports.onRead();
  }
  /** What a run or a review read is what this app knows from now on, unless it lacks something that was known: then false. */
  wasReadInFull(profileId: ProfileId, { clientId: organizationId, listing, reading }: FullRead): boolean {
    const { open, workspace } = this.ports;
    const clientId = clientIdOf(profileId, organizationId);
    if (!open.get(profileId).ok) return false;
    const isWhole = isWholeBeside(workspace.previous(clientId)?.read ?? null, reading);
    workspace.listed(profileId, listing);
    if (isWhole) workspace.wasRead(clientId, reading);
    const local = this.made.get(clientId);
    if (local !== undefined && workspace.has(clientId)) {
      this.made.delete(clientId);
      workspace.local.save(clientId, { ...workspace.local.of(clientId), ...local });
    }
    workspace.finished();
    this.ports.onRead();
    return isWhole;
  }
  /** A run made a client; its row comes with the run's own reading. */
  wasMade(clientId: ClientId, local: Pick<LocalClient, "colour" | "monogram" | "tags" | "ownServer">): void {
    this.made.set(clientId, local);
  }
  clear(): void {
    this.made.clear();
  }

  /** Who uses trusted devices at all may have some that wait: those are asked for as part of reading the client. */
  async readDevices(clientId: ClientId): Promise<void> {
    const { devices, peopleOf, workspace } = this.ports;
    const found = peopleOf(clientId);
    if (!found.ok || !DeviceApprovals.areUsedAt(found.value)) devices.forget(clientId);
    else if ((await devices.read(clientId, found.value)).ok) workspace.touch([clientId]);
  }

  private sources(isWanted: (id: ProfileId) => boolean): readonly SyncSource[] {
    return this.ports.open.all().flatMap(({ profile }) =>
      isWanted(profile.id)
        ? [
            {
              profileId: profile.id,
              reads: httpReads(profile),
              requests: () => profile.http.requests,
              waitingUntil: () => profile.http.waitingUntil,
            },
          ]
        : [],
    );
  }
  /** Logs grow slowly: once somebody has fetched them, they are fetched at most once an hour after a reading of everything. */
  private fetchEvents(): void {
    const { log, open, now, eventsKeptDays, isOnline } = this.ports;
    const { triedAt } = log.status();
    if (eventsKeptDays() === 0 || open.all().length === 0 || !isOnline()) return;
    if (triedAt === null) return;
    // Those of clients that were listed after the first fetching began are not put off.
    if (log.hasNew || now().getTime() - Date.parse(triedAt) > eventsEveryMilliseconds) void log.refresh();
  }
}
