import { z } from "zod";
import { text } from "../../model/schemas.ts";

/*
 * What a technician sets for the directory of one client. No secret is in here: those are sealed apart (see `secretsOf`), bound to the
 * place that they are for. The names of the settings follow directories.md §1.1 and §1.2.
 */
/** At least so many minutes lie between two runs of a schedule. */
const leastMinutes = 5;
const attribute = text(100).regex(/^[A-Za-z][A-Za-z0-9;.-]*$|^$/u);
const dn = text(2000);
const filter = text(8000);
/** PEM of certificates; kept, so that a file that is gone does not weaken the connection. */
const pem = text(200_000).nullable();
const host = text(253);
/** SHA-256 of a certificate, in pairs. */
const fingerprint = text(95).regex(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/u);

const ldap = z.strictObject({
  kind: z.literal("ldap"),
  host,
  port: z.number().int().min(1).max(65_535),
  /** Clear text only where it is chosen by name. */
  encryption: z.enum(["ldaps", "starttls", "none"]),
  /** Trusted besides the system's. */
  authority: pem,
  /** Shown to the server; its key is a secret. */
  certificate: pem,
  /**
   * The one certificate that a technician accepted although nobody vouches for it. `unseen`: any was accepted, in settings of before or of
   * another program; a connection asks to look at the one that is shown. Null: authorities alone decide.
   */
  acceptedCertificate: z.union([fingerprint, z.literal("unseen")]).nullable(),
  user: text(500),
  activeDirectory: z.boolean(),
  paged: z.boolean(),
  /** Of the whole tree: `dc=harbour,dc=example`. */
  root: dn,
  /** Below the root; empty: all of it. */
  userPath: dn,
  groupPath: dn,
  userFilter: filter,
  groupFilter: filter,
  userClass: attribute,
  groupClass: attribute,
  emailAttribute: attribute,
  /** Both empty: people without an address stay without one. */
  emailPrefixAttribute: attribute,
  emailSuffix: text(200),
  groupNameAttribute: attribute,
  memberAttribute: attribute,
  /** Empty: the one that this server has (objectGUID, entryUUID, …). `dn`: as older set-ups did. */
  idAttribute: attribute,
});
const entra = z.strictObject({
  kind: z.literal("entra"),
  cloud: z.enum(["global", "us-government", "us-dod", "china"]),
  tenant: text(200),
  applicationId: text(200),
  guests: z.boolean(),
  userFilter: filter,
  groupFilter: filter,
});
const google = z.strictObject({
  kind: z.literal("google"),
  domain: text(253),
  customer: text(100),
  adminUser: text(256),
  clientEmail: text(256),
  userFilter: filter,
  groupFilter: filter,
});
const okta = z.strictObject({
  kind: z.literal("okta"),
  address: text(300),
  userFilter: filter,
  groupFilter: filter,
});
const onelogin = z.strictObject({
  kind: z.literal("onelogin"),
  region: z.enum(["us", "eu"]),
  clientId: text(200),
  emailSuffix: text(200),
  userFilter: filter,
  groupFilter: filter,
});
const jumpcloud = z.strictObject({
  kind: z.literal("jumpcloud"),
  region: z.enum(["us", "eu", "in"]),
  /** For a key that opens several organizations; empty: the only one. */
  organization: text(100),
  userFilter: filter,
  groupFilter: filter,
});
/** A CSV or LDIF file, read anew at each run. */
const file = z.strictObject({
  kind: z.literal("file"),
  path: text(2000),
  format: z.enum(["csv", "ldif"]),
});

const directorySource = z.discriminatedUnion("kind", [ldap, entra, google, okta, onelogin, jumpcloud, file]);
const whatBecomes = z.enum(["keep", "revoke", "remove"]);

const directorySync = z.strictObject({
  people: z.boolean(),
  groups: z.boolean(),
  invites: z.enum(["at-once", "staged"]),
  /** What becomes of members whose account in the directory is disabled. */
  disabled: whatBecomes,
  /** Of those whom the directory no longer has, or who left the filter. */
  gone: whatBecomes,
  /** Also of those who came from a directory before this app knew of it. */
  everyone: z.boolean(),
  limits: z.strictObject({
    percent: z.number().int().min(0).max(100),
    people: z.number().int().min(0).max(100_000),
    lastManager: z.boolean(),
    seats: z.boolean(),
  }),
});

export const directorySettings = z.strictObject({
  source: directorySource,
  sync: directorySync,
  schedule: z.strictObject({
    on: z.boolean(),
    minutes: z
      .number()
      .int()
      .min(leastMinutes)
      .max(7 * 24 * 60),
  }),
});

export type DirectorySettings = z.output<typeof directorySettings>;
export type DirectorySource = DirectorySettings["source"];
export type DirectorySourceKind = DirectorySource["kind"];
export type SourceOf<Kind extends DirectorySourceKind> = Extract<DirectorySource, { kind: Kind }>;
export type LdapSource = SourceOf<"ldap">;
export type DirectorySync = DirectorySettings["sync"];
