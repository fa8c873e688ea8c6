import { say } from "#electron/reports/texts";
import { over } from "#electron/writing/runs";
import type { InboxItem, Matter, RunView, Settings } from "#shared/bridge/index";
import type { BatchId, ClientId } from "#shared/model/ids";
import { inboxRowKey } from "#shared/model/inbox-row-key";
import type { Language, Message } from "#shared/model/message";
import type { NoticeKind } from "#shared/model/notice-kinds";
import { batchOf } from "#shared/model/run-origin";
import type { Notifier } from "./ports.ts";

export interface NoticePorts {
  readonly notifier: Notifier;
  readonly settings: () => Settings["notices"];
  readonly language: () => Language;
  readonly inbox: () => Promise<readonly InboxItem[]>;
  readonly nameOf: (clientId: ClientId) => string;
  /** Runs that are under way or wait for their turn. */
  readonly active: () => readonly RunView[];
  /** One was clicked. */
  readonly open: (matter: Matter) => void;
}

/** Names in one notification; the others are counted. */
const mostNames = 3;

/**
 * What the operating system tells while nobody looks at the window: only what the technician chose, counts, and names of clients only where
 * that was chosen too. What was there when the profiles were opened, or while the window was in front, is not told.
 */
export class Notices {
  private readonly ports: NoticePorts;
  /** Told, or seen in the window; null: nothing was looked at since unlocking. */
  private seen: Set<string> | null = null;
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
    this.seen = null;
    this.ofBatches.clear();
    this.ports.notifier.clear();
  }

  /** The inbox may hold something new. */
  look(): Promise<void> {
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
      if (turn === this.turn) this.tellNew(items);
    }
  }
  private tellNew(items: readonly InboxItem[]): void {
    const isFirst = this.seen === null;
    const seen = (this.seen ??= new Set());
    const fresh = items.filter((item) => !seen.has(keyOf(item)));
    for (const item of fresh) seen.add(keyOf(item));
    const { notifier, settings } = this.ports;
    if (isFirst || notifier.isInFront()) return;
    const { about } = settings();
    for (const [kind, own] of Map.groupBy(fresh, (item) => noticeOf(item)))
      if (kind !== null && about.includes(kind)) this.tellItems(kind, own);
  }
  private tellItems(kind: NoticeKind, items: readonly InboxItem[]): void {
    const rows = [...new Set(items.map(inboxRowKey))];
    const count = items.reduce((sum, item) => sum + (item.kind === "log" ? item.found : 1), 0);
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
      this.tellEnd(view.state === "done" ? "done" : "stopped", open, [view.clientName], this.matterOf(view));
      return;
    }
    const sum = this.ofBatches.get(batch) ?? { clients: 0, open: 0 };
    sum.clients += 1;
    sum.open += open;
    this.ofBatches.set(batch, sum);
    if (this.ports.active().some((other) => other.runId !== view.runId && batchOf(other.origin) === batch)) return;
    this.ofBatches.delete(batch);
    this.tellEnd(sum.open === 0 ? "done" : "stopped", sum.open, sum.clients, { kind: "batch", batchId: batch });
  }
  private tellEnd(how: "done" | "stopped", open: number, clients: readonly string[] | number, matter: Matter): void {
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
    const told = names.slice(0, mostNames).join(", ");
    return more > 0 ? this.say({ key: "notices.more", parameters: { names: told }, count: more }) : told;
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

/** A search that rang before rings again with more. */
const keyOf = (item: InboxItem): string =>
  item.kind === "log"
    ? `${inboxRowKey(item)}/${String(item.found)}`
    : item.kind === "invitation"
      ? `${inboxRowKey(item)}/${item.memberId}`
      : item.kind === "certificate"
        ? `${inboxRowKey(item)}/${String(item.within)}`
        : item.kind === "directory"
          ? `${inboxRowKey(item)}/${item.since}`
          : inboxRowKey(item);
/** Runs are told when they end; drafts and what the technician kept for later not at all. */
const noticeOf = (item: InboxItem): NoticeKind | null =>
  item.kind === "run" || item.kind === "draft" || item.kind === "edits" ? null : item.kind;
