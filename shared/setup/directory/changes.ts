import { appError } from "../../errors/app-error.ts";
import type { MemberId } from "../../model/ids.ts";
import { err, ok, type Result } from "../../util/result.ts";
import type { Change } from "../changes/change.ts";
import { importDirectory, type ImportedGroup, type ImportedPerson } from "../changes/kinds/directory-import.ts";
import { removeMembers } from "../changes/kinds/member-remove.ts";
import { revokeMembers } from "../changes/kinds/member-revoke.ts";
import type { NamedMember } from "../changes/kinds/members-of-a-call.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { compareDirectory, membershipOf, type DirectoryLine } from "./compare.ts";
import { isChoice, isRemoval, stopsOf, type DirectoryStop } from "./guards.ts";
import type { DirectorySync } from "./settings.ts";
import type { DirectorySnapshot } from "./snapshot.ts";

/** The last whole read of a client's directory, as main keeps it. */
export interface DirectoryRead {
  readonly id: string;
  readonly snapshot: DirectorySnapshot;
  readonly sync: DirectorySync;
  readonly remembered: ReadonlySet<string>;
}

/** The server takes 2,000 people or groups in a call (directories.md §1.7): fewer, so that one refusal costs little. */
const peoplePerCall = 500;
const groupsPerCall = 200;
const membersPerCall = 20_000;

/** What a technician chose of a dry run. */
export interface DirectoryChoice {
  /** Keys of lines. */
  readonly lines: readonly string[];
  /** How many are removed, typed to pass a limit; null where none was met. */
  readonly removals: number | null;
}

/** Stops that the typed number of removals passes. */
const passable: ReadonlySet<DirectoryStop["kind"]> = new Set<DirectoryStop["kind"]>(["removals", "last-manager"]);

/** The changes of the chosen lines, from the client as it is known now. Fails with `directory.*` where a limit stands against it. */
export function directoryChanges(read: DirectoryRead, choice: DirectoryChoice, setup: ClientSetup): Result<readonly Change[]> {
  const comparison = compareDirectory(read.snapshot, read.sync, setup, read.remembered);
  const keys = new Set(choice.lines);
  const chosen = comparison.lines.filter((line) => keys.has(line.key) && isChoice(line));
  const removals = chosen.filter(isRemoval);
  for (const stop of stopsOf(comparison, read.sync, setup, chosen)) {
    if (stop.kind === "nobody") {
      if (removals.length > 0) return err(appError("directory.nobody-found"));
    } else if (stop.kind === "seats") return err(appError("directory.seats", { wanted: stop.wanted, free: stop.free }));
    else if (passable.has(stop.kind) && choice.removals !== removals.length)
      return err(appError("directory.held-back", { removals: removals.length }));
  }

  const membersOf = (lines: readonly DirectoryLine[]): readonly NamedMember[] =>
    lines.flatMap(({ memberId }) => {
      const member = setup.members.find(({ id }) => id === memberId);
      return member === undefined ? [] : [{ id: member.id, email: member.email, name: member.name }];
    });
  const kindOf = (kind: DirectoryLine["kind"]): readonly DirectoryLine[] => chosen.filter((line) => line.kind === kind);
  const readdressed = removeMembers(membersOf(kindOf("readdress")));
  const changes: Change[] = [...removeMembers(membersOf(kindOf("remove"))), ...revokeMembers(membersOf(kindOf("revoke"))), ...readdressed];

  const { invites } = read.sync;
  const people: ImportedPerson[] = [...comparison.people].flatMap(([id, { person, member, line }]) =>
    line !== null && keys.has(line)
      ? [{ email: member?.email ?? person.email ?? "", externalId: id, as: member === null ? ("invite" as const) : ("link" as const) }]
      : [],
  );
  const anew = kindOf("readdress").map((line): ImportedPerson => ({
    email: line.email ?? "",
    externalId: line.key.slice("address:".length),
    as: "invite",
  }));
  for (const part of chunked(people, peoplePerCall)) changes.push(importDirectory({ people: part, groups: [], invites }));
  for (const part of chunked(anew, peoplePerCall))
    changes.push(
      importDirectory(
        { people: part, groups: [], invites },
        readdressed.map(({ id }) => id),
      ),
    );

  const imports = changes.filter(({ kind }) => kind === "directory.import").map(({ id }) => id);
  const going = new Set(removals.filter(({ kind }) => kind === "remove").map(({ memberId }) => memberId));
  const emails = new Map<MemberId, string>(
    setup.members.filter(({ id }) => !going.has(id)).map(({ id, email }) => [id, email.toLowerCase()]),
  );
  const groups = comparison.groups.flatMap((compared): readonly ImportedGroup[] => {
    if (!keys.has(compared.key)) return [];
    const { ids, joining, leaving } = membershipOf(compared, comparison, emails, (line) => keys.has(line));
    const { known, name, group } = compared;
    if (known?.name === name && joining.length + leaving.length === 0) return [];
    return [{ externalId: group.id, name, members: ids, from: known === null ? null : { name: known.name }, joining, leaving }];
  });
  let part: ImportedGroup[] = [];
  let size = 0;
  const flush = (): void => {
    if (part.length > 0) changes.push(importDirectory({ people: [], groups: part, invites }, imports));
    part = [];
    size = 0;
  };
  for (const group of groups) {
    if (part.length >= groupsPerCall || size + group.members.length > membersPerCall) flush();
    part.push(group);
    size += group.members.length;
  }
  flush();
  return ok(changes);
}

function chunked<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < all.length; start += size) parts.push(all.slice(start, start + size));
  return parts;
}
