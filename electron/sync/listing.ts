import { appError } from "#shared/errors/app-error";
import { clientIdOf, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { ClientListing } from "./client-reads.ts";
import { directoryEntryOf, type ClientState } from "./client-state.ts";
import type { KnownClients } from "./known-clients.ts";
import { unlistedDays } from "./local-state.ts";

export const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Takes a server's list of a profile's clients over. Clients that are not in it stay as they were last read, and say so; the one that left
 * a whole listing goes after some time.
 */
export function takeListing(
  known: KnownClients,
  profileId: ProfileId,
  listing: ClientListing,
  now: Date,
): { readonly changed: readonly ClientState[]; readonly gone: readonly ClientState[] } {
  const changed: ClientState[] = [];
  const listedIds = new Set<OrganizationId>();
  for (const entry of [...listing.entries].sort((left, right) => (left.profile.id < right.profile.id ? -1 : 1))) {
    listedIds.add(entry.profile.id);
    const before = known.clients.get(clientIdOf(profileId, entry.profile.id))?.directory;
    const client = known.stateOf(profileId, directoryEntryOf(entry, before));
    // What was said of it while it was not listed is over; whether it can be read shows at its reading.
    if (before?.unlisted !== undefined) client.error = null;
    changed.push(client);
  }
  const reasons = new Map(listing.kept.map(({ id, error }) => [id, error]));
  const gone: ClientState[] = [];
  for (const client of known.clients.values()) {
    if (client.profileId !== profileId || listedIds.has(client.directory.id)) continue;
    const error = reasons.get(client.directory.id) ?? appError("client.not-listed", { name: client.directory.name });
    const { unlisted } = client.directory;
    const next = unlisted ?? {
      since: now.toISOString(),
      error,
      leaves: listing.isWhole && error.code === "client.not-listed",
    };
    known.stateOf(profileId, { ...client.directory, unlisted: { ...next, error } });
    client.error = error;
    if (next.leaves && now.getTime() - Date.parse(next.since) > unlistedDays * dayMilliseconds) gone.push(client);
    else changed.push(client);
  }
  return { changed, gone };
}
