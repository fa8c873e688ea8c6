import { asId, type OrganizationId, type CollectionId, type GroupId, type ItemId, type MemberId, type UserId } from "#shared/model/ids";
import type { ClientSetup, CollectionSetup, GroupSetup, ItemName, MemberSetup } from "#shared/setup/value/client-setup";

/** Numbers that look random and are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstNames = [
  "Sanne",
  "Daan",
  "Fatima",
  "Joris",
  "Marieke",
  "Tom",
  "Esra",
  "Nout",
  "Hanneke",
  "Cas",
  "Ilse",
  "Bram",
  "Zoë",
  "Yusuf",
  "Lotte",
  "Pieter",
];
const lastNames = [
  "de Wit",
  "Hoogland",
  "el Bakkali",
  "van Kesteren",
  "Bergsma",
  "Demir",
  "Blok",
  "ter Horst",
  "Hofman",
  "Yıldız",
  "Oosterhuis",
  "Vos",
  "Bakker",
  "Jansen",
];

/** An invented client with `members` people, for tests and benchmarks; ids and names follow from `index`. */
export function sampleSetup(index: number, members: number, collections = 24, groups = 8): ClientSetup {
  const random = seededRandom(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const groupList: GroupSetup[] = Array.from({ length: groups }, (_, number) => ({
    id: asId<GroupId>(`group-${String(index)}-${String(number)}`),
    name: `Group ${String(number).padStart(3, "0")}`,
    externalId: null,
    members: [],
  }));
  const memberList: MemberSetup[] = Array.from({ length: members }, (_, number) => {
    const name = `${pick(firstNames)} ${pick(lastNames)}`;
    return {
      id: asId<MemberId>(`member-${String(index)}-${String(number)}`),
      userId: asId<UserId>(`user-${String(index)}-${String(number)}`),
      name,
      email: `person${String(number).padStart(5, "0")}@client${String(index)}.example`,
      role: number === 0 ? 0 : 2,
      permissions: [],
      status: 2,
      twoStepLogin: random() > 0.2,
      accountRecoveryEnrolled: false,
      ssoBound: false,
      groups: groupList.length === 0 ? [] : [pick(groupList).id],
      createdAt: "2026-10-01T08:00:00Z",
      revocationReason: null,
    };
  });
  const collectionList: CollectionSetup[] = Array.from({ length: collections }, (_, number) => ({
    id: asId<CollectionId>(`collection-${String(index)}-${String(number)}`),
    path: `Department ${String(number % 6)}/Collection ${String(number).padStart(3, "0")}`,
    externalId: null,
    isDefaultUserCollection: false,
    groups: groupList.slice(0, 2).map((group) => ({ id: group.id, level: "edit" as const })),
    members: [],
    itemCount: 4,
  }));
  return {
    schema: 1,
    client: {
      id: asId<OrganizationId>(`client-${String(index)}`),
      providerOrganizationId: null,
      name: `Client ${String(index)}`,
      billingEmail: null,
      tier: 3,
      planType: 19,
      enabled: true,
      identifier: null,
      hasKeyPair: true,
      selfHosted: false,
      createdAt: null,
    },
    seats: { assigned: members + 10, occupied: members },
    capabilities: {
      policies: true,
      groups: true,
      sso: true,
      scim: true,
      domains: true,
      events: true,
      directory: true,
      accountRecovery: true,
      customRoles: true,
      myItems: true,
    },
    collectionSettings: {
      limitCollectionCreation: false,
      limitCollectionDeletion: false,
      limitItemDeletion: false,
      allowAdminAccessToAllCollectionItems: false,
    },
    collections: collectionList,
    groups: groupList,
    members: memberList,
    policies: [{ type: 3, enabled: true, data: {} }],
    sso: { kind: "none", enabled: false, identifier: null, settings: {}, give: {} },
    scim: { configured: false, enabled: false },
    domains: [],
    items: { total: collections * 4, withoutCollection: 0, byType: { "1": collections * 4 } },
    unread: [],
  };
}

/** Names of items that belong to a `sampleSetup`. */
export function sampleItems(setup: ClientSetup): readonly ItemName[] {
  return setup.collections.flatMap((collection) =>
    Array.from({ length: 4 }, (_, number) => ({
      id: asId<ItemId>(`${collection.id}-${String(number)}`),
      name: `Item ${String(number)}`,
      type: 1,
      collections: [collection.id],
      revisedAt: "2026-10-01T08:00:00Z",
    })),
  );
}
