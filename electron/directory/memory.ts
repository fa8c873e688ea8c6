import { createHash } from "node:crypto";
import { placeOf, type DirectorySettings } from "#shared/setup/directory/settings";
import type { DirectorySnapshot } from "#shared/setup/directory/snapshot";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { DirectoryRecord } from "./directory-record.ts";

/** What is remembered of a directory after a whole read: every id that it has, and those of before that a member still bears. */
export function rememberedAfter(
  before: DirectoryRecord["remembered"],
  settings: DirectorySettings,
  snapshot: DirectorySnapshot,
  setup: ClientSetup,
): DirectoryRecord["remembered"] {
  const place = placeOf(settings.source);
  const known = before?.place === place ? before : null;
  const borne = new Set(setup.members.map(({ externalId }) => externalId));
  return {
    place,
    ids: [...new Set([...snapshot.people.map(({ id }) => id), ...(known?.ids ?? []).filter((id) => borne.has(id))])],
    peopleAt: known?.peopleAt ?? null,
    groupsAt: known?.groupsAt ?? null,
    prints: known?.prints ?? {},
  };
}

/** A short fingerprint of each entry's content, by its id: what changed since a run is seen without any attribute of the directory for it. */
export function printsOf(snapshot: DirectorySnapshot): Readonly<Record<string, string>> {
  const print = (content: unknown): string => createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 11);
  return Object.fromEntries([
    ...snapshot.people.map(({ id, email, name, state }) => [id, print([email, name, state])] as const),
    ...snapshot.groups.map(({ id, name, members }) => [id, print([name, [...members].sort()])] as const),
  ]);
}
