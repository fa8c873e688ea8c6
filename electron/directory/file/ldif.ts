import { appError, AppFailure } from "#shared/errors/app-error";
import { flattened, note, type DirectoryPerson, type DirectorySnapshot, type NestingGroup } from "#shared/setup/directory/snapshot";
import { comparableDn } from "../ldap/dn.ts";
import { stateOf, withEverythingAbove } from "../ldap/entries.ts";
import { idText, relativeIdOf, stableIds } from "../ldap/ids.ts";

/** Names of attributes in lower case; those in ranges under their plain name. */
interface LdifEntry {
  readonly attributes: ReadonlyMap<string, readonly Buffer[]>;
  /** A range of values does not reach the end: there are more than stand here (directories.md, trap T01). */
  readonly isCut: boolean;
}
const ranged = /^([a-z][\w.-]*);range=(\d+)-(\d+|\*)$/u;

/**
 * Entries of an LDIF file (RFC 2849). Changes are no state: a file that modifies, renames or deletes is refused. So is one that ends within a line:
 * every line of the form has an end. One that was cut between two lines looks like a whole one.
 */
function ldifEntries(text: string): readonly LdifEntry[] {
  if (text.trim() !== "" && !text.endsWith("\n")) throw new AppFailure(appError("directory.file-cut"));
  const unfolded = text.replace(/^\uFEFF/u, "").replace(/\r?\n /gu, "");
  return unfolded.split(/(?:\r?\n){2,}/u).flatMap((block) => {
    const attributes = new Map<string, Buffer[]>();
    const ends = new Map<string, boolean>();
    for (const line of block.split(/\r?\n/u)) {
      const [, written, mark, value] = /^([A-Za-z][\w.;=*-]*):([:<]?) ?(.*)$/u.exec(line) ?? [];
      // Values at other places are not fetched.
      if (written === undefined || value === undefined || mark === "<") continue;
      const [, plain, , end] = ranged.exec(written.toLowerCase()) ?? [];
      const name = plain ?? written.toLowerCase();
      if (plain !== undefined) ends.set(plain, ends.get(plain) === true || end === "*");
      const bytes = mark === ":" ? Buffer.from(value, "base64") : Buffer.from(value);
      // What ranges an attribute has stands in it without a value.
      if (bytes.length === 0 && name !== "dn") continue;
      const values = attributes.get(name);
      if (values === undefined) attributes.set(name, [bytes]);
      else values.push(bytes);
    }
    if (!attributes.has("dn")) return [];
    const change = attributes.get("changetype")?.[0]?.toString("utf8").trim().toLowerCase() ?? "add";
    if (change !== "add") throw new AppFailure(appError("directory.file-changes"));
    return [{ attributes, isCut: [...ends.values()].includes(false) }];
  });
}

const groupMembers = ["member", "uniquemember", "memberuid"] as const;
const groupClasses = ["group", "groupofnames", "groupofuniquenames", "posixgroup"];
const personClasses = ["person", "inetorgperson", "user", "organizationalperson"];
/** People and groups of a directory that was exported as LDIF. */
export function readLdif(text: string): DirectorySnapshot {
  const people: DirectoryPerson[] = [];
  const byDn = new Map<string, string>();
  const byUid = new Map<string, string>();
  const byPrimaryGroup = new Map<number, string[]>();
  const groups: { readonly entry: LdifEntry; readonly dn: string; readonly id: string }[] = [];
  const [nameless, incomplete, unknown]: readonly [string[], string[], string[]] = [[], [], []];
  for (const entry of ldifEntries(text)) {
    const { attributes } = entry;
    const first = (name: string): string | null => attributes.get(name.toLowerCase())?.[0]?.toString("utf8").trim() ?? null;
    const dn = first("dn") ?? "";
    const stable = stableIds.find((name) => attributes.has(name));
    const value = stable === undefined ? undefined : attributes.get(stable)?.[0];
    const id = stable === undefined || value === undefined ? dn : idText(stable, value.toString("latin1"));
    const classes = new Set(attributes.get("objectclass")?.map((each) => each.toString("utf8").trim().toLowerCase()));
    const isDeleted = first("isDeleted")?.toUpperCase() === "TRUE";
    if (groupMembers.some((name) => attributes.has(name)) || groupClasses.some((name) => classes.has(name))) {
      if (!isDeleted) groups.push({ entry, dn, id });
      continue;
    }
    if (!personClasses.some((name) => classes.has(name)) || classes.has("computer")) continue;
    if (isDeleted) {
      people.push({ id, email: null, name: null, state: "deleted", where: dn.replace(/\n/gu, " ") });
      continue;
    }
    byDn.set(comparableDn(dn), id);
    for (const uid of attributes.get("uid") ?? []) byUid.set(uid.toString("utf8").trim().toLowerCase(), id);
    const primary = Number(first("primaryGroupID") ?? Number.NaN);
    if (Number.isInteger(primary)) {
      const those = byPrimaryGroup.get(primary);
      if (those === undefined) byPrimaryGroup.set(primary, [id]);
      else those.push(id);
    }
    const email = first("mail");
    people.push({
      id,
      email: email === null || email === "" ? null : email.toLowerCase(),
      name: first("displayname") ?? first("cn"),
      state: stateOf(first),
      where: dn,
    });
  }
  const groupByDn = new Map(groups.map((group) => [comparableDn(group.dn), group.id]));
  const broken = new Set<string>();
  const nesting = groups.flatMap(({ entry: { attributes, isCut }, dn, id }): readonly NestingGroup[] => {
    const name = (attributes.get("cn") ?? attributes.get("name"))?.[0]?.toString("utf8").trim() ?? "";
    if (isCut) {
      broken.add(id);
      incomplete.push(name === "" ? dn : name);
    }
    if (name === "") nameless.push(dn);
    const inside = { people: new Set<string>(), groups: new Set<string>() };
    for (const attribute of groupMembers)
      for (const bytes of attributes.get(attribute) ?? []) {
        const value = bytes.toString("utf8").trim();
        const key = comparableDn(value);
        const person = byDn.get(key) ?? byUid.get(value.toLowerCase());
        const group = groupByDn.get(key);
        if (person !== undefined) inside.people.add(person);
        else if (group !== undefined) inside.groups.add(group);
        else unknown.push(value);
      }
    for (const person of byPrimaryGroup.get(relativeIdOf(attributes.get("objectsid")?.[0]?.toString("latin1")) ?? -1) ?? [])
      inside.people.add(person);
    return [{ id, name, where: dn, people: [...inside.people], groups: [...inside.groups] }];
  });
  const unusable = withEverythingAbove(nesting, broken);
  return {
    people,
    groups: flattened(nesting).filter(({ id, name }) => name !== "" && !unusable.has(id)),
    notes: [...note("incomplete-groups", incomplete), ...note("nameless-groups", nameless), ...note("unknown-members", unknown)],
  };
}
