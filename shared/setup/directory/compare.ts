import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { MemberId } from "../../model/ids.ts";
import type { Message } from "../../model/message.ts";
import { sortedUnique } from "../../util/compare.ts";
import { accessOfMember } from "../value/access/reach.ts";
import type { ClientSetup, GroupSetup, MemberSetup } from "../value/client-setup.ts";
import type { DirectorySync } from "./settings.ts";
import type { DirectoryGroup, DirectoryPerson, DirectorySnapshot } from "./snapshot.ts";

/** The server's limits (directories.md §1.5, §2.2). */
const longestAddress = 256;
const longestGroupName = 100;

/** What a line asks for. `told`: nothing is done, a technician should know. */
export type LineKind = "remove" | "revoke" | "invite" | "link" | "readdress" | "group-new" | "group-change" | "not-possible" | "told";

/**
 * Why somebody is up for losing access. outside: in the directory, and left the filters · gone: in the directory no more, with or without them · unfound: nobody looked outside of
 * the filters · origin: came from a directory that no run of this app read.
 */
export type GoneCause = "disabled" | "deleted" | "outside" | "gone" | "unfound" | "origin";
export const goneCauses: readonly GoneCause[] = ["deleted", "gone", "disabled", "outside", "unfound", "origin"];

/** One difference between a directory and a client, with its reason. */
export interface DirectoryLine {
  readonly key: string;
  readonly kind: LineKind;
  /** Name or address, as people know it. */
  readonly name: string;
  readonly email: string | null;
  readonly memberId: MemberId | null;
  readonly reason: Message;
  /** Collections that the member reaches now, where somebody goes. */
  readonly reaches: number | null;
  /** Names of the groups, or of the people of a group, that are part of it. */
  readonly with: readonly string[];
  /** Where the entry stands in the directory. */
  readonly where: string | null;
  /** Of somebody whom the directory does not have as active any more. */
  readonly cause: GoneCause | null;
  /** Why it is not proposed by itself: a technician chooses it. */
  readonly held: "elevated" | "origin" | null;
}

/** A comparison, with what its changes are made of. */
export interface Comparison {
  readonly lines: readonly DirectoryLine[];
  /** People who can be members: each with the line that makes them one, or none where they are. */
  readonly people: ReadonlyMap<
    string,
    { readonly person: DirectoryPerson; readonly member: MemberSetup | null; readonly line: string | null }
  >;
  readonly groups: readonly ComparedGroup[];
  /** Members whose access is up for being taken away by a line of their own: no group loses them on the way, past the limits. With their ids. */
  readonly staying: ReadonlyMap<MemberId, string>;
  /** Members who are known by an id of a directory. */
  readonly linked: number;
  /** People who are active in the directory. */
  readonly active: number;
}
export interface ComparedGroup {
  readonly key: string;
  readonly group: DirectoryGroup;
  readonly name: string;
  readonly known: GroupSetup | null;
}

const reason = (name: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): Message => ({
  key: `directory.reason.${name}`,
  parameters: count === undefined ? parameters : { ...parameters, count },
  ...(count === undefined ? {} : { count }),
});
const shownName = (member: MemberSetup): string => member.name ?? member.email;
const isAddress = (email: string): boolean => email.length <= longestAddress && /^[^\s@]+@[^\s@]+$/u.test(email);

/**
 * What a directory means for a client as it was last read. Pure; members and entries are matched by id first, then by address.
 * @param remembered ids that this directory had at earlier runs: whoever bears one and is no longer found has left.
 */
export function compareDirectory(
  snapshot: DirectorySnapshot,
  sync: DirectorySync,
  setup: ClientSetup,
  remembered: ReadonlySet<string>,
): Comparison {
  const lines: DirectoryLine[] = [];
  const people = new Map<string, Comparison["people"] extends ReadonlyMap<string, infer Entry> ? Entry : never>();
  const byId = new Map(setup.members.flatMap((member) => (member.externalId ? [[member.externalId, member] as const] : [])));
  const byEmail = new Map(setup.members.map((member) => [member.email.toLowerCase(), member]));
  const groupsOf = groupNames(snapshot);
  const staying = new Map<MemberId, string>();
  const line = (parts: Pick<DirectoryLine, "key" | "kind" | "name" | "reason"> & Partial<DirectoryLine>): void => {
    lines.push({ email: null, memberId: null, reaches: null, with: [], where: null, cause: null, held: null, ...parts });
  };

  /* ---------------------------------------------------------------- people */

  const active = snapshot.people.filter(({ state }) => state === "active");
  const doubled = doubledAddresses(active);
  const ids = new Map(snapshot.people.map((person) => [person.id, person]));
  // A living entry wins over a deleted one of the same id (directories.md, trap T05).
  for (const person of active) ids.set(person.id, person);

  for (const person of sync.people ? [...ids.values()].filter(({ state }) => state === "active") : []) {
    const { id, email, where } = person;
    const name = person.name ?? email ?? id;
    const own = { email, where, with: groupsOf.get(id) ?? [] };
    const member = byId.get(id) ?? null;
    if (email === null || !isAddress(email) || doubled.has(email)) {
      if (member !== null) people.set(id, { person, member, line: null });
      const why =
        email === null ? reason("no-address") : doubled.has(email) ? reason("doubled", {}, doubled.get(email)) : reason("bad-address");
      if (member === null || email === null) line({ key: `no:${id}`, kind: "not-possible", name, reason: why, ...own });
      continue;
    }
    if (member !== null) {
      const isSame = member.email.toLowerCase() === email;
      const key = `address:${id}`;
      people.set(id, { person, member, line: null });
      if (member.status === MemberStatus.revoked)
        line({ key: `revoked:${id}`, kind: "told", name: shownName(member), memberId: member.id, reason: reason("revoked-here"), ...own });
      else if (!isSame && byEmail.has(email))
        line({
          key,
          kind: "not-possible",
          name,
          memberId: member.id,
          reason: reason("address-taken", { from: member.email, to: email }),
          ...own,
        });
      else if (!isSame && member.status === MemberStatus.invited && member.role === MemberRole.user)
        line({ key, kind: "readdress", name, memberId: member.id, reason: reason("readdress", { from: member.email, to: email }), ...own });
      else if (!isSame)
        line({ key, kind: "told", name, memberId: member.id, reason: reason("address", { from: member.email, to: email }), ...own });
      continue;
    }
    const namesake = byEmail.get(email) ?? null;
    if (namesake === null) {
      people.set(id, { person, member: null, line: `invite:${id}` });
      line({ key: `invite:${id}`, kind: "invite", name: email, reason: reason(sync.invites === "staged" ? "new-staged" : "new"), ...own });
    } else if (!namesake.externalId) {
      people.set(id, { person, member: namesake, line: `link:${id}` });
      line({ key: `link:${id}`, kind: "link", name: shownName(namesake), memberId: namesake.id, reason: reason("same-address"), ...own });
    } else
      line({
        key: `no:${id}`,
        kind: "not-possible",
        name: shownName(namesake),
        memberId: namesake.id,
        reason: reason(ids.get(namesake.externalId)?.state === "active" ? "address-taken-by" : "other-id", { id: namesake.externalId }),
        ...own,
      });
  }

  for (const member of sync.people ? setup.members : []) {
    const { externalId } = member;
    if (!externalId) continue;
    const entry = ids.get(externalId);
    if (entry?.state === "active") continue;
    // Who is disabled stays in the groups that the directory names, as long as they are a member.
    if (entry?.state === "disabled") people.set(externalId, { person: entry, member, line: null });
    const origin = entry !== undefined || remembered.has(externalId) || sync.everyone ? null : ("origin" as const);
    const becomes = entry?.state === "disabled" ? sync.disabled : sync.gone;
    const left = entry === undefined ? snapshot.outside?.get(externalId) : undefined;
    const cause = causeOf(entry?.state, left?.state, snapshot.outside !== undefined, origin !== null);
    const why = reason(cause === "disabled" && left !== undefined ? "disabled-outside" : reasonOf[cause]);
    const own = {
      cause,
      name: shownName(member),
      email: member.email,
      memberId: member.id,
      where: entry?.where ?? left?.where ?? null,
      with: namesOf(setup, member),
    };
    if (becomes !== "keep") staying.set(member.id, externalId);
    if (becomes === "keep") {
      if (origin === null && member.status !== MemberStatus.revoked) line({ key: `kept:${externalId}`, kind: "told", reason: why, ...own });
    } else if (becomes === "revoke" && member.status === MemberStatus.revoked) continue;
    else if (member.role === MemberRole.owner)
      line({ key: `gone:${externalId}`, kind: "not-possible", ...own, reason: reason("owner-stays") });
    else
      line({
        key: `gone:${externalId}`,
        kind: becomes,
        ...own,
        reason: why,
        reaches: accessOfMember(setup, member.id).length,
        held: origin ?? (member.role === MemberRole.user ? null : "elevated"),
      });
  }

  /* ---------------------------------------------------------------- groups */

  const groups: ComparedGroup[] = [];
  const emailOf = new Map(setup.members.map((member) => [member.id, member.email.toLowerCase()]));
  const names = new Map<string, number>();
  for (const { name } of snapshot.groups) names.set(shortened(name), (names.get(shortened(name)) ?? 0) + 1);
  for (const group of sync.groups ? snapshot.groups : []) {
    const name = shortened(group.name);
    const key = `group:${group.id}`;
    const own = { key, name, where: group.where };
    const known = setup.groups.find((each) => each.externalId === group.id) ?? null;
    const namesake = known === null ? setup.groups.find((each) => each.name === name) : undefined;
    if (!setup.capabilities.groups) {
      line({ ...own, kind: "not-possible", reason: reason("no-groups") });
      break;
    }
    if ((names.get(name) ?? 0) > 1 && known === null) {
      line({ ...own, kind: "not-possible", reason: reason("group-doubled", {}, names.get(name)) });
      continue;
    }
    if (namesake !== undefined) {
      line({ ...own, kind: "not-possible", reason: reason(namesake.externalId === null ? "group-name-taken" : "group-other-id") });
      continue;
    }
    const wanted = group.members.filter((id) => people.has(id));
    const compared = { key, group, name, known };
    groups.push(compared);
    if (known === null)
      line({ ...own, kind: "group-new", reason: reason("group-new", {}, wanted.length), with: addressesOf(wanted, people) });
    else {
      const { joining, leaving } = membershipOf(compared, { people, staying }, emailOf, () => true);
      const isRenamed = known.name !== name;
      if (isRenamed || joining.length + leaving.length > 0)
        line({
          ...own,
          kind: "group-change",
          reason: reason(isRenamed ? "group-renamed" : joining.length + leaving.length === 0 ? "group-same" : "group-members", {
            from: known.name,
            more: joining.length,
            less: leaving.length,
          }),
          with: [...leaving.map((email) => `− ${email}`), ...joining.map((email) => `+ ${email}`)],
        });
    }
  }
  return { lines, people, groups, staying, linked: byId.size, active: active.length };
}

const reasonOf: { readonly [Cause in GoneCause]: string } = {
  disabled: "disabled",
  deleted: "deleted",
  outside: "outside",
  gone: "gone",
  unfound: "not-found",
  origin: "other-origin",
};
/** @param left of somebody who is there outside of the filters. @param looked whether anybody looked there. */
function causeOf(
  state: DirectoryPerson["state"] | undefined,
  left: DirectoryPerson["state"] | undefined,
  looked: boolean,
  isForeign: boolean,
): GoneCause {
  const found = state ?? left;
  if (found === "disabled" || found === "deleted") return found;
  if (left === "active") return "outside";
  return isForeign ? "origin" : looked ? "gone" : "unfound";
}

/** Who comes into a group and who leaves it, when the lines that `isChosen` names are carried out. Addresses in lower case, sorted. */
export function membershipOf(
  { group, known }: ComparedGroup,
  { people, staying }: Pick<Comparison, "people" | "staying">,
  emailOf: ReadonlyMap<MemberId, string>,
  isChosen: (line: string) => boolean,
): { readonly ids: readonly string[]; readonly joining: readonly string[]; readonly leaving: readonly string[] } {
  const inside = new Set((known?.members ?? []).map((id) => emailOf.get(id) ?? ""));
  const wanted = new Map<string, string>();
  for (const id of group.members) {
    const entry = people.get(id);
    if (entry !== undefined && (entry.line === null || isChosen(entry.line)) && (entry.member === null || emailOf.has(entry.member.id)))
      wanted.set((entry.member?.email ?? entry.person.email ?? "").toLowerCase(), id);
  }
  const staysIn = (known?.members ?? []).filter((id) => staying.has(id));
  const kept = new Set(staysIn.map((id) => emailOf.get(id) ?? ""));
  return {
    ids: sortedUnique([...wanted.values(), ...staysIn.flatMap((id) => staying.get(id) ?? [])]),
    joining: sortedUnique([...wanted.keys()].filter((email) => !inside.has(email))),
    leaving: sortedUnique([...inside].filter((email) => email !== "" && !wanted.has(email) && !kept.has(email))),
  };
}

const shortened = (name: string): string => (name.length > longestGroupName ? name.slice(0, longestGroupName).trimEnd() : name);
const addressesOf = (ids: readonly string[], people: Comparison["people"]): readonly string[] =>
  sortedUnique(ids.map((id) => people.get(id)?.person.email ?? ""));
/** Names of a member's groups. */
function namesOf(setup: ClientSetup, member: MemberSetup): readonly string[] {
  return setup.groups.filter(({ id }) => member.groups.includes(id)).map(({ name }) => name);
}
function groupNames(snapshot: DirectorySnapshot): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, members } of snapshot.groups)
    for (const id of members) {
      const known = names.get(id);
      if (known === undefined) names.set(id, [name]);
      else known.push(name);
    }
  return names;
}
/** Addresses that more than one active entry has, with how many: the server refuses the whole call for one (directories.md §2.3). */
function doubledAddresses(active: readonly DirectoryPerson[]): ReadonlyMap<string, number> {
  const first = new Map<string, string>();
  const doubled = new Map<string, Set<string>>();
  for (const { email, id } of active) {
    if (email === null) continue;
    const known = first.get(email);
    if (known === undefined) first.set(email, id);
    else if (known !== id) doubled.set(email, (doubled.get(email) ?? new Set([known])).add(id));
  }
  return new Map([...doubled].map(([email, ids]) => [email, ids.size]));
}
