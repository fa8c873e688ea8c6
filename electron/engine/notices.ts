import { say } from "#electron/reports/texts";
import { over } from "#electron/writing/runs";
import type { InboxItem, Matter, RunView, Settings } from "#shared/bridge/index";
import { profileOf, type BatchId, type ClientId, type ProfileId } from "#shared/model/ids";
import { inboxRowKey } from "#shared/model/inbox-row-key";
import { isolated } from "#shared/model/isolate";
import type { Language, Message } from "#shared/model/message";
import type { NoticeKind } from "#shared/model/notice-kinds";
import { batchOf } from "#shared/model/run-origin";
import type { Notifier } from "./ports.ts";

export interface NoticePorts {
  readonly notifier: Notifier;
  readonly settings: () => Settings["notices"];
  readonly language: () => Language;
  /** Those that are open. Before its first reading it is not known what was there when a profile was opened. */
  readonly profiles: () => readonly { readonly id: ProfileId; readonly wasRead: boolean }[];
  readonly inbox: () => Promise<readonly InboxItem[]>;
  readonly nameOf: (clientId: ClientId) => string;
  /** Runs that are under way or wait for their turn. */
  readonly active: () => readonly RunView[];
  /** One was clicked. */
  readonly open: (matter: Matter) => void;
}

/** Names in one notification; the others are counted. */
const mostNames = 3;

/** What a look found, by `keysOf`: how much of each. */
type Seen = ReadonlyMap<string, number>;

/**
 * What the operating system tells while nobody looks at the window: only what the technician chose, counts, and names of clients only where
 * that was chosen too. What was there when the profiles were opened, or while the window was in front, is not told.
 */
export class Notices {
  private readonly ports: NoticePorts;
  /** What the last look found at each profile that was looked at since it was opened. What went and comes again is new. */
  private readonly seen = new Map<ProfileId, Seen>();
  /** The same of the searches with a bell, which go over all profiles; null: no look yet. */
  private rung: Seen | null = null;
  private looking: Promise<void> | null = null;
  /** Something changed while the inbox was being put together. */
  private again = false;
  private turn = 0;
  private readonly ofBatches = new Map<BatchId, { clients: number; open: number }>();

  constructor(ports: NoticePorts) {
    this.ports = ports;
  }
  /** Everything was locked: what still stands may name clients. */
  clear(): void {
    this.turn += 1;
    this.seen.clear();
    this.rung = null;
    this.ofBatches.clear();
    this.ports.notifier.clear();
  }

  /** This profile was signed out: what stands may name its clients. */
  closed(id: ProfileId): void {
    this.turn += 1;
    this.seen.delete(id);
    this.ports.notifier.clear();
    void this.look();
  }

  /** The inbox may hold something new, or something else is to be told of it. It is put together only where something is to be told. */
  look(): Promise<void> {
    if (!this.ports.settings().about.some((kind) => kind !== "run-ended")) {
      this.turn += 1;
      this.seen.clear();
      this.rung = null;
      return Promise.resolve();
    }
    this.again = true;
    this.looking ??= this.lookAll().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }
  private async lookAll(): Promise<void> {
    while (this.again) {
      this.again = false;
      const { turn } = this;
      const items = (await this.ports.inbox()).filter((item) => !("later" in item && item.later));
      if (turn === this.turn) this.showNew(items);
    }
  }
  private showNew(items: readonly InboxItem[]): void {
    const fresh = this.freshOf(items);
    const { notifier, settings } = this.ports;
    if (notifier.isInFront()) return;
    const { about } = settings();
    for (const [kind, own] of Map.groupBy(fresh, (item) => noticeOf(item)))
      if (kind !== null && about.includes(kind)) this.showItems(kind, own);
  }
  /** What came since the last look. What a profile has at its first one was there before. */
  private freshOf(items: readonly InboxItem[]): readonly InboxItem[] {
    const profiles = this.ports.profiles();
    const ownOf = Map.groupBy(items, ({ clientId }) => (clientId === null ? null : profileOf(clientId)));
    const fresh: InboxItem[] = [];
    let isFirst = false;
    for (const { id, wasRead } of profiles) {
      if (!wasRead) continue;
      const before = this.seen.get(id);
      const own = ownOf.get(id) ?? [];
      this.seen.set(id, seenIn(own));
      if (before === undefined) isFirst = true;
      else fresh.push(...own.filter((item) => isNew(item, before)));
    }
    // Searches go over all profiles: one that is being opened brings events that were kept.
    if (profiles.length === 0 || profiles.some(({ wasRead }) => !wasRead)) return fresh;
    const bells = items.filter(({ kind }) => kind === "log");
    const before = this.rung;
    this.rung = seenIn(bells);
    if (before !== null && !isFirst) fresh.push(...bells.filter((item) => isNew(item, before)));
    return fresh;
  }
  private showItems(kind: NoticeKind, items: readonly InboxItem[]): void {
    const rows = [...new Set(items.map(inboxRowKey))];
    const count = items.reduce((sum, item) => sum + amountOf(item), 0);
    const clients = [...new Set(items.flatMap((item) => item.clientId ?? []))].map((id) => this.ports.nameOf(id));
    const searches = items.flatMap((item) => (item.kind === "log" && item.name !== null ? [item.name] : []));
    const where = kind === "log" ? this.namesOr(searches, "searches", items.length) : this.namesOr(clients, "clients");
    this.show({ key: `notices.title.${kind}`, count }, where, {
      kind: "inbox",
      open: rows.length === 1 ? (rows[0] ?? null) : null,
    });
  }

  /** A run moved on. Those of one batch are told as one, at its end. */
  runMoved(view: RunView): void {
    if (!over.has(view.state)) return;
    const open = view.total - view.done;
    const batch = batchOf(view.origin);
    if (batch === null) {
      this.showEnd(view.state === "done" ? "done" : "stopped", open, [view.clientName], this.matterOf(view));
      return;
    }
    const sum = this.ofBatches.get(batch) ?? { clients: 0, open: 0 };
    sum.clients += 1;
    sum.open += open;
    this.ofBatches.set(batch, sum);
    if (this.ports.active().some((other) => other.runId !== view.runId && batchOf(other.origin) === batch)) return;
    this.ofBatches.delete(batch);
    this.showEnd(sum.open === 0 ? "done" : "stopped", sum.open, sum.clients, { kind: "batch", batchId: batch });
  }
  private showEnd(how: "done" | "stopped", open: number, clients: readonly string[] | number, matter: Matter): void {
    if (!this.ports.settings().about.includes("run-ended") || this.ports.notifier.isInFront()) return;
    const where = typeof clients === "number" ? this.say({ key: "notices.clients", count: clients }) : this.namesOr(clients, "clients");
    this.show({ key: `notices.run.${how}`, count: open }, where, matter);
  }
  private matterOf(view: RunView): Matter {
    if (view.draftId !== null) return { kind: "draft", draftId: view.draftId };
    return view.state === "done" ? { kind: "journal" } : { kind: "inbox", open: `run/${view.runId}` };
  }

  /** Names where they may be told, otherwise how many. */
  private namesOr(names: readonly string[], counted: "clients" | "searches", count = names.length): string {
    if (!this.ports.settings().names || names.length === 0) return this.say({ key: `notices.${counted}`, count });
    const more = names.length - mostNames;
    const named = names.slice(0, mostNames).map(isolated).join(", ");
    return more > 0 ? this.say({ key: "notices.more", parameters: { names: named }, count: more }) : named;
  }
  private say(message: Message): string {
    return say(message, this.ports.language());
  }
  private show(title: Message, text: string, matter: Matter): void {
    this.ports.notifier.show({ title: this.say(title), text }, () => {
      this.ports.open(matter);
    });
  }
}

/** What tells an item from others of its row. A search: its newest events since it was looked at, the very newest first. */
function keysOf(item: InboxItem): readonly string[] {
  const row = inboxRowKey(item);
  switch (item.kind) {
    case "log":
      return item.newest.map(({ key }) => `${row}/${item.since}/${key}`);
    case "invitation":
      return [`${row}/${item.memberId}`];
    case "certificate":
      return [`${row}/${String(item.within)}`];
    case "directory":
      return [`${row}/${item.since}`];
    case "exception":
      return [`${row}/${item.until}/${item.ended ? "ended" : "ends"}`];
    default:
      return [row];
  }
}
const amountOf = (item: InboxItem): number => (item.kind === "log" ? item.found : 1);
const seenIn = (items: readonly InboxItem[]): Seen =>
  new Map(items.flatMap((item) => keysOf(item).map((key) => [key, amountOf(item)] as const)));
/** A search rings again with a newer event and with more of them, not where events of those that rang are not kept any more. */
const isNew = (item: InboxItem, before: Seen): boolean => amountOf(item) > (before.get(keysOf(item)[0] ?? "") ?? 0);
/** Runs are told when they end; drafts and what the technician kept for later not at all. */
const noticeOf = (item: InboxItem): NoticeKind | null =>
  item.kind === "run" || item.kind === "draft" || item.kind === "edits" ? null : item.kind;
