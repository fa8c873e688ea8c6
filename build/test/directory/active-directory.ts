import { root } from "./slapd.ts";

/*
 * What of Active Directory OpenLDAP can be taught (directories.md §3.1): its classes and attributes with their numbers and syntaxes, bytes in ids,
 * and what its root says of itself. Not: ranges of members, the control that shows deleted entries; for those there is ldap-double.ts.
 */

const [integer, bytes, text, name, flag] = ["27", "40", "15", "12", "7"].map((number) => `1.3.6.1.4.1.1466.115.121.1.${number}`) as [
  string,
  string,
  string,
  string,
  string,
];
const attribute = (oid: string, called: string, equality: string, syntax: string, single = true): string =>
  `attributetype ( ${oid} NAME '${called}' EQUALITY ${equality} SYNTAX ${syntax}${single ? " SINGLE-VALUE" : ""} )`;
export const activeDirectorySchema = [
  attribute("1.2.840.113556.1.4.2", "objectGUID", "octetStringMatch", bytes),
  attribute("1.2.840.113556.1.4.146", "objectSid", "octetStringMatch", bytes),
  attribute("1.2.840.113556.1.4.8", "userAccountControl", "integerMatch", integer),
  attribute("1.2.840.113556.1.4.98", "primaryGroupID", "integerMatch", integer),
  // A name there, which compares equal to its short form.
  attribute("1.2.840.113556.1.4.782", "objectCategory", "caseIgnoreMatch", text),
  attribute("1.2.840.113556.1.4.221", "sAMAccountName", "caseIgnoreMatch", text),
  attribute("1.2.840.113556.1.2.210", "proxyAddresses", "caseIgnoreMatch", text, false),
  attribute("1.2.840.113556.1.2.48", "isDeleted", "booleanMatch", flag),
  attribute("1.2.840.113556.1.2.102", "memberOf", "distinguishedNameMatch", name, false),
  attribute("1.3.6.1.4.1.99999.1", "supportedCapabilities", "objectIdentifierMatch", "1.3.6.1.4.1.1466.115.121.1.38", false),
  attribute("1.3.6.1.4.1.99999.2", "defaultNamingContext", "distinguishedNameMatch", name),
  `objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP organizationalPerson STRUCTURAL MAY ( mail $ displayName $ objectGUID $ objectSid $ userAccountControl $ primaryGroupID $ objectCategory $ sAMAccountName $ proxyAddresses $ memberOf $ isDeleted ) )`,
  `objectclass ( 1.2.840.113556.1.3.30 NAME 'computer' SUP user STRUCTURAL )`,
  `objectclass ( 1.2.840.113556.1.5.8 NAME 'group' SUP top STRUCTURAL MUST cn MAY ( member $ name $ objectGUID $ objectSid $ objectCategory $ memberOf ) )`,
].join("\n");
/** What its root has beside what OpenLDAP says there. */
export const activeDirectoryRoot = `dn:
supportedCapabilities: 1.2.840.113556.1.4.800
defaultNamingContext: ${root}
`;

export interface AdUser {
  readonly name: string;
  readonly guid: Buffer;
  readonly control?: number;
  readonly mail?: string;
  readonly primaryGroup?: number;
  readonly memberOf?: readonly string[];
  readonly class?: "user" | "computer";
  readonly more?: readonly string[];
}
export interface AdGroup {
  readonly name: string;
  readonly guid: Buffer;
  readonly relativeId: number;
  readonly members: readonly string[];
  readonly memberOf?: readonly string[];
}
export const userDn = (called: string): string => `CN=${called},ou=Staff,${root}`;
export const adGroupDn = (called: string): string => `CN=${called},ou=Teams,${root}`;
/** A security identifier of the domain, its parts in bytes as they lie there. */
function sidOf(relativeId: number): Buffer {
  const parts = Buffer.alloc(20);
  [21, 1111, 2222, 3333, relativeId].forEach((part, index) => parts.writeUInt32LE(part, index * 4));
  return Buffer.concat([Buffer.from("0105000000000005", "hex"), parts]);
}
const asBytes = (called: string, value: Buffer): string => `${called}:: ${value.toString("base64")}`;

/** Users and groups as LDIF, below the entries that `ldifOf` writes. */
export const activeDirectoryLdif = (users: readonly AdUser[], groups: readonly AdGroup[]): string =>
  [
    ...["Staff", "Teams"].map((unit) => [`dn: ou=${unit},${root}`, "objectClass: organizationalUnit", `ou: ${unit}`]),
    ...users.map(({ class: own = "user", ...user }) => [
      `dn: ${userDn(user.name)}`,
      `objectClass: ${own}`,
      `cn: ${user.name}`,
      `sn: ${user.name}`,
      `objectCategory: ${own === "user" ? "person" : "computer"}`,
      `userAccountControl: ${String(user.control ?? 512)}`,
      `primaryGroupID: ${String(user.primaryGroup ?? 513)}`,
      asBytes("objectGUID", user.guid),
      asBytes("objectSid", sidOf(2000)),
      ...(user.mail === undefined ? [] : [`mail: ${user.mail}`]),
      ...(user.memberOf ?? []).map((dn) => `memberOf: ${dn}`),
      ...(user.more ?? []),
    ]),
    ...groups.map((group) => [
      `dn: ${adGroupDn(group.name)}`,
      "objectClass: group",
      `cn: ${group.name}`,
      `name: ${group.name}`,
      asBytes("objectGUID", group.guid),
      asBytes("objectSid", sidOf(group.relativeId)),
      ...group.members.map((dn) => `member: ${dn}`),
      ...(group.memberOf ?? []).map((dn) => `memberOf: ${dn}`),
    ]),
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
