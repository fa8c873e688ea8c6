import type { Change } from "./change.ts";
import type { Edit } from "./edits.ts";
import type { ChangeKindDefinition, NeededRight } from "./kind.ts";
import { changeKinds } from "./registry.ts";

/** What somebody is about to ask for: an edit or a change, or its kind where no more is known yet. */
export type Wanted = Edit["kind"] | Edit | Change | { readonly kind: "client.new-key"; readonly type: number };

/**
 * What an account lacks for something; null where nothing is known to stand against it. Kinds of changes say what they need (`right`); edits are
 * called as the changes that they lead to, and one that leads to many is looked at change by change, in its review.
 *
 * @param rights of its custom role; null for every other role, which has all of them.
 */
export function lackingFor(wanted: Wanted, rights: readonly string[] | null): NeededRight | null {
  const asked = typeof wanted === "string" ? { kind: wanted } : wanted;
  if (rights === null || !Object.hasOwn(changeKinds, asked.kind)) return null;
  const { right } = changeKinds[asked.kind as keyof typeof changeKinds] as unknown as ChangeKindDefinition<Change, Change>;
  const needed = typeof right === "function" ? right(asked as Change) : right;
  return needed === undefined || rights.includes(needed) ? null : needed;
}

/** What an account lacks for several changes, each right once with the changes that need it. */
export function lackedBy(
  changes: readonly Change[],
  rights: readonly string[] | null,
): readonly { readonly right: NeededRight; readonly changes: readonly Change[] }[] {
  const lacked = new Map<NeededRight, Change[]>();
  for (const change of changes) {
    const right = lackingFor(change, rights);
    if (right !== null) lacked.set(right, [...(lacked.get(right) ?? []), change]);
  }
  return [...lacked].map(([right, needing]) => ({ right, changes: needing }));
}
