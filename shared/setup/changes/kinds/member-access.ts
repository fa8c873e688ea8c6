import { MemberRole } from "../../../model/enums.ts";
import type { CollectionId } from "../../../model/ids.ts";
import { memberRights } from "../../../model/member-rights.ts";
import { compareText, sortedUnique } from "../../../util/compare.ts";
import { directAccessOf } from "../../value/access/reach.ts";
import type { AccessLevel, ClientSetup, MemberSetup } from "../../value/client-setup.ts";
import type { Difference } from "../change-base.ts";
import { differs, literal, row, switched } from "../kind.ts";
import { groupNamesOf, levelMessage } from "../people-words.ts";

/** What a member has by its own row. What is absent is not part of a change and stays. */
export interface MemberAccess {
  readonly role: MemberRole;
  /** By name, sorted. */
  readonly groups: readonly string[];
  /** Rights of a custom role that are on, sorted. */
  readonly rights?: readonly string[];
  /** Own access to shared collections, sorted by path. */
  readonly collections?: readonly OwnAccess[];
  readonly secretsManager?: boolean;
  readonly privilegedAccess?: boolean;
}
export interface OwnAccess {
  /** Null: the collection is made by another change. */
  readonly collection: CollectionId | null;
  readonly path: string;
  readonly level: AccessLevel;
}

/** Own access as changes hold it: one entry a collection, by path. */
export const tidyAccess = (access: readonly OwnAccess[]): readonly OwnAccess[] =>
  [...new Map(access.map((entry) => [entry.collection ?? entry.path, entry])).values()].sort(
    (left, right) => compareText(left.path, right.path) || compareText(left.collection ?? "", right.collection ?? ""),
  );
/** Only rights that there are; sorted. */
export const tidyRights = (rights: readonly string[]): readonly string[] =>
  sortedUnique(rights).filter((right) => memberRights.some((each) => each === right));

/** Everything that a member has now, as an edit may change it. */
export function memberAccessOf(setup: ClientSetup, member: MemberSetup): Required<MemberAccess> {
  return {
    role: member.role,
    groups: groupNamesOf(setup, member),
    rights: member.role === MemberRole.custom ? tidyRights(member.permissions) : [],
    collections: tidyAccess(directAccessOf(setup, member.id).map(({ id, path, level }): OwnAccess => ({ collection: id, path, level }))),
    secretsManager: member.secretsManager ?? false,
    privilegedAccess: member.privilegedAccess ?? false,
  };
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Both sides without what is the same on both, role and groups excepted; null when nothing differs. */
export function narrowed(from: Required<MemberAccess>, to: Required<MemberAccess>): { from: MemberAccess; to: MemberAccess } | null {
  const differing = (["rights", "collections", "secretsManager", "privilegedAccess"] as const).filter(
    (part) => !same(from[part], to[part]),
  );
  if (differing.length === 0 && from.role === to.role && same(from.groups, to.groups)) return null;
  const pick = (access: Required<MemberAccess>): MemberAccess => ({
    role: access.role,
    groups: access.groups,
    ...Object.fromEntries(differing.map((part) => [part, access[part]])),
  });
  return { from: pick(from), to: pick(to) };
}

/** Rights, own access and flags before and after, thing by thing. @param email empty: of everybody that the change names. */
export function accessDifferences(email: string, from: MemberAccess, to: MemberAccess): readonly Difference[] {
  const subject = email === "" ? null : literal(email);
  const had = from.rights ?? [];
  const has = to.rights ?? [];
  const rights = memberRights
    .filter((right) => had.includes(right) !== has.includes(right))
    .map((right) => row(differs(`right.${right}`), switched(had.includes(right)), switched(has.includes(right)), subject));
  const keyOf = (entry: OwnAccess): string => entry.collection ?? entry.path;
  const before = new Map((from.collections ?? []).map((entry) => [keyOf(entry), entry]));
  const after = new Map((to.collections ?? []).map((entry) => [keyOf(entry), entry]));
  const collections = [...new Map([...before, ...after]).values()]
    .sort((left, right) => compareText(left.path, right.path))
    .flatMap((entry) => {
      const [was, will] = [before.get(keyOf(entry))?.level ?? null, after.get(keyOf(entry))?.level ?? null];
      return was === will
        ? []
        : [row(differs("ownAccessTo", { collection: entry.path }), levelMessage(was), levelMessage(will), subject, "access")];
    });
  const flags = (["secretsManager", "privilegedAccess"] as const).flatMap((flag) =>
    from[flag] === to[flag] ? [] : [row(differs(`flag.${flag}`), switched(from[flag] === true), switched(to[flag] === true), subject)],
  );
  return [...rights, ...collections, ...flags];
}
