import { normalisePath } from "../value/collection-path.ts";
import type { Change, ChangeId } from "./change.ts";

/** One thing that a blueprint says of a client: a policy, a group, a collection with its access, the people who belong to every client, … */
export type RuleId = string;
export const ruleId = {
  settings: "settings",
  policy: (type: number): RuleId => `policy:${String(type)}`,
  group: (name: string): RuleId => `group:${name}`,
  collection: (path: string): RuleId => `collection:${normalisePath(path)}`,
  people: "people",
  singleSignOn: "sso",
  scim: "scim",
  domain: (name: string): RuleId => `domain:${name.toLowerCase()}`,
} as const;

/** The rule of a blueprint that a change fulfils; null: it is about something that no blueprint speaks of. */
export function ruleOf(change: Change): RuleId | null {
  switch (change.kind) {
    case "client.collection-settings":
      return ruleId.settings;
    case "policy.set":
      return ruleId.policy(change.type);
    case "group.create":
      return ruleId.group(change.name);
    case "collection.create":
    case "collection.access":
      return ruleId.collection(change.path);
    case "group.members":
    case "member.invite":
    case "member.update":
      return ruleId.people;
    case "sso.set":
      return ruleId.singleSignOn;
    case "scim.set":
      return ruleId.scim;
    case "domain.claim":
      return ruleId.domain(change.name);
    default:
      return null;
  }
}

/** Changes without those of some rules, and without what cannot be done before them. */
export function withoutRules(changes: readonly Change[], rules: readonly RuleId[]): readonly Change[] {
  const all = new Set(changes.map(({ id }) => id));
  let left = changes.filter((change) => !rules.includes(ruleOf(change) ?? ""));
  for (;;) {
    const there = new Set<ChangeId>(left.map(({ id }) => id));
    const next = left.filter(({ needs }) => needs.every((id) => !all.has(id) || there.has(id)));
    if (next.length === left.length) return left;
    left = next;
  }
}
