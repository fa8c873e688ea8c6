import { flattened, note, type DirectoryPerson, type DirectorySnapshot, type NestingGroup } from "#shared/setup/directory/snapshot";
import { comparableDn } from "../ldap/dn.ts";
import { idText, stableIds } from "../ldap/ids.ts";

/** Entries of an LDIF file (RFC 2849): names of attributes in lower case. */
function ldifEntries(text: string): readonly ReadonlyMap<string, readonly Buffer[]>[] {
  const unfolded = text.replace(/^\uFEFF/u, "").replace(/\r?\n /gu, "");
  return unfolded.split(/(?:\r?\n){2,}/u).flatMap((block) => {
    const entry = new Map<string, Buffer[]>();
    for (const line of block.split(/\r?\n/u)) {
      const [, name, mark, value] = /^([A-Za-z][\w.;-]*):([:<]?) ?(.*)$/u.exec(line) ?? [];
      // Values at other places are not fetched.
      if (name === undefined || value === undefined || mark === "<") continue;
      const bytes = mark === ":" ? Buffer.from(value, "base64") : Buffer.from(value);
      const key = name.toLowerCase();
      entry.set(key, [...(entry.get(key) ?? []), bytes]);
    }
    return entry.has("dn") && entry.get("changetype")?.[0]?.toString() !== "delete" ? [entry] : [];
  });
}

const groupMembers = ["member", "uniquemember", "memberuid"] as const;
/** People and groups of a directory that was exported as LDIF. */
export function readLdif(text: string): DirectorySnapshot {
  const people: DirectoryPerson[] = [];
  const byDn = new Map<string, string>();
  const byUid = new Map<string, string>();
  const groups: { readonly entry: ReadonlyMap<string, readonly Buffer[]>; readonly dn: string; readonly id: string }[] = [];
  const unusable: string[] = [];
  for (const entry of ldifEntries(text)) {
    const first = (name: string): string | null => entry.get(name)?.[0]?.toString("utf8").trim() ?? null;
    const dn = first("dn") ?? "";
    const stable = stableIds.find((name) => entry.has(name));
    const value = stable === undefined ? undefined : entry.get(stable)?.[0];
    const id = stable === undefined || value === undefined ? dn : idText(stable, value.toString("latin1"));
    const classes = new Set(entry.get("objectclass")?.map((each) => each.toString("utf8").toLowerCase()));
    if (groupMembers.some((name) => entry.has(name)) || classes.has("group") || classes.has("groupofnames") || classes.has("posixgroup")) {
      groups.push({ entry, dn, id });
      continue;
    }
    if (!["person", "inetorgperson", "user", "organizationalperson"].some((name) => classes.has(name)) || classes.has("computer")) continue;
    byDn.set(comparableDn(dn), id);
    for (const uid of entry.get("uid") ?? []) byUid.set(uid.toString("utf8").toLowerCase(), id);
    const isOff = (Number(first("useraccountcontrol") ?? 0) & 2) !== 0 || first("nsaccountlock")?.toUpperCase() === "TRUE";
    const email = first("mail");
    people.push({
      id,
      email: email === null || email === "" ? null : email.toLowerCase(),
      name: first("displayname") ?? first("cn"),
      state: isOff ? "disabled" : "active",
      where: dn,
    });
  }
  const groupByDn = new Map(groups.map((group) => [comparableDn(group.dn), group.id]));
  const nesting = groups.flatMap(({ entry, dn, id }): readonly NestingGroup[] => {
    const name = (entry.get("cn") ?? entry.get("name"))?.[0]?.toString("utf8").trim() ?? "";
    if (name === "") {
      unusable.push(dn);
      return [];
    }
    const values = groupMembers.flatMap((attribute) => entry.get(attribute)?.map((each) => each.toString("utf8")) ?? []);
    return [
      {
        id,
        name,
        where: dn,
        people: values.flatMap((each) => byDn.get(comparableDn(each)) ?? byUid.get(each.toLowerCase()) ?? []),
        groups: values.flatMap((each) => groupByDn.get(comparableDn(each)) ?? []),
      },
    ];
  });
  return { people, groups: flattened(nesting), notes: note("nameless-groups", unusable) };
}
