import { MemberStatus } from "../../model/enums.ts";
import { unmanagedCollections } from "../value/access/managing.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { Comparison, DirectoryLine } from "./compare.ts";
import type { DirectorySync } from "./settings.ts";

/** Why a run stops by itself. `nobody` cannot be passed: an empty directory is no word about anybody. */
export type DirectoryStop =
  | { readonly kind: "nobody"; readonly linked: number }
  | {
      readonly kind: "removals";
      readonly removals: number;
      readonly of: number;
      /** Whole, and on the same side of the limit as the share itself: 10.4% with a limit of 10 is told as 11, all but one of thousands as 99. */
      readonly percent: number;
      readonly limit: number;
      readonly by: "percent" | "people";
    }
  | { readonly kind: "last-manager"; readonly collections: readonly string[] }
  | { readonly kind: "seats"; readonly wanted: number; readonly free: number };

export const isRemoval = ({ kind }: Pick<DirectoryLine, "kind">): boolean => kind === "remove" || kind === "revoke";
/** What a technician may choose of a comparison. */
export const isChoice = ({ kind }: DirectoryLine): boolean => kind !== "told" && kind !== "not-possible";
/** What is chosen by itself: everything but what needs asking. */
export const proposed = (line: DirectoryLine): boolean => isChoice(line) && line.held === null;

/** What stands against carrying out the chosen lines. */
export function stopsOf(
  comparison: Comparison,
  sync: DirectorySync,
  setup: ClientSetup,
  chosen: readonly DirectoryLine[],
): readonly DirectoryStop[] {
  const stops: DirectoryStop[] = [];
  const removals = chosen.filter(isRemoval);
  if (sync.people && comparison.active === 0) stops.push({ kind: "nobody", linked: comparison.linked });
  const linked = Math.max(comparison.linked, 1);
  const { limits } = sync;
  const tooMuch = removals.length * 100 > limits.percent * linked;
  const percent = wholePercent(removals.length, linked, limits.percent);
  const tooMany = removals.length > limits.people;
  if (tooMuch || tooMany)
    stops.push({
      kind: "removals",
      removals: removals.length,
      of: comparison.linked,
      percent,
      limit: tooMuch ? limits.percent : limits.people,
      by: tooMuch ? "percent" : "people",
    });
  if (limits.lastManager && removals.length > 0) {
    const going = new Set(removals.map(({ memberId }) => memberId));
    const before = new Set(unmanagedCollections(setup).map(({ id }) => id));
    const after = unmanagedCollections({
      ...setup,
      members: setup.members.map((member) => (going.has(member.id) ? { ...member, status: MemberStatus.revoked } : member)),
    });
    const lost = after.filter(({ id }) => !before.has(id)).map(({ path }) => path);
    if (lost.length > 0) stops.push({ kind: "last-manager", collections: lost });
  }
  const { assigned, occupied } = setup.seats;
  if (limits.seats && assigned !== null && sync.invites === "at-once") {
    const wanted = chosen.filter(({ kind }) => kind === "invite").length;
    const status = new Map(setup.members.map((member) => [member.id, member.status]));
    const freed = removals.filter(({ memberId }) => memberId !== null && status.get(memberId) !== MemberStatus.revoked).length;
    const free = Math.max(0, assigned - occupied) + freed;
    if (wanted > free) stops.push({ kind: "seats", wanted, free });
  }
  return stops;
}

function wholePercent(part: number, whole: number, limit: number): number {
  const share = (part * 100) / whole;
  const rounded = share > limit ? Math.max(Math.round(share), limit + 1) : Math.min(Math.round(share), limit);
  return part < whole && limit < 99 ? Math.min(rounded, 99) : rounded;
}
