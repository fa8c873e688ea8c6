import { alsoAt, list, parseGuid, queryFlag, queryValue, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { guid, listOf, model, present, text, where, type ValueOf } from "../framework/model.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { isProviderUser, may } from "../domain/organization/authority.ts";
import { collectionsByCipher, collectionsOfCipher, editsAllCiphers, reachCipher } from "../domain/organization/cipher-access.ts";
import { miniAnswer, miniDetails } from "../domain/organization/cipher-answers.ts";
import {
  addToCollections,
  deleteCipher,
  newCipher,
  noteCipher,
  rewriteCipher,
  setCollections,
  setDeleted,
} from "../domain/organization/cipher-changes.ts";
import { cipherCreateModel, cipherModel } from "../domain/organization/cipher-models.ts";
import { allCollectionsIn } from "../domain/organization/selections.ts";
import { ciphers, collections, type Cipher } from "../domain/tables/contents.ts";
import { organizations, type Organization } from "../domain/tables/organizations.ts";

/** Items as administrators have them: all of an organization. Provider users read them and change none (organization-api.md §1.5, §6.1). */

const collectionsModel = model("Bit.Api.Vault.Models.Request.CipherCollectionsRequestModel", {
  collectionIds: where(listOf(guid), required),
});
const idsModel = model("Bit.Api.Vault.Models.Request.CipherBulkDeleteRequestModel", {
  ids: where(listOf(text), required),
  organizationId: text,
});

/** Every shared item of an organization, with `includeMemberItems` also those in default collections only. */
export function organizationItems(context: Context, organization: Organization, withMemberItems: boolean): object[] {
  const byCipher = collectionsByCipher(context.db, organization.id);
  const own = new Set(collections.list(context.db, { organizationId: organization.id, type: 1 }).map(({ id }) => id));
  return ciphers.list(context.db, { organizationId: organization.id }).flatMap((cipher) => {
    const ids = byCipher.get(cipher.id) ?? [];
    const isMemberItem = ids.length > 0 && ids.every((id) => own.has(id));
    return isMemberItem && !withMemberItems ? [] : [miniDetails(cipher, organization.useTotp, ids)];
  });
}

function all(context: Context): object {
  const id = parseGuid(queryValue(context, "organizationId") ?? "");
  const organization = id === null ? undefined : organizations.find(context.db, { id });
  if (!organization || !may(context, organization.id, "accessImportExport", "editAnyCollection", "accessReports")) throw notFound();
  return list(organizationItems(context, organization, queryFlag(context, "includeMemberItems")));
}

interface Administered {
  readonly cipher: Cipher;
  readonly organization: Organization;
}

/** An item that the caller may handle as an administrator: everything with edit-all, else what the membership reaches or nobody has. */
function administered(context: Context, cipher: Cipher | undefined, wanted: "read" | "edit" | "delete"): Administered | null {
  const organization = cipher?.organizationId ? organizations.find(context.db, { id: cipher.organizationId }) : undefined;
  if (!cipher || !organization) return null;
  const found = { cipher, organization };
  if (editsAllCiphers(context, organization) || (wanted === "read" && isProviderUser(context, organization.id))) return found;
  if (isProviderUser(context, organization.id) || !may(context, organization.id)) return null;
  if (collectionsOfCipher(context.db, cipher.id).length === 0) return found;
  const rights = reachCipher(context, cipher)?.rights;
  const enough = wanted === "delete" && organization.limitItemDeletion ? rights?.manage : rights?.edit;
  return rights && (wanted === "read" || enough) ? found : null;
}

function administeredOf(context: Context, wanted: "read" | "edit" | "delete"): Administered {
  const found = administered(context, ciphers.find(context.db, { id: context.params["id"]! }), wanted);
  if (!found) throw notFound();
  return found;
}

const details = (context: Context, { cipher, organization }: Administered): object =>
  miniDetails(cipher, organization.useTotp, collectionsOfCipher(context.db, cipher.id));

function create(context: Context<ValueOf<typeof cipherCreateModel>>): object {
  const { collectionIds, cipher: sent } = present(context.body);
  const body = present(sent);
  const organization = organizations.find(context.db, { id: parseGuid(body.organizationId ?? "") ?? "" });
  if (!organization || !editsAllCiphers(context, organization) || !allCollectionsIn(context.db, organization.id, present(collectionIds)))
    throw notFound();
  const cipher = ciphers.insert(context.db, newCipher(context.caller.userId, organization.id, body));
  addToCollections(context.db, cipher.id, present(collectionIds));
  noteCipher(context, cipher, 1100, cipher.revisionDate);
  return miniAnswer(cipher, false);
}

function update(context: Context<ValueOf<typeof cipherModel>>): object {
  const { cipher, organization } = administeredOf(context, "edit");
  return miniAnswer(rewriteCipher(context, cipher, present(context.body)), organization.useTotp);
}

function updateCollections(context: Context<ValueOf<typeof collectionsModel>>): object {
  const found = administeredOf(context, "edit");
  const ids = present(present(context.body).collectionIds);
  if (!allCollectionsIn(context.db, found.organization.id, ids)) throw notFound();
  setCollections(context.db, found.cipher.id, ids, () => true);
  const revisionDate = now();
  noteCipher(context, found.cipher, 1106, revisionDate);
  return details(context, { ...found, cipher: { ...found.cipher, revisionDate } });
}

/** Takes one item out of the trash; the answer shows it as it lay there, as recorded. */
function restore(context: Context): object {
  const { cipher, organization } = administeredOf(context, "delete");
  setDeleted(context, cipher, false);
  return miniAnswer(cipher, organization.useTotp);
}

/** The chosen items of a bulk route; 404 when there is none that the caller may handle. */
function chosen(context: Context<ValueOf<typeof idsModel>>): Administered[] {
  const { ids } = present(context.body);
  if (present(ids).length > 500) throw badRequest("You can only delete up to 500 items at a time.");
  const found = present(ids).flatMap((id) => administered(context, ciphers.find(context.db, { id: present(id) }), "delete") ?? []);
  if (found.length === 0) throw notFound();
  return found;
}

function restoreMany(context: Context<ValueOf<typeof idsModel>>): object {
  return list(chosen(context).map(({ cipher, organization }) => miniAnswer(setDeleted(context, cipher, false), organization.useTotp)));
}

const ONE = "/ciphers/{id:guid}";

export const routes: Route[] = [
  route("GET", "/ciphers/organization-details", all),
  route("GET", `${ONE}/admin`, (context) => details(context, administeredOf(context, "read"))),
  routeWith("POST", "/ciphers/admin", cipherCreateModel, create),
  ...alsoAt(routeWith("PUT", `${ONE}/admin`, cipherModel, update), ["POST", `${ONE}/admin`]),
  ...alsoAt(routeWith("PUT", `${ONE}/collections-admin`, collectionsModel, updateCollections), ["POST", `${ONE}/collections-admin`]),
  route("PUT", `${ONE}/delete-admin`, (context) => void setDeleted(context, administeredOf(context, "delete").cipher, true)),
  ...alsoAt(
    route("DELETE", `${ONE}/admin`, (context) => deleteCipher(context, administeredOf(context, "delete").cipher)),
    ["POST", `${ONE}/delete-admin`],
  ),
  route("PUT", `${ONE}/restore-admin`, restore),
  ...alsoAt(
    routeWith("DELETE", "/ciphers/admin", idsModel, (context) => chosen(context).forEach(({ cipher }) => deleteCipher(context, cipher))),
    ["POST", "/ciphers/delete-admin"],
  ),
  routeWith("PUT", "/ciphers/delete-admin", idsModel, (context) =>
    chosen(context).forEach(({ cipher }) => void setDeleted(context, cipher, true)),
  ),
  routeWith("PUT", "/ciphers/restore-admin", idsModel, restoreMany),
];
