import { MemberRole, PolicyType } from "../../../model/enums.ts";
import type { Message } from "../../../model/message.ts";
import { sortedUnique } from "../../../util/compare.ts";
import { affectedBy, policyDefinition, stoppedBy, type PolicyField } from "../../value/policies.ts";
import { samePolicyData } from "../../value/policy-data.ts";
import type { ChangeBase, ChangeId, Difference } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, row, say, switched, text, type ChangeKindDefinition, type DescribeContext, type ChangeDescription } from "../kind.ts";
import { risky, routine, type Rated } from "../risks.ts";

/** A policy's state and data. The data are written whole. */
export interface PolicySet extends ChangeBase {
  readonly kind: "policy.set";
  readonly type: number;
  /** Null: the server never listed it. */
  readonly from: { readonly enabled: boolean; readonly data: Readonly<Record<string, unknown>> } | null;
  readonly enabled: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export const setPolicy = (
  type: number,
  from: PolicySet["from"],
  to: { readonly enabled: boolean; readonly data: Readonly<Record<string, unknown>> },
  needs: readonly ChangeId[] = [],
): PolicySet => ({
  id: changeId("policy.set", type, to.enabled ? "on" : "off"),
  needs,
  kind: "policy.set",
  type,
  from,
  enabled: to.enabled,
  data: to.data,
});

type Verb = "on" | "off" | "change";

export const policySet: ChangeKindDefinition<PolicySet> = {
  kind: "policy.set",
  section: "policies",
  right: "managePolicies",
  describe(change, context): ChangeDescription {
    const definition = policyDefinition(change.type);
    const verb: Verb = !change.enabled ? "off" : change.from?.enabled === true ? "change" : "on";
    const sentence: Message =
      definition === null ? say(`policy-set.${verb}`, { type: change.type }) : { key: `policies.${definition.key}.${verb}` };
    const people =
      context.actual === null
        ? sortedUnique(
            (context.desired?.people ?? [])
              .filter((person) => definition?.exempt === "nobody" || (person.role !== MemberRole.owner && person.role !== MemberRole.admin))
              .map((person) => person.email),
          )
        : affectedBy(context.actual, change.type);
    const stopped = context.actual === null || verb !== "on" ? [] : stoppedBy(context.actual, change.type);
    return {
      glyph: "policy",
      people: stopped.length > 0 ? stopped : people,
      sentence,
      ...(definition === null ? {} : { whatItDoes: definition.affects }),
      ...riskOf(change, verb, context, stopped.length),
    };
  },
  differences(change) {
    const all = [...stateRow(change), ...fieldRows(change).map(({ shown }) => shown)];
    // A kind whose data this app does not know.
    return all.length === 0 ? [row(nameOf(change), switched(change.from?.enabled ?? false), differs("otherSettings"))] : all;
  },
  // A choice that nobody made before or makes after, or that the server did not keep, says nothing: what it is about is the value below it.
  foremost(change) {
    const [first, ...others] = fieldRows(change);
    if (stateRow(change).length > 0 || first?.field.kind !== "choice") return undefined;
    if (first.shown.before !== null && change.data[first.field.name] != null) return undefined;
    const known = others.filter(({ shown }) => shown.before !== null);
    return (known.find(({ field }) => field.onlyWhen?.field === first.field.name) ?? known[0])?.shown;
  },
  inverse: (change) => ({
    change: setPolicy(change.type, { enabled: change.enabled, data: change.data }, change.from ?? { enabled: false, data: {} }),
  }),
};

const nameOf = ({ type }: PolicySet): Message => policyDefinition(type)?.name ?? differs("policy", { type });
/** That it goes on or off. */
function stateRow(change: PolicySet): readonly Difference[] {
  const wasOn = change.from?.enabled ?? false;
  return wasOn === change.enabled ? [] : [row(nameOf(change), switched(wasOn), switched(change.enabled))];
}
/** Each setting that becomes another one. */
function fieldRows(change: PolicySet): readonly { readonly field: PolicyField; readonly shown: Difference }[] {
  if (!change.enabled) return [];
  const before = change.from?.data ?? {};
  const wasOn = change.from?.enabled ?? false;
  return (
    (policyDefinition(change.type)?.fields ?? [])
      // Where a choice goes back to being unmade, the value that hung on it still becomes another one.
      .filter(
        ({ onlyWhen }) => onlyWhen === undefined || onlyWhen.values.includes(change.data[onlyWhen.field] ?? before[onlyWhen.field] ?? null),
      )
      .filter((field) => !samePolicyData({ value: before[field.name] }, { value: change.data[field.name] }))
      .map((field) => ({
        field,
        shown: row(field.label, wasOn ? valueOf(field, before[field.name]) : null, valueOf(field, change.data[field.name]), nameOf(change)),
      }))
  );
}

function riskOf(change: PolicySet, verb: Verb, context: DescribeContext, stopped: number): Rated {
  const weight = policyDefinition(change.type)?.weight ?? "worth-a-look";
  if (verb === "off") return weight === "quiet" ? routine : risky("policy-off");
  if (verb === "change") return weight === "quiet" ? routine : risky("policy-change");
  if (change.type === PolicyType.accountRecovery) return risky("policy-recovery");
  if (weight === "locks-out") {
    if (context.actual === null) return risky("policy-before-joining");
    return stopped > 0 ? risky("policy-revokes", { people: stopped }, stopped) : risky("policy-locks-out");
  }
  if (weight === "worth-a-look") return risky("policy-think");
  return weight === "people-notice" ? risky("policy-notice") : routine;
}

function valueOf(field: PolicyField, value: unknown): Message | null {
  if (field.kind === "switch") return switched(value === true);
  const choice = field.choices?.find((each) => each.value === (value ?? null));
  if (choice !== undefined) return choice.label;
  return value === undefined || value === null
    ? null
    : text(
        Array.isArray(value)
          ? value.map(String).join(", ")
          : typeof value === "object"
            ? JSON.stringify(value)
            : String(value as string | number | boolean),
      );
}
