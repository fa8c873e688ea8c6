import { badRequest } from "../core/refusal.ts";
import { FILL_ASSIST, POLICY_NAMES, SEND_CONTROLS } from "./policy-types.ts";

/** Checks on the data of a policy; types without checks keep whatever is sent (organization sheet 5.2). */

export type PolicyData = Record<string, unknown>;

type Check = "flag" | readonly [from: number, to: number];

const CHECKS: Readonly<Record<number, Readonly<Record<string, Check>>>> = {
  1: {
    minComplexity: [0, 4],
    minLength: [12, 128],
    requireLower: "flag",
    requireUpper: "flag",
    requireNumbers: "flag",
    requireSpecial: "flag",
    enforceOnLogin: "flag",
  },
  7: { disableHideEmail: "flag" },
  8: { autoEnrollEnabled: "flag" },
};

function failure(name: string, check: Check, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (check === "flag") return typeof value === "boolean" ? null : `${name} has an invalid value.`;
  if (!Number.isInteger(value)) return `${name} has an invalid value.`;
  const [from, to] = check;
  const inside = (value as number) >= from && (value as number) <= to;
  return inside ? null : `The field ${name.charAt(0).toUpperCase()}${name.slice(1)} must be between ${from} and ${to}.`;
}

/** Refuses data that the real server refuses for this type. */
export function checkPolicyData(type: number, enabled: boolean, data: PolicyData | null): void {
  for (const [name, check] of Object.entries(CHECKS[type] ?? {})) {
    const text = failure(name, check, data?.[name]);
    if (text) throw badRequest(`Invalid data for ${POLICY_NAMES[type]} policy: ${text}`);
  }
  if (type === SEND_CONTROLS && data?.["allowedDomains"] && data["whoCanAccess"] !== 2) {
    throw badRequest("Allowed domains can only be set when the required access type is set to specific people");
  }
  if (type === FILL_ASSIST && enabled && !/^https:\/\/./i.test(String(data?.["rulesUrl"] ?? "")))
    throw badRequest("RulesUrl must use HTTPS.");
}
