import { parseGuid, queryValue, routeWith, type Context, type Route } from "../framework/context.ts";
import { guidOrNull, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, invalid, serverError } from "../framework/refusal.ts";
import { encrypted, encryptedLength, required, stringLength } from "../framework/rules.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { mayCreateCollections, mayEditCollections, ownMembership } from "../domain/organization/access.ts";
import { may } from "../domain/organization/authority.ts";
import { newCipher } from "../domain/organization/cipher-changes.ts";
import { cipherModel, pairModel } from "../domain/organization/cipher-models.ts";
import { touchMembers } from "../domain/organization/membership-rules.ts";
import { selectionList } from "../domain/organization/selections.ts";
import { folders } from "../domain/tables/accounts.ts";
import { ciphers, collectionCiphers, collections, collectionUsers, type Cipher } from "../domain/tables/contents.ts";
import { organizations, type Organization } from "../domain/tables/organizations.ts";

/** Import into an organization (organization-api.md §6.4) and into an own vault. */

const NAME = where(text, required, encrypted, encryptedLength(1000));
const folderModel = model("Bit.Api.Vault.Models.Request.FolderWithIdRequestModel", { id: guidOrNull, name: NAME });
const collectionModel = model("Bit.Api.Models.Request.CollectionWithIdRequestModel", {
  id: guidOrNull,
  name: NAME,
  externalId: where(text, stringLength(300)),
  groups: selectionList,
  users: selectionList,
});
const importModel = model("Bit.Api.Tools.Models.Request.Organizations.ImportOrganizationCiphersRequestModel", {
  collections: listOf(collectionModel),
  ciphers: listOf(cipherModel),
  collectionRelationships: listOf(pairModel),
  folders: listOf(folderModel),
  folderRelationships: listOf(pairModel),
});
type Import = NonNullable<ValueOf<typeof importModel>>;

/** The cloud's limits on one import. */
const LIMITS = {
  ciphers: 40_000,
  collectionRelationships: 80_000,
  collections: 2_000,
  folders: 2_000,
  folderRelationships: 80_000,
} as const;

const personalModel = model("Bit.Api.Tools.Models.Request.Accounts.ImportCiphersRequestModel", {
  ciphers: listOf(cipherModel),
  folders: listOf(folderModel),
  folderRelationships: listOf(pairModel),
});
const PERSONAL_LIMITS = { ciphers: 7_000, folders: 2_000, folderRelationships: 7_000 } as const;

const TOO_MUCH = "You cannot import this much data at once.";

/** The relationships that name existing places of both lists. */
function pairs(relations: Import["collectionRelationships"], first: number, second: number): { key: number; value: number }[] {
  return (relations ?? [])
    .filter((pair) => pair !== null)
    .filter(({ key, value }) => key >= 0 && key < first && value >= 0 && value < second);
}

/** Whether the caller may import: by role, else by right on every collection that is written to. */
function mayImport(context: Context, organization: Organization, sent: readonly { id: string | null }[]): boolean {
  if (may(context, organization.id, "accessImportExport")) return true;
  if (!ownMembership(context, organization.id) || sent.length === 0) return false;
  const known = sent.flatMap(({ id }) =>
    id !== null && collections.find(context.db, { id })?.organizationId === organization.id ? [id] : [],
  );
  const makes = known.length < sent.length;
  return mayEditCollections(context, organization, known) && (!makes || mayCreateCollections(context, organization));
}

/** Makes the folders of an import for the caller and returns their ids by place. */
function importFolders(context: Context, sent: Import["folders"], date: string): string[] {
  const { userId } = context.caller;
  return (sent ?? []).map((folder) => {
    const { id, name } = present(folder);
    if (id !== null && folders.find(context.db, { id, userId })) return id;
    return folders.insert(context.db, { id: newId(), userId, name: present(name), revisionDate: date }).id;
  });
}

/** Finds or makes the collections of an import and returns their ids by place. A member manages what it makes. */
function importCollections(context: Context, organization: Organization, sent: Import["collections"], date: string): string[] {
  const member = ownMembership(context, organization.id);
  return (sent ?? []).map((one) => {
    const { id, name, externalId } = present(one);
    if (id !== null && collections.find(context.db, { id })?.organizationId === organization.id) return id;
    const made = collections.insert(context.db, {
      id: newId(),
      organizationId: organization.id,
      name: present(name),
      externalId,
      type: 0,
      defaultUserCollectionEmail: null,
      creationDate: date,
      revisionDate: date,
    });
    if (member)
      collectionUsers.insert(context.db, {
        collectionId: made.id,
        organizationUserId: member.id,
        readOnly: false,
        hidePasswords: false,
        manage: true,
      });
    return made.id;
  });
}

/** Puts items into folders before they are stored. */
function fileAway(rows: readonly Cipher[], userId: string, folderIds: readonly string[], relations: Import["folderRelationships"]): void {
  for (const { key, value } of pairs(relations, rows.length, folderIds.length)) rows[key]!.folders[userId] = folderIds[value]!;
}

function importIntoOrganization(context: Context<ValueOf<typeof importModel>>): void {
  const { db } = context;
  const body = present(context.body);
  const wanted = queryValue(context, "organizationId");
  if (!wanted) throw invalid({ organizationId: ["The organizationId field is required."] });
  if (Object.entries(LIMITS).some(([name, limit]) => (body[name as keyof Import]?.length ?? 0) > limit)) throw badRequest(TOO_MUCH);
  const id = parseGuid(wanted);
  if (id === null) throw serverError();
  const organization = organizations.find(db, { id });
  const sent = (body.collections ?? []).map((one) => present(one));
  if (!organization || !mayImport(context, organization, sent)) throw badRequest("Not enough privileges to import into this organization.");
  const items = (body.ciphers ?? []).map((item) => newCipher(context.caller.userId, organization.id, { ...present(item), folderId: null }));
  if (sent.length === 0 && items.length === 0) throw badRequest("No organization ID found in the import data.");
  const { maxCollections } = organization;
  if (maxCollections !== null && collections.count(db, { organizationId: organization.id }) + sent.length > maxCollections) {
    throw badRequest(`This organization can only have a maximum of ${maxCollections} collections.`);
  }
  const date = now();
  const collectionIds = importCollections(context, organization, body.collections, date);
  fileAway(items, context.caller.userId, importFolders(context, body.folders, date), body.folderRelationships);
  for (const item of items) ciphers.insert(db, item);
  const links = new Set(
    pairs(body.collectionRelationships, items.length, collectionIds.length).map(
      ({ key, value }) => `${items[key]!.id} ${collectionIds[value]!}`,
    ),
  );
  for (const link of links) {
    const [cipherId = "", collectionId = ""] = link.split(" ");
    collectionCiphers.insert(db, { cipherId, collectionId });
  }
  touchMembers(db, organization.id, now());
}

function importIntoOwnVault(context: Context<ValueOf<typeof personalModel>>): void {
  const body = present(context.body);
  const tooMuch = Object.entries(PERSONAL_LIMITS).some(
    ([name, limit]) => (body[name as keyof typeof PERSONAL_LIMITS]?.length ?? 0) > limit,
  );
  if (tooMuch) throw badRequest(TOO_MUCH);
  const { userId } = context.caller;
  const date = now();
  const items = (body.ciphers ?? []).map((item) => newCipher(userId, null, { ...present(item), folderId: null }));
  fileAway(items, userId, importFolders(context, body.folders, date), body.folderRelationships);
  for (const item of items) ciphers.insert(context.db, item);
  touchAccount(context.db, userId);
}

export const routes: Route[] = [
  routeWith("POST", "/ciphers/import-organization", importModel, importIntoOrganization),
  routeWith("POST", "/ciphers/import", personalModel, importIntoOwnVault),
];
