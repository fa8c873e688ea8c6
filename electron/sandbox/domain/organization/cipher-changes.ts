import type { Context } from "../../framework/context.ts";
import type { Database } from "../../framework/database.ts";
import { logOrganization } from "../events.ts";
import { badRequest } from "../../framework/refusal.ts";
import { touchAccount as touch } from "../account/revision.ts";
import { newId } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { ciphers, collectionCiphers, type Cipher } from "../tables/contents.ts";
import { securityTasks } from "../tables/oversight.ts";
import { cipherData } from "./cipher-data.ts";
import type { CipherBody } from "./cipher-models.ts";
import { touchMembers } from "./membership-rules.ts";

/** Writing items. */

/** The row of a new item of an organization, or of the caller (`organizationId` null). */
export function newCipher(userId: string, organizationId: string | null, body: CipherBody, date = now()): Cipher {
  return {
    id: newId(),
    userId: organizationId === null ? userId : null,
    organizationId,
    type: body.type,
    data: cipherData(body),
    reprompt: body.reprompt,
    key: body.key,
    folders: body.folderId ? { [userId]: body.folderId } : {},
    favorites: body.favorite ? { [userId]: true } : {},
    archives: body.archivedDate ? { [userId]: body.archivedDate } : {},
    deletedDate: null,
    creationDate: date,
    revisionDate: date,
  };
}

/** Logs an act on an item of an organization (11xx) and tells clients to read again. */
export function noteCipher(context: Context, cipher: Cipher, type: number, date: string): void {
  if (cipher.organizationId === null) return touch(context.db, context.caller.userId, date);
  logOrganization(context, cipher.organizationId, { type, cipherId: cipher.id });
  touchMembers(context.db, cipher.organizationId, date);
}

/** Requires that the request is made for the state that is stored (a second of slack). */
function checkFresh(cipher: Cipher, lastKnown: string | null): void {
  if (lastKnown !== null && Math.abs(Date.parse(cipher.revisionDate) - Date.parse(lastKnown)) >= 1000) {
    throw badRequest(
      "The item cannot be saved because it is out of date. To edit this item, first sync your vault, or log out and back in.",
    );
  }
}

/** Replaces the content of an item. */
export function rewriteCipher(context: Context, cipher: Cipher, body: CipherBody): Cipher {
  checkFresh(cipher, body.lastKnownRevisionDate);
  const { userId } = context.caller;
  const date = now();
  const changes = {
    type: body.type,
    data: cipherData(body),
    reprompt: body.reprompt,
    key: body.key,
    folders: withEntry(cipher.folders, userId, body.folderId),
    favorites: withEntry<boolean>(cipher.favorites, userId, body.favorite || null),
    archives: withEntry(cipher.archives, userId, body.archivedDate),
    revisionDate: date,
  };
  ciphers.update(context.db, { id: cipher.id }, changes);
  noteCipher(context, cipher, 1101, date);
  return { ...cipher, ...changes };
}

function withEntry<T>(entries: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
  const rest = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key)) as Record<string, T>;
  return value === null ? rest : { ...rest, [key]: value };
}

/** Puts an item into the trash or takes it out. */
export function setDeleted(context: Context, cipher: Cipher, deleted: boolean): Cipher {
  const date = now();
  const changes = { deletedDate: deleted ? date : null, revisionDate: date };
  ciphers.update(context.db, { id: cipher.id }, changes);
  noteCipher(context, cipher, deleted ? 1115 : 1116, date);
  return { ...cipher, ...changes };
}

/** Deletes an item for good. */
export function deleteCipher(context: Context, cipher: Cipher): void {
  collectionCiphers.remove(context.db, { cipherId: cipher.id });
  securityTasks.remove(context.db, { cipherId: cipher.id });
  ciphers.remove(context.db, { id: cipher.id });
  noteCipher(context, cipher, 1102, now());
}

/** Sets the collections of an item among those that may be changed. */
export function setCollections(
  db: Database,
  cipherId: string,
  collectionIds: readonly string[],
  changeable: (id: string) => boolean,
): void {
  for (const { collectionId } of collectionCiphers.list(db, { cipherId })) {
    if (changeable(collectionId) && !collectionIds.includes(collectionId)) collectionCiphers.remove(db, { cipherId, collectionId });
  }
  addToCollections(db, cipherId, collectionIds.filter(changeable));
}

export function addToCollections(db: Database, cipherId: string, collectionIds: readonly string[]): void {
  for (const collectionId of new Set(collectionIds)) {
    if (!collectionCiphers.find(db, { cipherId, collectionId })) collectionCiphers.insert(db, { cipherId, collectionId });
  }
}
