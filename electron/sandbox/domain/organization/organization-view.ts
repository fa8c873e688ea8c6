import type { Organization } from "../tables/organizations.ts";
import { decodeName } from "../../framework/encoding.ts";

/** Columns that an answer about an organization shows as they are, to its administrators and in a profile (organization-api.md §1.2, §1.3). */
const SHOWN = [
  "id",
  "usePolicies",
  "useSso",
  "useKeyConnector",
  "useScim",
  "useGroups",
  "useDirectory",
  "useEvents",
  "useTotp",
  "use2fa",
  "useApi",
  "useResetPassword",
  "useSecretsManager",
  "usePasswordManager",
  "usersGetPremium",
  "useCustomPermissions",
  "useRiskInsights",
  "useOrganizationDomains",
  "useAdminSponsoredFamilies",
  "useAutomaticUserConfirmation",
  "usePhishingBlocker",
  "useMyItems",
  "useInviteLinks",
  "usePam",
  "selfHost",
  "seats",
  "maxCollections",
  "maxStorageGb",
  "limitCollectionCreation",
  "limitCollectionDeletion",
  "limitItemDeletion",
  "allowAdminAccessToAllCollectionItems",
] as const satisfies readonly (keyof Organization)[];

/** What every answer about an organization has. */
export const organizationView = (organization: Organization): Record<string, unknown> => ({
  ...Object.fromEntries(SHOWN.map((name) => [name, organization[name]])),
  name: decodeName(organization.name),
  hasPublicAndPrivateKeys: organization.publicKey !== null && organization.privateKey !== null,
});
