import { randomUUID } from "node:crypto";
import { rename } from "node:fs/promises";
import type { DecidedCell, JournalEntryView } from "#shared/bridge/index";
import type { SealingKey } from "#electron/crypto/index";
import { appError, type AppError } from "#shared/errors/app-error";
import {
  asId,
  clientIdOf,
  organizationOf,
  profileOf,
  type BatchId,
  type ClientId,
  type DraftId,
  type OrganizationId,
  type ProfileId,
  type RunId,
  type MemberId,
} from "#shared/model/ids";
import type { RunOrigin } from "#shared/model/run-origin";
import type { Message } from "#shared/model/message";
import type { Change, ChangeId, ChangeKind, DescribedChange } from "#shared/setup/changes/change";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import { pastOf } from "#shared/setup/changes/past";
import { err, ok, type Result } from "#shared/util/result";
import { openJournalFile, type JournalFile } from "./journal-file.ts";

/** What became of one person of a call. */
export interface PersonOutcome {
  readonly memberId: MemberId;
  readonly email: string;
  readonly error: AppError | null;
}

/** Keys of a client that is about to be made, as they are kept until it surely exists. Base64 and encrypted texts; `organizationKey` is secret. */
export interface SavedClientKeys {
  readonly organizationKey: string;
  readonly publicKey: string;
  readonly wrappedKey: string;
  readonly encryptedPrivateKey: string;
}

/** A journal is one profile's: clients are named in it by their organizations' ids. */
interface EntryBase {
  readonly at: string;
  readonly who: string;
  readonly clientId: OrganizationId | null;
  readonly clientName: string;
}
export interface JournalCall {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  /** When its answer came, or did not. */ readonly at?: string;
}
export type JournalOutcome = JournalEntryView["outcome"];

/** What takes a change back, made before it was carried out: the change, or why there is none. */
export interface UndoEntry {
  readonly changeId: ChangeId;
  readonly change: Change | null;
  readonly why: Message | null;
}
/** What was decided before a run starts: the changes that were reviewed, in their order, and those that were left out. */
export interface PlanRecord extends EntryBase {
  readonly kind: "plan";
  readonly runId: RunId;
  readonly origin: RunOrigin;
  /** setup: the difference to a wanted setup is computed anew at each start · changes: exactly these changes. */
  readonly goal: "setup" | "changes";
  readonly undo: readonly UndoEntry[];
  readonly described: readonly DescribedChange[];
  readonly leftOut: readonly ChangeId[];
}
/** Written and flushed before a request is sent. Until its result stands here too, nobody knows what became of it. */
export interface IntentRecord extends EntryBase {
  readonly kind: "intent";
  readonly runId: RunId;
  readonly changeId: ChangeId;
  readonly sentence: Message;
  readonly call: JournalCall;
  /** Fingerprints of the encrypted texts that are sent: what was made by this request is recognised by them. */
  readonly marks: readonly string[];
  readonly keys: SavedClientKeys | null;
}
export interface ResultRecord extends EntryBase {
  readonly kind: "result";
  readonly runId: RunId;
  readonly changeId: ChangeId;
  readonly sentence: Message;
  /** `already`: found as wanted, nothing was sent. */
  readonly outcome: JournalOutcome | "already";
  readonly error: AppError | null;
  readonly calls: readonly JournalCall[];
  /** What became of each person that the call named; absent for other calls. */
  readonly people?: readonly PersonOutcome[];
  /** Reading requests since the record before. */
  readonly reads?: readonly JournalCall[];
}
/** A run went on after an earlier one, or ended. One without an end was cut off: the app was closed or locked. */
export interface RunRecord extends EntryBase {
  readonly kind: "run";
  readonly runId: RunId;
  /** given-up: the technician said that nobody goes on with it. */
  readonly event: "resumed" | "done" | "paused" | "stopped" | "given-up";
  /** Changes that were found at the server and not repeated. */
  readonly found: number;
  /** Why all of it stopped, as in `RunView`; absent where that is null, and in older records. */
  readonly error?: AppError;
  readonly reads: readonly JournalCall[];
}
export interface MismatchNote {
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  /** Of the key that did not match; null where a lift names no key: every lock of this person. */
  readonly digest: string | null;
  readonly event: "recorded" | "lifted";
}
/** Something that the technician did and that writes nothing to a server: a mismatch that was recorded, a comparison. */
export interface NoteRecord extends EntryBase {
  readonly kind: "note";
  /** A mismatch that was recorded or lifted: should the file of comparisons be lost, the lock comes back from here. Absent in older records. */
  readonly mismatch?: MismatchNote;
  readonly sentence: Message;
  readonly outcome: JournalOutcome;
  readonly error: AppError | null;
  readonly calls: readonly JournalCall[];
}
/** What was decided for many clients in one go, of this profile's: also where nothing is written, and why something is left out. */
export interface BatchRecord extends EntryBase {
  readonly kind: "batch";
  readonly batchId: BatchId;
  readonly undoes: BatchId | null;
  readonly columns: readonly CommonEdit[];
  readonly rows: readonly {
    readonly clientId: OrganizationId;
    readonly clientName: string;
    readonly runId: RunId | null;
    readonly cells: readonly DecidedCell[];
  }[];
}
/** What is written down of runs. */
export type RunsRecord = PlanRecord | IntentRecord | ResultRecord | RunRecord;
export type JournalRecord = RunsRecord | NoteRecord | BatchRecord;

/**
 * The journal of one profile: what this app was about to do and what became of it. Everything is on the disk before
 * anything is sent. Holds its records in memory, newest last.
 */
export class Journal {
  readonly profileId: ProfileId;
  private readonly file: JournalFile;
  private readonly entries: JournalRecord[] = [];
  private readonly runs = new Map<RunId, RunsRecord[]>();
  /** Runs that take a run back, by that run: found once, not at every line of the activity. */
  private readonly undos = new Map<RunId, Set<RunId>>();
  /** Ids of kept edits whose run was begun. */
  private readonly begun = new Set<string>();
  private known: AppError | null;

  private constructor(profileId: ProfileId, file: JournalFile, records: readonly JournalRecord[], damage: AppError | null) {
    this.profileId = profileId;
    this.file = file;
    this.known = damage;
    for (const record of records) this.keep(record);
  }

  /**
   * Opens or begins the journal of a profile. One that is damaged is put aside (never deleted) and a new one is begun;
   * `damage` tells so until somebody reviewed. Fails with `file.*` when the disk refuses.
   */
  static async open(path: string, key: SealingKey, profileId: ProfileId): Promise<Result<Journal>> {
    const opened = await openJournalFile(path, key, `journal/${profileId}`);
    if (opened.ok) return ok(new Journal(profileId, opened.value.file, opened.value.records.map(decode), null));
    if (opened.error.code !== "apply.journal-damaged") return opened;
    try {
      await rename(path, `${path}.damaged-${randomUUID()}`);
    } catch {
      return err(appError("file.unwritable"));
    }
    const anew = await openJournalFile(path, key, `journal/${profileId}`);
    return anew.ok ? ok(new Journal(profileId, anew.value.file, [], opened.error)) : anew;
  }

  /** Set when the journal was damaged: what was under way is not known, so nothing may be applied before somebody reviewed. */
  get damage(): AppError | null {
    return this.known;
  }
  reviewed(): void {
    this.known = null;
  }
  /** Told after every record: how many there are. Kept elsewhere, the number shows when the file has become shorter. */
  onCount: ((count: number) => void) | null = null;
  /** Something else knows of more records than are here: the end of the history, or all of it, is missing. */
  isShorterThan(before: number): AppError | null {
    if (this.entries.length >= before) return null;
    this.known = appError("profile.journal-shortened", { before, now: this.entries.length });
    return this.known;
  }

  get records(): readonly JournalRecord[] {
    return this.entries;
  }

  /** Resolves when the record is on the disk. Rejects when it is not: the caller must not send anything. */
  async append(record: JournalRecord): Promise<void> {
    await this.file.append(encode(record));
    this.keep(record);
  }
  private keep(record: JournalRecord): void {
    this.entries.push(record);
    this.onCount?.(this.entries.length);
    if (record.kind === "note" || record.kind === "batch") return;
    if (record.kind === "plan" && record.origin.kind === "undo") {
      const known = this.undos.get(record.origin.of) ?? new Set();
      this.undos.set(record.origin.of, known.add(record.runId));
    }
    if (record.kind === "plan" && record.origin.kept !== undefined) this.begun.add(record.origin.kept);
    const ofRun = this.runs.get(record.runId);
    if (ofRun === undefined) this.runs.set(record.runId, [record]);
    else ofRun.push(record);
  }

  close(): Promise<void> {
    return this.file.close();
  }

  /** Mismatches that were recorded and not lifted since, oldest first. */
  openMismatches(): readonly (MismatchNote & { readonly digest: string; readonly at: string })[] {
    let locked: (MismatchNote & { readonly digest: string; readonly at: string })[] = [];
    for (const record of this.entries) {
      if (record.kind !== "note" || record.mismatch === undefined) continue;
      const { mismatch, at } = record;
      const { digest } = mismatch;
      if (mismatch.event === "recorded" && digest !== null) locked.push({ ...mismatch, digest, at });
      if (mismatch.event === "lifted")
        locked = locked.filter((each) => each.digest !== digest && each.userId !== mismatch.userId && each.email !== mismatch.email);
    }
    return locked;
  }

  /** Whether anything was sent to a client since a moment (an ISO date), or was about to be. */
  isWrittenSince(clientId: OrganizationId, at: string): boolean {
    return this.entries.some(
      (record) =>
        (record.kind === "intent" || record.kind === "result") && record.at >= at && (this.clientOfRecord(record) ?? clientId) === clientId,
    );
  }

  /** Every go over many clients that was started, oldest first. */
  get batches(): readonly BatchRecord[] {
    return this.entries.filter((record) => record.kind === "batch");
  }

  /** Every run that was ever started, oldest first. */
  get runIds(): readonly RunId[] {
    return [...this.runs.keys()];
  }

  /** Everything that was written down of a run, oldest first. */
  recordsOf(runId: RunId): readonly RunsRecord[] {
    return this.runs.get(runId) ?? [];
  }

  /** Whether a run of these kept edits was begun. */
  hasBegun(keptId: string): boolean {
    return this.begun.has(keptId);
  }

  /** What was last decided for a run. */
  planOf(runId: RunId): PlanRecord | null {
    return this.recordsOf(runId).findLast((record): record is PlanRecord => record.kind === "plan") ?? null;
  }

  /** How a run ended last; null while it runs, and when it was cut off. */
  endOf(runId: RunId): RunRecord | null {
    const last = this.recordsOf(runId).findLast((record) => record.kind === "plan" || record.kind === "run");
    return last?.kind === "run" && last.event !== "resumed" ? last : null;
  }

  /** What became of a change at last; null when nothing was tried. */
  resultOf(runId: RunId, changeId: ChangeId): ResultRecord | null {
    return (
      this.recordsOf(runId).findLast((record): record is ResultRecord => record.kind === "result" && record.changeId === changeId) ?? null
    );
  }

  /** Requests of a change that were about to be sent, oldest first. */
  intentsOf(runId: RunId, changeId: ChangeId): readonly IntentRecord[] {
    return this.recordsOf(runId).filter((record): record is IntentRecord => record.kind === "intent" && record.changeId === changeId);
  }

  /** Whether a change was ever tried, or found done, as far as is written down. */
  knowsOf(runId: RunId, changeId: ChangeId): boolean {
    return this.recordsOf(runId).some((record) => (record.kind === "intent" || record.kind === "result") && record.changeId === changeId);
  }

  /** True when the last request of a change has no result: it may have acted. */
  isOpen(runId: RunId, changeId: ChangeId): boolean {
    const last = this.recordsOf(runId).findLast(
      (record) => (record.kind === "intent" || record.kind === "result") && record.changeId === changeId,
    );
    return last?.kind === "intent" || (last?.kind === "result" && last.outcome === "unknown");
  }

  /** True when the change was carried out, now or in an earlier run. */
  isDone(runId: RunId, changeId: ChangeId): boolean {
    return this.recordsOf(runId).some(
      (record) =>
        record.kind === "result" && record.changeId === changeId && (record.outcome === "done" || record.outcome === "reconciled"),
    );
  }

  /** Keys of a client that a run makes, once they were written down: the same ones are used until it exists. */
  keysOf(runId: RunId): SavedClientKeys | null {
    return (
      this.recordsOf(runId).findLast((record): record is IntentRecord => record.kind === "intent" && record.keys !== null)?.keys ?? null
    );
  }

  /** The client that a run writes to, or made, if the journal knows. */
  clientOf(runId: RunId): OrganizationId | null {
    return this.recordsOf(runId).findLast((record) => record.kind === "result" && record.clientId !== null)?.clientId ?? null;
  }

  /** Whether a later run took this change back: each is told alone, because a run may take back some of them. */
  isUndone(runId: RunId, changeId: ChangeId): boolean {
    const inverse = this.planOf(runId)?.undo.find((each) => each.changeId === changeId)?.change?.id;
    if (inverse === undefined) return false;
    return [...(this.undos.get(runId) ?? [])].some((id) => {
      if (this.isDone(id, inverse)) return true;
      // Found as wanted, it stands in no result.
      const plan = this.endOf(id)?.event === "done" ? this.planOf(id) : null;
      return plan !== null && plan.described.some(({ change }) => change.id === inverse) && !plan.leftOut.includes(inverse);
    });
  }

  /** Paused or cut off: somebody can go on with it. */
  isUnfinished(runId: RunId): boolean {
    const end = this.endOf(runId);
    return end === null || end.event === "paused";
  }
  /** Nobody knows what became of one of its changes. */
  isUnsure(runId: RunId): boolean {
    return this.planOf(runId)?.described.some(({ change }) => this.isOpen(runId, change.id)) ?? false;
  }
  /** What the server shows no trace of may have acted and may not: it is never sent again among others. */
  isUntraceable(runId: RunId, changeId: ChangeId): boolean {
    const last = this.resultOf(runId, changeId);
    return last?.outcome === "refused" && last.error?.code === "apply.outcome-unknown";
  }
  /** People that a call of this change, now or earlier, did its work for. */
  reachedBy(runId: RunId, changeId: ChangeId): readonly PersonOutcome[] {
    const reached = this.recordsOf(runId).flatMap((record) =>
      record.kind === "result" && record.changeId === changeId ? (record.people ?? []).filter(({ error }) => error === null) : [],
    );
    return [...new Map(reached.map((person) => [person.memberId, person])).values()];
  }

  /** What the Activity tab shows, newest first: what was sent and what became of it. */
  views(clientId: ClientId | null, limit: number): readonly JournalEntryView[] {
    if (clientId !== null && profileOf(clientId) !== this.profileId) return [];
    const organizationId = clientId === null ? null : organizationOf(clientId);
    const views: JournalEntryView[] = [];
    /** Changes of which something newer is told already, by run. */
    const reported = new Set<string>();
    for (let sequence = this.entries.length - 1; sequence >= 0 && views.length < limit; sequence -= 1) {
      const record = this.entries[sequence];
      if (record === undefined || record.kind === "plan" || record.kind === "run" || record.kind === "batch") continue;
      if (organizationId !== null && this.clientOfRecord(record) !== organizationId) continue;
      if (record.kind === "result" && record.outcome === "already") continue;
      if (record.kind !== "note") {
        const change = `${record.runId}\n${record.changeId}`;
        // A try that a later one of the same change made up for is no line of its own: a limit that was waited for, an answer that was lost.
        const passing = record.kind === "intent" || record.outcome === "unknown" || record.error?.code === "server.rate-limited";
        if (passing && reported.has(change)) continue;
        reported.add(change);
      }
      views.push(this.viewOf(record, sequence));
    }
    return views;
  }

  private clientOfRecord(record: JournalRecord): OrganizationId | null {
    return record.clientId ?? (record.kind === "note" || record.kind === "batch" ? null : this.clientOf(record.runId));
  }

  private viewOf(record: IntentRecord | ResultRecord | NoteRecord, sequence: number): JournalEntryView {
    const { at, who, clientName } = record;
    const clientId = record.clientId === null ? null : clientIdOf(this.profileId, record.clientId);
    const base = { sequence, at, who, clientId, clientName };
    if (record.kind === "note") {
      const { sentence, outcome, error, calls } = record;
      return {
        ...base,
        sentence,
        outcome,
        error,
        runId: null,
        origin: null,
        draftId: null,
        changeId: null,
        changeKind: noteKinds[sentence.key] ?? null,
        calls,
        people: [],
        undo: null,
      };
    }
    const plan = this.planOf(record.runId);
    const ofRun = {
      runId: record.runId,
      origin: plan?.origin.kind ?? null,
      draftId: plan?.origin.kind === "onboarding" ? plan.origin.draftId : null,
      changeId: record.changeId,
      changeKind: plan?.described.find(({ change }) => change.id === record.changeId)?.change.kind ?? null,
    };
    // A request whose outcome was never written down: the app was stopped in between.
    if (record.kind === "intent")
      return {
        ...base,
        ...ofRun,
        sentence: record.sentence,
        outcome: "unknown",
        error: null,
        calls: [record.call],
        people: [],
        undo: null,
      };
    const outcome = record.outcome === "already" ? "done" : record.outcome;
    const done = outcome === "done" || outcome === "reconciled";
    return {
      ...base,
      ...ofRun,
      sentence: done ? pastOf(record.sentence) : record.sentence,
      outcome,
      error: record.error,
      calls: record.calls,
      people: record.people ?? [],
      undo: done ? this.undoOf(record.runId, record.changeId) : null,
    };
  }
  private undoOf(runId: RunId, changeId: ChangeId): JournalEntryView["undo"] {
    const entry = this.planOf(runId)?.undo.find((each) => each.changeId === changeId);
    if (entry === undefined) return null;
    if (entry.change === null) return { state: "impossible", why: entry.why };
    return { state: this.isUndone(runId, changeId) ? "undone" : "possible", why: null };
  }
}

/** What version 0.1 did to people was written down as notes: what each of their texts stands for. */
const noteKinds: Readonly<Record<string, ChangeKind>> = {
  "journal.confirmed": "member.confirm",
  "journal.confirmed-uncompared": "member.confirm",
  "journal.resent": "member.resend",
  "journal.revoked": "member.revoke",
  "journal.restored": "member.restore",
  "journal.removed": "member.remove",
  "journal.member-edited": "member.update",
};
const encode = (record: JournalRecord): Uint8Array => new TextEncoder().encode(JSON.stringify(record));
/** What opens was written by this app: it is authentic, so its form is trusted. Records of 0.1 name the draft and no run. */
function decode(bytes: Uint8Array): JournalRecord {
  const record = JSON.parse(new TextDecoder().decode(bytes)) as JournalRecord & { readonly draftId?: string };
  if (record.kind === "note" || record.kind === "batch" || record.draftId === undefined) return record;
  const { draftId, ...rest } = record;
  const runId = asId<RunId>(draftId);
  return rest.kind === "plan"
    ? { ...rest, runId, origin: { kind: "onboarding", draftId: asId<DraftId>(draftId) }, goal: "setup", undo: [] }
    : { ...rest, runId };
}
