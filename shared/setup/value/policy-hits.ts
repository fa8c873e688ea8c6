import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import type { MemberId } from "../../model/ids.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";
import { policyDefinition } from "./policies.ts";
import { domainOfAddress } from "./domains.ts";

/*
 * Whom saving a policy hits, by name, as far as a setup and the other clients known here tell (organization-api.md §5.2).
 * What the server does not tell stays untold: see `isKnownInPart`.
 */

/**
 * blocks: the server refuses the policy because of this person · revoked: loses access the moment it is saved · locked-out: cannot sign in
 * any more · before-joining: must do something before they can join · asked: must do something, and keeps access · notices · untouched · exempt
 */
export type HitGroup = "blocks" | "revoked" | "locked-out" | "before-joining" | "asked" | "notices" | "untouched" | "exempt";
export const hitGroups = [
  "blocks",
  "revoked",
  "locked-out",
  "before-joining",
  "asked",
  "notices",
  "untouched",
  "exempt",
] as const satisfies readonly HitGroup[];
/** Why: one of policies.json under `hits.reason`. */
export type HitReason =
  | "no-two-step"
  | "no-master-password"
  | "elsewhere"
  | "not-linked"
  | "sso-off"
  | "not-enrolled"
  | "unclaimed-domain"
  | "claimed-domain"
  | "role"
  | "applies"
  | "ready"
  | "not-joined"
  | "has-access-revoked";
export interface PolicyHit {
  readonly memberId: MemberId;
  readonly name: string | null;
  readonly email: string;
  readonly groups: readonly string[];
  readonly group: HitGroup;
  readonly reason: HitReason;
  /** Names of the other clients where the person was found. */
  readonly elsewhere: readonly string[];
}
/** Members who are also at other clients known here, with the names of those. */
export type Elsewhere = ReadonlyMap<MemberId, readonly string[]>;

type Judgement = readonly [HitGroup, HitReason];
type Judge = (member: MemberSetup, facts: Facts) => Judgement;
interface Facts {
  readonly setup: ClientSetup;
  readonly elsewhere: Elsewhere;
  readonly data: Readonly<Record<string, unknown>>;
  readonly claimed: ReadonlySet<string>;
}

const isElevated = ({ role }: MemberSetup): boolean => role === MemberRole.owner || role === MemberRole.admin;
const hasJoined = ({ status }: MemberSetup): boolean => status === MemberStatus.accepted || status === MemberStatus.confirmed;
const isInvited = ({ status }: MemberSetup): boolean => !hasJoined({ status } as MemberSetup) && status !== MemberStatus.revoked;
const isElsewhere = ({ id }: MemberSetup, { elsewhere }: Facts): boolean => (elsewhere.get(id) ?? []).length > 0;

/** What turning a kind on does to a person who is not revoked; kinds that are missing only show. */
const judges: Readonly<Record<number, Judge>> = {
  [PolicyType.twoFactorAuthentication]: (member) => {
    if (isElevated(member)) return ["exempt", "role"];
    if (!hasJoined(member)) return ["before-joining", "not-joined"];
    if (member.twoStepLogin) return ["untouched", "ready"];
    return member.hasMasterPassword === false ? ["blocks", "no-master-password"] : ["revoked", "no-two-step"];
  },
  [PolicyType.singleOrganization]: (member, facts) => {
    if (isElevated(member)) return ["exempt", "role"];
    if (isElsewhere(member, facts)) return hasJoined(member) ? ["revoked", "elsewhere"] : ["before-joining", "elsewhere"];
    return ["untouched", "ready"];
  },
  [PolicyType.requireSso]: (member, { setup }) => {
    if (isElevated(member)) return ["exempt", "role"];
    if (!setup.sso.enabled) return ["locked-out", "sso-off"];
    if (!hasJoined(member)) return ["before-joining", "not-joined"];
    return member.ssoBound ? ["untouched", "ready"] : ["asked", "not-linked"];
  },
  [PolicyType.accountRecovery]: (member, { data }) => {
    if (member.hasMasterPassword === false && hasJoined(member)) return ["untouched", "no-master-password"];
    if (member.accountRecoveryEnrolled) return ["untouched", "ready"];
    if (isInvited(member)) return data["autoEnrollEnabled"] === true ? ["notices", "not-joined"] : ["untouched", "not-joined"];
    return ["asked", "not-enrolled"];
  },
  [PolicyType.automaticUserConfirmation]: (member, facts) =>
    hasJoined(member) && isElsewhere(member, facts)
      ? ["blocks", "elsewhere"]
      : isInvited(member)
        ? ["notices", "not-joined"]
        : ["untouched", "ready"],
  [PolicyType.blockClaimedDomainAccountCreation]: (member, { claimed }) =>
    claimed.has(domainOfAddress(member.email)) ? ["untouched", "claimed-domain"] : ["untouched", "unclaimed-domain"],
  [PolicyType.masterPassword]: (member, { data }) => {
    if (member.hasMasterPassword === false && hasJoined(member)) return ["untouched", "no-master-password"];
    return data["enforceOnLogin"] === true && hasJoined(member) ? ["asked", "applies"] : ["notices", "applies"];
  },
  [PolicyType.organizationDataOwnership]: (member) =>
    isElevated(member) ? ["exempt", "role"] : isInvited(member) ? ["notices", "not-joined"] : ["asked", "applies"],
};
const shows =
  (type: number): Judge =>
  (member) =>
    isElevated(member) && policyDefinition(type)?.exempt !== "nobody" ? ["exempt", "role"] : ["notices", "applies"];

/** Everybody at the client with what saving the policy does to them; the hardest hit first, then by name. */
export function policyHits(
  setup: ClientSetup,
  policy: { readonly type: number; readonly enabled: boolean; readonly data?: Readonly<Record<string, unknown>> },
  elsewhere: Elsewhere,
): readonly PolicyHit[] {
  const wasOn = setup.policies.some((each) => each.type === policy.type && each.enabled);
  const facts: Facts = {
    setup,
    elsewhere,
    data: policy.data ?? {},
    claimed: new Set(setup.domains.filter(({ verifiedAt }) => verifiedAt !== null).map(({ name }) => name.toLowerCase())),
  };
  // What was on already acted when it was turned on; changing its settings or turning it off is only noticed.
  const judge = policy.enabled && (!wasOn || actsAgain.has(policy.type)) ? (judges[policy.type] ?? shows(policy.type)) : shows(policy.type);
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  return setup.members
    .map((member): PolicyHit => {
      const [group, reason] =
        member.status === MemberStatus.revoked ? (["untouched", "has-access-revoked"] as const) : judge(member, facts);
      return {
        memberId: member.id,
        name: member.name,
        email: member.email,
        groups: member.groups.flatMap((id) => groupNames.get(id) ?? []),
        group,
        reason,
        elsewhere: elsewhere.get(member.id) ?? [],
      };
    })
    .sort((left, right) => hitGroups.indexOf(left.group) - hitGroups.indexOf(right.group));
}
/** Kinds whose changed settings ask something of people again. */
const actsAgain: ReadonlySet<number> = new Set([PolicyType.masterPassword, PolicyType.accountRecovery]);

/** Whether the server keeps to itself who else is hit: it never says who is in another organization. */
export const isKnownInPart = (type: number): boolean =>
  type === PolicyType.singleOrganization || type === PolicyType.automaticUserConfirmation;
/** People who lose access the moment it is saved, or cannot sign in any more. */
export const losesAccess = ({ group }: PolicyHit): boolean => group === "revoked" || group === "locked-out";

/** Whom several policies hit that are saved together, the last one being the one that was asked for: each person counts by the hardest of all. */
export function hitsOfAll(
  setup: ClientSetup,
  policies: readonly Parameters<typeof policyHits>[1][],
  elsewhere: Elsewhere,
): readonly PolicyHit[] {
  const lists = policies.map((policy) => policyHits(setup, policy, elsewhere));
  const own = lists.at(-1) ?? [];
  const worse = new Map<string, PolicyHit>();
  for (const hit of lists.slice(0, -1).flat())
    if (hit.group === "blocks" || losesAccess(hit)) worse.set(hit.memberId, worse.get(hit.memberId) ?? hit);
  const weight = ({ group }: PolicyHit): number => hitGroups.indexOf(group);
  return own
    .map((hit) => {
      const other = worse.get(hit.memberId);
      return other !== undefined && weight(other) < weight(hit) ? other : hit;
    })
    .sort((left, right) => weight(left) - weight(right));
}
