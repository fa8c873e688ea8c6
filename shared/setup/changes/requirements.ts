import { PolicyType } from "../../model/enums.ts";
import type { ClientSetup, PolicySetup } from "../value/client-setup.ts";
import { dependentsOf, requiredBy } from "../value/policies.ts";
import {
  bringsPolicies,
  decryptionInForce,
  decryptionOf,
  keepsDecryption,
  policiesOfDecryption,
  type SsoDecryption,
} from "../value/sso-decryption.ts";
import type { Change } from "./change.ts";
import { withBrought } from "./diff-policies.ts";

/** What the server would refuse, or do unasked, because policies and single sign-on hang together (organization-api.md §5.2, §7.2). */
export type UnmetRequirement =
  /** A policy would be on while the one it needs is off. */
  | { readonly kind: "policy-base"; readonly type: number }
  /** A policy would be off (or weaker) while this way of decrypting needs it. */
  | { readonly kind: "policy-of-sso"; readonly type: number; readonly decryption: SsoDecryption }
  /** Key Connector cannot be saved while single sign-on is off. */
  | { readonly kind: "connector-off" }
  /** Single organization stays on while a domain is verified. */
  | { readonly kind: "policy-of-domain" }
  /** The policy needs a verified domain. */
  | { readonly kind: "domain-missing" }
  /** Single sign-on would be required while it is off. Not refused. */
  | { readonly kind: "sso-required-off" }
  /** Left out, but saving single sign-on turns it on. Not refused. */
  | { readonly kind: "brought-by-sso"; readonly type: number };

/** Whether the server refuses it; the others are worth knowing. */
export const isRefused = ({ kind }: UnmetRequirement): boolean => kind !== "sso-required-off" && kind !== "brought-by-sso";

/**
 * What stands against writing these changes in their order. Only what one of them causes: a client that is odd
 * already may stay so.
 *
 * @param leftOut changes that were there and are not written.
 */
export function unmetRequirements(
  changes: readonly Change[],
  actual: ClientSetup | null,
  leftOut: readonly Change[] = [],
): readonly UnmetRequirement[] {
  const found: UnmetRequirement[] = [];
  let policies: ReadonlyMap<number, PolicySetup> = new Map((actual?.policies ?? []).map((policy) => [policy.type, policy]));
  let sso: Parameters<typeof decryptionInForce>[0] = actual?.sso ?? null;
  const touched = new Set<number>();
  let ssoSaved = false;
  for (const change of changes) {
    if (change.kind === "policy.set") {
      policies = new Map(policies).set(change.type, { type: change.type, enabled: change.enabled, data: change.data });
      touched.add(change.type);
    } else if (change.kind === "sso.set") {
      policies = withBrought(policies, change);
      ({ sso } = change);
      ssoSaved = true;
      const saved = decryptionOf(change.sso);
      if (saved === "key-connector" && !change.sso.enabled) found.push({ kind: "connector-off" });
      if (bringsPolicies(saved))
        for (const other of leftOut)
          if (other.kind === "policy.set" && other.enabled && policiesOfDecryption[saved].includes(other.type))
            found.push({ kind: "brought-by-sso", type: other.type });
    }
  }
  const isOn = (type: number): boolean => policies.get(type)?.enabled ?? false;

  const bases = new Set([...touched].flatMap((type) => (isOn(type) ? [type] : dependentsOf(type).filter(isOn))));
  for (const type of bases) if (!requiredBy(type).every(isOn)) found.push({ kind: "policy-base", type });

  const decryption = decryptionInForce(sso);
  for (const type of policiesOfDecryption[decryption]) {
    const policy = policies.get(type) ?? { type, enabled: false, data: {} };
    if ((ssoSaved || touched.has(type)) && !keepsDecryption(decryption, policy)) found.push({ kind: "policy-of-sso", type, decryption });
  }

  const domainsRead = actual === null || !actual.unread.some(({ part }) => part === "domains");
  const isDomainVerified = actual?.domains.some(({ verifiedAt }) => verifiedAt !== null) ?? false;
  const single = PolicyType.singleOrganization;
  if (touched.has(single) && !isOn(single) && isDomainVerified) found.push({ kind: "policy-of-domain" });
  const claimed = PolicyType.blockClaimedDomainAccountCreation;
  if (touched.has(claimed) && isOn(claimed) && domainsRead && !isDomainVerified) found.push({ kind: "domain-missing" });
  if ((ssoSaved || touched.has(PolicyType.requireSso)) && isOn(PolicyType.requireSso) && sso?.enabled !== true)
    found.push({ kind: "sso-required-off" });
  return found;
}
