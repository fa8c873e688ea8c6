/** The policy types by number with the server's names (organization-api.md §5.2). */

export const POLICY_NAMES = [
  "TwoFactorAuthentication",
  "MasterPassword",
  "PasswordGenerator",
  "SingleOrg",
  "RequireSso",
  "OrganizationDataOwnership",
  "DisableSend",
  "SendOptions",
  "ResetPassword",
  "MaximumVaultTimeout",
  "DisablePersonalVaultExport",
  "ActivateAutofill",
  "AutomaticAppLogIn",
  "FreeFamiliesSponsorship",
  "RemoveUnlockWithPin",
  "RestrictedItemTypes",
  "UriMatchDefaults",
  "AutotypeDefaultSetting",
  "AutomaticUserConfirmation",
  "BlockClaimedDomainAccountCreation",
  "OrganizationUserNotification",
  "SendControls",
  "FillAssist",
] as const;

export const TWO_FACTOR = 0;
export const MASTER_PASSWORD = 1;
export const SINGLE_ORGANIZATION = 3;
export const REQUIRE_SSO = 4;
export const DATA_OWNERSHIP = 5;
export const DISABLE_SEND = 6;
export const SEND_OPTIONS = 7;
export const ACCOUNT_RECOVERY = 8;
export const AUTOMATIC_CONFIRMATION = 18;
export const BLOCK_CLAIMED_DOMAINS = 19;
export const SEND_CONTROLS = 21;
export const FILL_ASSIST = 22;

/** Types that need the single-organization policy, with their display names. */
export const NEED_SINGLE_ORGANIZATION: Readonly<Record<number, string>> = {
  4: "Require single sign-on authentication",
  8: "Account recovery administration",
  9: "Vault timeout",
  16: "URI match defaults",
  18: "Automatically confirm invited users",
  20: "Vault banner message",
};

/** The type that a path value names: a number or a name in any letter case; null for anything else. */
export function policyTypeOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) < POLICY_NAMES.length ? Number(text) : null;
  const index = POLICY_NAMES.findIndex((name) => name.toLowerCase() === text.toLowerCase());
  return index < 0 ? null : index;
}
