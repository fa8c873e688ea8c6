import type { Integration, IntegrationConfiguration } from "#shared/api/integrations";
import type { SavedReportRow } from "#shared/api/reports";
import type { SavedMark } from "#shared/setup/value/saved-report";
import { configurationText, usualTemplate } from "#shared/setup/value/integrations";
import { AesHmacKey, type SymmetricKey } from "#electron/crypto/index";
import { stateOf } from "#electron/health/saved-reports";
import type { ReportBody } from "#electron/provider-api/reports";
import { profileOrganization } from "#shared/api/account";
import { collection, type Collection } from "#shared/api/collections";
import type { AccessSelection } from "#shared/api/common";
import { connection, type Connection } from "#shared/api/connections";
import { domain, type Domain } from "#shared/api/domains";
import { groupDetails, type GroupDetails } from "#shared/api/groups";
import { item as itemSchema, type Item } from "#shared/api/items";
import { member, type Member } from "#shared/api/members";
import { organization as organizationSchema, type Organization } from "#shared/api/organizations";
import { policy as policySchema, type Policy } from "#shared/api/policies";
import type { Sso } from "#shared/api/sso";
import { asId, type OrganizationId, type ProviderOrganizationId } from "#shared/model/ids";
import { wireAccessOf } from "#shared/setup/value/access-level";
import type { ClientSetup, CollectionAccess, SetupPart } from "#shared/setup/value/client-setup";
import { readClient, unchanged, type ClientOpener, type PartAnswer, type ReadClient } from "#shared/setup/value/read";
import { ok } from "#shared/util/result";

/** A client as the fake server holds it: rows of the wire, names encrypted. */
export interface FakeClient {
  readonly id: OrganizationId;
  readonly linkId: ProviderOrganizationId;
  name: string;
  seats: number;
  billingEmail: string;
  licenceEnds: string | null;
  readonly key: string;
  readonly publicKey: string;
  readonly plan: number;
  settings: {
    limitCollectionCreation: boolean;
    limitCollectionDeletion: boolean;
    limitItemDeletion: boolean;
    allowAdminAccessToAllCollectionItems: boolean;
  };
  groups: GroupDetails[];
  collections: Collection[];
  members: Member[];
  policies: Policy[];
  sso: Sso;
  domains: Domain[];
  scim: Connection;
  integrations: { readonly integration: Integration; readonly rows: readonly IntegrationConfiguration[] }[];
  /** The report of Access Intelligence that is saved; null: none. */
  report: SavedReportRow | null;
  /** How many came to it since. */
  reportsSaved: number;
  items: Item[];
  collectionUsers: Map<string, readonly AccessSelection[]>;
}

/** The licence that a run of every kind applies. */
export const heldLicence = { content: "{}", seats: 95, expires: "2028-01-31T00:00:00Z" } as const;
/** What a setup does not hold, and every fake client has: its events go to one place. */
export const standingIntegrationState = {
  address: "https://siem.example/collector",
  scheme: "Splunk",
  service: "Splunk",
  template: usualTemplate(5),
} as const;
const standingIntegration = (): Integration => ({
  id: "integration-5",
  type: 5,
  configuration: configurationText(5, standingIntegrationState, "old token"),
});

/** Marks that the saved report of every fake client has. */
export const standingMarks: readonly SavedMark[] = [
  { application: "shop.example", critical: false, reviewedAt: null },
  { application: "bank.example", critical: true, reviewedAt: "2026-11-02T08:00:00.000Z" },
];
const reportKey = AesHmacKey.generate();
const writeReport = (data: unknown): string => reportKey.encryptText(JSON.stringify({ version: 1, data }));
/** Texts of a report of these applications (further-api.md §4), under a key of its own. */
function reportOf(marks: readonly SavedMark[]): Omit<SavedReportRow, "contentEncryptionKey"> {
  const counts = { passwordCount: 1, atRiskPasswordCount: 1, memberCount: 1, atRiskMemberCount: 1 };
  return {
    id: "report-1",
    reportData: writeReport({
      reports: marks.map(({ application: applicationName }) => ({
        applicationName,
        ...counts,
        cipherRefs: { item: true },
        memberRefs: { eva: true },
      })),
      memberRegistry: { eva: { id: "eva", email: "eva@client.example" } },
    }),
    summaryData: writeReport({ totalApplicationCount: marks.length }),
    applicationData: writeReport(
      marks.map(({ application: applicationName, critical: isCritical, reviewedAt }) => ({
        applicationName,
        isCritical,
        ...(reviewedAt === null ? {} : { reviewedDate: reviewedAt }),
      })),
    ),
  };
}
const standingReport = reportOf(standingMarks);
export const standingReportState = stateOf(standingReport);
/** A report that waits to be saved, under the client's key. */
export function reportToSave(clientKey: SymmetricKey): ReportBody {
  const { reportData, summaryData, applicationData } = reportOf(standingMarks.slice(0, 1));
  return {
    contentEncryptionKey: clientKey.wrapKey(reportKey),
    reportData: reportData ?? "",
    summaryData: summaryData ?? "",
    applicationData: applicationData ?? "",
    metrics: {},
  };
}

/** A client that looks as a setup says. */
export function fakeClient(setup: ClientSetup, providerKey: SymmetricKey): FakeClient {
  const key = AesHmacKey.generate();
  const access = (entries: readonly CollectionAccess<string>[]): readonly AccessSelection[] =>
    entries.map(({ id, level }) => ({ id, ...wireAccessOf(level) }));
  const { kind, enabled, identifier, settings } = setup.sso;
  const { hasClientSecret, ...data } = settings;
  return {
    id: setup.client.id,
    linkId: setup.client.providerOrganizationId ?? asId<ProviderOrganizationId>("link"),
    name: setup.client.name,
    seats: setup.seats.assigned ?? 0,
    billingEmail: setup.client.billingEmail ?? "",
    licenceEnds: null,
    key: providerKey.wrapKey(key),
    publicKey: "public key",
    plan: setup.client.planType ?? 19,
    settings: { ...setup.collectionSettings },
    groups: setup.groups.map(({ id, name, externalId }) =>
      groupDetails.parse({
        id,
        name,
        externalId,
        collections: setup.collections.flatMap((each) =>
          access(each.groups.filter((entry) => entry.id === id)).map((entry) => ({ ...entry, id: each.id })),
        ),
      }),
    ),
    collections: setup.collections.map((each) =>
      collection.parse({
        id: each.id,
        name: key.encryptText(each.path),
        externalId: each.externalId,
        type: each.isDefaultUserCollection ? 1 : 0,
      }),
    ),
    members: setup.members.map((each) =>
      member.parse({
        id: each.id,
        userId: each.userId,
        name: each.name,
        email: each.email,
        type: each.role,
        status: each.status,
        twoFactorEnabled: each.twoStepLogin,
        resetPasswordEnrolled: each.accountRecoveryEnrolled,
        ssoBound: each.ssoBound,
        creationDate: each.createdAt,
        revocationReason: each.revocationReason,
        permissions: Object.fromEntries(each.permissions.map((name) => [name, true])),
        accessSecretsManager: each.secretsManager ?? false,
        accessPam: each.privilegedAccess ?? false,
        groups: [...each.groups],
      }),
    ),
    policies: setup.policies.map((each) => policySchema.parse(each)),
    sso: {
      enabled,
      identifier,
      data:
        kind === "none"
          ? null
          : { configType: kind === "saml2" ? 2 : 1, ...data, ...(hasClientSecret === true ? { clientSecret: "as before" } : {}) },
    },
    domains: setup.domains.map((each) =>
      domain.parse({ id: each.id, domainName: each.name, txt: each.txt, verifiedDate: each.verifiedAt, creationDate: each.claimedAt }),
    ),
    integrations: [{ integration: standingIntegration(), rows: [{ id: "row-5-1", template: usualTemplate(5) }] }],
    report: { ...standingReport, contentEncryptionKey: key.wrapKey(reportKey) },
    reportsSaved: 0,
    scim: connection.parse(
      setup.scim.configured
        ? {
            id: "connection",
            type: 2,
            enabled: true,
            config: {
              Enabled: setup.scim.enabled,
              ScimProvider: setup.scim.provider,
              InviteUsersAfterProvisioning: setup.scim.inviteAfterProvisioning,
            },
          }
        : { enabled: false },
    ),
    items: Array.from({ length: setup.items.total }, (_, index) =>
      itemSchema.parse({
        id: `item-${String(index)}`,
        type: 1,
        name: key.encryptText(`Item ${String(index)}`),
        collectionIds: setup.collections.slice(0, 1).map((each) => each.id),
        revisionDate: "2026-11-24T09:00:00Z",
      }),
    ),
    collectionUsers: new Map(setup.collections.map((each) => [each.id, access(each.members)])),
  };
}

/** What was known of a client, and what of it is asked for again. */
export interface ReadBefore {
  readonly read: ReadClient;
  readonly only: ReadonlySet<SetupPart>;
}

/** What reading this client gives, without a request. @param before null: everything is asked for. */
export function readOf(client: FakeClient, key: SymmetricKey, before: ReadBefore | null): ReadClient {
  const ask = <T>(part: SetupPart, value: T): PartAnswer<T> => ok(before === null || before.only.has(part) ? value : unchanged);
  const opener: ClientOpener = {
    text: (encrypted, field) => key.decryptText(encrypted, field),
    itemName: (item) => key.decryptText(item.name, "item.name"),
  };
  return readClient(
    {
      profile: profileOrganization.parse({
        id: client.id,
        name: client.name,
        enabled: true,
        productTierType: client.plan === 19 ? 3 : 2,
        seats: client.seats,
        usePolicies: true,
        useGroups: true,
        useSso: true,
        useScim: true,
        useOrganizationDomains: true,
        hasPublicAndPrivateKeys: true,
        ...client.settings,
      }),
      providerRow: { id: client.linkId, organizationId: client.id, seats: client.seats, occupiedSeats: client.members.length },
      details: ask("details", detailsOf(client)),
      collections: ask("collections", client.collections),
      groups: ask("groups", client.groups),
      members: ask("members", membersOf(client)),
      policies: ask("policies", client.policies),
      sso: ask("sso", client.sso),
      scim: ask("scim", client.scim),
      domains: ask("domains", client.domains),
      items: ask("items", client.items),
    },
    opener,
    before?.read ?? null,
  );
}

export const detailsOf = ({ id, name, billingEmail, settings, plan }: FakeClient): Organization =>
  organizationSchema.parse({ id, name, billingEmail, planType: plan, ...settings });

/** Members with their own access to collections. */
export const membersOf = (client: FakeClient): Member[] =>
  client.members.map((each) => ({
    ...each,
    collections: [...client.collectionUsers].flatMap(([place, users]) =>
      users.filter((user) => user.id === each.id).map((user) => ({ ...user, id: place })),
    ),
  }));

/** The access of groups to one collection, all of it. */
export function setGroups(client: FakeClient, place: string, groups: readonly AccessSelection[]): void {
  client.groups = client.groups.map((group) => {
    const selection = groups.find((entry) => entry.id === group.id);
    return {
      ...group,
      collections: [
        ...group.collections.filter((entry) => entry.id !== place),
        ...(selection === undefined ? [] : [{ ...selection, id: place }]),
      ],
    };
  });
}

/** A member's own access, all of it. */
export function setAccess(client: FakeClient, memberId: string, places: readonly AccessSelection[]): void {
  for (const { id } of client.collections) {
    const own = places.find((entry) => entry.id === id);
    const others = (client.collectionUsers.get(id) ?? []).filter((entry) => entry.id !== memberId);
    client.collectionUsers.set(id, own === undefined ? others : [...others, { ...own, id: memberId }]);
  }
}
