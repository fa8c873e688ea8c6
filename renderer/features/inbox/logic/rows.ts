import { inboxRowKey } from "#shared/model/inbox-row-key";
import type { InboxItem } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";

export type ConfirmItem = Extract<InboxItem, { kind: "confirm" }>;
export type InvitationItem = Extract<InboxItem, { kind: "invitation" }>;
export type DraftItem = Extract<InboxItem, { kind: "draft" }>;
export type RunItem = Extract<InboxItem, { kind: "run" }>;
export type DeviceItem = Extract<InboxItem, { kind: "device" }>;
export type CertificateItem = Extract<InboxItem, { kind: "certificate" }>;
export type RemovalItem = Extract<InboxItem, { kind: "removal" }>;
export type PolicyItem = Extract<InboxItem, { kind: "policy" }>;
export type ExceptionItem = Extract<InboxItem, { kind: "exception" }>;
export type EditsItem = Extract<InboxItem, { kind: "edits" }>;
export type DirectoryItem = Extract<InboxItem, { kind: "directory" }>;
export type LogItem = Extract<InboxItem, { kind: "log" }>;
export type UnreadableItem = Extract<InboxItem, { kind: "unreadable" }>;

/** Where the texts of each sort of end stand, under `inbox`. */
export const textsOfEnd: Readonly<Record<CertificateItem["of"], string>> = {
  "single-sign-on": "certificate",
  "client-secret": "secret",
  licence: "licence",
};

/** One line of the inbox. Invitations of one client stand together in one line. */
export type InboxRow =
  | { readonly key: string; readonly section: "confirm"; readonly clientId: ClientId; readonly item: ConfirmItem }
  | {
      readonly key: string;
      readonly section: "expired" | "old";
      readonly clientId: ClientId;
      readonly items: readonly InvitationItem[];
      readonly since: string | null;
    }
  | { readonly key: string; readonly section: "runs"; readonly clientId: ClientId | null; readonly item: RunItem }
  | { readonly key: string; readonly section: "certificates"; readonly clientId: ClientId; readonly item: CertificateItem }
  | { readonly key: string; readonly section: "edits"; readonly clientId: ClientId; readonly item: EditsItem }
  | { readonly key: string; readonly section: "removals"; readonly clientId: ClientId; readonly item: RemovalItem }
  | { readonly key: string; readonly section: "policies"; readonly clientId: ClientId; readonly item: PolicyItem }
  | { readonly key: string; readonly section: "exceptions"; readonly clientId: ClientId; readonly item: ExceptionItem }
  | { readonly key: string; readonly section: "directories"; readonly clientId: ClientId; readonly item: DirectoryItem }
  | { readonly key: string; readonly section: "drafts"; readonly clientId: ClientId | null; readonly item: DraftItem }
  | { readonly key: string; readonly section: "devices"; readonly clientId: ClientId; readonly item: DeviceItem }
  | { readonly key: string; readonly section: "log"; readonly clientId: ClientId | null; readonly item: LogItem }
  | { readonly key: string; readonly section: "unreadable"; readonly clientId: ClientId; readonly item: UnreadableItem };
export const inboxSections = [
  "confirm",
  "devices",
  "runs",
  "edits",
  "log",
  "certificates",
  "removals",
  "policies",
  "exceptions",
  "directories",
  "expired",
  "old",
  "drafts",
  "unreadable",
] as const;
export type InboxSection = (typeof inboxSections)[number];

export const inboxFilters = [
  "all",
  "confirm",
  "devices",
  "runs",
  "edits",
  "invitations",
  "certificates",
  "removals",
  "policies",
  "exceptions",
  "directories",
  "log",
  "drafts",
  "unreadable",
  "later",
] as const;
export type InboxFilter = (typeof inboxFilters)[number];

const isLater = (item: InboxItem): boolean => "later" in item && item.later;
const filters: Readonly<Record<InboxItem["kind"], InboxFilter>> = {
  confirm: "confirm",
  device: "devices",
  run: "runs",
  edits: "edits",
  invitation: "invitations",
  certificate: "certificates",
  removal: "removals",
  policy: "policies",
  exception: "exceptions",
  directory: "directories",
  log: "log",
  draft: "drafts",
  unreadable: "unreadable",
};
const filterOf = (item: InboxItem): InboxFilter => filters[item.kind];

/** How many things each filter shows; what was put off until tomorrow counts only under "later". */
export function inboxCounts(items: readonly InboxItem[]): Record<InboxFilter, number> {
  const counts: Record<InboxFilter, number> = {
    all: 0,
    confirm: 0,
    devices: 0,
    runs: 0,
    edits: 0,
    invitations: 0,
    certificates: 0,
    removals: 0,
    policies: 0,
    exceptions: 0,
    directories: 0,
    log: 0,
    drafts: 0,
    unreadable: 0,
    later: 0,
  };
  for (const item of items) {
    if (isLater(item)) {
      counts.later += 1;
      continue;
    }
    counts.all += 1;
    counts[filterOf(item)] += 1;
  }
  return counts;
}

/** The lines of a filter in the order of the screen: people first, then what was cut off, invitations, drafts, and what could not be read. */
export function inboxRows(items: readonly InboxItem[], filter: InboxFilter): InboxRow[] {
  const shown = items.filter((item) =>
    filter === "later" ? isLater(item) : !isLater(item) && (filter === "all" || filterOf(item) === filter),
  );
  const rows: InboxRow[] = [];
  for (const item of shown) {
    if (item.kind === "confirm") rows.push({ key: inboxRowKey(item), section: "confirm", clientId: item.clientId, item });
  }
  for (const item of shown) if (item.kind === "run") rows.push({ key: inboxRowKey(item), section: "runs", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "edits") rows.push({ key: inboxRowKey(item), section: "edits", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "device") rows.push({ key: inboxRowKey(item), section: "devices", clientId: item.clientId, item });
  for (const item of shown) if (item.kind === "log") rows.push({ key: inboxRowKey(item), section: "log", clientId: null, item });
  for (const item of shown)
    if (item.kind === "certificate") rows.push({ key: inboxRowKey(item), section: "certificates", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "removal") rows.push({ key: inboxRowKey(item), section: "removals", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "policy") rows.push({ key: inboxRowKey(item), section: "policies", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "exception") rows.push({ key: inboxRowKey(item), section: "exceptions", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "directory") rows.push({ key: inboxRowKey(item), section: "directories", clientId: item.clientId, item });
  for (const section of ["expired", "old"] as const) {
    const byClient = new Map<ClientId, InvitationItem[]>();
    for (const item of shown) {
      if (item.kind === "invitation" && item.expired === (section === "expired"))
        byClient.set(item.clientId, [...(byClient.get(item.clientId) ?? []), item]);
    }
    for (const [clientId, invitations] of byClient) {
      const [first] = invitations;
      if (first === undefined) continue;
      const since =
        invitations
          .map((item) => item.since)
          .filter((date) => date !== null)
          .sort()[0] ?? null;
      rows.push({ key: inboxRowKey(first), section, clientId, items: invitations, since });
    }
  }
  for (const item of shown)
    if (item.kind === "draft") rows.push({ key: inboxRowKey(item), section: "drafts", clientId: item.clientId, item });
  for (const item of shown)
    if (item.kind === "unreadable") rows.push({ key: inboxRowKey(item), section: "unreadable", clientId: item.clientId, item });
  return rows;
}

/** People that may be confirmed together: only those whose phrase was compared before. */
export const confirmable = (rows: readonly InboxRow[]): ConfirmItem[] =>
  rows.flatMap((row) => (row.section === "confirm" && row.item.known.kind === "compared" ? [row.item] : []));

/** People whose words are still to be compared; who is locked by a mismatch is decided on their own. */
export const comparable = (rows: readonly InboxRow[]): ConfirmItem[] =>
  rows.flatMap((row) =>
    row.section === "confirm" && row.item.known.kind !== "compared" && row.item.known.kind !== "mismatch" ? [row.item] : [],
  );

/** Whether the place that `key` leaves is taken by a row of another client: going on there is a step of its own. */
export function crossesClient(before: readonly InboxRow[], after: readonly InboxRow[], key: string | null): InboxRow | null {
  const left = before.find((row) => row.key === key);
  if (left?.section !== "confirm" || after.some((row) => row.key === key)) return null;
  const next = after.find((row) => row.key === followRow(before, after, key));
  return next === undefined || next.clientId === left.clientId ? null : next;
}

/** Calls go out per client: members of the same client together. */
export function byClient<Item extends { readonly clientId: ClientId }>(items: readonly Item[]): ReadonlyMap<ClientId, Item[]> {
  const map = new Map<ClientId, Item[]>();
  for (const item of items) map.set(item.clientId, [...(map.get(item.clientId) ?? []), item]);
  return map;
}

/** The row that is current after a list changed: the same one, else the one that took its place, else the last. */
export function followRow(before: readonly InboxRow[], after: readonly InboxRow[], key: string | null): string | null {
  if (key !== null && after.some((row) => row.key === key)) return key;
  const at = Math.max(
    0,
    before.findIndex((row) => row.key === key),
  );
  return (after[Math.min(at, after.length - 1)] ?? after[0])?.key ?? null;
}
