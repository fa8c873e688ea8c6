import fc from "fast-check";
import { groupName, path, policies, settings } from "#build/test/setup/arbitraries";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type CollectionId, type GroupId, type MemberId, type UserId } from "#shared/model/ids";
import { accessLevels, type ClientSetup, type MemberSetup, type ScimSetup, type SsoSetup } from "#shared/setup/value/client-setup";
import { compareText, sortedUnique } from "#shared/util/compare";

/*
 * Clients that live already, with one of everything that a change can be about: members of every role and standing, groups with members, nested
 * collections, policies, single sign-on. A kind that needs something else of a client gets it here.
 */

const standings = [
  [MemberRole.owner, MemberStatus.confirmed],
  [MemberRole.owner, MemberStatus.confirmed],
  [MemberRole.admin, MemberStatus.confirmed],
  [MemberRole.custom, MemberStatus.confirmed],
  [MemberRole.user, MemberStatus.confirmed],
  [MemberRole.user, MemberStatus.confirmed],
  [MemberRole.user, MemberStatus.accepted],
  [MemberRole.user, MemberStatus.accepted],
  [MemberRole.user, MemberStatus.invited],
  [MemberRole.user, MemberStatus.invited],
  [MemberRole.user, MemberStatus.revoked],
  [MemberRole.admin, MemberStatus.revoked],
] as const;
const id = <Id extends string>(what: string, index: number): Id => asId(`${what}-${String(index).padStart(3, "0")}`);

const sso: fc.Arbitrary<SsoSetup> = fc.constantFrom<SsoSetup>(
  { kind: "none", enabled: false, identifier: null, settings: {}, give: {} },
  {
    kind: "openid-connect",
    enabled: true,
    identifier: "hoogland",
    settings: {
      configType: 1,
      memberDecryptionType: 0,
      authority: "https://login.example",
      clientId: "desk",
      hasClientSecret: true,
      redirectBehavior: 0,
    },
    give: {},
  },
  {
    kind: "saml2",
    enabled: false,
    identifier: "hoogland-saml",
    settings: {
      configType: 2,
      memberDecryptionType: 0,
      spNameIdFormat: 0,
      spOutboundSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
      spSigningBehavior: 0,
      spMinIncomingSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
      idpEntityId: "https://idp.example",
      idpBindingType: 1,
      idpSingleSignOnServiceUrl: "https://idp.example/sso",
      idpOutboundSigningAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    },
    give: {},
  },
);

/** Sorted as `read` sorts. */
export const liveSetup: fc.Arbitrary<ClientSetup> = fc
  .record({
    settings,
    policies,
    sso,
    scim: fc.constantFrom<ScimSetup>(
      { configured: false, enabled: false, provider: null, inviteAfterProvisioning: null },
      { configured: true, enabled: true, provider: 1, inviteAfterProvisioning: null },
      { configured: true, enabled: false, provider: null, inviteAfterProvisioning: false },
    ),
    groups: fc.uniqueArray(groupName, { minLength: 2, maxLength: 4 }),
    paths: fc.uniqueArray(path, { minLength: 2, maxLength: 4 }),
    /** Bits: who is in which group, which group reaches which collection. */
    joined: fc.array(fc.nat(15), { minLength: standings.length, maxLength: standings.length }),
    reached: fc.array(fc.array(fc.option(fc.constantFrom(...accessLevels)), { minLength: 4, maxLength: 4 }), {
      minLength: 8,
      maxLength: 8,
    }),
    twoStep: fc.nat(4095),
    items: fc.integer({ min: 1, max: 3 }),
  })
  .map((parts) => {
    const groupIds = parts.groups.map((_, index) => id<GroupId>("group", index));
    // A family: the first collection has children.
    const paths = sortedUnique([...parts.paths, `${parts.paths[0] ?? ""}/Archief`, `${parts.paths[0] ?? ""}/Archief/2025`]);
    const members = standings.map(([role, status], index): MemberSetup => ({
      id: id<MemberId>("member", index),
      userId: status === MemberStatus.invited ? null : id<UserId>("user", index),
      name: status === MemberStatus.invited ? null : `Person ${String(index)}`,
      email: `${"abcdefghijkl"[index] ?? "x"}@client.example`,
      role,
      permissions: role === MemberRole.custom ? ["manageGroups"] : [],
      status,
      twoStepLogin: (parts.twoStep & (1 << index)) !== 0,
      accountRecoveryEnrolled: status === MemberStatus.confirmed && index % 2 === 0,
      ssoBound: false,
      groups: groupIds.filter((_, group) => ((parts.joined[index] ?? 0) & (1 << group)) !== 0),
      createdAt: "2026-11-01T08:00:00Z",
      revocationReason: null,
      externalId: null,
      claimed: false,
      secretsManager: false,
      privilegedAccess: false,
    }));
    const base = emptySetup();
    return {
      ...base,
      seats: { assigned: 50, occupied: members.length },
      collectionSettings: parts.settings,
      groups: parts.groups
        .map((name, index) => ({
          id: id<GroupId>("group", index),
          name,
          externalId: index === 0 ? "from-directory" : null,
          members: members.filter((each) => each.groups.includes(id<GroupId>("group", index))).map((each) => each.id),
        }))
        .sort((left, right) => compareText(left.name, right.name)),
      collections: paths.map((text, index) => ({
        id: id<CollectionId>("collection", index),
        path: text,
        externalId: index === 0 ? "from-directory" : null,
        isDefaultUserCollection: false,
        groups: groupIds.flatMap((group, place) => {
          const level = parts.reached[index % 8]?.[place] ?? null;
          return level === null ? [] : [{ id: group, level }];
        }),
        // Somebody manages each, so that taking a group away is never refused.
        members: [{ id: id<MemberId>("member", 0), level: "manage" as const }],
        itemCount: index === 0 ? parts.items : 0,
      })),
      members,
      policies: parts.policies
        .map(({ type, enabled, data }) => ({ type, enabled, data: data ?? {} }))
        .sort((left, right) => left.type - right.type),
      sso: parts.sso,
      scim: parts.scim,
      domains: ["client.example", "waiting.example"].map((name, index) => ({
        id: `domain-${name.replace(/\W/gu, "-")}`,
        name,
        verifiedAt: index === 0 ? "2026-11-01T08:00:00Z" : null,
        txt: "bw=record",
        claimedAt: null,
        checkedAt: null,
        nextCheckAt: null,
      })),
      items: { total: parts.items, withoutCollection: 0, byType: parts.items === 0 ? {} : { 1: parts.items } },
    };
  });
