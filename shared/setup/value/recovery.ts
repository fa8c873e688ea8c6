import { appError, type AppError } from "../../errors/app-error.ts";
import { MemberStatus, PolicyType } from "../../model/enums.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";

/**
 * Why a member's account cannot be recovered by this client, as far as the setup tells; null when it can. Nobody can enroll somebody
 * else: only the member's own device holds the key (organization-api.md §2.9).
 */
export function whyNotRecover(setup: ClientSetup, member: MemberSetup): AppError | null {
  const who = member.name ?? member.email;
  if (!setup.capabilities.accountRecovery) return appError("recovery.not-offered");
  if (member.status === MemberStatus.invited || member.status === MemberStatus.staged) return appError("recovery.no-account", { who });
  if (!setup.policies.some((policy) => policy.type === PolicyType.accountRecovery && policy.enabled))
    return appError("recovery.policy-off", { client: setup.client.name });
  return member.accountRecoveryEnrolled ? null : appError("recovery.not-enrolled", { who });
}
