import { column, table, type RowOf } from "../../framework/table.ts";

/** What an organization holds: collections, groups and who reaches what, policies, items, keys and connections. */

export const collections = table(
  "collections",
  {
    id: column.text,
    organizationId: column.text,
    /** EncString with the organization key. */
    name: column.text,
    externalId: column.textOrNull,
    /** 0 shared, 1 a member's default collection ("My Items"). */
    type: column.integer,
    defaultUserCollectionEmail: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"]] },
);

export type Collection = RowOf<typeof collections>;

const access = { readOnly: column.flag, hidePasswords: column.flag, manage: column.flag };

/** Access of a member to a collection. */
export const collectionUsers = table(
  "collectionUsers",
  {
    collectionId: column.text,
    organizationUserId: column.text,
    ...access,
  },
  { keys: ["collectionId", "organizationUserId"], indexes: [["organizationUserId"]] },
);

/** Access of a group to a collection. */
export const collectionGroups = table(
  "collectionGroups",
  {
    collectionId: column.text,
    groupId: column.text,
    ...access,
  },
  { keys: ["collectionId", "groupId"], indexes: [["groupId"]] },
);

/** Groups; their names are plain text. */
export const groups = table(
  "groups",
  {
    id: column.text,
    organizationId: column.text,
    name: column.text,
    externalId: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"]] },
);

export type Group = RowOf<typeof groups>;

export const groupUsers = table(
  "groupUsers",
  {
    groupId: column.text,
    organizationUserId: column.text,
  },
  { keys: ["groupId", "organizationUserId"], indexes: [["organizationUserId"]] },
);

/** Policies that were ever saved. `data` is kept as it was sent. */
export const policies = table(
  "policies",
  {
    id: column.text,
    organizationId: column.text,
    type: column.integer,
    data: column.jsonOrNull<Record<string, unknown>>(),
    enabled: column.flag,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId", "type"]] },
);

export type Policy = RowOf<typeof policies>;

/** Items: of an organization, or (without `organizationId`) of one account. */
export const ciphers = table(
  "ciphers",
  {
    id: column.text,
    userId: column.textOrNull,
    organizationId: column.textOrNull,
    type: column.integer,
    /** JSON text with the server's member names (`Name`, `Notes`, `Uris`…): everything encrypted. */
    data: column.text,
    reprompt: column.integer,
    /** The item's own key, wrapped. */
    key: column.textOrNull,
    /** Per account: folder, favourite, archived. */
    folders: column.json<Record<string, string>>(),
    favorites: column.json<Record<string, boolean>>(),
    archives: column.json<Record<string, string>>(),
    deletedDate: column.textOrNull,
    creationDate: column.text,
    revisionDate: column.text,
  },
  { indexes: [["organizationId"], ["userId"]] },
);

export type Cipher = RowOf<typeof ciphers>;

export const collectionCiphers = table(
  "collectionCiphers",
  {
    collectionId: column.text,
    cipherId: column.text,
  },
  { keys: ["collectionId", "cipherId"], indexes: [["cipherId"]] },
);

/** API keys of an organization by type: 0 default (public API), 1 billing sync, 2 SCIM. */
export const organizationApiKeys = table(
  "organizationApiKeys",
  {
    organizationId: column.text,
    type: column.integer,
    apiKey: column.text,
    revisionDate: column.text,
  },
  { keys: ["organizationId", "type"] },
);

export type OrganizationApiKey = RowOf<typeof organizationApiKeys>;

/** Single sign-on configuration; the identifier stands in the organization's row. */
export const ssoConfigs = table(
  "ssoConfigs",
  {
    organizationId: column.text,
    enabled: column.flag,
    data: column.json<Record<string, unknown>>(),
    creationDate: column.text,
    revisionDate: column.text,
  },
  { keys: ["organizationId"] },
);

/** Domains that an organization claims. */
export const organizationDomains = table(
  "organizationDomains",
  {
    id: column.text,
    organizationId: column.text,
    txt: column.text,
    domainName: column.text,
    creationDate: column.text,
    nextRunDate: column.text,
    jobRunCount: column.integer,
    verifiedDate: column.textOrNull,
    lastCheckedDate: column.textOrNull,
  },
  { indexes: [["organizationId"], ["domainName"]] },
);

/** TXT records that the panel put into an invented DNS. */
export const playedRecords = table("playedRecords", { id: column.text, domainName: column.text, txt: column.text });

export type OrganizationDomain = RowOf<typeof organizationDomains>;

/** Connections of an organization: type 2 is SCIM. */
export const organizationConnections = table(
  "organizationConnections",
  {
    id: column.text,
    organizationId: column.text,
    type: column.integer,
    enabled: column.flag,
    config: column.jsonOrNull<Record<string, unknown>>(),
  },
  { indexes: [["organizationId", "type"]] },
);

export type OrganizationConnection = RowOf<typeof organizationConnections>;

export const contentTables = [
  collections,
  collectionUsers,
  collectionGroups,
  groups,
  groupUsers,
  policies,
  ciphers,
  collectionCiphers,
  organizationApiKeys,
  ssoConfigs,
  organizationDomains,
  organizationConnections,
  playedRecords,
];
