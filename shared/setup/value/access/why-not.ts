import { MemberStatus } from "../../../model/enums.ts";
import type { CollectionId, GroupId, MemberId } from "../../../model/ids.ts";
import {
  accessLevels,
  type AccessLevel,
  type ClientSetup,
  type CollectionSetup,
  type MemberSetup,
  type SetupPart,
} from "../client-setup.ts";
import { reachOf, type Reach } from "./reach.ts";

/** What stands between a member and a collection. */
export type Obstacle =
  | { readonly kind: "client-disabled" }
  /** Only confirmed members see anything. */
  | { readonly kind: "status"; readonly status: MemberStatus }
  | { readonly kind: "no-way" }
  /** The member reaches a collection above it, which gives nothing here. */
  | { readonly kind: "only-above"; readonly path: string }
  /** The member's own access takes the place of a stronger one that groups would give. */
  | { readonly kind: "own-access-wins"; readonly level: AccessLevel; readonly groups: readonly string[] }
  | { readonly kind: "weaker"; readonly level: AccessLevel };

/** What a member would reach beside the collection that was asked for, or reach more strongly. */
export interface Opening {
  readonly path: string;
  readonly from: AccessLevel | null;
  readonly to: AccessLevel;
}
/** One thing that would mend it. */
export type Mending =
  | { readonly kind: "restore" | "resend" | "confirm" }
  | {
      readonly kind: "group";
      readonly group: GroupId;
      readonly name: string;
      readonly level: AccessLevel;
      /** Who is in it now, without revoked people. */
      readonly people: number;
      readonly opens: readonly Opening[];
    }
  | { readonly kind: "direct"; readonly level: AccessLevel }
  /** Taking the member's own access away, so that the groups' counts. */
  | { readonly kind: "own-access-away"; readonly level: AccessLevel };

export interface WhyNot {
  /** How the member reaches it all the same; null when not at all. */
  readonly reach: Reach | null;
  /** Empty: the member sees the collection, as strongly as was asked. */
  readonly obstacles: readonly Obstacle[];
  /** The smallest first. */
  readonly mendings: readonly Mending[];
  /** What was not read, so that the answer may lack a way. */
  readonly unread: readonly SetupPart[];
}

const rank = (level: AccessLevel | null): number => (level === null ? accessLevels.length : accessLevels.indexOf(level));
const partsOfAccess: readonly SetupPart[] = ["members", "groups", "collections"];

/**
 * Why a member does not see a collection, or not as strongly as `wanted`, and what would mend it. Null for unknown members and
 * collections. Pure.
 */
export function whyNot(
  setup: ClientSetup,
  memberId: MemberId,
  collectionId: CollectionId,
  wanted: AccessLevel = "view-hidden",
): WhyNot | null {
  const member = setup.members.find((each) => each.id === memberId);
  const collection = setup.collections.find((each) => each.id === collectionId);
  if (member === undefined || collection === undefined) return null;
  const reach = reachOf(setup, collection, member);
  const obstacles: Obstacle[] = [];
  const mendings: Mending[] = [];
  if (!setup.client.enabled) obstacles.push({ kind: "client-disabled" });
  if (member.status !== MemberStatus.confirmed) {
    obstacles.push({ kind: "status", status: member.status });
    if (member.status === MemberStatus.revoked) mendings.push({ kind: "restore" });
    if (member.status === MemberStatus.invited) mendings.push({ kind: "resend" });
    if (member.status === MemberStatus.accepted) mendings.push({ kind: "confirm" });
  }
  if (reach === null || rank(reach.level) > rank(wanted)) {
    obstacles.push(...obstaclesOfWays(setup, collection, member, reach));
    if (!collection.isDefaultUserCollection) mendings.push(...waysToGive(setup, collection, member, reach, wanted));
  }
  return { reach, obstacles, mendings, unread: setup.unread.map(({ part }) => part).filter((part) => partsOfAccess.includes(part)) };
}

function obstaclesOfWays(setup: ClientSetup, collection: CollectionSetup, member: MemberSetup, reach: Reach | null): readonly Obstacle[] {
  if (reach !== null) {
    const stronger = reach.via.flatMap((way) =>
      way.kind === "group" && !way.counts && rank(way.level) < rank(reach.level) ? [way.name] : [],
    );
    return stronger.length > 0
      ? [{ kind: "own-access-wins", level: reach.level, groups: stronger }]
      : [{ kind: "weaker", level: reach.level }];
  }
  const above = setup.collections.filter((other) => collection.path.startsWith(`${other.path}/`) && reachOf(setup, other, member) !== null);
  const nearest = above.sort((left, right) => right.path.length - left.path.length)[0];
  return [{ kind: "no-way" }, ...(nearest === undefined ? [] : [{ kind: "only-above" as const, path: nearest.path }])];
}

/** Joining a group that leads there, or own access. Groups that open least beside it come first; own access opens nothing else, but stands alone. */
function waysToGive(
  setup: ClientSetup,
  collection: CollectionSetup,
  member: MemberSetup,
  reach: Reach | null,
  wanted: AccessLevel,
): readonly Mending[] {
  const own = reach?.via.find(({ kind }) => kind === "direct");
  const found: Mending[] = [];
  const nameOf = new Map(setup.groups.map((group) => [group.id, group]));
  if (own !== undefined) {
    // Joining a group changes nothing as long as own access takes its place.
    const then = reachOf(setup, { ...collection, members: collection.members.filter(({ id }) => id !== member.id) }, member);
    if (then !== null && rank(then.level) <= rank(wanted)) found.push({ kind: "own-access-away", level: then.level });
  } else {
    // A large client has thousands of people and hundreds of collections: only this member is thought of anew.
    const earlier = levelsOf(setup, member);
    for (const { id } of collection.groups) {
      const group = nameOf.get(id);
      if (group === undefined || member.groups.includes(id)) continue;
      const joined = { ...member, groups: [...member.groups, id] };
      const then = reachOf(setup, collection, joined);
      if (then === null || rank(then.level) > rank(wanted)) continue;
      found.push({
        kind: "group",
        group: id,
        name: group.name,
        level: then.level,
        people: setup.members.filter((each) => each.status !== MemberStatus.revoked && each.groups.includes(id)).length,
        opens: openingsOver(earlier, setup, joined).filter(({ path }) => path !== collection.path),
      });
    }
    found.sort((left, right) => weightOf(left) - weightOf(right));
  }
  return [...found, { kind: "direct", level: wanted === "view-hidden" ? "view" : wanted }];
}

const weightOf = (mending: Mending): number =>
  mending.kind === "group" ? mending.opens.reduce((sum, { to }) => sum + (to === "manage" ? 2 : 1), 0) : 0;

/** What one member reaches in `after` and not, or less strongly, in `before`. */
export function openings(before: ClientSetup, after: ClientSetup, memberId: MemberId): readonly Opening[] {
  const was = before.members.find((each) => each.id === memberId);
  const will = after.members.find((each) => each.id === memberId);
  if (was === undefined || will === undefined) return [];
  return openingsOver(levelsOf(before, was), after, will);
}
type Levels = ReadonlyMap<CollectionId, AccessLevel | null>;
const levelsOf = (setup: ClientSetup, member: MemberSetup): Levels =>
  new Map(setup.collections.map((collection) => [collection.id, reachOf(setup, collection, member)?.level ?? null]));
const openingsOver = (earlier: Levels, after: ClientSetup, member: MemberSetup): readonly Opening[] =>
  after.collections.flatMap((collection) => {
    const to = reachOf(after, collection, member)?.level;
    const from = earlier.get(collection.id) ?? null;
    return to !== undefined && rank(to) < rank(from) ? [{ path: collection.path, from, to }] : [];
  });
