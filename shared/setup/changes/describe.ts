import type { Change, DescribedChange } from "./change.ts";
import type { Difference } from "./change-base.ts";
import { say, type DescribeContext, type Inverse } from "./kind.ts";
import { definitionOf } from "./registry.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { AccountSetup } from "../value/account-setup.ts";
import type { ProviderSetup } from "../value/provider-setup.ts";

/** What a change is made against: a client, the provider itself, or the account (decision 0014). */
export type SubjectSetup = ClientSetup | ProviderSetup | AccountSetup;
/** What a setup is of. */
export const subjectKindOf = (setup: SubjectSetup): "client" | "provider" | "account" => ("subject" in setup ? setup.subject : "client");
/** The client of a subject; null where it is none. */
export const clientOf = (setup: SubjectSetup): ClientSetup | null => ("subject" in setup ? null : setup);

/** `describe`: Change -> sentence, risk, people affected. Pure. Texts: resources/locales/<language>/changes.json and policies.json. */
export function describe(change: Change, context: DescribeContext): DescribedChange {
  const definition = definitionOf(change);
  const description = definition.describe(change, context);
  const path = change.kind.replaceAll(".", "-");
  const parameters = description.sentence.parameters ?? {};
  return {
    change,
    section: definition.section,
    whatItDoes: say(`${path}.does`, parameters),
    ifItFails: say(`${path}.fails`, parameters),
    ...description,
  };
}

/** What a change sets, thing by thing, against the client as it is. Pure. */
export const differencesOf = (change: Change, actual: SubjectSetup): readonly Difference[] =>
  definitionOf(change).differences(change, actual as ClientSetup);

/** What tells most of what several changes set, in one line; null: nothing stood there before. */
export function foremostDifference(changes: readonly Change[], actual: SubjectSetup): Difference | null {
  for (const change of changes) {
    const [first] = differencesOf(change, actual);
    if (first !== undefined) return definitionOf(change).foremost?.(change) ?? first;
  }
  return null;
}

/** The change that takes this one back, made from the client as it was right before; or why there is none. */
export const inverseOf = (change: Change, before: SubjectSetup): Inverse<Change> =>
  definitionOf(change).inverse(change, before as ClientSetup);

/** What a change counts by: items of an import, people of a call, else one. */
export const sizeOf = (change: Change): number => definitionOf(change).size?.(change) ?? 1;
