import type { DirectorySettings, DirectorySource, DirectorySourceKind, LdapSource } from "./settings-schema.ts";

export type * from "./settings-schema.ts";

/** Secrets of a source, by what they are. They are never read back by the window. */
export const directorySecretNames = ["password", "certificateKey", "clientSecret", "privateKey", "token"] as const;
export type DirectorySecretName = (typeof directorySecretNames)[number];
/** Files that an LDAP server's connection may need, as its fields are called. */
export const certificateFiles = ["authority", "certificate", "certificateKey"] as const;
export type CertificateFile = (typeof certificateFiles)[number];
/** Which secrets a source takes; the first is needed. */
export const secretsOf: { readonly [Kind in DirectorySourceKind]: readonly DirectorySecretName[] } = {
  ldap: ["password", "certificateKey"],
  entra: ["clientSecret"],
  google: ["privateKey"],
  okta: ["token"],
  onelogin: ["clientSecret"],
  jumpcloud: ["token"],
  file: [],
};

/**
 * Where a source reads, as text: its secrets and what is remembered of it are bound to this, so that another server never gets them
 * (directories.md, trap T24).
 */
export function placeOf(source: DirectorySource): string {
  switch (source.kind) {
    case "ldap":
      return JSON.stringify(["ldap", source.host.trim().toLowerCase(), source.port, source.user]);
    case "entra":
      return JSON.stringify(["entra", source.cloud, source.tenant, source.applicationId]);
    case "google":
      return JSON.stringify(["google", source.customer, source.clientEmail]);
    case "okta":
      return JSON.stringify(["okta", source.address.trim().toLowerCase()]);
    case "onelogin":
      return JSON.stringify(["onelogin", source.region, source.clientId]);
    case "jumpcloud":
      return JSON.stringify(["jumpcloud", source.region, source.organization]);
    case "file":
      return JSON.stringify(["file", source.path]);
  }
}

/** Whether a source lacks what it cannot be read without. Secrets are judged where they are kept. */
export function isIncomplete(source: DirectorySource): boolean {
  const needed = ((): readonly string[] => {
    switch (source.kind) {
      case "ldap":
        return [source.host];
      case "entra":
        return [source.tenant, source.applicationId];
      case "google":
        return [source.adminUser, source.clientEmail];
      case "okta":
        return [source.address];
      case "onelogin":
        return [source.clientId];
      case "jumpcloud":
        return [];
      case "file":
        return [source.path];
    }
  })();
  return needed.some((each) => each.trim() === "");
}

/** A source as it stands before anything was set. */
export function emptySource(kind: DirectorySourceKind): DirectorySource {
  const filters = { userFilter: "", groupFilter: "" };
  switch (kind) {
    case "ldap":
      return {
        kind,
        host: "",
        port: 636,
        encryption: "ldaps",
        authority: null,
        certificate: null,
        acceptedCertificate: null,
        user: "",
        activeDirectory: true,
        paged: true,
        root: "",
        userPath: "",
        groupPath: "",
        ...filters,
        ...activeDirectoryNames,
        emailSuffix: "",
        idAttribute: "",
      };
    case "entra":
      return { kind, cloud: "global", tenant: "", applicationId: "", guests: false, ...filters };
    case "google":
      return { kind, domain: "", customer: "my_customer", adminUser: "", clientEmail: "", ...filters };
    case "okta":
      return { kind, address: "", ...filters };
    case "onelogin":
      return { kind, region: "us", clientId: "", emailSuffix: "", ...filters };
    case "jumpcloud":
      return { kind, region: "us", organization: "", ...filters };
    case "file":
      return { kind, path: "", format: "csv" };
  }
}
type LdapNames = Pick<
  LdapSource,
  "userClass" | "groupClass" | "emailAttribute" | "emailPrefixAttribute" | "groupNameAttribute" | "memberAttribute"
>;
/** Names of classes and attributes as Active Directory has them, and as most other servers do. */
export const activeDirectoryNames: LdapNames = {
  userClass: "user",
  groupClass: "group",
  emailAttribute: "mail",
  emailPrefixAttribute: "",
  groupNameAttribute: "name",
  memberAttribute: "member",
};
export const otherLdapNames: LdapNames = {
  userClass: "inetOrgPerson",
  groupClass: "groupOfNames",
  emailAttribute: "mail",
  emailPrefixAttribute: "",
  groupNameAttribute: "cn",
  memberAttribute: "member",
};

export const newSettings = (): DirectorySettings => ({
  source: emptySource("ldap"),
  sync: {
    people: true,
    groups: true,
    invites: "at-once",
    disabled: "revoke",
    gone: "revoke",
    everyone: false,
    limits: { percent: 10, people: 25, lastManager: true, seats: true },
  },
  schedule: { on: false, minutes: 60 },
});
