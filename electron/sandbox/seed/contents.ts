import type { AesHmacKey } from "#electron/crypto/index";
import type { Database } from "../core/database.ts";
import { ciphers, collectionCiphers, collectionGroups, collections, collectionUsers, groups, groupUsers, policies } from "../tables/contents.ts";
import type { DemoClient } from "./clients.ts";
import type { Choices } from "./random.ts";
import type { Sector } from "./sectors.ts";

/** Where the contents of one client are put. */
export interface Site {
  readonly db: Database;
  readonly choices: Choices;
  readonly organizationId: string;
  readonly key: AesHmacKey;
  readonly date: string;
}

export interface MadeCollection {
  readonly id: string;
  readonly path: string;
}

export function addCollection({ db, choices, organizationId, key, date }: Site, path: string): MadeCollection {
  const id = choices.guid();
  collections.insert(db, { id, organizationId, name: key.encryptText(path), externalId: null, type: 0, defaultUserCollectionEmail: null, creationDate: date, revisionDate: date });
  return { id, path };
}

export function addGroup({ db, choices, organizationId, date }: Site, name: string): string {
  const id = choices.guid();
  groups.insert(db, { id, organizationId, name, externalId: null, creationDate: date, revisionDate: date });
  return id;
}

const MANAGE = { readOnly: false, hidePasswords: false, manage: true };
const EDIT = { readOnly: false, hidePasswords: false, manage: false };
const VIEW = { readOnly: true, hidePasswords: false, manage: false };
const FILL_IN = { readOnly: true, hidePasswords: true, manage: false };

/** The first group manages everything; each other group works in some collections by its place in the list. */
export function grantGroups({ db }: Site, made: readonly MadeCollection[], groupIds: readonly string[], wider: boolean): void {
  for (const [index, { id }] of made.entries()) {
    collectionGroups.insert(db, { collectionId: id, groupId: groupIds[0]!, ...MANAGE });
    const others = groupIds.slice(1);
    const owner = others[index % others.length];
    if (owner) collectionGroups.insert(db, { collectionId: id, groupId: owner, ...EDIT });
    const reader = others[(index + 2) % others.length];
    if (reader && reader !== owner && index % 3 === 0) collectionGroups.insert(db, { collectionId: id, groupId: reader, ...(wider && index === 0 ? EDIT : index % 2 ? FILL_IN : VIEW) });
  }
}

export function grantMember({ db }: Site, collectionId: string, organizationUserId: string): void {
  collectionUsers.insert(db, { collectionId, organizationUserId, ...MANAGE });
}

export function joinGroups({ db }: Site, organizationUserId: string, groupIds: readonly string[]): void {
  for (const groupId of groupIds) groupUsers.insert(db, { groupId, organizationUserId });
}

/** Makes items with real ciphertext; one in forty lies in no collection. */
export function addItems({ db, choices, organizationId, key, date }: Site, sector: Sector, made: readonly MadeCollection[], count: number): void {
  for (let number = 0; number < count; number++) {
    const base = sector.items[number % sector.items.length]!;
    const round = Math.floor(number / sector.items.length);
    const name = round === 0 || choices.chance(0.03) ? base : `${base} ${round + 1}`;
    const note = choices.chance(0.14);
    const id = choices.guid();
    const secret = { Username: key.encryptText(`${choices.between(1000, 9999)}@portal.example`), Password: key.encryptText(`demo-${choices.guid()}`) };
    const data = note ? { Type: 0, Name: key.encryptText(name), Notes: key.encryptText("…") } : { Uris: [], ...secret, Name: key.encryptText(name) };
    ciphers.insert(db, {
      id, userId: null, organizationId, type: note ? 2 : 1, data: JSON.stringify(data), reprompt: 0, key: null, folders: {}, favorites: {}, archives: {},
      deletedDate: null, creationDate: date, revisionDate: date,
    });
    if (number % 40 !== 39 && made.length) collectionCiphers.insert(db, { collectionId: made[number % made.length]!.id, cipherId: id });
  }
}

/** The policies of the house blueprint, with what somebody changed afterwards. */
export function addPolicies({ db, choices, organizationId, date }: Site, drift: readonly string[]): void {
  const wanted: readonly (readonly [type: number, data: Record<string, unknown> | null])[] = [
    [3, null],
    [1, { minComplexity: 3, minLength: 14, requireUpper: false, requireLower: false, requireNumbers: false, requireSpecial: false, enforceOnLogin: false }],
    [9, { minutes: drift.includes("timeout") ? 240 : 60, action: "lock" }],
    [2, { defaultType: "passphrase", minNumberWords: 4, capitalize: true, includeNumber: true }],
    [10, null],
    [16, { uriMatchDetection: 0 }],
  ];
  for (const [type, data] of wanted) {
    const enabled = !(type === 10 && drift.includes("policy-off"));
    policies.insert(db, { id: choices.guid(), organizationId, type, data, enabled, creationDate: date, revisionDate: date });
  }
}

/** Collections and groups of a sector, less what went missing. */
export function layoutOf(sector: Sector, drift: DemoClient["drift"] = []): { collections: string[]; groups: string[] } {
  const gone = sector.collections.find((path) => path.endsWith("Break-glass"));
  return {
    collections: sector.collections.filter((path) => !(drift.includes("missing-collection") && path === gone)),
    groups: drift.includes("missing-group") ? sector.groups.slice(0, -1) : [...sector.groups],
  };
}
