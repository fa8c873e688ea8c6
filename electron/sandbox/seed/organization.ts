import { AesHmacKey } from "#electron/crypto/index";
import type { World } from "../core/context.ts";
import { mailInvitation, organizationRow } from "../core/new-organization.ts";
import { ENTERPRISE_MONTHLY, TEAMS_MONTHLY } from "../core/plans.ts";
import { organizationConnections, organizationDomains, ssoConfigs } from "../tables/contents.ts";
import { organizations, type Organization, type OrganizationUser } from "../tables/organizations.ts";
import { providerOrganizations } from "../tables/providers.ts";
import type { DemoClient } from "./clients.ts";
import { addCollection, addGroup, addItems, addPolicies, grantGroups, grantMember, joinGroups, layoutOf, type MadeCollection, type Site } from "./contents.ts";
import type { KeyPool } from "./key-pool.ts";
import type { MadeLogin } from "./logins.ts";
import type { People } from "./people.ts";
import type { Choices } from "./random.ts";
import { SECTORS } from "./sectors.ts";

export interface SeedScene {
  readonly world: World;
  readonly choices: Choices;
  readonly pool: KeyPool;
  readonly people: People;
  /** Owners who can sign in, by the name of their client. */
  readonly owners: ReadonlyMap<string, MadeLogin>;
  readonly provider: { readonly id: string; readonly billingEmail: string; readonly key: AesHmacKey };
}

/** Makes one client with everything in it. */
export function seedClient(scene: SeedScene, client: DemoClient): void {
  const { choices, pool, people, provider } = scene;
  const { db } = scene.world;
  const key = AesHmacKey.generate();
  const pair = pool.pick(choices);
  const date = people.daysAgo(choices.between(12, 300));
  const organization = organizations.insert(db, {
    ...organizationRow({
      id: choices.guid(), name: client.name, businessName: null, billingEmail: provider.billingEmail, seats: client.seats, status: 2, hasSubscription: false, date,
      planType: client.plan === "teams" ? TEAMS_MONTHLY : ENTERPRISE_MONTHLY, publicKey: pair.publicKey, privateKey: pair.wrapPrivateKey(key),
    }),
    selfHost: client.selfHosted ?? false,
  });
  const wrapping = client.brokenKey ? AesHmacKey.generate() : provider.key;
  providerOrganizations.insert(db, { id: choices.guid(), providerId: provider.id, organizationId: organization.id, key: wrapping.wrapKey(key), settings: null, creationDate: date, revisionDate: date });
  const site: Site = { db, choices, organizationId: organization.id, key, date };
  const made = addLayout(site, client);
  addMembers(scene, site, organization, client, made);
  addSettings(site, organization, client);
}

interface Layout {
  readonly collections: readonly MadeCollection[];
  readonly groups: readonly string[];
}

function addLayout(site: Site, client: DemoClient): Layout {
  const sector = SECTORS[client.sector];
  if (client.stage === "new") return { collections: [addCollection(site, client.name)], groups: [] };
  const layout = layoutOf(sector, client.drift);
  const paths = client.stage === "half" ? layout.collections.slice(0, 4) : layout.collections;
  const made = paths.map((path) => addCollection(site, path));
  const groups = client.stage === "half" ? [] : layout.groups.map((name) => addGroup(site, name));
  if (groups.length) grantGroups(site, made, groups, client.drift?.includes("wider-access") ?? false);
  addItems(site, sector, made, client.items);
  if (client.plan === "enterprise" && client.stage === "finished") addPolicies(site, client.drift ?? []);
  return { collections: made, groups };
}

/** Owner, confirmed, accepted, invited, expired and revoked people, in that order. */
function addMembers({ world, choices, pool, people, owners }: SeedScene, site: Site, organization: Organization, client: DemoClient, layout: Layout): void {
  const { language } = SECTORS[client.sector];
  const sealed = pool.seal(site.key);
  const base = { language, domain: client.domain };
  const person = (status: 1 | 2, type: number, days: number): OrganizationUser =>
    people.addMember(organization.id, { ...base, type, status, twoStep: choices.chance(client.twoStep), days, sealed });
  const work = (member: OrganizationUser): void => {
    const others = layout.groups.slice(1);
    if (others.length) joinGroups(site, member.id, choices.some(others, choices.chance(0.25) ? 2 : 1));
  };
  const invite = (days: number, type: number): OrganizationUser => people.addInvited(organization.id, { ...base, type, days });
  const login = owners.get(client.name);
  const owner = login ? people.addLogin(organization.id, login, site.key, site.date)
    : client.owner === "invited" ? invite(2, 0) : person(client.owner === "confirmed" ? 2 : 1, 0, choices.between(4, 200));
  for (const { id } of layout.groups.length ? [] : layout.collections) grantMember(site, id, owner.id);
  if (layout.groups[0]) joinGroups(site, owner.id, [layout.groups[0]]);
  for (let number = 0; number < client.confirmed; number++) {
    const member = person(2, number === 0 && client.confirmed > 3 ? 1 : 2, choices.between(6, 200));
    if (number === 0 && layout.groups[0]) joinGroups(site, member.id, [layout.groups[0]]);
    else work(member);
  }
  for (let number = 0; number < client.accepted; number++) work(person(1, 2, choices.between(1, 4)));
  const invited = Array.from({ length: client.invited }, () => invite(choices.between(0, 3), 2));
  const expired = Array.from({ length: client.expired }, () => invite(choices.between(6, 14), 2));
  for (const member of [...invited, ...expired]) work(member);
  for (const member of invited) mailInvitation(world.db, world.secrets, organization, member);
  for (let number = 0; number < (client.revoked ?? 0); number++) revoke(site, person(2, 2, choices.between(20, 200)));
}

function revoke({ db }: Site, { id }: OrganizationUser): void {
  db.run(`update "organizationUsers" set "status" = -1, "revokedFrom" = 2, "revocationReason" = 1 where "id" = ?`, id);
}

/** Single sign-on, claimed domains and SCIM, where the client has them. */
function addSettings({ db, choices, date }: Site, organization: Organization, client: DemoClient): void {
  if (client.sso) {
    const identifier = client.domain.replace(/\..*/, "");
    db.run(`update "organizations" set "identifier" = ? where "id" = ?`, identifier, organization.id);
    const data = { configType: 1, memberDecryptionType: 0, keyConnectorUrl: null, authority: `https://login.${client.domain}/v2.0`, clientId: "provider-desk-demo", clientSecret: "invented" };
    ssoConfigs.insert(db, { organizationId: organization.id, enabled: true, data, creationDate: date, revisionDate: date });
  }
  if (client.domains) {
    organizationDomains.insert(db, {
      id: choices.guid(), organizationId: organization.id, txt: `bw=${choices.guid().replaceAll("-", "")}`, domainName: client.domain, creationDate: date, nextRunDate: date, jobRunCount: 3,
      verifiedDate: client.sso ? date : null, lastCheckedDate: date,
    });
  }
  if (client.scim) organizationConnections.insert(db, { id: choices.guid(), organizationId: organization.id, type: 2, enabled: true, config: { enabled: true, scimProvider: 1 } });
}
