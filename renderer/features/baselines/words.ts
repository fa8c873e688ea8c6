import type { BaselineView, HeldClient } from "#shared/bridge/index";
import type { Difference } from "#shared/setup/changes/change-base";
import type { Rule } from "#shared/setup/standards/drift";
import { policyDefinition } from "#shared/setup/value/policies";
import { say, t } from "#renderer/i18n/index";

/** What a rule is called where its kind stands beside it: the policy's name, the collection's path, … */
export function ruleNameWords({ kind, name }: Pick<Rule, "kind" | "name">): string {
  if (kind === "policy") {
    const definition = policyDefinition(Number(name));
    return definition === null ? t("client.policies.unknown", { number: name }) : say(definition.name);
  }
  return name === "" ? t(`baselines.kind.${kind}`) : name;
}
/** What a rule is called by itself: a group and a collection are often called the same. */
export const ruleWords = (rule: Pick<Rule, "kind" | "name">): string =>
  rule.kind === "group" || rule.kind === "collection" ? t(`baselines.named.${rule.kind}`, { name: rule.name }) : ruleNameWords(rule);
/** What kind of thing it is; "" where its name says that already. */
export const ruleKindWords = ({ kind, name }: Pick<Rule, "kind" | "name">): string => (name === "" ? "" : t(`baselines.kind.${kind}`));

export const subjectWords = ({ of: owner, what }: Difference): string => (owner === null ? say(what) : `${say(owner)}: ${say(what)}`);
export const heldWords = ({ held, clients }: Pick<BaselineView, "held" | "clients">): string =>
  t(`baselines.held.${held.kind}`, held.kind === "tags" ? { tags: held.tags.join(", ") } : {}, clients);

/** Percent of rules that are as the baseline says, of those that could be compared; with and without what was accepted. Null: none could be. */
export function alignedShare(clients: readonly HeldClient[]): { readonly plain: number; readonly accepted: number } | null {
  let [aligned, accepted, drifted] = [0, 0, 0];
  for (const client of clients) {
    aligned += client.aligned;
    accepted += client.accepted.length;
    drifted += client.drifted.length;
  }
  const all = aligned + accepted + drifted;
  // Never "100 %" where something drifted.
  const percent = (part: number): number => Math.floor((part * 100) / all);
  return all === 0 ? null : { plain: percent(aligned), accepted: percent(aligned + accepted) };
}
