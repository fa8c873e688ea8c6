import type { ChangeBase } from "./change-base.ts";
import type { ChangeKindDefinition } from "./kind.ts";
import { clientBillingEmail } from "./kinds/client-billing-email.ts";
import { clientCollectionSettings } from "./kinds/client-collection-settings.ts";
import { clientCreate } from "./kinds/client-create.ts";
import { clientDelete } from "./kinds/client-delete.ts";
import { clientLicence } from "./kinds/client-licence.ts";
import { clientNewKey } from "./kinds/client-new-key.ts";
import { clientPurge } from "./kinds/client-purge.ts";
import { clientRename } from "./kinds/client-rename.ts";
import { clientSeats } from "./kinds/client-seats.ts";
import { collectionAccess } from "./kinds/collection-access.ts";
import { collectionCreate } from "./kinds/collection-create.ts";
import { collectionDelete } from "./kinds/collection-delete.ts";
import { collectionExternalId } from "./kinds/collection-external-id.ts";
import { collectionRename } from "./kinds/collection-rename.ts";
import { deviceApprove, deviceDeny } from "./kinds/device-answer.ts";
import { directoryImport } from "./kinds/directory-import.ts";
import { domainClaim, domainRemove, domainVerify } from "./kinds/domain.ts";
import { firstLicence } from "./kinds/first-licence.ts";
import { groupCreate } from "./kinds/group-create.ts";
import { groupDelete } from "./kinds/group-delete.ts";
import { groupMembers } from "./kinds/group-members.ts";
import { groupRename } from "./kinds/group-rename.ts";
import { integrationRemove, integrationSet } from "./kinds/integration.ts";
import { reportMark } from "./kinds/report-mark.ts";
import { reportSave } from "./kinds/report-save.ts";
import { itemCreate } from "./kinds/item-create.ts";
import { itemsImport } from "./kinds/items-import.ts";
import { memberConfirm } from "./kinds/member-confirm.ts";
import { memberDeleteAccount } from "./kinds/member-delete-account.ts";
import { memberInvite } from "./kinds/member-invite.ts";
import { memberRecover } from "./kinds/member-recover.ts";
import { memberRemove } from "./kinds/member-remove.ts";
import { memberResend } from "./kinds/member-resend.ts";
import { memberRestore, memberRevoke } from "./kinds/member-revoke.ts";
import { memberUpdate } from "./kinds/member-update.ts";
import { policySet } from "./kinds/policy-set.ts";
import { clientUnlink, providerAddClient } from "./kinds/provider-clients.ts";
import { providerAddress, providerDelete, providerDeleteByMail, providerDetails } from "./kinds/provider-details.ts";
import { providerInvite } from "./kinds/provider-invite.ts";
import { providerConfirm, providerRemove, providerResend, providerRole } from "./kinds/provider-people.ts";
import { providerAccept, providerBusinessUnit, providerSetUp } from "./kinds/provider-start.ts";
import { scimSet } from "./kinds/scim-set.ts";
import { ssoSet } from "./kinds/sso-set.ts";

/**
 * Every kind of change there is. To add one: a file in kinds/ (pure half), one of the same name in electron/writing/kinds/
 * (acting half), a line here and one there, and its texts. All other lists of kinds follow from this one.
 */
export const changeKinds = {
  "client.create": clientCreate,
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
} as const;

export type ChangeKind = keyof typeof changeKinds;
/** One difference between what should be and what is, of one kind. Plain data, JSON-safe, without secrets. */
export type ChangeOf<Kind extends ChangeKind> = Parameters<(typeof changeKinds)[Kind]["describe"]>[0];
export type Change = { [Kind in ChangeKind]: ChangeOf<Kind> }[ChangeKind];
/** Kinds that are written to the provider itself. */
export type ProviderChangeKind = Extract<ChangeKind, `provider.${string}`>;
/** Each kind stands under its own name (checked by the compiler). */
export const changeKindNames = Object.keys(changeKinds) as readonly ChangeKind[];
({ ...changeKinds }) satisfies { readonly [Kind in ChangeKind]: { readonly kind: Kind } };

/** The definition of a change's kind, for a change of whichever kind. */
export const definitionOf = (change: Change): ChangeKindDefinition<Change & ChangeBase, Change> =>
  changeKinds[change.kind] as unknown as ChangeKindDefinition<Change & ChangeBase, Change>;
