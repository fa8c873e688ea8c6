import { randomUUID } from "node:crypto";
import { rename } from "node:fs/promises";
import type { JournalEntryView } from "#shared/bridge/index";
import type { SealingKey } from "#electron/crypto/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { clientIdOf, organizationOf, profileOf, type ClientId, type DraftId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import type { ChangeId, DescribedChange } from "#shared/setup/changes/change";
import { err, ok, type Result } from "#shared/util/result";
import { openJournalFile, type JournalFile } from "./journal-file.ts";

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

/** What was decided before a run starts: the changes that were reviewed, in their order, and those that were left out. */
export interface PlanRecord extends EntryBase {
  readonly kind: "plan";
  readonly draftId: DraftId;
  readonly described: readonly DescribedChange[];
  readonly leftOut: readonly ChangeId[];
}
/** Written and flushed before a request is sent. Until its result stands here too, nobody knows what became of it. */
export interface IntentRecord extends EntryBase {
  readonly kind: "intent";
  readonly draftId: DraftId;
  readonly changeId: ChangeId;
  readonly sentence: Message;
  readonly call: JournalCall;
  /** Fingerprints of the encrypted texts that are sent: what was made by this request is recognised by them. */
  readonly marks: readonly string[];
  readonly keys: SavedClientKeys | null;
}
export interface ResultRecord extends EntryBase {
  readonly kind: "result";
  readonly draftId: DraftId;
  readonly changeId: ChangeId;
  readonly sentence: Message;
  /** `already`: found as wanted, nothing was sent. */
  readonly outcome: JournalOutcome | "already";
  readonly error: AppError | null;
  readonly calls: readonly JournalCall[];
  /** Reading requests since the record before. */
  readonly reads?: readonly JournalCall[];
}
/** A run went on after an earlier one, or ended. One without an end was cut off: the app was closed or locked. */
export interface RunRecord extends EntryBase {
  readonly kind: "run";
  readonly draftId: DraftId;
  readonly event: "resumed" | "done" | "paused" | "stopped";
  /** Changes that were found at the server and not repeated. */
  readonly found: number;
  readonly reads: readonly JournalCall[];
}
/** Something that the app did outside of a run, such as confirming a person. */
export interface NoteRecord extends EntryBase {
  readonly kind: "note";
  readonly sentence: Message;
  readonly outcome: JournalOutcome;
  readonly error: AppError | null;
  readonly calls: readonly JournalCall[];
}
export type JournalRecord = PlanRecord | IntentRecord | ResultRecord | RunRecord | NoteRecord;

/**
 * The journal of one profile: what this app was about to do and what became of it. Everything is on the disk before
 * anything is sent. Holds its records in memory, newest last.
 */
export class Journal {
  readonly profileId: ProfileId;
  private readonly file: JournalFile;
  private readonly entries: JournalRecord[];

  private known: AppError | null;

  private constructor(profileId: ProfileId, file: JournalFile, entries: JournalRecord[], damage: AppError | null) {
    this.profileId = profileId;
    this.file = file;
    this.entries = entries;
    this.known = damage;
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

  get records(): readonly JournalRecord[] {
    return this.entries;
  }

  /** Resolves when the record is on the disk. Rejects when it is not: the caller must not send anything. */
  async append(record: JournalRecord): Promise<void> {
    await this.file.append(encode(record));
    this.entries.push(record);
  }

  close(): Promise<void> {
    return this.file.close();
  }

  /** What was last decided for a draft. */
  planOf(draftId: DraftId): PlanRecord | null {
    return this.entries.findLast((record): record is PlanRecord => record.kind === "plan" && record.draftId === draftId) ?? null;
  }

  /** Everything that was written down of a draft's runs, oldest first. */
  recordsOf(draftId: DraftId): readonly Exclude<JournalRecord, NoteRecord>[] {
    return this.entries.filter(
      (record): record is Exclude<JournalRecord, NoteRecord> => record.kind !== "note" && record.draftId === draftId,
    );
  }

  /** What became of a change at last; null when nothing was tried. */
  resultOf(draftId: DraftId, changeId: ChangeId): ResultRecord | null {
    return (
      this.entries.findLast(
        (record): record is ResultRecord => record.kind === "result" && record.draftId === draftId && record.changeId === changeId,
      ) ?? null
    );
  }

  /** Requests of a change that were about to be sent, oldest first. */
  intentsOf(draftId: DraftId, changeId: ChangeId): readonly IntentRecord[] {
    return this.entries.filter(
      (record): record is IntentRecord => record.kind === "intent" && record.draftId === draftId && record.changeId === changeId,
    );
  }

  /** True when the last request of a change has no result: it may have acted. */
  isOpen(draftId: DraftId, changeId: ChangeId): boolean {
    const last = this.entries.findLast(
      (record) => (record.kind === "intent" || record.kind === "result") && record.draftId === draftId && record.changeId === changeId,
    );
    return last?.kind === "intent" || (last?.kind === "result" && last.outcome === "unknown");
  }

  /** True when the change was carried out, now or in an earlier run. */
  isDone(draftId: DraftId, changeId: ChangeId): boolean {
    return this.entries.some(
      (record) =>
        record.kind === "result" &&
        record.draftId === draftId &&
        record.changeId === changeId &&
        (record.outcome === "done" || record.outcome === "reconciled"),
    );
  }

  /** Keys of a client that a draft makes, once they were written down: the same ones are used until it exists. */
  keysOf(draftId: DraftId): SavedClientKeys | null {
    return (
      this.entries.findLast(
        (record): record is IntentRecord => record.kind === "intent" && record.draftId === draftId && record.keys !== null,
      )?.keys ?? null
    );
  }

  /** The client that a draft made, if the journal knows. */
  clientOf(draftId: DraftId): OrganizationId | null {
    const made = this.entries.findLast((record) => record.kind === "result" && record.draftId === draftId && record.clientId !== null);
    return made?.clientId ?? null;
  }

  /** What the Activity tab shows, newest first: what was sent and what became of it. */
  views(clientId: ClientId | null, limit: number): readonly JournalEntryView[] {
    if (clientId !== null && profileOf(clientId) !== this.profileId) return [];
    const organizationId = clientId === null ? null : organizationOf(clientId);
    const views: JournalEntryView[] = [];
    for (let sequence = this.entries.length - 1; sequence >= 0 && views.length < limit; sequence -= 1) {
      const record = this.entries[sequence];
      if (record === undefined || (organizationId !== null && this.clientOfRecord(record) !== organizationId)) continue;
      const view = viewOf(record, sequence, this);
      if (view !== null) views.push(view);
    }
    return views;
  }

  private clientOfRecord(record: JournalRecord): OrganizationId | null {
    return record.clientId ?? (record.kind === "note" ? null : this.clientOf(record.draftId));
  }
}

function viewOf(record: JournalRecord, sequence: number, journal: Journal): JournalEntryView | null {
  const base = {
    sequence,
    at: record.at,
    who: record.who,
    clientId: record.clientId === null ? null : clientIdOf(journal.profileId, record.clientId),
    clientName: record.clientName,
  };
  if (record.kind === "note")
    return {
      ...base,
      sentence: record.sentence,
      outcome: record.outcome,
      error: record.error,
      draftId: null,
      changeId: null,
      calls: record.calls,
    };
  if (record.kind === "result") {
    if (record.outcome === "already") return null;
    return {
      ...base,
      sentence: record.sentence,
      outcome: record.outcome,
      error: record.error,
      draftId: record.draftId,
      changeId: record.changeId,
      calls: record.calls,
    };
  }
  if (record.kind === "plan" || record.kind === "run") return null;
  // A request whose outcome was never written down: the app was stopped in between.
  const answered = journal.records
    .slice(sequence + 1)
    .some(
      (later) =>
        (later.kind === "result" || later.kind === "intent") && later.draftId === record.draftId && later.changeId === record.changeId,
    );
  return answered
    ? null
    : {
        ...base,
        sentence: record.sentence,
        outcome: "unknown",
        error: null,
        draftId: record.draftId,
        changeId: record.changeId,
        calls: [record.call],
      };
}

const encode = (record: JournalRecord): Uint8Array => new TextEncoder().encode(JSON.stringify(record));
/** What opens was written by this app: it is authentic, so its form is trusted. */
const decode = (bytes: Uint8Array): JournalRecord => JSON.parse(new TextDecoder().decode(bytes)) as JournalRecord;
