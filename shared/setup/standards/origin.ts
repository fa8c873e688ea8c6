import type { DescribedEvent } from "../value/described-event.ts";
import { normalisePath } from "../value/collection-path.ts";
import { fold } from "../../util/fold.ts";
import type { Rule } from "./drift.ts";

/** Kinds of events that change what a rule is about; none where a log does not tell such things, or not of what. */
const kinds: Readonly<Record<Rule["kind"], readonly number[]>> = {
  settings: [1600, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617],
  policy: [1700],
  group: [1400, 1401, 1402],
  collection: [1300, 1301, 1302],
  // Every change of a member is one of people, whatever the blueprint says of them.
  people: [],
  sso: [1604, 1605],
  scim: [],
  domain: [2000, 2001, 2002, 2003],
};
export const originKinds: readonly number[] = Object.values(kinds).flat();

const namedAs: Readonly<Partial<Record<Rule["kind"], (event: NonNullable<DescribedEvent["what"]>, rule: Rule) => boolean>>> = {
  policy: (what, rule) => what.kind === "policy" && what.id === rule.name,
  group: (what, rule) => what.kind === "group" && what.name === rule.name,
  collection: (what, rule) => what.kind === "collection" && what.name !== null && normalisePath(what.name) === rule.name,
  domain: (what, rule) => what.kind === "domain" && fold(what.name ?? "") === fold(rule.name),
};
/** The newest saving of a policy whose event does not tell which one: the official list of policies has no ids to know it by. */
export const unnamedSaving = (events: readonly DescribedEvent[]): DescribedEvent | null =>
  events.find(({ type, what }) => kinds.policy.includes(type) && what === null) ?? null;
/**
 * Which event last changed what a rule is about. Null where none names it: a policy whose id is not known, or a group that was renamed, is not
 * guessed at.
 *
 * @param events of the client, newest first.
 */
export function lastChangeOf(rule: Rule, events: readonly DescribedEvent[]): DescribedEvent | null {
  const isNamed = namedAs[rule.kind];
  return (
    events.find(({ type, what }) => kinds[rule.kind].includes(type) && (isNamed === undefined || (what !== null && isNamed(what, rule)))) ??
    null
  );
}
