import { route, type Context, type Route } from "../framework/context.ts";
import { notFound } from "../framework/refusal.ts";
import { ownReach, sharedCollections } from "../domain/organization/access.ts";
import { ADMIN, hasRight, OWNER, roleOf } from "../domain/organization/authority.ts";
import { collectionsByCipher } from "../domain/organization/cipher-access.ts";
import { miniDetails } from "../domain/organization/cipher-answers.ts";
import { collectionAnswer } from "../domain/organization/collection-answers.ts";
import { ciphers, collections } from "../domain/tables/contents.ts";
import { organizations } from "../domain/tables/organizations.ts";
import { organizationItems } from "./cipher-admin.ts";
import { pathOrganizationId } from "./organizations.ts";

/** Export of an organization's vault: everything for administrators, what one manages for other members; nothing for provider users (organization-api.md §9.2). */
function exportVault(context: Context): object {
  const id = pathOrganizationId(context);
  const role = roleOf(context, id);
  const organization = organizations.find(context.db, { id });
  if (!organization || role === null) throw notFound();
  if (role === OWNER || role === ADMIN || hasRight(context, id, "accessImportExport")) {
    return {
      collections: sharedCollections(context.db, id).map(collectionAnswer),
      ciphers: organizationItems(context, organization, false),
      object: "organizationExport",
    };
  }
  const own = ownReach(context, id);
  const managed = collections.list(context.db, { organizationId: id }).filter((collection) => own.get(collection.id)?.manage);
  const byCipher = collectionsByCipher(context.db, id);
  const isManaged = (collectionId: string): boolean => managed.some((collection) => collection.id === collectionId);
  const items = ciphers.list(context.db, { organizationId: id }).filter((cipher) => byCipher.get(cipher.id)?.some(isManaged));
  return {
    collections: managed.map(collectionAnswer),
    ciphers: items.map((cipher) => miniDetails(cipher, organization.useTotp, byCipher.get(cipher.id)!.filter(isManaged))),
    object: "organizationExport",
  };
}

export const routes: Route[] = [route("GET", "/organizations/{orgId}/export", exportVault)];
