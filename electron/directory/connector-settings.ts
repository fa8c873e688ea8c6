import { z } from "zod";
import { appError } from "#shared/errors/app-error";
import { directorySettings } from "#shared/setup/directory/settings-schema";
import {
  activeDirectoryNames,
  certificateFiles,
  emptySource,
  newSettings,
  type CertificateFile,
  type DirectorySecretName,
  type DirectorySettings,
  type DirectorySource,
} from "#shared/setup/directory/settings";
import { err, ok, type Result } from "#shared/util/result";

/** Settings of a Directory Connector, with the secrets that stand in its file in clear text, and what is to be chosen anew. */
export interface ConnectorSettings {
  readonly settings: DirectorySettings;
  readonly secrets: Readonly<Partial<Record<DirectorySecretName, string>>>;
  readonly notTaken: readonly CertificateFile[];
}

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? "");
const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? false);
const number = (otherwise: number) =>
  z
    .number()
    .nullish()
    .catch(null)
    .transform((value) => value ?? otherwise);
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).nullish().catch(null);

const file = z.object({
  directoryType: z.number().int().min(0).max(4),
  directoryLdap: part({
    hostname: text,
    port: number(389),
    rootPath: text,
    ad: flag,
    pagedSearch: flag,
    ssl: flag,
    startTls: flag,
    sslAllowUnauthorized: flag,
    sslCaPath: text,
    sslCertPath: text,
    sslKeyPath: text,
    tlsCaPath: text,
    username: text,
    password: text,
    currentUser: flag,
  }),
  directoryEntra: part({ identityAuthority: text, tenant: text, applicationId: text, key: text }),
  directoryGsuite: part({ domain: text, customer: text, adminUser: text, clientEmail: text, privateKey: text }),
  directoryOkta: part({ orgUrl: text, token: text }),
  directoryOnelogin: part({ clientId: text, clientSecret: text, region: text }),
  sync: part({
    users: flag,
    groups: flag,
    interval: number(0),
    removeDisabled: flag,
    overwriteExisting: flag,
    inviteUsersAfterProvisioning: z.boolean().nullish().catch(null),
    userFilter: text,
    groupFilter: text,
    userPath: text,
    groupPath: text,
    userObjectClass: text,
    groupObjectClass: text,
    userEmailAttribute: text,
    groupNameAttribute: text,
    memberAttribute: text,
    useEmailPrefixSuffix: flag,
    emailPrefixAttribute: text,
    emailSuffix: text,
  }),
});
type Connector = z.output<typeof file>;

/** Reads a `data.json`: the flat form, and the one of before state version 5, which nests under the organization (directories.md §1.9). */
export function readConnectorSettings(content: string): Result<ConnectorSettings> {
  let raw: unknown;
  try {
    raw = JSON.parse(content);
  } catch {
    return err(appError("directory.file"));
  }
  const parsed = file.safeParse(flat(raw));
  if (!parsed.success) return err(appError("directory.file"));
  const connector = parsed.data;
  const { source, secret, notTaken } = sourceOf(connector);
  const base = newSettings();
  const sync = connector.sync;
  const settings = directorySettings.safeParse({
    source,
    sync: {
      ...base.sync,
      people: sync?.users ?? true,
      groups: sync?.groups ?? false,
      // It removes who is disabled, and nobody who only left.
      disabled: sync?.removeDisabled === true ? "remove" : "keep",
      gone: sync?.overwriteExisting === true ? "remove" : "revoke",
      everyone: sync?.overwriteExisting ?? false,
      invites: sync?.inviteUsersAfterProvisioning === false ? "staged" : "at-once",
    },
    // Whether runs of two programs meet is for a technician to decide.
    schedule: { on: false, minutes: Math.min(Math.max(sync?.interval ?? 0, 5), 7 * 24 * 60) },
  } satisfies DirectorySettings);
  if (!settings.success) return err(appError("directory.file"));
  const [name, value] = secret;
  const isThere = value !== "" && value !== "[STORED SECURELY]";
  return ok({ settings: settings.data, secrets: isThere ? { [name]: value } : {}, notTaken });
}

function flat(raw: unknown): unknown {
  const outer = z.looseObject({ directoryType: z.unknown().optional() }).safeParse(raw);
  if (!outer.success || outer.data.directoryType !== undefined) return raw;
  const nested = z.looseObject({
    directoryConfigurations: z.looseObject({}).optional(),
    directorySettings: z.looseObject({ directoryType: z.unknown().optional(), sync: z.unknown().optional() }),
  });
  for (const inner of Object.values(outer.data)) {
    const found = nested.safeParse(inner);
    if (!found.success) continue;
    const {
      directoryConfigurations: sources = {},
      directorySettings: { directoryType, sync },
    } = found.data;
    return {
      directoryType,
      sync,
      directoryLdap: sources["ldap"],
      directoryEntra: sources["entra"] ?? sources["azure"],
      directoryGsuite: sources["gsuite"],
      directoryOkta: sources["okta"],
      directoryOnelogin: sources["oneLogin"] ?? sources["onelogin"],
    };
  }
  return raw;
}

/** The paths in a Directory Connector's file that stand for each of our files. */
const connectorPaths = {
  authority: ["sslCaPath", "tlsCaPath"],
  certificate: ["sslCertPath"],
  certificateKey: ["sslKeyPath"],
} as const satisfies Record<CertificateFile, readonly string[]>;

function sourceOf(connector: Connector): {
  readonly source: DirectorySource;
  readonly secret: readonly [DirectorySecretName, string];
  readonly notTaken: readonly CertificateFile[];
} {
  const filters = { userFilter: connector.sync?.userFilter ?? "", groupFilter: connector.sync?.groupFilter ?? "" };
  const { directoryEntra: entra, directoryGsuite: google, directoryOkta: okta, directoryOnelogin: onelogin } = connector;
  switch (connector.directoryType) {
    case 0:
      return ldapOf(connector, filters);
    case 1:
      return {
        source: {
          ...(emptySource("entra") as Extract<DirectorySource, { kind: "entra" }>),
          cloud: entra?.identityAuthority.includes("microsoftonline.us") === true ? "us-government" : "global",
          tenant: entra?.tenant ?? "",
          applicationId: entra?.applicationId ?? "",
          // It imports guests whose mail is an outside address.
          guests: true,
          ...filters,
        },
        secret: ["clientSecret", entra?.key ?? ""],
        notTaken: [],
      };
    case 2:
      return {
        source: {
          kind: "google",
          domain: google?.domain ?? "",
          customer: google?.customer || "my_customer",
          adminUser: google?.adminUser ?? "",
          clientEmail: google?.clientEmail ?? "",
          ...filters,
        },
        secret: ["privateKey", google?.privateKey ?? ""],
        notTaken: [],
      };
    case 3:
      return { source: { kind: "okta", address: okta?.orgUrl ?? "", ...filters }, secret: ["token", okta?.token ?? ""], notTaken: [] };
    default:
      return {
        source: {
          kind: "onelogin",
          region: onelogin?.region === "eu" ? "eu" : "us",
          clientId: onelogin?.clientId ?? "",
          emailSuffix: connector.sync?.useEmailPrefixSuffix === true ? (connector.sync.emailSuffix ?? "") : "",
          ...filters,
        },
        secret: ["clientSecret", onelogin?.clientSecret ?? ""],
        notTaken: [],
      };
  }
}

function ldapOf({ directoryLdap: ldap, sync }: Connector, filters: { readonly userFilter: string; readonly groupFilter: string }) {
  const base = emptySource("ldap") as Extract<DirectorySource, { kind: "ldap" }>;
  const root = ldap?.rootPath.toLowerCase() ?? "";
  const dc = root.indexOf("dc=");
  const isActiveDirectory = ldap?.ad ?? true;
  const derived = sync?.useEmailPrefixSuffix === true;
  return {
    source: {
      ...base,
      host: ldap?.hostname ?? "",
      port: ldap?.port ?? 389,
      // StartTLS without SSL is ignored there: clear text, which is taken over as what it is.
      encryption: ldap?.ssl !== true ? ("none" as const) : ldap.startTls ? ("starttls" as const) : ("ldaps" as const),
      // There any certificate was taken: here the one that is shown is looked at first.
      acceptedCertificate: ldap?.sslAllowUnauthorized === true ? ("unseen" as const) : null,
      user: ldap?.username ?? "",
      activeDirectory: isActiveDirectory,
      paged: isActiveDirectory || (ldap?.pagedSearch ?? true),
      root: dc === -1 ? root : root.slice(dc),
      // Active Directory keeps the ids that it gave; elsewhere it knows entries by their name.
      idAttribute: isActiveDirectory ? "" : "dn",
      userPath: sync?.userPath ?? "",
      groupPath: sync?.groupPath ?? "",
      ...activeDirectoryNames,
      ...(isActiveDirectory
        ? {}
        : {
            userClass: sync?.userObjectClass || "person",
            groupClass: sync?.groupObjectClass || "group",
            emailAttribute: sync?.userEmailAttribute || "mail",
            groupNameAttribute: sync?.groupNameAttribute || "name",
            memberAttribute: sync?.memberAttribute || "member",
          }),
      emailPrefixAttribute: derived ? (isActiveDirectory ? "sAMAccountName" : (sync.emailPrefixAttribute ?? "")) : "",
      emailSuffix: derived ? (sync.emailSuffix ?? "") : "",
      ...filters,
    },
    secret: ["password", ldap?.password ?? ""] as const,
    // Files of certificates are chosen anew: a path may lead elsewhere on this computer.
    notTaken: certificateFiles.filter((file) => connectorPaths[file].some((name) => (ldap?.[name] ?? "") !== "")),
  };
}
