import type { DesiredPolicy } from "#shared/setup/blueprint/desired-setup";
import { policyProblems } from "#shared/setup/blueprint/desired-policies";
import { policyChangesOf, refusedOf, withNeeds } from "#shared/setup/changes/edit-policies";
import type { UnmetRequirement } from "#shared/setup/changes/requirements";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { initialData, policyDefinition } from "#shared/setup/value/policies";
import { hitGroups, hitsOfAll, losesAccess, type Elsewhere, type HitGroup, type PolicyHit } from "#shared/setup/value/policy-hits";
import { say, t } from "#renderer/i18n/index";

/** A policy as it is about to be saved. */
export interface PolicyDraft {
  readonly type: number;
  readonly enabled: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}
/** How it starts: what is off is about to be turned on; what is on stays on with its settings. */
export function draftOf(setup: ClientSetup, type: number): PolicyDraft {
  const present = setup.policies.find((policy) => policy.type === type);
  return { type, enabled: true, data: { ...initialData(type), ...present?.data } };
}

export interface PolicyPreview {
  /** Everything that is saved, the policy itself last. */
  readonly policies: readonly (DesiredPolicy & { readonly data: Readonly<Record<string, unknown>> })[];
  /** What goes along with it. */
  readonly along: readonly DesiredPolicy[];
  readonly refused: readonly UnmetRequirement[];
  readonly invalid: boolean;
  readonly calls: number;
  readonly hits: readonly PolicyHit[];
  /** How many lose access. */
  readonly lost: number;
  readonly blocking: number;
}
export function previewOf(setup: ClientSetup, draft: PolicyDraft, elsewhere: Elsewhere): PolicyPreview {
  const wanted = withNeeds(setup, draft);
  const policies = wanted.map((policy) => ({ ...policy, data: policy.data ?? {} }));
  const hits = hitsOfAll(setup, wanted, elsewhere);
  return {
    policies,
    along: wanted.slice(0, -1),
    refused: refusedOf(policies, setup),
    invalid: wanted.some((policy) => policyProblems(policy).length > 0),
    calls: policyChangesOf(policies, setup).length,
    hits,
    lost: hits.filter(losesAccess).length,
    blocking: hits.filter((hit) => hit.group === "blocks").length,
  };
}

export const groupsIn = (hits: readonly PolicyHit[]): readonly { readonly group: HitGroup; readonly count: number }[] =>
  hitGroups.map((group) => ({ group, count: hits.filter((hit) => hit.group === group).length })).filter(({ count }) => count > 0);
export const nameOfPolicy = (type: number): string => {
  const definition = policyDefinition(type);
  return definition === null ? t("client.policies.unknown", { number: type }) : say(definition.name);
};
export function refusalText(unmet: UnmetRequirement): string {
  return t(`policies.edit.refused.${unmet.kind}`, {
    ...("type" in unmet ? { policy: nameOfPolicy(unmet.type) } : {}),
    ...("decryption" in unmet ? { decryption: t(`policies.edit.decryption.${unmet.decryption}`) } : {}),
  });
}

/** Kinds with a letter of their own; the others are described by what they do. */
const letters: ReadonlySet<string> = new Set([
  "twoFactorAuthentication",
  "singleOrganization",
  "requireSso",
  "accountRecovery",
  "masterPassword",
]);
/** A text to send before it is saved, in the client's language. */
export function letterOf(facts: {
  readonly language: "en" | "nl";
  readonly type: number;
  readonly client: string;
  readonly provider: string;
  /** As the language writes it; null: no day was chosen. */
  readonly date: string | null;
  readonly identifier: string | null;
}): string {
  const { language, client, provider, date } = facts;
  const text = (key: string, parameters: Readonly<Record<string, string>> = {}): string =>
    t(`policies.tell.${language}.${key}`, parameters);
  const definition = policyDefinition(facts.type);
  const day = date === null ? t(`policies.tell.soon.${language}`) : text("on", { date });
  const key = definition?.key ?? "other";
  return [
    text("hello", { firstName: `[${text("firstName")}]` }),
    text(letters.has(key) ? key : "other", {
      client,
      day,
      policy: nameOfPolicy(facts.type),
      affects: definition === null ? "" : say(definition.affects),
      identifier: facts.identifier ?? text("identifier"),
    }),
    text("questions", { provider }),
  ].join("\n\n");
}
