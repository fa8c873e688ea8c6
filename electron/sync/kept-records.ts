import type { LocalClient, SealedRecord } from "#shared/bridge/index";
import { asId, clientIdOf, type OrganizationId } from "#shared/model/ids";
import { noFormerNames } from "#shared/setup/value/former-names";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { OpenedRecord } from "./cache.ts";
import type { ClientState, ProfileState } from "./client-state.ts";
import { Packed, KeptRead } from "./kept-read.ts";
import type { KnownClients } from "./known-clients.ts";
import {
  clientSubject,
  directoryOfSetup,
  stateSubject,
  type ClientRecord,
  type DirectoryEntry,
  type FormerLocalState,
  type LocalState,
  type ReadTimes,
} from "./local-state.ts";
import type { SetupSummary } from "./setup-summary.ts";

/** In what order records are opened: what names a client goes before what was read of it. */
export const kindOrder = (record: SealedRecord): number => ({ local: 0, setup: 1, items: 2, events: 3 })[record.kind];

/** A record that was opened tells what it knows. */
export function useRecord(known: KnownClients, profile: ProfileState, record: OpenedRecord, writtenAt: string): void {
  if (record.kind === "local") {
    const content = JSON.parse(Buffer.from(record.content).toString("utf8")) as LocalState | FormerLocalState | ClientRecord;
    if ("directory" in content && !("times" in content)) {
      const client = useClientRecord(known, profile, content.directory, content.local, false);
      client.given ??= content.look ?? null;
      if (client.former === noFormerNames) client.former = content.former ?? noFormerNames;
      if (client.weeks.length === 0) client.weeks = content.weeks ?? [];
    } else if ("times" in content) useState(known, profile, content);
    return;
  }
  const id = clientIdOf(profile.id, asId<OrganizationId>(record.subject));
  let client = known.clients.get(id);
  if (client === undefined) {
    // Its own record is lost: the setup tells who it is.
    if (record.kind !== "setup") return;
    client = useClientRecord(known, profile, directoryOfSetup(new Packed<ClientSetup>(record.content).get()), null, true);
  }
  // What was read from the server in this session is newer than any record.
  if (client.fresh) return;
  if (record.kind === "setup") {
    client.read = new KeptRead(new Packed(record.content), null, record.summary as SetupSummary);
    client.times ??= profile.local.times[record.subject] ?? { readAt: writtenAt, fullReadAt: writtenAt };
    client.search = null;
  } else client.read = client.read?.withItems(new Packed(record.content)) ?? null;
}
function useState(known: KnownClients, profile: ProfileState, content: LocalState | FormerLocalState): void {
  const { times, later, places, removals } = content;
  profile.local = {
    schema: 2,
    times,
    later: { ...later, ...profile.local.later },
    places: { ...places, ...profile.local.places },
    removals: { ...removals, ...profile.local.removals },
  };
  if (content.schema !== 1) return;
  // One record held everything before: every client gets its own at the next writing.
  profile.localDirty = true;
  for (const entry of content.directory) useClientRecord(known, profile, entry, content.clients[entry.id] ?? null, true);
}
/** Listed by the server already, or changed here already, in this session: that stays. */
function useClientRecord(
  known: KnownClients,
  profile: ProfileState,
  directory: DirectoryEntry,
  local: LocalClient | null,
  isDirty: boolean,
): ClientState {
  const before = known.clients.get(clientIdOf(profile.id, directory.id));
  const client = before ?? known.stateOf(profile.id, directory);
  client.local ??= local;
  client.localDirty = before === undefined ? isDirty : before.localDirty;
  client.times ??= profile.local.times[directory.id] ?? null;
  if (before === undefined) client.error = directory.unlisted?.error ?? null;
  return client;
}

/** Seals what is known here alone and changed: choices of clients, times of readings, what was put off. */
export function sealLocal(known: KnownClients, profile: ProfileState, now: Date): readonly SealedRecord[] {
  const times: Record<string, ReadTimes> = {};
  const records: SealedRecord[] = [];
  const at = now.toISOString();
  const seal = (subject: string, value: LocalState | ClientRecord): void => {
    records.push(profile.cache.seal("local", subject, Buffer.from(JSON.stringify(value)), at));
  };
  for (const client of known.clients.values()) {
    if (client.profileId !== profile.id) continue;
    if (client.times !== null) times[client.directory.id] = client.times;
    const { directory, local, given, former, weeks } = client;
    if (client.localDirty)
      seal(clientSubject(directory.id), {
        schema: 2,
        directory,
        local,
        ...(given === null ? {} : { look: given }),
        ...(former === noFormerNames ? {} : { former }),
        ...(weeks.length === 0 ? {} : { weeks }),
      });
    client.localDirty = false;
  }
  profile.local = { ...profile.local, times };
  profile.localDirty = false;
  profile.timesWrittenAt = now.getTime();
  seal(stateSubject, profile.local);
  return records;
}
