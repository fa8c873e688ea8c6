import type { Change, ChangeKind, ChangeOf } from "#shared/setup/changes/change";
import type { SetupPart } from "#shared/setup/value/client-setup";
import type { ActingContext, ActingKind, Step } from "../acting-kind.ts";
import type { LiveClient } from "../live-client.ts";
import { clientBillingEmail } from "./client-billing-email.ts";
import { clientCollectionSettings } from "./client-collection-settings.ts";
import { clientDelete } from "./client-delete.ts";
import { clientLicence } from "./client-licence.ts";
import { clientNewKey } from "./client-new-key.ts";
import { clientPurge } from "./client-purge.ts";
import { clientRename } from "./client-rename.ts";
import { clientSeats } from "./client-seats.ts";
import { collectionAccess } from "./collection-access.ts";
import { collectionCreate } from "./collection-create.ts";
import { collectionDelete } from "./collection-delete.ts";
import { collectionExternalId } from "./collection-external-id.ts";
import { collectionRename } from "./collection-rename.ts";
import { deviceApprove, deviceDeny } from "./device-answer.ts";
import { directoryImport } from "./directory-import.ts";
import { domainClaim, domainRemove, domainVerify } from "./domain.ts";
import { firstLicence } from "./first-licence.ts";
import { groupCreate } from "./group-create.ts";
import { groupDelete } from "./group-delete.ts";
import { groupMembers } from "./group-members.ts";
import { groupRename } from "./group-rename.ts";
import { integrationRemove, integrationSet } from "./integration.ts";
import { reportMark } from "./report-mark.ts";
import { reportSave } from "./report-save.ts";
import { itemCreate } from "./item-create.ts";
import { itemsImport } from "./items-import.ts";
import { memberConfirm } from "./member-confirm.ts";
import { memberDeleteAccount } from "./member-delete-account.ts";
import { memberInvite } from "./member-invite.ts";
import { memberRecover } from "./member-recover.ts";
import { memberRemove } from "./member-remove.ts";
import { memberResend } from "./member-resend.ts";
import { memberRestore, memberRevoke } from "./member-revoke.ts";
import { memberUpdate } from "./member-update.ts";
import { policySet } from "./policy-set.ts";
import {
  clientUnlink,
  providerAccept,
  providerAddClient,
  providerAddress,
  providerBusinessUnit,
  providerDelete,
  providerDeleteByMail,
  providerDetails,
  providerSetUp,
} from "./provider-itself.ts";
import { providerConfirm, providerInvite, providerRemove, providerResend, providerRole } from "./provider-people.ts";
import { scimSet } from "./scim-set.ts";
import { ssoSet } from "./sso-set.ts";

/** The making of a client has no client to write to yet; it is a step of its own (client-create.ts). */
export type ActingChange = Exclude<Change, { readonly kind: "client.create" }>;

/** The acting half of every kind in shared/setup/changes/registry.ts; the compiler tells what is missing here. */
const actingKinds: { readonly [Kind in Exclude<ChangeKind, "client.create">]: ActingKind<ChangeOf<Kind>> } = {
  "client.rename": clientRename,
  "client.seats": clientSeats,
  "client.billing-email": clientBillingEmail,
  "client.collection-settings": clientCollectionSettings,
  "client.licence": clientLicence,
  "client.new-key": clientNewKey,
  "client.purge": clientPurge,
  "client.delete": clientDelete,
  "client.unlink": clientUnlink,
  "group.create": groupCreate,
  "group.members": groupMembers,
  "group.rename": groupRename,
  "group.delete": groupDelete,
  "collection.create": collectionCreate,
  "collection.access": collectionAccess,
  "collection.rename": collectionRename,
  "collection.external-id": collectionExternalId,
  "collection.delete": collectionDelete,
  "items.import": itemsImport,
  "item.create": itemCreate,
  "policy.set": policySet,
  "sso.set": ssoSet,
  "domain.claim": domainClaim,
  "domain.verify": domainVerify,
  "domain.remove": domainRemove,
  "scim.set": scimSet,
  "integration.set": integrationSet,
  "integration.remove": integrationRemove,
  "report.mark": reportMark,
  "report.save": reportSave,
  "member.invite": memberInvite,
  "member.update": memberUpdate,
  "member.confirm": memberConfirm,
  "member.resend": memberResend,
  "member.revoke": memberRevoke,
  "member.restore": memberRestore,
  "member.remove": memberRemove,
  "member.delete-account": memberDeleteAccount,
  "member.recover": memberRecover,
  "device.approve": deviceApprove,
  "device.deny": deviceDeny,
  "provider.set-up": providerSetUp,
  "provider.business-unit": providerBusinessUnit,
  "provider.accept": providerAccept,
  "provider.details": providerDetails,
  "provider.address": providerAddress,
  "provider.add-client": providerAddClient,
  "provider.invite": providerInvite,
  "provider.resend": providerResend,
  "provider.confirm": providerConfirm,
  "provider.role": providerRole,
  "provider.remove": providerRemove,
  "provider.delete": providerDelete,
  "provider.delete-by-mail": providerDeleteByMail,
  "account.first-licence": firstLicence,
  "directory.import": directoryImport,
};

/** How a change of an existing client is carried out. */
export const stepOf = (change: ActingChange, live: LiveClient, context: ActingContext): Step =>
  (actingKinds[change.kind] as unknown as ActingKind<ActingChange>).step(live, change, context);

/** What changes touch of their client, to be read again; null: everything. */
export function partsTouched(changes: readonly Change[]): ReadonlySet<SetupPart> | null {
  const parts = new Set<SetupPart>();
  for (const { kind } of changes) {
    const touches = kind === "client.create" ? undefined : actingKinds[kind].touches;
    if (touches === undefined) return null;
    for (const part of touches) parts.add(part);
  }
  return parts;
}
