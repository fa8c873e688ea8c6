import { MemberStatus } from "../../model/enums.ts";
import type { CollectionId, ItemId } from "../../model/ids.ts";
import { unmanagedCollections } from "./access/managing.ts";
import { accessOfMember, whoReaches } from "./access/reach.ts";
import { invitationAge } from "./attention.ts";
import type { AccessLevel, ClientSetup, ItemName, ItemPart, MemberSetup } from "./client-setup.ts";
import { newSites, type HealthHistory, type HealthRun } from "./health-history.ts";
import type { SignIns } from "./sign-ins.ts";
import type { SavedApplication, SavedPoint, SavedReports } from "./saved-report.ts";
import { applicationsOf, type Application, type ApplicationDetails } from "./vault-applications.ts";
import { isExposed, isReused, isWeak, type ItemHealth, type VaultHealth } from "./vault-health.ts";

/** What reports are made of: the client and its items as they were last read, by names, places, dates and counts. No password is opened for them. */
export interface ReportInput {
  readonly setup: ClientSetup;
  readonly items: readonly ItemName[];
  readonly trash: readonly ItemName[];
  readonly sameTwice: readonly { readonly items: readonly ItemId[] }[];
  /** What the passwords told, where the account is a member and asked; else null, and the reports of the group `health` are empty. */
  readonly health: VaultHealth | null;
  /** What is remembered of earlier looks. */
  readonly history: HealthHistory;
  /** What is saved at the server, where somebody asked for it; else null, and the reports of the group `saved` are empty. */
  readonly saved: SavedReports | null;
  /** Newest sign-ins by user, as far as the client's log is kept on this computer; null: none of it is, and the report of sign-ins is empty. */
  readonly signIns: Readonly<Record<string, SignIns>> | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export const reportGroups = {
  access: ["by-member", "by-collection"],
  people: ["sign-ins", "no-two-step", "no-recovery", "not-joined", "stale-invitations"],
  passwords: ["old-4", "old-2", "new"],
  health: [
    "exposed",
    "reused",
    "weak",
    "plain-address",
    "code-elsewhere",
    "code-offered",
    "passkey-elsewhere",
    "applications",
    "over-time",
  ],
  saved: ["saved-applications", "saved-over-time"],
  places: ["no-collection", "twice", "many-places", "trash", "no-manager"],
  shape: ["passkey", "code", "no-code", "no-address", "attachment"],
} as const;
export type ReportId = (typeof reportGroups)[keyof typeof reportGroups][number];
export const reportIds = Object.values(reportGroups).flat() as readonly ReportId[];

/** One line of a report on the screen. */
export type ReportRow =
  | { readonly kind: "item"; readonly item: ItemName; readonly at: string | null }
  | {
      readonly kind: "member";
      readonly member: MemberSetup;
      readonly at: string | null;
      readonly collections: number;
      readonly items: number;
      /** In the report of sign-ins: the newest by a browser extension; null: none in the log. */
      readonly byExtension?: string | null;
    }
  | { readonly kind: "collection"; readonly id: CollectionId; readonly path: string; readonly people: number; readonly items: number }
  | { readonly kind: "finding"; readonly item: ItemName; readonly health: ItemHealth }
  | ApplicationRow
  | { readonly kind: "check"; readonly run: HealthRun }
  | SavedRow
  | { readonly kind: "point"; readonly point: SavedPoint };
/** An application of the report that is saved at the server. */
export interface SavedRow {
  readonly kind: "saved";
  readonly application: SavedApplication;
  readonly critical: boolean;
  /** Nobody looked at it since it turned up. */
  readonly isNew: boolean;
  readonly reviewedAt: string | null;
  /** By name, those that the app knows; how many it does not know (any more), or has not read. */
  readonly itemsAtRisk: readonly ItemName[];
  readonly otherItems: number;
  readonly namesAtRisk: readonly string[];
}
/** A site with the logins that lead there, and who reaches them. */
export interface ApplicationRow extends Application {
  readonly kind: "application";
  /** Null where the passwords were not looked at since this app was unlocked. */
  readonly inDetail: ApplicationDetails | null;
  readonly critical: boolean;
  /** Nobody looked at it since it turned up. */
  readonly isNew: boolean;
}
export function keyOfRow(row: ReportRow): string {
  switch (row.kind) {
    case "item":
    case "finding":
      return row.item.id;
    case "member":
      return row.member.id;
    case "collection":
      return row.id;
    case "application":
      return row.site;
    case "check":
      return row.run.at;
    case "saved":
      return row.application.name;
    case "point":
      return row.point.at;
  }
}

/** Who reaches what, person by person: what the two reports of access say as a file. */
export interface AccessRow {
  readonly member: MemberSetup;
  readonly path: string;
  readonly level: AccessLevel;
  /** Groups that lead there; direct access and the role are told apart. */
  readonly groups: readonly string[];
  readonly direct: boolean;
  readonly byRole: boolean;
  readonly items: number;
}

const day = 86_400_000;
const manyPlaces = 3;
const loginType = 1;

export function reportRows(id: ReportId, input: ReportInput): readonly ReportRow[] {
  const { setup, items, trash, now } = input;
  const passwords = items.filter((item) => has(item, "password"));
  const setBefore = (days: number): readonly ReportRow[] =>
    passwords.filter(({ passwordSetAt }) => passwordSetAt !== undefined && now - Date.parse(passwordSetAt) > days * day).map(byPassword);
  switch (id) {
    case "by-member":
      return setup.members.map((member) => memberRow(setup, member, member.createdAt));
    case "by-collection":
      return collectionRows(setup, null);
    case "sign-ins":
      return signIns(input);
    case "no-two-step":
      return people(setup, ({ status, twoStepLogin }) => status === MemberStatus.confirmed && !twoStepLogin);
    case "no-recovery":
      return people(setup, ({ status, accountRecoveryEnrolled }) => status === MemberStatus.confirmed && !accountRecoveryEnrolled);
    case "not-joined":
      return people(setup, ({ status }) => status === MemberStatus.invited || status === MemberStatus.accepted);
    case "stale-invitations":
      return people(
        setup,
        ({ status, createdAt }) => status === MemberStatus.invited && createdAt !== null && invitationAge(createdAt, now) !== "fresh",
      );
    case "old-4":
      return setBefore(4 * 365);
    case "old-2":
      return setBefore(2 * 365);
    case "new":
      return passwords
        .filter(({ passwordSetAt }) => passwordSetAt !== undefined && now - Date.parse(passwordSetAt) <= 30 * day)
        .map(byPassword);
    case "no-collection":
      return items.filter(({ collections }) => collections.length === 0).map(byChange);
    case "twice": {
      const alike = new Set(input.sameTwice.flatMap((group) => group.items));
      return items.filter((item) => alike.has(item.id)).map(byChange);
    }
    case "many-places":
      return items.filter(({ collections }) => collections.length > manyPlaces).map(byChange);
    case "trash":
      return trash.map((item) => ({ kind: "item", item, at: item.deletedAt ?? null }));
    case "no-manager":
      return collectionRows(setup, new Set(unmanagedCollections(setup).map(({ id }) => id)));
    case "passkey":
    case "code":
    case "attachment":
      return items.filter((item) => has(item, id)).map(byChange);
    case "no-code":
      return passwords.filter((item) => item.type === loginType && !has(item, "code") && !has(item, "passkey")).map(byChange);
    case "no-address":
      return items.filter((item) => item.type === loginType && item.has !== undefined && !has(item, "address")).map(byChange);
    case "exposed":
      return findings(input, isExposed);
    case "reused":
      return findings(input, isReused);
    case "weak":
      return findings(input, isWeak);
    case "plain-address":
      return findings(input, ({ plainAddress }) => plainAddress);
    case "code-elsewhere":
      return findings(input, ({ codeElsewhere }) => codeElsewhere);
    case "code-offered":
      return findings(input, ({ codeOffered }) => codeOffered === true);
    case "passkey-elsewhere":
      return findings(input, ({ passkeyElsewhere }) => passkeyElsewhere);
    case "applications":
      return applications(input);
    case "over-time":
      return input.history.runs.toReversed().map((run) => ({ kind: "check", run }));
    case "saved-applications":
      return savedApplications(input);
    case "saved-over-time":
      return (input.saved?.points ?? []).toReversed().map((point) => ({ kind: "point", point }));
  }
}

/** Items that went since the passwords were looked at are left out. */
function findings({ items, health }: ReportInput, fits: (item: ItemHealth) => boolean): readonly ReportRow[] {
  if (health === null) return [];
  const named = new Map(items.map((item) => [item.id, item]));
  return health.items.flatMap((each): readonly ReportRow[] => {
    const item = named.get(each.item);
    return item === undefined || !fits(each) ? [] : [{ kind: "finding", item, health: each }];
  });
}

/** As the passwords told when they were looked at here, or as the newest check left it: then numbers and names of sites are all there is. */
function applications({ setup, items, health, history }: ReportInput): readonly ApplicationRow[] {
  const [critical, unseen] = [new Set(history.critical), new Set(newSites(history))];
  const rows: readonly (Application & { readonly inDetail?: ApplicationDetails })[] =
    health === null ? history.applications : applicationsOf(setup, items, health);
  return rows.map((row) => ({
    kind: "application",
    inDetail: null,
    ...row,
    critical: critical.has(row.site),
    isNew: unseen.has(row.site),
  }));
}

/** Those with the most people at risk first. A mark that is missing is one of an application that nobody looked at. */
function savedApplications({ items, saved }: ReportInput): readonly SavedRow[] {
  const report = saved?.report ?? null;
  if (report === null) return [];
  const marks = new Map(report.marks.map((mark) => [mark.application, mark]));
  const named = new Map(items.map((item) => [item.id, item]));
  return (report.applications ?? [])
    .map((application): SavedRow => {
      const mark = marks.get(application.name);
      const itemsAtRisk = application.itemsAtRisk.flatMap((id) => named.get(id) ?? []);
      return {
        kind: "saved",
        application,
        critical: mark?.critical === true,
        isNew: (mark?.reviewedAt ?? null) === null,
        reviewedAt: mark?.reviewedAt ?? null,
        itemsAtRisk,
        otherItems: application.itemsAtRisk.length - itemsAtRisk.length,
        namesAtRisk: application.idsAtRisk.flatMap((id) => {
          const person = Object.hasOwn(report.people, id) ? report.people[id] : undefined;
          return person === undefined ? [] : [person.name || person.email];
        }),
      };
    })
    .sort(
      (left, right) =>
        right.application.peopleAtRisk - left.application.peopleAtRisk ||
        right.application.passwordsAtRisk - left.application.passwordsAtRisk,
    );
}

/** Every way of access, by person or by collection; people who do not stand as members any more or not yet are in it, with their status. */
export function accessRows(setup: ClientSetup, by: "member" | "collection"): readonly AccessRow[] {
  const counts = new Map(setup.collections.map(({ id, itemCount }) => [id, itemCount]));
  const rows = setup.members.flatMap((member) =>
    accessOfMember(setup, member.id).map(({ collection, collectionPath, level, via }): AccessRow => ({
      member,
      path: collectionPath,
      level,
      groups: via.flatMap((way) => (way.kind === "group" ? [way.name] : [])),
      direct: via.some(({ kind }) => kind === "direct"),
      byRole: via.some(({ kind }) => kind === "role"),
      items: counts.get(collection) ?? 0,
    })),
  );
  const first = (row: AccessRow): string => (by === "member" ? row.member.email : row.path);
  const second = (row: AccessRow): string => (by === "member" ? row.path : row.member.email);
  const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  return rows.sort((left, right) => compare(first(left), first(right)) || compare(second(left), second(right)));
}

const has = (item: ItemName, part: ItemPart): boolean => item.has?.includes(part) === true;
const byPassword = (item: ItemName): ReportRow => ({ kind: "item", item, at: item.passwordSetAt ?? null });
const byChange = (item: ItemName): ReportRow => ({ kind: "item", item, at: item.revisedAt });

function memberRow(setup: ClientSetup, member: MemberSetup, at: string | null): Extract<ReportRow, { readonly kind: "member" }> {
  const ways = accessOfMember(setup, member.id);
  const counts = new Map(setup.collections.map(({ id, itemCount }) => [id, itemCount]));
  const items = ways.reduce((sum, { collection }) => sum + (counts.get(collection) ?? 0), 0);
  return { kind: "member", member, at, collections: ways.length, items };
}
const people = (setup: ClientSetup, fits: (member: MemberSetup) => boolean): readonly ReportRow[] =>
  setup.members.filter(fits).map((member) => memberRow(setup, member, member.createdAt));

/** Confirmed members with their newest sign-in; nobody who has none in the log is left out. */
function signIns({ setup, signIns: byUser }: ReportInput): readonly ReportRow[] {
  if (byUser === null) return [];
  return setup.members
    .filter(({ status }) => status === MemberStatus.confirmed)
    .map((member) => {
      const own = member.userId !== null && Object.hasOwn(byUser, member.userId) ? byUser[member.userId] : undefined;
      return { ...memberRow(setup, member, own?.at ?? null), byExtension: own?.byExtension ?? null };
    });
}

const collectionRows = (setup: ClientSetup, only: ReadonlySet<CollectionId> | null): readonly ReportRow[] =>
  setup.collections
    .filter(({ id, isDefaultUserCollection }) => !isDefaultUserCollection && only?.has(id) !== false)
    .map(({ id, path, itemCount }) => ({ kind: "collection", id, path, people: whoReaches(setup, id).length, items: itemCount }));
