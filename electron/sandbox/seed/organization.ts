import { AesHmacKey } from "#electron/crypto/index";
import type { World } from "../framework/context.ts";
import { mailInvitation, organizationRow } from "../domain/organization/new-organization.ts";
import { makeCertificate } from "../framework/certificate.ts";
import { ENTERPRISE_ANNUALLY, ENTERPRISE_MONTHLY, TEAMS_MONTHLY } from "../domain/provider/plans.ts";
import { DAY, HOUR, MINUTE, moment } from "../framework/time.ts";
import { organizationConnections, organizationDomains, ssoConfigs } from "../domain/tables/contents.ts";
import {
  NO_PERMISSIONS,
  organizations,
  type Organization,
  type OrganizationUser,
  type Permissions,
} from "../domain/tables/organizations.ts";
import { providerOrganizations } from "../domain/tables/providers.ts";
import type { Calendar } from "./calendar.ts";
import type { DemoClient } from "./clients.ts";
import {
  addCollection,
  addGroup,
  addPolicies,
  grantMember,
  joinGroups,
  layoutOf,
  type Level,
  type MadeCollection,
  type MadeGroup,
  type MadePolicy,
  type Site,
} from "./contents.ts";
import { addItems, type MadeItem } from "./items.ts";
import type { KeyPool } from "./key-pool.ts";
import type { MadeLogin } from "./logins.ts";
import { NAMED_PEOPLE, OTHER_ACCESS, type NamedPerson } from "./named-people.ts";
import { People, type Membership } from "./people.ts";
import type { Choices } from "./random.ts";
import { addSavedReports } from "./saved-reports.ts";
import { SECTORS } from "./sectors/index.ts";

export interface SeedScene {
  readonly world: World;
  readonly choices: Choices;
  readonly calendar: Calendar;
  readonly pool: KeyPool;
  /** Owners who can sign in, by the name of their client. */
  readonly owners: ReadonlyMap<string, MadeLogin>;
  readonly provider: { readonly id: string; readonly billingEmail: string; readonly key: AesHmacKey };
}

/** A member of a made client. Moments are milliseconds since 1970. */
export interface MadeMember {
  readonly row: OrganizationUser;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly MadeGroup[];
  /** Access of their own by path. */
  readonly direct: Readonly<Record<string, Level>>;
  readonly invited: number;
  readonly joined: number | null;
  readonly revoked: number | null;
}

/** A client as it was made: what its event log must agree with. */
export interface MadeClient {
  readonly client: DemoClient;
  readonly choices: Choices;
  readonly organizationId: string;
  readonly linkId: string;
  readonly created: number;
  readonly setUp: number;
  readonly groups: readonly MadeGroup[];
  readonly collections: readonly MadeCollection[];
  readonly policies: readonly MadePolicy[];
  readonly members: readonly MadeMember[];
  readonly items: readonly MadeItem[];
}

/** Makes one client with everything in it. */
export function seedClient(scene: SeedScene, client: DemoClient): MadeClient {
  const { choices, calendar, pool, provider } = scene;
  const { db } = scene.world;
  const key = AesHmacKey.generate();
  const pair = pool.pick(choices);
  const created = calendar.workday(client.age ?? choices.between(30, 300), choices);
  const date = moment(created);
  const organization = organizations.insert(db, {
    ...organizationRow({
      id: choices.guid(),
      name: client.name,
      businessName: null,
      billingEmail: provider.billingEmail,
      seats: client.seats,
      status: 2,
      hasSubscription: false,
      date,
      planType: { teams: TEAMS_MONTHLY, enterprise: ENTERPRISE_MONTHLY, "enterprise-annually": ENTERPRISE_ANNUALLY }[client.plan],
      publicKey: pair.publicKey,
      privateKey: pair.wrapPrivateKey(key),
    }),
    selfHost: client.selfHosted ?? false,
  });
  const wrapping = client.brokenKey ? AesHmacKey.generate() : provider.key;
  const linkId = choices.guid();
  providerOrganizations.insert(db, {
    id: linkId,
    providerId: provider.id,
    organizationId: organization.id,
    key: wrapping.wrapKey(key),
    settings: null,
    creationDate: date,
    revisionDate: date,
  });
  const site: Site = {
    db,
    choices,
    calendar,
    organizationId: organization.id,
    key,
    created,
    setUp: created + choices.between(20, 70) * MINUTE,
  };
  const { language } = SECTORS[client.sector];
  const people = new People(db, choices, pool, {
    organizationId: organization.id,
    language,
    domain: client.domain,
    key,
    sealed: pool.seal(key),
    recovery: client.recovery ? pool.sealUserKeys(pair) : null,
  });
  const layout = addLayout(site, client);
  const members = addMembers(scene, site, organization, client, people, layout);
  const items = addItems(
    site,
    layout.collections,
    { domain: client.domain, language, people: members.filter(({ joined }) => joined !== null) },
    client.items,
  );
  const policies = client.plan !== "teams" && client.stage === "finished" ? addPolicies(site, client) : [];
  addSettings(site, organization, client);
  if (client.savedReports) addSavedReports(site, items, members);
  return { client, choices, organizationId: organization.id, linkId, created, setUp: site.setUp, ...layout, policies, members, items };
}

interface Layout {
  readonly collections: readonly MadeCollection[];
  readonly groups: readonly MadeGroup[];
}

function addLayout(site: Site, client: DemoClient): Layout {
  if (client.stage === "new")
    return { collections: [addCollection(site, { path: client.name, access: "", items: [] }, "", site.created, [])], groups: [] };
  const { places, groups: names } = layoutOf(SECTORS[client.sector], client.drift);
  const groups = client.stage === "half" ? [] : names.map((name, index) => addGroup(site, name, site.setUp + index * 7_000));
  const made = (index: number): number => site.setUp + (groups.length + index) * 7_000;
  const collections = (client.stage === "half" ? places.slice(0, 8) : places).map((place, index) => {
    const usual = OTHER_ACCESS[client.name]?.[place.path] ?? place.access;
    return addCollection(site, place, place.path === client.wider ? usual.replace("-", "+") : usual, made(index), groups);
  });
  return { collections, groups };
}

/** Rights of members with a custom role, where no name says otherwise. */
const CUSTOM: readonly (readonly (keyof Permissions)[])[] = [
  ["accessEventLogs", "accessReports"],
  ["manageUsers", "manageGroups"],
  ["accessImportExport"],
  ["createNewCollections", "editAnyCollection"],
];
const rightsOf = (rights: readonly (keyof Permissions)[]): Permissions => ({
  ...NO_PERMISSIONS,
  ...Object.fromEntries(rights.map((right) => [right, true])),
});

const OWNER = 0;
const ADMIN = 1;
const USER = 2;
const CUSTOM_ROLE = 4;

/** Owner, confirmed, accepted, invited, expired and revoked people, in that order; those with a name first. */
function addMembers(
  { world, choices, calendar, owners }: SeedScene,
  site: Site,
  organization: Organization,
  client: DemoClient,
  people: People,
  layout: Layout,
): MadeMember[] {
  const members: MadeMember[] = [];
  for (const { address } of NAMED_PEOPLE[client.name] ?? []) people.reserve(`${address}@${client.domain}`);
  const named = (status: NamedPerson["status"]): readonly NamedPerson[] =>
    (NAMED_PEOPLE[client.name] ?? []).filter((one) => one.status === status);
  const groupsOf = (names: readonly string[]): MadeGroup[] => layout.groups.filter(({ name }) => names.includes(name));
  const [first, ...others] = layout.groups;
  let placed = 0;
  /** Every group gets people by turns; some are in two. */
  const someGroups = (): MadeGroup[] => {
    const own = others[placed++ % others.length];
    const second = choices.chance(0.25) ? choices.pick(others) : own;
    return own === undefined ? [] : second === own ? [own] : [own, second!];
  };
  let counted = 0;
  /** Spreads the client's share over its people. */
  const twoStep = (): boolean => Math.floor(++counted * client.twoStep) > Math.floor((counted - 1) * client.twoStep);

  const add = (
    person: NamedPerson | undefined,
    membership: Membership,
    groups: readonly MadeGroup[],
    direct: MadeMember["direct"] = person?.direct ?? {},
    revoked: number | null = null,
  ): OrganizationUser => {
    const who = person
      ? { name: person.name, email: person.address.includes("@") ? person.address : `${person.address}@${client.domain}` }
      : people.invent();
    const login = membership.type === OWNER ? owners.get(client.name) : undefined;
    const joined = membership.joined ?? site.created;
    const row = login ? people.addLogin(login, { invited: membership.invited, joined }) : people.add(who, membership);
    joinGroups(site, row.id, groups);
    for (const [path, level] of Object.entries(direct)) {
      const collection = layout.collections.find(({ place }) => place.path === path);
      if (collection) grantMember(site, collection.id, row.id, level);
    }
    members.push({ row, ...who, groups, direct, invited: membership.invited, joined: membership.joined, revoked });
    return row;
  };

  /** Most came with the set-up, the rest one by one since. */
  const dates = (): { invited: number; joined: number } => {
    const late = choices.chance(0.3);
    const invited = late
      ? calendar.between(site.setUp + 7 * DAY, calendar.hoursAgo(96), choices)
      : calendar.between(site.setUp + 2 * HOUR, site.setUp + 4 * DAY, choices);
    return { invited, joined: calendar.between(invited + HOUR, invited + 3 * DAY, choices) };
  };
  const since = (hours: number): number => Math.max(calendar.hoursAgo(hours) - choices.between(0, 50) * MINUTE, site.setUp + HOUR);

  const [owner] = named("owner");
  const ownerGroups = owner ? groupsOf(owner.groups) : first ? [first] : [];
  const ownerJoined = client.owner === "confirmed" ? calendar.between(site.created + HOUR, site.created + DAY, choices) : null;
  const everything = Object.fromEntries(layout.collections.map(({ place }) => [place.path, "!" as const]));
  add(
    owner,
    {
      status: client.owner === "confirmed" ? 2 : client.owner === "accepted" ? 1 : 0,
      type: OWNER,
      twoStep: client.twoStep > 0,
      invited: owner?.hours === undefined ? site.created : since(owner.hours),
      joined: ownerJoined,
    },
    ownerGroups,
    layout.groups.length ? owner?.direct : everything,
  );

  const confirmed = named("confirmed");
  const leaders = confirmed.some(({ role }) => role) ? 0 : client.confirmed > 50 ? 2 : client.confirmed > 3 ? 1 : 0;
  for (let number = 0; number < client.confirmed; number++) {
    const person = confirmed[number];
    const leads = !person && number - confirmed.length < leaders;
    const rights = person ? person.rights : client.plan !== "teams" && !leads && choices.chance(0.03) ? choices.pick(CUSTOM) : undefined;
    const type = person?.role === "owner" ? OWNER : person?.role === "admin" || leads ? ADMIN : rights ? CUSTOM_ROLE : USER;
    const membership: Membership = {
      status: 2,
      type,
      twoStep: person ? (person.twoStep ?? true) : twoStep(),
      ...dates(),
      ...(rights && { permissions: rightsOf(rights) }),
    };
    add(person, membership, person ? groupsOf(person.groups) : leads && first ? [first] : someGroups());
  }
  const waiting = (status: "accepted" | "invited" | "expired", count: number, from: number, to: number): OrganizationUser[] =>
    Array.from({ length: count }, (_, number) => {
      const person = named(status)[number];
      const invited =
        person?.hours === undefined
          ? Math.max(calendar.between(calendar.hoursAgo(to), calendar.hoursAgo(from), choices), site.setUp + HOUR)
          : since(person.hours);
      const membership: Membership = {
        status: status === "accepted" ? 1 : 0,
        type: USER,
        twoStep: choices.chance(client.twoStep),
        invited,
        joined: null,
      };
      return add(person, membership, person ? groupsOf(person.groups) : someGroups());
    });
  waiting("accepted", client.accepted, 20, 90);
  const invited = waiting("invited", client.invited, client.invitedHours?.[1] ?? 2, client.invitedHours?.[0] ?? 66);
  waiting("expired", client.expired, 130, 330);
  for (const member of invited) mailInvitation(world.db, world.secrets, organization, member);
  for (let number = 0; number < (client.revoked ?? 0); number++) {
    const person = named("revoked")[number];
    add(
      person,
      { status: -1, type: USER, twoStep: twoStep(), ...dates() },
      person ? groupsOf(person.groups) : someGroups(),
      {},
      calendar.workday(choices.between(2, 12), choices),
    );
  }
  return members;
}

/** What a client's identity provider is: an invented one by OpenID Connect, or Entra ID by SAML. */
function signOnOf({ domain, certificateEnds }: DemoClient, calendar: Calendar, choices: Choices): Record<string, unknown> {
  if (certificateEnds === undefined)
    return { configType: 1, authority: `https://login.${domain}/v2.0`, clientId: "provider-desk-demo", clientSecret: "invented" };
  const tenant = choices.guid();
  const ends = new Date(calendar.present + certificateEnds * DAY);
  return {
    configType: 2,
    idpEntityId: `https://sts.windows.net/${tenant}/`,
    idpSingleSignOnServiceUrl: `https://login.microsoftonline.com/${tenant}/saml2`,
    idpBindingType: 1,
    idpX509PublicCert: makeCertificate("Microsoft Azure Federated SSO Certificate", new Date(ends.getTime() - 1096 * DAY), ends),
    idpOutboundSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    spUniqueEntityId: true,
    spNameIdFormat: 2,
    spSigningBehavior: 0,
    spOutboundSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    spMinIncomingSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    spWantAssertionsSigned: true,
    spValidateCertificates: false,
  };
}

/** Single sign-on, claimed domains and SCIM, where the client has them. */
function addSettings({ db, choices, setUp, calendar }: Site, organization: Organization, client: DemoClient): void {
  const date = moment(setUp + 2 * HOUR);
  if (client.sso) {
    const identifier = client.domain.replace(/\..*/, "");
    organizations.update(db, { id: organization.id }, { identifier });
    const data = { memberDecryptionType: client.trustedDevices ? 2 : 0, keyConnectorUrl: null, ...signOnOf(client, calendar, choices) };
    ssoConfigs.insert(db, { organizationId: organization.id, enabled: true, data, creationDate: date, revisionDate: date });
  }
  if (client.domains) {
    organizationDomains.insert(db, {
      id: choices.guid(),
      organizationId: organization.id,
      txt: `bw=${choices.guid().replaceAll("-", "")}`,
      domainName: client.domain,
      creationDate: date,
      nextRunDate: moment(calendar.present + 12 * HOUR),
      jobRunCount: 3,
      verifiedDate: client.sso ? moment(setUp + 3 * HOUR) : null,
      lastCheckedDate: moment(calendar.hoursAgo(6)),
    });
  }
  if (client.scim)
    organizationConnections.insert(db, {
      id: choices.guid(),
      organizationId: organization.id,
      type: 2,
      enabled: true,
      config: { enabled: true, scimProvider: 1 },
    });
}
