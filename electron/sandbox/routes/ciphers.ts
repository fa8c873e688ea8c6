import { alsoAt, list, parseGuid, queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { flag, flagOrNull, guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound, serverError } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { secretModel, verifySecret } from "../domain/account/user-verification.ts";
import { ownMembership, ownReach } from "../domain/organization/access.ts";
import { actsAsOwner, belongs } from "../domain/organization/authority.ts";
import {
  collectionsOfCipher,
  editsAllCiphers,
  reachCipher,
  reachedByCaller,
  reachedInOrganization,
  type Reached,
} from "../domain/organization/cipher-access.ts";
import { ALL_RIGHTS, personalAnswer } from "../domain/organization/cipher-answers.ts";
import {
  addToCollections,
  deleteCipher,
  newCipher,
  noteCipher,
  rewriteCipher,
  setCollections,
  setDeleted,
} from "../domain/organization/cipher-changes.ts";
import { cipherCreateModel, cipherModel, type CipherBody } from "../domain/organization/cipher-models.ts";
import { touchMembers } from "../domain/organization/membership-rules.ts";
import { logOrganization } from "../domain/events.ts";
import { allCollectionsIn } from "../domain/organization/selections.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { ciphers, collectionCiphers, type Cipher } from "../domain/tables/contents.ts";
import { securityTasks } from "../domain/tables/oversight.ts";
import { organizations, type Organization } from "../domain/tables/organizations.ts";

/** Items as a person has them: own ones and those reached by membership (organization-api.md §6). */

const MODELS = "Bit.Api.Vault.Models.Request";
const collectionsModel = model(`${MODELS}.CipherCollectionsRequestModel`, { collectionIds: where(listOf(guid), required) });
const idsModel = model(`${MODELS}.CipherBulkDeleteRequestModel`, { ids: where(listOf(text), required), organizationId: text });
const moveModel = model(`${MODELS}.CipherBulkMoveRequestModel`, { ids: where(listOf(text), required), folderId: text });
const partialModel = model(`${MODELS}.CipherPartialRequestModel`, { folderId: text, favorite: flag });
const shareModel = model(`${MODELS}.CipherShareRequestModel`, {
  cipher: where(cipherModel, required),
  collectionIds: where(listOf(guid), required),
});
const bulkCollectionsModel = model(`${MODELS}.CipherBulkUpdateCollectionsRequestModel`, {
  organizationId: guid,
  cipherIds: listOf(guid),
  collectionIds: listOf(guid),
  removeCollections: flagOrNull,
});

const facts = (organization: Organization | null): { useTotp: boolean; limitDeletion: boolean } => ({
  useTotp: organization?.useTotp ?? false,
  limitDeletion: organization?.limitItemDeletion ?? false,
});

const answer = (context: Context, { cipher, rights, organization }: Reached): object =>
  personalAnswer(cipher, context.caller.userId, rights, facts(organization));

const detailed = (context: Context, reached: Reached): object => ({
  collectionIds: reached.collectionIds,
  ...answer(context, reached),
  object: "cipherDetails",
});

/** Everything of the caller's vault, as sync shows it. */
export const memberCiphers = (context: Context): object[] => reachedByCaller(context).map((reached) => detailed(context, reached));

/** The item of a route as the caller reaches it; 404 otherwise. */
function reachedOf(context: Context): Reached {
  const reached = reachCipher(context, ciphers.find(context.db, { id: context.params["id"]! }));
  if (!reached) throw notFound();
  return reached;
}

function editableOf(context: Context): Reached {
  const reached = reachedOf(context);
  if (!reached.rights.edit) throw badRequest("You do not have permissions to edit this.");
  return reached;
}

function deletableOf(context: Context): Reached {
  const reached = reachedOf(context);
  if (!mayDelete(reached)) throw badRequest("You do not have permissions to delete this.");
  return reached;
}

const mayDelete = ({ rights, organization }: Reached): boolean => (organization?.limitItemDeletion ? rights.manage : rights.edit);

function checkEncryptedFor(context: Context, body: CipherBody): void {
  if (body.encryptedFor !== null && body.encryptedFor !== context.caller.userId) {
    throw badRequest("Cipher was not encrypted for the current user. Please try again.");
  }
}

/** Stores a new item; of an organization it is in no collection yet. */
function store(context: Context, body: CipherBody): { cipher: Cipher; organization: Organization | null } {
  checkEncryptedFor(context, body);
  const organizationId = body.organizationId === null || body.organizationId === "" ? null : parseGuid(body.organizationId);
  if (organizationId !== null && !belongs(context, organizationId)) throw notFound();
  const cipher = ciphers.insert(context.db, newCipher(context.caller.userId, organizationId, body));
  noteCipher(context, cipher, 1100, cipher.revisionDate);
  return { cipher, organization: organizationId === null ? null : (organizations.find(context.db, { id: organizationId }) ?? null) };
}

function create(context: Context<ValueOf<typeof cipherModel>>): object {
  const { cipher, organization } = store(context, present(context.body));
  return personalAnswer(cipher, context.caller.userId, ALL_RIGHTS, facts(organization));
}

/**
 * Makes an item in collections of the organization. Whoever does not reach it afterwards (a provider user, a member
 * without that collection) gets 404 although the item is made and assigned, as the recorded server does it.
 */
function createInCollections(context: Context<ValueOf<typeof cipherCreateModel>>): object {
  const { collectionIds, cipher: body } = present(context.body);
  const { cipher, organization } = store(context, present(body));
  if (!organization) throw notFound();
  const wanted = present(collectionIds);
  if (!allCollectionsIn(context.db, organization.id, wanted)) throw notFound();
  addToCollections(context.db, cipher.id, wanted);
  const reached = reachCipher(context, cipher);
  if (!reached) throw notFound().keeping();
  return answer(context, reached);
}

function mayWriteTo(context: Context, organization: Organization, collectionIds: readonly string[]): boolean {
  if (editsAllCiphers(context, organization)) return true;
  const reach = ownReach(context, organization.id);
  return collectionIds.every((id) => reach.get(id)?.readOnly === false);
}

/** The answer about an item after a change. */
const after = (context: Context, reached: Reached, cipher: Cipher): object => answer(context, { ...reached, cipher });

function update(context: Context<ValueOf<typeof cipherModel>>): object {
  const body = present(context.body);
  checkEncryptedFor(context, body);
  const reached = editableOf(context);
  const target = body.organizationId === null ? null : parseGuid(body.organizationId);
  if (target !== reached.cipher.organizationId)
    throw badRequest("Organization mismatch. Re-sync if you recently moved this item, then try again.");
  return after(context, reached, rewriteCipher(context, reached.cipher, body));
}

function updatePartial(context: Context<ValueOf<typeof partialModel>>): object {
  const body = present(context.body);
  const reached = reachedOf(context);
  const { userId } = context.caller;
  const { [userId]: _folder, ...folders } = reached.cipher.folders;
  const { [userId]: _favorite, ...favorites } = reached.cipher.favorites;
  const changes = {
    folders: body.folderId ? { ...folders, [userId]: body.folderId } : folders,
    favorites: body.favorite ? { ...favorites, [userId]: true } : favorites,
  };
  ciphers.update(context.db, { id: reached.cipher.id }, changes);
  touchAccount(context.db, userId);
  return after(context, reached, { ...reached.cipher, ...changes });
}

function assignCollections(context: Context<ValueOf<typeof collectionsModel>>): Reached | null {
  const reached = editableOf(context);
  const { cipher, organization } = reached;
  if (!organization) throw notFound();
  const reach = ownReach(context, organization.id);
  const all = editsAllCiphers(context, organization);
  setCollections(context.db, cipher.id, present(present(context.body).collectionIds), (id) => all || reach.get(id)?.readOnly === false);
  noteCipher(context, cipher, 1106, now());
  return reachCipher(context, cipher);
}

/** The newer form also answers when the item is out of reach afterwards. */
function updateCollections(context: Context<ValueOf<typeof collectionsModel>>): object {
  const still = assignCollections(context);
  return { unavailable: still === null, cipher: still ? detailed(context, still) : null, object: "optionalCipherDetails" };
}

function updateCollectionsOlder(context: Context<ValueOf<typeof collectionsModel>>): object {
  const still = assignCollections(context);
  if (!still) throw serverError().keeping();
  return detailed(context, still);
}

function removeMany(
  act: (context: Context, cipher: Cipher) => unknown,
): (context: Context<ValueOf<typeof idsModel>>) => object | undefined {
  return (context) => {
    const ids = present(present(context.body).ids);
    if (ids.length > 500) throw badRequest("You can only delete up to 500 items at a time.");
    const chosen = ids.flatMap((id) => reachCipher(context, ciphers.find(context.db, { id: present(id) })) ?? []).filter(mayDelete);
    if (chosen.length === 0) throw notFound();
    for (const { cipher } of chosen) act(context, cipher);
    return undefined;
  };
}

function restoreMany(context: Context<ValueOf<typeof idsModel>>): object {
  const ids = present(present(context.body).ids);
  const chosen = ids.flatMap((id) => reachCipher(context, ciphers.find(context.db, { id: present(id) })) ?? []).filter(mayDelete);
  return list(chosen.map((reached) => after(context, reached, setDeleted(context, reached.cipher, false))));
}

function moveMany(context: Context<ValueOf<typeof moveModel>>): void {
  const { ids, folderId } = present(context.body);
  const { userId } = context.caller;
  for (const id of present(ids)) {
    const reached = reachCipher(context, ciphers.find(context.db, { id: present(id) }));
    if (!reached) continue;
    const { [userId]: _before, ...rest } = reached.cipher.folders;
    ciphers.update(context.db, { id: reached.cipher.id }, { folders: folderId ? { ...rest, [userId]: folderId } : rest });
  }
  touchAccount(context.db, userId);
}

/** Gives an own item to an organization. */
function share(context: Context<ValueOf<typeof shareModel>>): object {
  const body = present(context.body);
  const cipher = reachedOf(context).cipher;
  const content = present(body.cipher);
  const organization = organizations.find(context.db, { id: parseGuid(content.organizationId ?? "") ?? "" });
  if (cipher.organizationId !== null || !organization || !ownMembership(context, organization.id)) throw notFound();
  const collectionIds = present(body.collectionIds);
  if (collectionIds.length === 0) throw badRequest("You must select at least one collection.");
  if (!allCollectionsIn(context.db, organization.id, collectionIds) || !mayWriteTo(context, organization, collectionIds)) throw notFound();
  const moved = { ...cipher, organizationId: organization.id, userId: null };
  ciphers.update(context.db, { id: cipher.id }, { organizationId: organization.id, userId: null });
  addToCollections(context.db, cipher.id, collectionIds);
  const changed = rewriteCipher(context, moved, content);
  return after(context, { cipher: changed, rights: ALL_RIGHTS, organization, collectionIds }, changed);
}

/** Adds many items to collections or takes them out; only where the caller may edit all of them. Nothing is logged. */
function bulkCollections(context: Context<ValueOf<typeof bulkCollectionsModel>>): void {
  const body = present(context.body);
  const organization = organizations.find(context.db, { id: body.organizationId });
  if (!organization || !ownMembership(context, organization.id)) throw notFound();
  const reachedItems = (body.cipherIds ?? []).map((id) => ciphers.find(context.db, { id }));
  const all = editsAllCiphers(context, organization);
  const editable = reachedItems.every(
    (cipher) => cipher?.organizationId === organization.id && (all || reachCipher(context, cipher)?.rights.edit),
  );
  const collectionIds = body.collectionIds ?? [];
  if (!editable || !allCollectionsIn(context.db, organization.id, collectionIds) || !mayWriteTo(context, organization, collectionIds))
    throw notFound();
  for (const cipher of reachedItems) {
    if (!body.removeCollections) addToCollections(context.db, cipher!.id, collectionIds);
    else for (const collectionId of collectionIds) collectionCiphers.remove(context.db, { cipherId: cipher!.id, collectionId });
  }
  touchMembers(context.db, organization.id, now());
}

/** Items of one organization that the caller reaches as a member; totp is never told here (as recorded). */
function assigned(context: Context): object {
  const organization = organizations.find(context.db, { id: queryValue(context, "organizationId") ?? "" });
  if (!organization || !ownMembership(context, organization.id)) throw notFound();
  return list(
    reachedInOrganization(context, organization).map((reached) => ({
      ...detailed(context, reached),
      collectionIds: collectionsOfCipher(context.db, reached.cipher.id),
      organizationUseTotp: false,
    })),
  );
}

/** Empties a vault: the caller's own, or with `organizationId` a whole organization's. */
function purge(context: Context<ValueOf<typeof secretModel>>): void {
  const account = verifySecret(context, present(context.body), "rule");
  const organizationId = queryValue(context, "organizationId");
  if (organizationId === null) {
    ciphers.remove(context.db, { userId: account.id, organizationId: null });
    return touchAccount(context.db, account.id);
  }
  const organization = organizations.find(context.db, { id: parseGuid(organizationId) ?? "" });
  if (!organization || !actsAsOwner(context, organization.id)) throw notFound();
  context.db.run(
    `delete from "collectionCiphers" where "cipherId" in (select "id" from "ciphers" where "organizationId" = ?)`,
    organization.id,
  );
  securityTasks.remove(context.db, { organizationId: organization.id });
  ciphers.remove(context.db, { organizationId: organization.id });
  logOrganization(context, organization, { type: 1601 });
  touchMembers(context.db, organization.id, now());
}

const ONE = "/ciphers/{id:guid}";
const trash = (context: Context): void => void setDeleted(context, deletableOf(context).cipher, true);
const erase = (context: Context): void => deleteCipher(context, deletableOf(context).cipher);

function restore(context: Context): object {
  const reached = deletableOf(context);
  return after(context, reached, setDeleted(context, reached.cipher, false));
}

export const routes: Route[] = [
  route("GET", "/ciphers", (context) => list(memberCiphers(context))),
  route("GET", "/ciphers/organization-details/assigned", assigned),
  route("GET", ONE, (context) => answer(context, reachedOf(context))),
  ...alsoAt(
    route("GET", `${ONE}/details`, (context) => detailed(context, reachedOf(context))),
    ["GET", `${ONE}/full-details`],
  ),
  routeWith("POST", "/ciphers", cipherModel, create),
  routeWith("POST", "/ciphers/create", cipherCreateModel, createInCollections),
  ...alsoAt(routeWith("PUT", ONE, cipherModel, update), ["POST", ONE]),
  ...alsoAt(routeWith("PUT", `${ONE}/partial`, partialModel, updatePartial), ["POST", `${ONE}/partial`]),
  ...alsoAt(routeWith("PUT", `${ONE}/collections_v2`, collectionsModel, updateCollections), ["POST", `${ONE}/collections_v2`]),
  ...alsoAt(routeWith("PUT", `${ONE}/collections`, collectionsModel, updateCollectionsOlder), ["POST", `${ONE}/collections`]),
  ...alsoAt(routeWith("PUT", `${ONE}/share`, shareModel, share), ["POST", `${ONE}/share`]),
  route("PUT", `${ONE}/delete`, trash),
  ...alsoAt(route("DELETE", ONE, erase), ["POST", `${ONE}/delete`]),
  route("PUT", `${ONE}/restore`, restore),
  ...alsoAt(routeWith("DELETE", "/ciphers", idsModel, removeMany(deleteCipher)), ["POST", "/ciphers/delete"]),
  routeWith(
    "PUT",
    "/ciphers/delete",
    idsModel,
    removeMany((context, cipher) => setDeleted(context, cipher, true)),
  ),
  routeWith("PUT", "/ciphers/restore", idsModel, restoreMany),
  ...alsoAt(routeWith("PUT", "/ciphers/move", moveModel, moveMany), ["POST", "/ciphers/move"]),
  routeWith("POST", "/ciphers/bulk-collections", bulkCollectionsModel, bulkCollections),
  routeWith("POST", "/ciphers/purge", secretModel, purge),
];
