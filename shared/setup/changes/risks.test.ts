import { describe, expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { say } from "#electron/reports/texts";
import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import { asId, type CollectionId, type GroupId, type MemberId, type OrganizationId } from "../../model/ids.ts";
import { languages } from "../../model/message.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import type { AccessLevel, ClientSetup, CollectionSettings, MemberSetup, SsoSetup } from "../value/client-setup.ts";
import { summaryNames, type SavedSummary } from "../value/saved-report.ts";
import type { Change, Risk } from "./change.ts";
import { describe as described } from "./describe.ts";
import type { DescribeContext } from "./kind.ts";
import type { MemberAccess } from "./kinds/member-access.ts";
import { riskOf, type RiskReason } from "./risks.ts";

const member = (email: string, more: Partial<MemberSetup> = {}): MemberSetup => ({
  id: asId<MemberId>(email),
  userId: null,
  name: null,
  email,
  role: MemberRole.user,
  permissions: [],
  status: MemberStatus.confirmed,
  twoStepLogin: true,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: null,
  revocationReason: null,
  ...more,
});
const board = asId<GroupId>("board");
const staff = asId<GroupId>("staff");
/** Two groups with people; the board's vault is managed by nobody, "IT" by the board, "Office" is for the staff to read. */
const client: ClientSetup = emptySetup({
  seats: { assigned: 10, occupied: 10 },
  groups: [
    { id: board, name: "Board", externalId: null, members: [] },
    { id: staff, name: "Staff", externalId: null, members: [] },
  ],
  members: [member("a@k.example", { groups: [board] }), member("b@k.example", { groups: [staff], twoStepLogin: false })],
  collections: (
    [
      ["Board vault", []],
      ["IT", [{ id: board, level: "manage" }]],
      ["Office", [{ id: staff, level: "view" }]],
    ] as const
  ).map(([path, groups]) => ({
    id: asId<CollectionId>(path),
    path,
    externalId: null,
    isDefaultUserCollection: false,
    groups,
    members: [],
    itemCount: 1,
  })),
});
const closed: CollectionSettings = client.collectionSettings;
const withSso = (settings: SsoSetup["settings"], setup: ClientSetup = client): ClientSetup => ({
  ...setup,
  sso: { kind: "saml2", enabled: true, identifier: "a", settings, give: {} },
});
const desired: DesiredSetup = { client: { name: "K" }, collections: [], groups: [], policies: [], people: [] };

type Bare<C> = C extends Change ? Omit<C, "id" | "needs"> : never;
const rated = (change: Bare<Change>, context: Partial<DescribeContext> = {}) =>
  described({ id: "x", needs: [], ...change } as Change, { actual: client, desired, ...context });
const create: Bare<Change> = { kind: "client.create", name: "K", ownerEmail: "o@k.example", plan: 17, seats: 30, firstCollection: "IT" };
const access = (group: string, from: "manage" | "view" | null, to: "manage" | "view" | null, path = "Board vault"): Bare<Change> => ({
  kind: "collection.access",
  collection: asId<CollectionId>(path),
  path,
  set: [{ group, from, to }],
});
const directly = (path: string, to: "manage" | "view-hidden"): Bare<Change> => ({
  kind: "collection.access",
  collection: asId<CollectionId>(path),
  path,
  set: [],
  people: [{ member: asId<MemberId>("b@k.example"), email: "b@k.example", from: null, to }],
});
const gone = (orphans: number | null): Bare<Change> => ({
  kind: "collection.delete",
  collection: asId<CollectionId>("IT"),
  path: "IT",
  items: 1,
  orphans,
});
const settings = (to: Partial<CollectionSettings>, from: CollectionSettings = closed): Bare<Change> => ({
  kind: "client.collection-settings",
  from,
  to: { ...from, ...to },
});
const update = (from: readonly [MemberRole, ...string[]], to: readonly [MemberRole, ...string[]]): Bare<Change> => ({
  kind: "member.update",
  member: asId<MemberId>("a@k.example"),
  email: "a@k.example",
  from: { role: from[0], groups: from.slice(1) as string[] },
  to: { role: to[0], groups: to.slice(1) as string[] },
});
const flags = (from: Partial<MemberAccess>, to: Partial<MemberAccess>): Bare<Change> => ({
  kind: "member.update",
  member: asId<MemberId>("a@k.example"),
  email: "a@k.example",
  from: { role: MemberRole.custom, groups: [], ...from },
  to: { role: MemberRole.custom, groups: [], ...to },
});
const rights = (from: readonly string[], to: readonly string[]): Bare<Change> => flags({ rights: from }, { rights: to });
type Own = readonly (readonly [path: string, level: AccessLevel])[];
const own = (from: Own, to: Own): Bare<Change> => {
  const access = (list: Own): Partial<MemberAccess> => ({
    collections: list.map(([path, level]) => ({ collection: asId<CollectionId>(path), path, level })),
  });
  return flags(access(from), access(to));
};
const invite = (role: MemberRole, ...groups: string[]): Bare<Change> => ({
  kind: "member.invite",
  people: [{ email: "n@k.example", role, groups }],
  role,
  groups,
});
const policy = (type: number, enabled = true, wasOn = false): Bare<Change> => ({
  kind: "policy.set",
  type,
  from: wasOn ? { enabled: true, data: {} } : null,
  enabled,
  data: {},
});
const sso = (more: Partial<Extract<Change, { kind: "sso.set" }>["sso"]> = {}): Bare<Change> => ({
  kind: "sso.set",
  sso: { kind: "saml2", enabled: true, identifier: "a", settings: {}, ...more },
});
const someone = { id: asId<MemberId>("a@k.example"), email: "a@k.example", name: null };
const waiting = { request: "r", member: someone, device: "Windows" };
const confirm = (withoutComparing: boolean): Bare<Change> => ({
  kind: "member.confirm",
  members: [someone],
  withoutComparing,
  withOwnCollection: false,
});
const { owner, admin, user, custom } = MemberRole;

const atFirst = { name: "P", businessName: null, billingEmail: "b@msp.example" };
const anAddress = { country: "NL", postalCode: "1", line1: null, line2: null, city: null, state: null, taxId: null };

const noNumbers = Object.fromEntries(summaryNames.map((name) => [name, 0])) as SavedSummary;

/** Every reason once: what gives it. A reason without a row here, or a row with another reason, fails. */
const table: Readonly<Record<RiskReason, readonly [Bare<Change>, Partial<DescribeContext>?]>> = {
  "seats-bought": [create, { actual: null, seatsToBuy: 18 }],
  "seats-unknown": [{ kind: "client.seats", from: 10, to: 12 }, { seatsToBuy: null }],
  "seats-below": [{ kind: "client.seats", from: 10, to: 8 }],
  "billing-moves": [{ kind: "client.billing-email", from: "old@k.example", to: "new@k.example" }],
  "elevated-role": [invite(admin)],
  "stronger-role": [update([user], [custom])],
  rights: [rights([], ["managePolicies"])],
  "right-recovery": [rights([], ["manageResetPassword", "editAnyCollection"])],
  "right-every-collection": [rights([], ["accessImportExport", "editAnyCollection"])],
  "right-export": [rights([], ["accessImportExport"])],
  "loses-rights": [rights(["manageUsers"], ["managePolicies"])],
  "reaches-less": [own([["Board vault", "manage"]], [["Board vault", "view"]])],
  "secrets-manager": [flags({ secretsManager: false }, { secretsManager: true })],
  "secrets-manager-off": [flags({ secretsManager: true }, { secretsManager: false })],
  "privileged-access": [flags({ privilegedAccess: false }, { privilegedAccess: true })],
  "privileged-access-off": [flags({ privilegedAccess: true }, { privilegedAccess: false })],
  "group-manages": [access("Board", null, "manage")],
  "joins-managers": [{ kind: "group.members", group: board, name: "Board", add: ["b@k.example"] }],
  "admins-reach": [settings({ allowAdminAccessToAllCollectionItems: true })],
  "deletion-opens": [settings({ limitCollectionDeletion: false })],
  "owner-manages": [{ kind: "collection.create", path: "New", access: [], ownerManages: true }],
  "account-recovered": [{ kind: "member.recover", member: someone, masterPassword: true, twoStep: false, verifiedBy: "" }],
  "device-let-in": [{ kind: "device.approve", waiting }],
  "device-kept-out": [{ kind: "device.deny", waiting: [waiting] }],
  "integration-sends": [
    { kind: "integration.set", type: 4, from: null, to: { address: "https://a.example", scheme: null, service: null, template: "{}" } },
  ],
  "integration-ends": [{ kind: "integration.remove", type: 4, address: "https://a.example" }],
  "report-partial": [{ kind: "report.save", content: "c", numbers: noNumbers, leftOut: 2, withBreaches: true, previous: null }],
  "report-without-breaches": [{ kind: "report.save", content: "c", numbers: noNumbers, leftOut: 0, withBreaches: false, previous: null }],
  "key-publicApi": [{ kind: "client.new-key", type: 0 }],
  "key-billingSync": [{ kind: "client.new-key", type: 1 }],
  "key-scim": [{ kind: "client.new-key", type: 2 }],
  "vault-purged": [{ kind: "client.purge", client: "K", items: 3 }],
  "client-deleted": [{ kind: "client.delete", client: "K" }],
  "policy-recovery": [policy(PolicyType.accountRecovery)],
  "people-manage": [directly("IT", "manage")],
  // Own access takes the place of what the group gives.
  "weaker-people": [directly("Office", "view-hidden")],
  "items-unread": [gone(null)],
  "items-orphaned": [gone(1)],
  "collection-gone": [gone(0)],
  "group-gone": [{ kind: "group.delete", group: board, name: "Board", members: ["a@k.example"] }],
  "group-unused": [{ kind: "group.delete", group: asId<GroupId>("other"), name: "Other", members: [] }],
  "group-renamed": [{ kind: "group.rename", group: board, from: "Board", to: "Directors" }],
  weaker: [access("Board", "manage", "view")],
  "weaker-role": [update([admin], [custom])],
  "leaves-groups": [update([user, "Board"], [user])],
  "leaves-groups-elevated": [update([user, "Board"], [owner])],
  "admins-lose": [settings({ allowAdminAccessToAllCollectionItems: false }, { ...closed, allowAdminAccessToAllCollectionItems: true })],
  "policy-revokes": [policy(PolicyType.twoFactorAuthentication)],
  "policy-locks-out": [policy(PolicyType.singleOrganization)],
  "sso-off": [sso({ enabled: false }), { actual: withSso({}) }],
  "sso-decryption-leaves": [sso({ settings: { memberDecryptionType: 0 } }), { actual: withSso({ memberDecryptionType: 2 }) }],
  "sso-brings-policies": [sso({ settings: { memberDecryptionType: 2 } })],
  "nobody-reaches": [{ kind: "collection.create", path: "New", access: [], ownerManages: false }],
  "policy-off": [policy(PolicyType.masterPassword, false, true)],
  "policy-think": [policy(PolicyType.automaticUserConfirmation)],
  "domain-brings-single": [{ kind: "domain.verify", name: "k.example" }, {}],
  "domain-claimed": [
    { kind: "domain.verify", name: "k.example" },
    { actual: { ...client, policies: [{ type: PolicyType.singleOrganization, enabled: true, data: {} }] } },
  ],
  "domain-gone": [{ kind: "domain.remove", name: "k.example", verified: true }, {}],
  "scim-on": [{ kind: "scim.set", from: null, to: { enabled: true, provider: null, inviteAfterProvisioning: null } }, {}],
  "scim-off": [{ kind: "scim.set", from: { enabled: true, provider: null, inviteAfterProvisioning: null }, to: null }, {}],
  "sso-secret": [sso({ newSecret: "s" }), { actual: withSso({}) }],
  "sso-changes": [sso({ identifier: "b" }), { actual: withSso({}) }],
  "sso-decryption": [sso({ settings: { memberDecryptionType: 2 } }), { actual: null }],
  rename: [{ kind: "client.rename", from: "K", to: "L" }],
  stronger: [access("Staff", null, "view")],
  "joins-group": [invite(user, "Staff")],
  "creation-closes": [settings({ limitCollectionCreation: true }, { ...closed, limitCollectionCreation: false })],
  "items-appear": [{ kind: "items.import", importId: "i", fileName: "f.csv", itemCount: 3, collections: ["Office"] }],
  "policy-before-joining": [policy(PolicyType.twoFactorAuthentication), { actual: null }],
  "policy-change": [policy(PolicyType.masterPassword, true, true)],
  "policy-notice": [policy(PolicyType.masterPassword)],
  "sso-on": [sso()],
  confirmed: [confirm(false)],
  "confirm-not-compared": [confirm(true)],
  mail: [{ kind: "member.resend", members: [someone] }],
  revoked: [{ kind: "member.revoke", members: [someone] }],
  restored: [{ kind: "member.restore", members: [someone] }],
  removed: [{ kind: "member.remove", members: [someone] }],
  "account-deleted": [{ kind: "member.delete-account", members: [someone] }],
  "provider-admin": [{ kind: "provider.invite", emails: ["n@msp.example"], role: 0 }],
  "provider-user": [{ kind: "provider.invite", emails: ["n@msp.example"], role: 1 }],
  "provider-confirmed": [{ kind: "provider.confirm", members: [someone] }],
  "provider-removed": [{ kind: "provider.remove", members: [someone] }],
  "provider-weaker": [{ kind: "provider.role", member: someone, from: 0, to: 1 }],
  "provider-renamed": [{ kind: "provider.details", from: atFirst, to: { ...atFirst, name: "Q" } }],
  "provider-deleted": [{ kind: "provider.delete", provider: "P", clients: 3 }],
  "provider-started": [{ kind: "provider.set-up", details: atFirst, address: anAddress }],
  "provider-accepts": [{ kind: "provider.accept", provider: "P" }],
  "invoices-change": [{ kind: "provider.address", from: null, to: anAddress }],
  "tax-id-changes": [{ kind: "provider.address", from: anAddress, to: { ...anAddress, taxId: { code: "eu_vat", value: "NL1" } } }],
  "client-added": [{ kind: "provider.add-client", organization: asId<OrganizationId>("o"), name: "O", plan: "Teams", seats: 3, bought: 0 }],
  "client-unlinked": [{ kind: "client.unlink", client: "K", owner: "o@k.example" }],
};

describe("F8: what weighs, and why", () => {
  it.each(Object.entries(table) as [RiskReason, (typeof table)[RiskReason]][])("%s", (reason, [change, context]) => {
    const told = rated(change, context);
    expect(told.riskReason?.key).toBe(`changes.risk.${reason}`);
    expect(told.risk).toBe(riskOf[reason]);
    for (const language of languages) expect(say(told.riskReason!, language)).not.toMatch(/^changes\.|[{|}]/u);
  });

  it("never calls bought seats low risk, and says how many in the sentence", () => {
    for (const change of [create, { kind: "client.seats", from: 10, to: 28 } as const]) {
      const told = rated(change, { seatsToBuy: 18, ...(change === create ? { actual: null } : {}) });
      expect(told.risk).toBe("worth-a-look");
      for (const language of languages) {
        expect(say(told.sentence, language)).toContain("18");
        expect(say(told.riskReason!, language)).toContain("18");
      }
    }
    expect(rated(create, { actual: null, seatsToBuy: 0 }).risk).toBe("routine");
    expect(rated({ kind: "client.seats", from: 10, to: 12 }, { seatsToBuy: 0 }).risk).toBe("routine");
  });

  it("rates every elevated role and every group that gets to manage what exists as worth a look or more", () => {
    const heavy: readonly Risk[] = ["worth-a-look", "loses-access"];
    for (const role of [owner, admin, custom]) {
      expect(heavy).toContain(rated(invite(role)).risk);
      expect(heavy).toContain(rated(update([user], [role])).risk);
    }
    for (const change of [access("Board", null, "manage"), access("Staff", "view", "manage", "Office"), invite(user, "Board", "Staff")])
      expect(heavy).toContain(rated(change).risk);
    expect(heavy).toContain(rated(update([user], [user, "Board"])).risk);
    // What the draft gives the group counts as well as what it has.
    const given = { ...desired, collections: [{ path: "Office", access: [{ group: "Staff", level: "manage" as const }] }] };
    expect(rated(invite(user, "Staff"), { desired: given }).risk).toBe("worth-a-look");
    expect(rated(invite(user), {}).risk).toBe("routine");
  });

  it("says what is lost before what is gained", () => {
    const both: Bare<Change> = {
      kind: "collection.access",
      collection: asId<CollectionId>("IT"),
      path: "IT",
      set: [
        { group: "Board", from: "manage", to: "view" },
        { group: "Staff", from: null, to: "manage" },
      ],
    };
    expect(rated(both).risk).toBe("loses-access");
  });
});
