import { standingIntegrationState, standingMarks } from "#build/test/apply/fake-client";
import { sameMark, type MarkedApplication, type ReportMarkState } from "#shared/setup/changes/kinds/report-mark";
import { sameIntegration, type IntegrationState } from "#shared/setup/value/integrations";
import { MemberRole, MemberStatus, PolicyType, ProductTier, type MemberRole as Role } from "#shared/model/enums";
import { asId, type CollectionId, type GroupId, type MemberId } from "#shared/model/ids";
import type { Change, ChangeSet } from "#shared/setup/changes/change";
import type { MemberAccess } from "#shared/setup/changes/kinds/member-access";
import type { ClientSetup, CollectionSetup, GroupSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { isOfProvider } from "../changes/live-provider.ts";
import { emptySetup } from "./empty-setup.ts";

/**
 * What a client looks like after a ChangeSet, without any server: the model that `diff` is tested against. Throws
 * when a change comes before something that it needs, as a server would refuse it.
 *
 * @param server "strict" also refuses what hangs together between policies, single sign-on and domains.
 */
export function applyInMemory(changeSet: ChangeSet, actual: ClientSetup | null, server: "lenient" | "strict" = "lenient"): ClientSetup {
  let setup = actual;
  const done = new Set<string>();
  const present = new Set(changeSet.changes.map((change) => change.id));
  /** How revoked members stood before, which the server remembers. */
  const standing = new Map<MemberId, MemberStatus>();
  for (const change of changeSet.changes) {
    for (const need of change.needs)
      if (!done.has(need)) throw new Error(`${change.id} needs ${need}, which is ${present.has(need) ? "later" : "absent"}`);
    if (server === "strict") refuse(change, setup ?? emptySetup());
    setup = step(change, setup, standing);
    done.add(change.id);
  }
  return settle(setup ?? emptySetup());
}

function step(change: Change, setup: ClientSetup | null, before: Map<MemberId, MemberStatus>): ClientSetup {
  if (change.kind === "client.create") {
    const created = emptySetup({ seats: { assigned: change.seats, occupied: 1 } });
    return {
      ...created,
      client: {
        ...created.client,
        name: change.name,
        tier: change.plan === 19 ? ProductTier.enterprise : ProductTier.teams,
        planType: change.plan,
      },
      members: [member(change.ownerEmail, MemberRole.owner, [])],
      collections: [collection(change.firstCollection, [], [{ id: memberId(change.ownerEmail), level: "manage" }])],
    };
  }
  // The provider is no client (see applyToProvider), nor is the account.
  if (isOfProvider(change) || change.kind === "account.first-licence") throw new Error(`${change.kind} at a client`);
  if (setup === null) throw new Error(`${change.kind} before the client exists`);
  const groupOf = (name: string): GroupId => {
    const found = setup.groups.find((group) => group.name === name);
    if (found === undefined) throw new Error(`group ${name} does not exist`);
    return found.id;
  };
  const standing = (people: readonly { readonly id: MemberId }[], status: (member: MemberSetup) => MemberStatus): ClientSetup => ({
    ...setup,
    members: setup.members.map((each) => (people.some((person) => person.id === each.id) ? { ...each, status: status(each) } : each)),
  });
  switch (change.kind) {
    case "client.rename":
      return { ...setup, client: { ...setup.client, name: change.to } };
    case "client.seats":
      return { ...setup, seats: { ...setup.seats, assigned: change.to } };
    case "client.billing-email":
      return { ...setup, client: { ...setup.client, billingEmail: change.to } };
    case "client.collection-settings":
      return { ...setup, collectionSettings: change.to };
    case "client.licence":
      return { ...setup, seats: { ...setup.seats, assigned: change.seats } };
    case "client.new-key":
      return setup;
    case "client.purge":
      return { ...setup, items: { ...setup.items, total: 0 } };
    case "client.delete":
    case "client.unlink":
      return emptySetup();
    case "group.create": {
      const group: GroupSetup = { id: asId<GroupId>(`group ${change.name}`), name: change.name, externalId: null, members: [] };
      const { members = [], reaches = [] } = change;
      return {
        ...setup,
        groups: [...setup.groups, group],
        members: setup.members.map((each) =>
          members.includes(each.email.toLowerCase()) ? { ...each, groups: [...each.groups, group.id] } : each,
        ),
        collections: setup.collections.map((each) => ({
          ...each,
          groups: [
            ...each.groups,
            ...reaches.filter((entry) => entry.collection === each.id).map(({ level }) => ({ id: group.id, level })),
          ],
        })),
      };
    }
    case "group.rename":
      return { ...setup, groups: setup.groups.map((each) => (each.id === change.group ? { ...each, name: change.to } : each)) };
    case "group.delete": {
      const without = <T extends { readonly id: GroupId }>(list: readonly T[]): readonly T[] =>
        list.filter((each) => each.id !== change.group);
      return {
        ...setup,
        groups: without(setup.groups),
        members: setup.members.map((each) => ({ ...each, groups: each.groups.filter((id) => id !== change.group) })),
        collections: setup.collections.map((each) => ({ ...each, groups: without(each.groups) })),
      };
    }
    case "collection.create": {
      const owner = setup.members.find((each) => each.role === MemberRole.owner);
      if (
        !setup.collectionSettings.allowAdminAccessToAllCollectionItems &&
        ![...change.access, ...(change.people ?? [])].some((entry) => entry.level === "manage") &&
        !(change.ownerManages && owner !== undefined)
      ) {
        throw new Error(`${change.path} has no manager`);
      }
      return {
        ...setup,
        collections: [
          ...setup.collections,
          collection(
            change.path,
            change.access.map((entry) => ({ id: groupOf(entry.group), level: entry.level })),
            (change.people ?? []).map((entry) => ({ id: entry.member, level: entry.level })),
          ),
        ],
      };
    }
    case "collection.access":
      return {
        ...setup,
        collections: setup.collections.map((each) => {
          if (change.collection === null ? each.path !== change.path : each.id !== change.collection) return each;
          const touched = new Set(change.set.map((entry) => groupOf(entry.group)));
          return {
            ...each,
            groups: [
              ...each.groups.filter((entry) => !touched.has(entry.id)),
              ...change.set.flatMap((entry) => (entry.to === null ? [] : [{ id: groupOf(entry.group), level: entry.to }])),
            ],
            members: [
              ...each.members.filter((entry) => !(change.people ?? []).some((own) => own.member === entry.id)),
              ...(change.people ?? []).flatMap((entry) => (entry.to === null ? [] : [{ id: entry.member, level: entry.to }])),
            ],
          };
        }),
      };
    case "collection.rename":
      return {
        ...setup,
        collections: setup.collections.map((each) => (each.id === change.collection ? { ...each, path: change.to } : each)),
      };
    case "collection.external-id":
      return {
        ...setup,
        collections: setup.collections.map((each) => (each.id === change.collection ? { ...each, externalId: change.to } : each)),
      };
    case "collection.delete":
      return {
        ...setup,
        collections: setup.collections.filter((each) => each.id !== change.collection),
        items: { ...setup.items, withoutCollection: setup.items.withoutCollection + (change.orphans ?? 0) },
      };
    case "policy.set":
      return {
        ...setup,
        policies: [
          ...setup.policies.filter((policy) => policy.type !== change.type),
          { type: change.type, enabled: change.enabled, data: change.data },
        ],
      };
    case "domain.claim":
      return {
        ...setup,
        domains: [
          ...setup.domains,
          {
            id: `domain-${change.name.replace(/\W/gu, "-")}`,
            name: change.name,
            verifiedAt: null,
            txt: "bw=record",
            claimedAt: null,
            checkedAt: null,
            nextCheckAt: null,
          },
        ].sort((left, right) => (left.name < right.name ? -1 : 1)),
      };
    case "domain.verify":
      return {
        ...setup,
        domains: setup.domains.map((each) => (each.name === change.name ? { ...each, verifiedAt: "2026-11-24T09:00:00Z" } : each)),
        policies: [
          ...setup.policies.filter(({ type }) => type !== PolicyType.singleOrganization),
          { type: PolicyType.singleOrganization, enabled: true, data: {} },
        ],
      };
    case "domain.remove":
      return { ...setup, domains: setup.domains.filter((each) => each.name !== change.name) };
    case "scim.set":
      return {
        ...setup,
        scim:
          change.to === null
            ? { configured: false, enabled: false, provider: null, inviteAfterProvisioning: null }
            : { configured: true, ...change.to },
      };
    case "sso.set":
      return {
        ...setup,
        policies:
          change.sso.settings["memberDecryptionType"] === trustedDevices
            ? [
                ...setup.policies.filter((policy) => !keptByDevices.includes(policy.type)),
                ...keptByDevices.map((type) => ({
                  type,
                  enabled: true,
                  data: type === PolicyType.accountRecovery ? { autoEnrollEnabled: true } : {},
                })),
              ]
            : setup.policies,
        sso: {
          ...setup.sso,
          kind: change.sso.kind,
          enabled: change.sso.enabled,
          identifier: change.sso.identifier,
          settings: change.sso.settings,
        },
      };
    case "group.members": {
      const group = groupOf(change.name);
      return {
        ...setup,
        members: setup.members.map((each) =>
          change.add.includes(each.email)
            ? { ...each, groups: [...each.groups.filter((id) => id !== group), group] }
            : (change.remove ?? []).includes(each.email)
              ? { ...each, groups: each.groups.filter((id) => id !== group) }
              : each,
        ),
      };
    }
    case "member.confirm":
      return standing(change.members, () => MemberStatus.confirmed);
    case "member.resend":
      return setup;
    case "member.revoke":
      for (const { id, status } of setup.members) before.set(id, status);
      return standing(change.members, () => MemberStatus.revoked);
    case "member.restore":
      return standing(change.members, ({ id }) => before.get(id) ?? MemberStatus.invited);
    case "member.recover":
      return {
        ...setup,
        members: setup.members.map((each) => (each.id === change.member.id && change.twoStep ? { ...each, twoStepLogin: false } : each)),
      };
    case "device.approve":
    case "device.deny":
      return setup;
    case "integration.set":
      return withIntegration(setup, change.type, change.to);
    case "integration.remove":
      return withIntegration(setup, change.type, null);
    // No setup holds saved reports.
    case "report.save":
      return setup;
    case "report.mark":
      return withMarksOf(setup, change.marks);
    case "member.remove":
    case "member.delete-account":
      return { ...setup, members: setup.members.filter((each) => !change.members.some((gone) => gone.id === each.id)) };
    case "member.update": {
      const { to } = change;
      return withOwnAccess(
        {
          ...setup,
          members: setup.members.map((each) =>
            each.id === change.member
              ? {
                  ...each,
                  role: to.role,
                  groups: to.groups.map(groupOf),
                  permissions: to.rights ?? each.permissions,
                  ...(to.secretsManager === undefined ? {} : { secretsManager: to.secretsManager }),
                  ...(to.privilegedAccess === undefined ? {} : { privilegedAccess: to.privilegedAccess }),
                }
              : each,
          ),
        },
        change.member,
        to.collections,
      );
    }
    case "member.invite": {
      if (change.people.length > 20) throw new Error("more than 20 invitations in one call");
      const groups = change.groups.map(groupOf);
      for (const person of change.people)
        if (setup.members.some((each) => each.email === person.email)) throw new Error(`${person.email} is invited twice`);
      const invited = change.people.map(({ email }) => ({
        ...member(email, change.role, groups),
        permissions: change.rights ?? [],
        ...(change.secretsManager === undefined ? {} : { secretsManager: change.secretsManager }),
      }));
      return invited.reduce<ClientSetup>((made, each) => withOwnAccess(made, each.id, change.collections), {
        ...setup,
        members: [...setup.members, ...invited],
      });
    }
    case "directory.import": {
      const linked = setup.members.map((each) => {
        const person = change.people.find(({ email }) => email === each.email);
        return person === undefined ? each : { ...each, externalId: person.externalId };
      });
      const invited = change.people
        .filter(({ as }) => as === "invite")
        .map(({ email, externalId }) => ({ ...member(email, MemberRole.user, []), externalId }));
      return change.groups.reduce<ClientSetup>(
        (made, { externalId, name, members }) => {
          const known = made.groups.find((each) => each.externalId === externalId);
          const id = known?.id ?? asId<GroupId>(`group ${name}`);
          const rest = made.groups.filter((each) => each.id !== id);
          return {
            ...made,
            groups: [...rest, { id, name, externalId, members: [] }],
            members: made.members.map((each) => ({
              ...each,
              groups: [...each.groups.filter((own) => own !== id), ...(members.includes(each.externalId ?? "") ? [id] : [])],
            })),
          };
        },
        { ...setup, members: [...linked, ...invited] },
      );
    }
    case "item.create":
      return { ...setup, items: { ...setup.items, total: setup.items.total + 1 } };
    case "items.import":
      return { ...setup, items: { ...setup.items, total: setup.items.total + change.itemCount } };
  }
}

function withOwnAccess(setup: ClientSetup, memberId: MemberId, wanted: MemberAccess["collections"]): ClientSetup {
  if (wanted === undefined) return setup;
  for (const { path } of wanted)
    if (!setup.collections.some((each) => each.path === path)) throw new Error(`collection ${path} does not exist`);
  return {
    ...setup,
    collections: setup.collections.map((each) => {
      const own = wanted.find(({ collection, path }) => (collection === null ? path === each.path : collection === each.id));
      return {
        ...each,
        members: [...each.members.filter(({ id }) => id !== memberId), ...(own === undefined ? [] : [{ id: memberId, level: own.level }])],
      };
    }),
  };
}

const keyConnector = 1;
const trustedDevices = 2;
const keptByDevices: readonly number[] = [PolicyType.singleOrganization, PolicyType.accountRecovery, PolicyType.requireSso];
/** Policies that need Single organization (organization-api.md §5.2), spelled out once more so that the tests do not trust the catalogue. */
const onSingle: readonly number[] = [4, 8, 9, 16, 18, 20];

/** What a server answers with 400 (organization-api.md §5.2, §7.2). */
function refuse(change: Change, setup: ClientSetup): void {
  const isOn = (type: number): boolean => setup.policies.some((policy) => policy.type === type && policy.enabled);
  const decryption = setup.sso.enabled ? setup.sso.settings["memberDecryptionType"] : 0;
  if (change.kind === "sso.set" && change.sso.settings["memberDecryptionType"] === keyConnector) {
    if (!isOn(PolicyType.singleOrganization) || !isOn(PolicyType.requireSso) || !change.sso.enabled)
      throw new Error("Key Connector needs its policies and single sign-on");
  }
  if (change.kind !== "policy.set") return;
  const { type, enabled } = change;
  if (enabled && !isOn(type) && onSingle.includes(type) && !isOn(PolicyType.singleOrganization)) throw new Error(`${type} needs 3`);
  if (type === PolicyType.singleOrganization && !enabled && isOn(type)) {
    if (onSingle.some(isOn)) throw new Error("3 is needed by another policy");
    if (setup.domains.some(({ verifiedAt }) => verifiedAt !== null)) throw new Error("3 is needed by a verified domain");
  }
  if (!enabled && isOn(type) && decryption === keyConnector && (type === PolicyType.singleOrganization || type === PolicyType.requireSso))
    throw new Error(`${type} is needed by Key Connector`);
  const weakens =
    type === PolicyType.requireSso
      ? !enabled
      : type === PolicyType.accountRecovery && (!enabled || change.data["autoEnrollEnabled"] !== true);
  if (weakens && isOn(type) && decryption === trustedDevices) throw new Error(`${type} is needed by trusted devices`);
  if (type === PolicyType.blockClaimedDomainAccountCreation && enabled && !setup.domains.some(({ verifiedAt }) => verifiedAt !== null))
    throw new Error("19 needs a verified domain");
}

const memberId = (email: string): MemberId => asId<MemberId>(`member ${email}`);
function member(email: string, role: Role, groups: readonly GroupId[]): MemberSetup {
  return {
    id: memberId(email),
    userId: null,
    name: null,
    email,
    role,
    permissions: [],
    status: MemberStatus.invited,
    twoStepLogin: false,
    accountRecoveryEnrolled: false,
    ssoBound: false,
    groups,
    createdAt: null,
    revocationReason: null,
  };
}
function collection(path: string, groups: CollectionSetup["groups"], members: CollectionSetup["members"]): CollectionSetup {
  return {
    id: asId<CollectionId>(`collection ${path}`),
    path,
    externalId: null,
    isDefaultUserCollection: false,
    groups,
    members,
    itemCount: 0,
  };
}

/** Sorted as `read` sorts, with the group's own list of members. */
function settle(setup: ClientSetup): ClientSetup {
  const order = <T>(list: readonly T[], key: (entry: T) => string): readonly T[] =>
    [...list].sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
  return {
    ...setup,
    seats: { ...setup.seats, occupied: setup.members.length },
    groups: order(
      setup.groups.map((group) => ({
        ...group,
        members: setup.members.filter((each) => each.groups.includes(group.id)).map((each) => each.id),
      })),
      (group) => group.name,
    ),
    collections: order(
      setup.collections.map((each) => ({
        ...each,
        groups: order(each.groups, (entry) => entry.id),
        members: order(each.members, (entry) => entry.id),
      })),
      (each) => each.path,
    ),
    members: order(
      setup.members.map((each) => ({ ...each, groups: order(each.groups, (id) => id) })),
      (each) => each.email,
    ),
    policies: [...setup.policies].sort((left, right) => left.type - right.type),
  };
}

/** Where events go, which no setup holds: beside it, and only where it differs from what every client of the tests has. */
function withIntegration(setup: ClientSetup, type: number, to: IntegrationState | null): ClientSetup {
  const { integrations, ...rest } = setup as ClientSetup & { readonly integrations?: Readonly<Record<string, IntegrationState | null>> };
  const states = { "5": standingIntegrationState, ...integrations, [String(type)]: to };
  const isUsual = Object.entries(states).every(([each, state]) => sameIntegration(state, each === "5" ? standingIntegrationState : null));
  return isUsual ? rest : Object.assign(rest, { integrations: states });
}

/** Marks in the saved report, which no setup holds either. */
function withMarksOf(setup: ClientSetup, marks: readonly MarkedApplication[]): ClientSetup {
  const { reportMarks, ...rest } = setup as ClientSetup & { readonly reportMarks?: Readonly<Record<string, ReportMarkState>> };
  const usual = Object.fromEntries(standingMarks.map(({ application, critical, reviewedAt }) => [application, { critical, reviewedAt }]));
  const states: Readonly<Record<string, ReportMarkState>> = {
    ...usual,
    ...reportMarks,
    ...Object.fromEntries(marks.map(({ application, to }) => [application, to])),
  };
  const isUsual = Object.entries(states).every(([application, state]) => {
    const before = usual[application];
    return before !== undefined && sameMark(state, before);
  });
  return isUsual ? rest : Object.assign(rest, { reportMarks: states });
}
