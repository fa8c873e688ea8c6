import { badRequest, serverError } from "../../framework/refusal.ts";
import { FILL_ASSIST, POLICY_NAMES, SEND_CONTROLS } from "./policy-types.ts";

/** Checks on the data of a policy; types without checks keep whatever is sent (organization-api.md §5.2). */

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

type Data = Readonly<Record<string, unknown>>;

/** Whether a value has the JSON type that a member is read as. Null and missing members are fine. */
function fits(check: Check, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return check === "flag" ? typeof value === "boolean" : Number.isInteger(value);
}

/** What is wrong with the members that are looked at: a wrong type alone (the first in the text), else every range that is left. */
function failures(checks: Readonly<Record<string, Check>>, data: Data): string[] {
  const mistyped = Object.keys(data).find((name) => checks[name] && !fits(checks[name], data[name]));
  if (mistyped !== undefined) return [`${mistyped} has an invalid value.`];
  return Object.entries(checks).flatMap(([name, check]) => {
    const value = data[name];
    if (check === "flag" || value === undefined || value === null) return [];
    const [from, to] = check;
    const inside = (value as number) >= from && (value as number) <= to;
    return inside ? [] : [`The field ${name.charAt(0).toUpperCase()}${name.slice(1)} must be between ${from} and ${to}.`];
  });
}

const isWhole = (value: unknown): boolean => Number.isInteger(value);
const isNullOr =
  (rule: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || rule(value);

/** Members of the Send policy with the JSON type that each must have; a wrong one makes the real server fail. */
const SEND_MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  disableSend: (value) => typeof value === "boolean",
  disableHideEmail: (value) => typeof value === "boolean",
  whoCanAccess: isNullOr(isWhole),
  allowedDomains: isNullOr((value) => typeof value === "string"),
  deletionHours: isNullOr(isWhole),
  allowedSendTypes: isNullOr((value) => Array.isArray(value) && value.every(isWhole)),
};

function checkSend(data: Data): void {
  if (Object.entries(SEND_MEMBERS).some(([name, rule]) => name in data && !rule(data[name]))) throw serverError();
  if (data["allowedDomains"] && data["whoCanAccess"] !== 2) {
    throw badRequest("Allowed domains can only be set when the required access type is set to specific people");
  }
}

function checkFillAssist(data: Data): void {
  const address = data["rulesUrl"] ?? null;
  if (address === null || (typeof address === "string" && address.trim() === "")) throw badRequest("The RulesUrl field is required.");
  const problems = [
    /^(https?|ftp):\/\//i.test(String(address)) ? [] : ["The RulesUrl field is not a valid fully-qualified http, https, or ftp URL."],
    /^https:\/\/./i.test(String(address)) ? [] : ["RulesUrl must use HTTPS."],
  ].flat();
  if (problems.length) throw badRequest(problems.join(", "));
}

/** Refuses data that the real server refuses for this type. */
export function checkPolicyData(type: number, enabled: boolean, sent: PolicyData | null): void {
  const data = sent ?? {};
  const found = failures(CHECKS[type] ?? {}, data);
  if (found.length) throw badRequest(`Invalid data for ${POLICY_NAMES[type]} policy: ${found.join(", ")}`);
  if (type === SEND_CONTROLS) checkSend(data);
  if (type === FILL_ASSIST && enabled) checkFillAssist(data);
}
export interface PolicyUpdate {
  readonly type: number;
  readonly enabled: boolean;
  readonly data: PolicyData | null;
  readonly metadata: PolicyData | null;
}
