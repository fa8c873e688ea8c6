import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import type { Difference } from "../changes/change-base.ts";
import { describe, differencesOf } from "../changes/describe.ts";
import { diff } from "../changes/diff.ts";
import { ruleId, ruleOf, type RuleId } from "../changes/rule-of-change.ts";
import type { Message } from "../../model/message.ts";
import type { ClientCapabilities, ClientSetup, SetupPart } from "../value/client-setup.ts";
import { normalisePath } from "../value/collection-path.ts";
import { hasEffect } from "../value/policies.ts";
import type { DriftException } from "./baseline.ts";

/** What a rule is about, for its name on the screen. `name`: of the group, collection or domain; the number of a policy. */
export interface RuleSubject {
  readonly kind: "settings" | "policy" | "group" | "collection" | "people" | "sso" | "scim" | "domain";
  readonly name: string;
}
export interface Rule extends RuleSubject {
  readonly id: RuleId;
}
/**
 * aligned: as the blueprint says · drifted: not so · accepted: not so, and somebody agreed to it · not-in-plan: the client's plan does not
 * offer it · not-read: nothing is claimed, since that part of the client could not be read.
 */
export type RuleState = "aligned" | "drifted" | "accepted" | "not-in-plan" | "not-read";
export interface ComparedRule {
  readonly rule: Rule;
  readonly state: RuleState;
  /** What is here and what the blueprint says, thing by thing. */
  readonly differences: readonly Difference[];
  /** What would be done to revert it, where nothing stands there that could be compared. */
  readonly sentences: readonly Message[];
  /** The one that holds; also one that holds no more, because it ended or because the value is another now. */
  readonly exception: DriftException | null;
  /** Why the exception holds no more. */
  readonly exceptionOver: "ended" | "other-value" | null;
}

/** Everything that a filled-in blueprint says, rule by rule, in its order. */
export function rulesOf(desired: DesiredSetup): readonly Rule[] {
  const rules: Rule[] = [
    ...desired.policies.map(({ type }): Rule => ({ id: ruleId.policy(type), kind: "policy", name: String(type) })),
    ...(desired.collectionSettings === undefined ? [] : [{ id: ruleId.settings, kind: "settings", name: "" } as const]),
    ...desired.groups.map(({ name }): Rule => ({ id: ruleId.group(name), kind: "group", name })),
    ...desired.collections.map(({ path }): Rule => ({ id: ruleId.collection(path), kind: "collection", name: normalisePath(path) })),
    ...(desired.people.length === 0 ? [] : [{ id: ruleId.people, kind: "people", name: "" } as const]),
    ...(desired.sso === undefined ? [] : [{ id: ruleId.singleSignOn, kind: "sso", name: "" } as const]),
    ...(desired.scim === undefined ? [] : [{ id: ruleId.scim, kind: "scim", name: "" } as const]),
    ...(desired.domains ?? []).map(({ name }): Rule => ({ id: ruleId.domain(name), kind: "domain", name: name.toLowerCase() })),
  ];
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
/** A rule by its id alone, as where only a difference names it: a rule of a group may reach a collection of the client's own. */
function ruleNamed(id: RuleId): Rule {
  const cut = id.indexOf(":");
  return { id, kind: (cut < 0 ? id : id.slice(0, cut)) as Rule["kind"], name: cut < 0 ? "" : id.slice(cut + 1) };
}

const partsOf: Readonly<Record<Rule["kind"], readonly SetupPart[]>> = {
  settings: ["details"],
  policy: ["policies"],
  group: ["groups"],
  collection: ["collections", "groups"],
  people: ["members", "groups"],
  sso: ["sso"],
  scim: ["scim"],
  domain: ["domains"],
};
function isOffered({ kind, name }: Rule, capabilities: ClientCapabilities): boolean {
  switch (kind) {
    case "policy":
      return capabilities.policies && hasEffect(Number(name), capabilities);
    case "group":
      return capabilities.groups;
    case "sso":
      return capabilities.sso;
    case "scim":
      return capabilities.scim;
    case "domain":
      return capabilities.domains;
    case "settings":
    case "collection":
    case "people":
      return true;
  }
}
/** What stands at a client where it differs, as one text to be compared: what a blueprint asks for does not count. */
export const standing = (differences: readonly Difference[]): string =>
  JSON.stringify(differences.map(({ of: owner, what, before }) => [owner, what, before]));

/**
 * A client beside a filled-in blueprint, rule by rule. Pure and total; what differs is what `diff` would change, so that reverting it is
 * carrying that out.
 *
 * @param exceptions those of this client and this baseline.
 * @param today YYYY-MM-DD, in this computer's time.
 */
export function driftOf(
  desired: DesiredSetup,
  actual: ClientSetup,
  exceptions: readonly DriftException[],
  today: string,
): readonly ComparedRule[] {
  const { changes } = diff(desired, actual);
  const byRule = Map.groupBy(changes, (change) => ruleOf(change) ?? "");
  const rules = rulesOf(desired);
  const named = new Set(rules.map(({ id }) => id));
  const others = [...byRule.keys()].filter((id) => id !== "" && !named.has(id)).map(ruleNamed);
  const unread = new Set(actual.unread.map(({ part }) => part));
  return [...rules, ...others].map((rule): ComparedRule => {
    const nothing = { rule, differences: [], sentences: [], exception: null, exceptionOver: null };
    if (partsOf[rule.kind].some((part) => unread.has(part))) return { ...nothing, state: "not-read" };
    if (!isOffered(rule, actual.capabilities)) return { ...nothing, state: "not-in-plan" };
    const own = byRule.get(rule.id) ?? [];
    if (own.length === 0) return { ...nothing, state: "aligned" };
    const differences = own.flatMap((change) => differencesOf(change, actual));
    const exception = exceptions.find((each) => each.rule === rule.id) ?? null;
    const exceptionOver =
      exception === null
        ? null
        : exception.until !== null && exception.until < today
          ? "ended"
          : exception.value !== null && exception.value !== standing(differences)
            ? "other-value"
            : null;
    return {
      rule,
      state: exception !== null && exceptionOver === null ? "accepted" : "drifted",
      differences,
      sentences: differences.length > 0 ? [] : own.map((change) => describe(change, { actual, desired }).sentence),
      exception,
      exceptionOver,
    };
  });
}
