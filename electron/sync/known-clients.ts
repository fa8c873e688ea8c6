import { isDeepStrictEqual } from "node:util";
import type { LocalClient } from "#shared/bridge/index";
import { clientIdOf, organizationOf, type ClientId, type ProfileId } from "#shared/model/ids";
import { newClient, type ClientState, type ProfileState } from "./client-state.ts";
import type { DirectoryEntry } from "./local-state.ts";
import { freeLook, lookKey, type Look } from "./looks.ts";

const plain = { tags: [], note: "", hints: {} } as const;

/** Every client of every open profile, and how each is told from the others. */
export class KnownClients {
  readonly clients = new Map<ClientId, ClientState>();
  readonly profiles = new Map<ProfileId, ProfileState>();

  profileOf(clientId: ClientId): ProfileState | undefined {
    const client = this.clients.get(clientId);
    return client && this.profiles.get(client.profileId);
  }

  /** What is held of a client, begun where nothing was. */
  stateOf(profileId: ProfileId, entry: DirectoryEntry): ClientState {
    const id = clientIdOf(profileId, entry.id);
    const known = this.clients.get(id);
    if (known !== undefined) {
      if (!isDeepStrictEqual(known.directory, entry)) {
        known.directory = entry;
        known.localDirty = true;
        known.search = null;
      }
      return known;
    }
    const made = newClient(profileId, entry);
    this.clients.set(id, made);
    return made;
  }

  localOf(clientId: ClientId): LocalClient {
    const client = this.clients.get(clientId);
    if (client?.local) return client.local;
    return { ...(client === undefined ? freeLook(organizationOf(clientId), "", new Set()) : this.lookOf(client)), ...plain };
  }
  /** Colour and letters of a client for which nothing was chosen: what it was given, unless another client of the list has the same. */
  private lookOf(client: ClientState): Look {
    if (client.look !== null) return client.look;
    const taken = new Set<string>();
    for (const other of this.clients.values()) {
      const look = other === client ? null : (other.local ?? other.look ?? other.given);
      if (look !== null) taken.add(lookKey(look));
    }
    const isFree = client.given !== null && !taken.has(lookKey(client.given));
    const look = isFree && client.given !== null ? client.given : freeLook(client.directory.id, client.directory.name, taken);
    client.look = look;
    if (!isFree && !isDeepStrictEqual(look, client.given)) {
      client.given = look;
      client.localDirty = true;
    }
    return look;
  }

  /** The server; with the account where another open profile is of the same server, since both may list a client. */
  labelOf(profile: ProfileState): string {
    const { server, account } = profile.account;
    const isShared = [...this.profiles.values()].some((other) => other.id !== profile.id && other.account.server === server);
    return isShared ? `${server} · ${account}` : server;
  }
}
