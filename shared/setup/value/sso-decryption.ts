import { PolicyType } from "../../model/enums.ts";

/** How members open their vault after single sign-on. Numbers of the wire: 0, 1, 2 (organization-api.md §7.1). */
export type SsoDecryption = "master-password" | "key-connector" | "trusted-devices";

interface SsoLike {
  readonly enabled: boolean;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a configuration says, whether it is on or not. Unknown numbers count as the master password. */
export const decryptionOf = (sso: SsoLike): SsoDecryption => {
  const value = sso.settings["memberDecryptionType"];
  return value === 1 ? "key-connector" : value === 2 ? "trusted-devices" : "master-password";
};
/** What is in force: a configuration that is off binds no policy. */
export const decryptionInForce = (sso: SsoLike | null): SsoDecryption => (sso?.enabled === true ? decryptionOf(sso) : "master-password");

/**
 * Policies that must be on, and may not be turned off, while members decrypt this way (organization-api.md §5.2, §7.2).
 * Saving trusted devices turns its three on by itself, even while single sign-on is off; Key Connector is refused without them.
 */
export const policiesOfDecryption: Readonly<Record<SsoDecryption, readonly number[]>> = {
  "master-password": [],
  "key-connector": [PolicyType.singleOrganization, PolicyType.requireSso],
  "trusted-devices": [PolicyType.singleOrganization, PolicyType.accountRecovery, PolicyType.requireSso],
};
export const bringsPolicies = (decryption: SsoDecryption): boolean => decryption === "trusted-devices";

/** Data with which such a policy must stand: trusted devices want account recovery to enrol people by itself. */
export const dataOfDecryption = (decryption: SsoDecryption, type: number): Readonly<Record<string, unknown>> | null =>
  decryption === "trusted-devices" && type === PolicyType.accountRecovery ? { autoEnrollEnabled: true } : null;

/** Whether a policy stands as this way of decrypting needs it. */
export function keepsDecryption(
  decryption: SsoDecryption,
  policy: { readonly type: number; readonly enabled: boolean; readonly data?: Readonly<Record<string, unknown>> },
): boolean {
  if (!policiesOfDecryption[decryption].includes(policy.type)) return true;
  const data = dataOfDecryption(decryption, policy.type);
  return policy.enabled && (data === null || Object.entries(data).every(([name, value]) => policy.data?.[name] === value));
}
