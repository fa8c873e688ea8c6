import type { AesHmacKey } from "#electron/crypto/index";
import type { Database } from "../framework/database.ts";
import { moment } from "../framework/time.ts";
import { collectionGroups, collections, collectionUsers, groups, groupUsers, policies } from "../domain/tables/contents.ts";
import type { Calendar } from "./calendar.ts";
import type { DemoClient } from "./clients.ts";
import type { Choices } from "./random.ts";
import type { Place, Sector } from "./sectors/index.ts";

/** Where the contents of one client are put. */
export interface Site {
  readonly db: Database;
  readonly choices: Choices;
  readonly calendar: Calendar;
  readonly organizationId: string;
  readonly key: AesHmacKey;
  /** When the client was made, milliseconds since 1970. */
  readonly created: number;
  /** When its collections, groups and policies were made. */
  readonly setUp: number;
}

/** Who reaches a collection, and how: by group and by member. */
export interface MadeCollection {
  readonly id: string;
  readonly place: Place;
  readonly groups: readonly { readonly id: string; readonly level: Level }[];
  /** When it was made, milliseconds since 1970. */
  readonly made: number;
}

export interface MadeGroup {
  readonly id: string;
  readonly name: string;
  readonly made: number;
}

export interface MadePolicy {
  readonly id: string;
  readonly made: number;
  /** Somebody at the client changed it later. */
  readonly changed: number | null;
}

/** `!` can manage, `+` can edit, `-` can view, `~` can view with passwords hidden. */
const LEVELS = {
  "!": { readOnly: false, hidePasswords: false, manage: true },
  "+": { readOnly: false, hidePasswords: false, manage: false },
  "-": { readOnly: true, hidePasswords: false, manage: false },
  "~": { readOnly: true, hidePasswords: true, manage: false },
};
export type Level = keyof typeof LEVELS;

export function addGroup({ db, choices, organizationId }: Site, name: string, made: number): MadeGroup {
  const id = choices.guid();
  groups.insert(db, { id, organizationId, name, externalId: null, creationDate: moment(made), revisionDate: moment(made) });
  return { id, name, made };
}

/** Makes a collection with the access of the groups that are there. */
export function addCollection(
  { db, choices, organizationId, key }: Site,
  place: Place,
  access: string,
  made: number,
  known: readonly MadeGroup[],
): MadeCollection {
  const id = choices.guid();
  const date = moment(made);
  collections.insert(db, {
    id,
    organizationId,
    name: key.encryptText(place.path),
    externalId: null,
    type: 0,
    defaultUserCollectionEmail: null,
    creationDate: date,
    revisionDate: date,
  });
  const reached = access.split(" ").flatMap((word) => {
    const group = known.find(({ name }) => name === word.slice(0, -1));
    return group ? [{ id: group.id, level: word.slice(-1) as Level }] : [];
  });
  for (const { id: groupId, level } of reached) collectionGroups.insert(db, { collectionId: id, groupId, ...LEVELS[level] });
  return { id, place, groups: reached, made };
}

export function grantMember({ db }: Site, collectionId: string, organizationUserId: string, level: Level): void {
  collectionUsers.insert(db, { collectionId, organizationUserId, ...LEVELS[level] });
}

export function joinGroups({ db }: Site, organizationUserId: string, joined: readonly MadeGroup[]): void {
  for (const { id } of joined) groupUsers.insert(db, { groupId: id, organizationUserId });
}

/** Whether somebody has one of these levels at a collection, through a group or directly (access by path). */
export const reaches = (
  person: { readonly groups: readonly MadeGroup[]; readonly direct: Readonly<Record<string, Level>> },
  { groups: entries, place }: MadeCollection,
  levels: readonly Level[],
): boolean =>
  entries.some(({ id, level }) => levels.includes(level) && person.groups.some((group) => group.id === id)) ||
  (place.path in person.direct && levels.includes(person.direct[place.path]!));

export const EVERY_LEVEL = Object.keys(LEVELS) as Level[];
export const EDITING_LEVELS: readonly Level[] = ["!", "+"];

/** The policies of the house blueprint, with what somebody changed afterwards. */
export function addPolicies(
  { db, choices, calendar, organizationId, setUp }: Site,
  { drift = [], recovery, trustedDevices }: DemoClient,
): MadePolicy[] {
  const wanted: readonly (readonly [type: number, data: Record<string, unknown> | null, changed?: boolean])[] = [
    [3, null],
    [
      1,
      {
        minComplexity: 3,
        minLength: 14,
        requireUpper: false,
        requireLower: false,
        requireNumbers: false,
        requireSpecial: false,
        enforceOnLogin: false,
      },
    ],
    [9, { minutes: drift.includes("timeout") ? 240 : 60, action: "lock" }, drift.includes("timeout")],
    [2, { defaultType: "passphrase", minNumberWords: 4, capitalize: true, includeNumber: true }],
    [10, null, drift.includes("policy-off")],
    [16, { uriMatchDetection: 0 }],
    ...(recovery ? [[8, { autoEnrollEnabled: true }] as const] : []),
    ...(trustedDevices ? [[4, null] as const] : []),
  ];
  return wanted.map(([type, data, isChanged], index) => {
    const id = choices.guid();
    const made = setUp + index * 41_000;
    const changed = isChanged ? calendar.workday(choices.between(4, 20), choices) : null;
    const enabled = !(type === 10 && isChanged);
    policies.insert(db, {
      id,
      organizationId,
      type,
      data,
      enabled,
      creationDate: moment(made),
      revisionDate: moment(Math.max(made, changed ?? 0)),
    });
    return { id, made, changed: changed !== null && changed > made ? changed : null };
  });
}

/** Collections and groups of a sector, less what went missing. */
export function layoutOf(sector: Sector, drift: DemoClient["drift"] = []): { places: readonly Place[]; groups: readonly string[] } {
  return {
    places: sector.places.filter(({ path }) => !(drift.includes("missing-collection") && path.endsWith("Break-glass"))),
    groups: drift.includes("missing-group") ? sector.groups.slice(0, -1) : sector.groups,
  };
}
