import type { ClientRow, LocalClient } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, type ClientId, type MemberId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { ClientState, ProfileState } from "./client-state.ts";
import type { KnownClients } from "./known-clients.ts";
import type { LocalState } from "./local-state.ts";
import { lookKey } from "./looks.ts";

export interface LocalChoicesPorts {
  readonly now: () => Date;
  /** Seals what is known here alone. */
  write(profile: ProfileState): void;
  /** Rows that look different now. */
  publish(clients: readonly ClientState[]): void;
  row(client: ClientState): ClientRow;
}

/** What somebody chose on this computer for clients, people and imports. Never sent to a server. */
export class LocalChoices {
  private readonly known: KnownClients;
  private readonly ports: LocalChoicesPorts;

  constructor(known: KnownClients, ports: LocalChoicesPorts) {
    this.known = known;
    this.ports = ports;
  }

  of(clientId: ClientId): LocalClient {
    return this.known.localOf(clientId);
  }
  save(clientId: ClientId, local: LocalClient): Result<ClientRow> {
    const client = this.known.clients.get(clientId);
    const profile = client && this.known.profiles.get(client.profileId);
    if (client === undefined || profile === undefined) return err(appError("client.unknown"));
    client.local = local;
    client.localDirty = true;
    client.search = null;
    // What this app gave yields to what somebody chose.
    const yielding = [...this.known.clients.values()].filter(
      (other) => other.local === null && other.look && lookKey(other.look) === lookKey(local),
    );
    for (const other of yielding) other.look = null;
    this.ports.write(profile);
    this.ports.publish([client, ...yielding]);
    return ok(this.ports.row(client));
  }
  putOff(clientId: ClientId, memberIds: readonly MemberId[], until: string): void {
    const profile = this.known.profileOf(clientId);
    if (profile === undefined) return;
    this.change(profile, { later: { ...profile.local.later, ...Object.fromEntries(memberIds.map((id) => [id, until])) } });
  }
  isPutOff(clientId: ClientId, memberId: MemberId): boolean {
    const until = this.known.profileOf(clientId)?.local.later[memberId];
    return until !== undefined && Date.parse(until) > this.ports.now().getTime();
  }
  /** From this day on the inbox reminds of removing the person; null: not any more. */
  remindOfRemoval(clientId: ClientId, memberId: MemberId, on: string | null): Result<null> {
    const profile = this.known.profileOf(clientId);
    if (profile === undefined) return err(appError("client.unknown"));
    const { [memberId]: _earlier, ...others } = profile.local.removals ?? {};
    this.change(profile, { removals: on === null ? others : { ...others, [memberId]: { client: organizationOf(clientId), on } } });
    return ok(null);
  }
  removeOnOf(clientId: ClientId, memberId: MemberId): string | null {
    const removal = this.known.profileOf(clientId)?.local.removals?.[memberId];
    return removal?.client === organizationOf(clientId) ? removal.on : null;
  }
  /** Whom to remove, at which client, from when on. */
  removals(): readonly { readonly clientId: ClientId; readonly memberId: MemberId; readonly on: string }[] {
    return [...this.known.profiles.values()].flatMap(({ id, local }) =>
      Object.entries(local.removals ?? {}).map(([memberId, { client, on }]) => ({
        clientId: clientIdOf(id, client),
        memberId: asId<MemberId>(memberId),
        on,
      })),
    );
  }
  placesOf(profileId: ProfileId): Readonly<Record<string, string>> {
    return this.known.profiles.get(profileId)?.local.places ?? {};
  }
  rememberPlaces(profileId: ProfileId, places: Readonly<Record<string, string>>): void {
    const profile = this.known.profiles.get(profileId);
    if (profile === undefined) return;
    this.change(profile, { places: { ...profile.local.places, ...places } });
  }

  private change(profile: ProfileState, part: Partial<LocalState>): void {
    profile.local = { ...profile.local, ...part };
    profile.localDirty = true;
    this.ports.write(profile);
  }
}
