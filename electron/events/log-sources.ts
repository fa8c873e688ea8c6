import type { UnlockedProfile } from "#electron/account/index";
import { events as requests } from "#electron/provider-api/index";
import { OpeningPauses } from "#electron/sync/event-loop";
import type { Workspace } from "#electron/sync/workspace";
import { asId, organizationOf, profileOf, providerSubject, type ProfileId, type ProviderId } from "#shared/model/ids";
import { MemberRole } from "#shared/model/enums";
import type { EventNames, DescribedEvent } from "#shared/setup/value/described-event";
import type { LogNames, LogSource } from "./event-log.ts";
import { namesOf } from "./names.ts";
import type { Technicians } from "./technicians.ts";

export interface LogSourcesPorts {
  readonly workspace: Pick<Workspace, "all" | "setupOf" | "itemsOf" | "formerOf">;
  readonly technicians: Technicians;
  profiles(): readonly UnlockedProfile[];
}

/** The logs of all open profiles: their providers', where the account may read it, and those of the clients whose plan has one. */
export function logSources({ workspace, technicians, profiles }: LogSourcesPorts): readonly LogSource[] {
  const open = new Map<ProfileId, UnlockedProfile>(profiles().map((profile) => [profile.id, profile]));
  const clients = workspace.all();
  const providers = [...open.values()].flatMap((profile) =>
    profile.providers
      .filter(({ role, suspended }) => role === "provider-admin" && !suspended)
      .map(({ id, name }): LogSource => ({
        id: providerSubject(profile.id, asId<ProviderId>(id)),
        name,
        isProvider: true,
        ahead: () => profile.http.ahead,
        fetch: (page) => profile.http.send(requests.listProviderEvents(asId<ProviderId>(id), page)),
        names: async () => providerWords(profile, workspace, clients, await technicians.of(profile)),
      })),
  );
  return [
    ...providers,
    ...clients.flatMap(({ id, name, summary }): readonly LogSource[] => {
      const profile = open.get(profileOf(id));
      const hasEvents = summary?.hasEvents ?? workspace.setupOf(id)?.capabilities.events ?? false;
      if (profile === undefined || !hasEvents) return [];
      return [
        {
          id,
          name,
          isProvider: false,
          ahead: () => profile.http.ahead,
          fetch: (page) => profile.http.send(requests.listEvents(organizationOf(id), page)),
          async names() {
            const setup = workspace.setupOf(id);
            const names = setup === null ? null : await namesOf({ workspace, technicians }, { clientId: id, setup, profile });
            const owners = new Set<string>(setup?.members.filter(({ role }) => role === MemberRole.owner).map((member) => member.id));
            return {
              learn: (rows) => names?.learn(rows),
              describe: (row) => names?.describe(row) ?? withoutNames(row),
              isOwner: (memberId) => memberId !== null && owners.has(memberId),
            };
          },
        },
      ];
    }),
  ];
}

const withoutNames = (row: Parameters<EventNames["describe"]>[0]): DescribedEvent => ({
  type: row.type,
  at: row.date,
  who: { kind: row.actingUserId == null && row.systemUser != null ? "system" : "unknown", id: null, name: null },
  what: null,
  system: row.systemUser ?? null,
  device: row.deviceType ?? null,
  address: row.ipAddress ?? null,
});

/** The provider's own log: its rows name clients by their link, and people by their account. */
async function providerWords(
  { record, id: profileId }: UnlockedProfile,
  workspace: LogSourcesPorts["workspace"],
  clients: ReturnType<Workspace["all"]>,
  colleagues: ReadonlyMap<string, string>,
): Promise<LogNames> {
  const links = new Map<string, { readonly id: string; readonly name: string }>();
  const people = new Map(colleagues);
  const pauses = new OpeningPauses();
  for (const { id, name } of clients) {
    if (profileOf(id) !== profileId) continue;
    const setup = workspace.setupOf(id);
    if (setup?.client.providerOrganizationId != null) links.set(setup.client.providerOrganizationId, { id, name });
    for (const member of setup?.members ?? [])
      if (member.userId !== null && !people.has(member.userId)) people.set(member.userId, member.name ?? member.email);
    await pauses.afterOpening();
  }
  return {
    isOwner: () => false,
    describe(row) {
      const acting = row.actingUserId ?? null;
      const isYou = acting !== null && acting === record.userId;
      const name = acting === null ? null : isYou ? (record.name ?? record.email) : (people.get(acting) ?? null);
      const client = row.providerOrganizationId == null ? undefined : links.get(row.providerOrganizationId);
      return {
        ...withoutNames(row),
        who: isYou ? { kind: "you", id: null, name } : name === null ? withoutNames(row).who : { kind: "member", id: null, name },
        what: client === undefined ? null : { kind: "client", id: client.id, name: client.name },
      };
    },
  };
}
