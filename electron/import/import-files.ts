import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { ImportBody } from "#electron/writing/client-api";
import type { ImportPart, ImportThere } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import type { ImportColumns, ImportFileView, ImportPreview } from "#shared/bridge/index";
import { asId, type CollectionId, type DraftId, type FileHandle } from "#shared/model/ids";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { AttachedFile } from "./imported-vault.ts";
import type { EncryptedPart, EncryptedPiece, KnownFace } from "./file-requests.ts";
import { FileThread } from "./file-thread.ts";
import { largestFile, unchanged, type FileFace, type ImportPlace } from "./disk.ts";
import type { Progress } from "./open-file.ts";
import type { DraftContext, ImportContext, PreviewedFile } from "./preview.ts";

/** What is known of a chosen file. The path stays in main. */
export interface FileRecord extends FileFace {
  readonly handle: FileHandle;
  /** Null: pasted. */
  readonly path: string | null;
  readonly fileName: string;
  readonly format: ImportFormat | null;
  /** Of a table that was mapped by hand. */
  readonly columns?: ColumnMapping;
}
/** Where file records outlive the app, sealed: so that resuming after a crash need not ask for the file. */
export interface FileMemory {
  load(draftId: DraftId): Promise<FileRecord | null>;
  /** Null forgets. */
  save(draftId: DraftId, record: FileRecord | null): Promise<void>;
}
const noMemory: FileMemory = { load: () => Promise.resolve(null), save: () => Promise.resolve() };

/** What opens a file beside itself. */
export interface FileSecrets {
  readonly password: string | null;
  /** Whether the chosen key file is to be used. */ readonly withKeyFile: boolean;
  /** Also when deriving the key takes long (`import.slow-key`). */ readonly allowSlowKey?: boolean;
  /** What the columns of a table become that no program is known to write. */ readonly columns?: ColumnMapping;
}
/** What is asked of a file that is judged already, where it is; else `whole` judges it. */
export interface JudgedContext extends DraftContext {
  whole(): AskedContext;
}
/** A context, and the key by which items are compared with the client's; a copy, handed over. Null for a new client. */
export interface AskedContext extends ImportContext {
  readonly lookKey: Uint8Array | null;
}

/** A part of an import as it is sent, and what reading its items back would find out. */
export interface PreparedPart {
  readonly body: ImportBody;
  readonly known: readonly KnownFace[];
}

interface Held {
  readonly record: FileRecord;
  readonly thread: FileThread;
  /** The last preview and what it was made from: judging 40,000 items takes most of a second, and a review asks several times. */
  last: { readonly from: string; readonly preview: ImportPreview } | null;
}

/**
 * The export files of the drafts: chosen, read where they are, never copied. Each is read by a thread of its own, which holds what was
 * read until the file is released or the profile is locked (`forget`), and ends then; a file that changed meanwhile is refused with
 * `import.file-changed`.
 */
export class ImportFiles {
  private readonly memory: FileMemory;
  private readonly chosen = new Map<DraftId, FileRecord>();
  /** Of the files that were read: not of one that was only chosen since. */
  private readonly known = new Map<DraftId, FileRecord>();
  private readonly keyFiles = new Map<DraftId, string>();
  /** What was pasted, by its handle. */
  private readonly pasted = new Map<FileHandle, Uint8Array>();
  private readonly held = new Map<DraftId, Held>();
  /** Threads at work on something that is not held (yet). */
  private readonly reading = new Map<DraftId, FileThread>();

  constructor(memory: FileMemory = noMemory) {
    this.memory = memory;
  }

  /** A file that the user picked in a dialog. Its form is found by content; nothing of it is kept but a digest. */
  async choose(draftId: DraftId, path: string): Promise<Result<ImportFileView>> {
    const fileName = basename(path).slice(0, 300);
    const looked = await this.threadFor(draftId).ask("look", { path, fileName });
    if (!looked.ok) return looked;
    const { format, needsPassword, ...face } = looked.value;
    const record: FileRecord = { handle: asId<FileHandle>(randomUUID()), path, fileName, format, ...face };
    return this.chose(draftId, record, needsPassword);
  }

  /** Text that the user pasted. It is held in memory alone until the file is released or the profile is locked; after that it is pasted again. */
  async paste(draftId: DraftId, text: string, fileName: string): Promise<Result<ImportFileView>> {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > largestFile) return err(appError("import.too-large"));
    const looked = await this.threadFor(draftId).ask("look", { path: Uint8Array.from(bytes), fileName });
    if (!looked.ok) {
      bytes.fill(0);
      return looked;
    }
    const { format, needsPassword, ...face } = looked.value;
    const record: FileRecord = { handle: asId<FileHandle>(randomUUID()), path: null, fileName, format, ...face };
    this.pasted.set(record.handle, bytes);
    return this.chose(draftId, record, needsPassword);
  }
  /** What was chosen before and never read is forgotten with this; what was read stays until something else is read. */
  private chose(draftId: DraftId, record: FileRecord, needsPassword: boolean): Result<ImportFileView> {
    const before = this.chosen.get(draftId)?.handle;
    if (before !== this.known.get(draftId)?.handle) this.wipe(before);
    this.chosen.set(draftId, record);
    this.keyFiles.delete(draftId);
    const { handle, fileName, size, format } = record;
    return ok({ handle, fileName, size, format, needsPassword });
  }
  private wipe(handle: FileHandle | undefined): void {
    if (handle === undefined) return;
    this.pasted.get(handle)?.fill(0);
    this.pasted.delete(handle);
  }
  /** A copy of what was pasted, which the thread wipes, or the path. */
  private placeOf({ handle, path }: FileRecord): Result<ImportPlace> {
    if (path !== null) return ok(path);
    const bytes = this.pasted.get(handle);
    return bytes === undefined ? err(appError("file.handle-expired")) : ok(Uint8Array.from(bytes));
  }

  /** A key file for the chosen file, picked in a dialog. Its path is forgotten with the file, and never kept. */
  chooseKeyFile(draftId: DraftId, path: string): { readonly fileName: string } {
    this.keyFiles.set(draftId, path);
    return { fileName: basename(path).slice(0, 300) };
  }

  /** Reads the chosen file and makes it the draft's. */
  async read(
    draftId: DraftId,
    handle: FileHandle,
    format: ImportFormat | null,
    secrets: FileSecrets,
    context: AskedContext,
    onProgress?: Progress,
  ): Promise<Result<ImportPreview>> {
    const record = this.chosen.get(draftId);
    if (record?.handle !== handle) return err(appError("file.handle-expired"));
    const opened = await this.open(
      draftId,
      { ...record, format: format ?? record.format, ...(secrets.columns === undefined ? {} : { columns: secrets.columns }) },
      secrets,
      null,
      onProgress,
    );
    if (!opened.ok) return opened;
    const preview = await previewed(opened.value, context);
    // What was pasted lies nowhere that a path could lead to.
    if (preview.ok) await this.memory.save(draftId, opened.value.record.path === null ? null : opened.value.record);
    return preview;
  }

  /** The columns of the chosen file, for mapping them by hand. */
  async columns(draftId: DraftId, handle: FileHandle, headless: boolean): Promise<Result<ImportColumns>> {
    const record = this.chosen.get(draftId);
    if (record?.handle !== handle) return err(appError("file.handle-expired"));
    const place = this.placeOf(record);
    return place.ok ? this.threadFor(draftId).ask("columns", { path: place.value, headless }) : place;
  }

  /** The files that do not come in. */
  async attachments(draftId: DraftId, context: DraftContext): Promise<Result<readonly AttachedFile[]>> {
    const held = await this.fileOf(draftId, true);
    if (!held.ok) return held;
    return held.value.thread.ask("attachments", { context });
  }

  /** Stops reading; what was read before stays. */
  cancel(draftId: DraftId): void {
    this.reading.get(draftId)?.end();
    this.reading.delete(draftId);
  }

  /**
   * The preview for other choices. Fails with `file.handle-expired` when the file has to be chosen again.
   * @param asRead also when the file on the disk changed since.
   */
  async preview(draftId: DraftId, context: AskedContext, asRead = false): Promise<Result<ImportPreview>> {
    const held = await this.fileOf(draftId, asRead);
    return held.ok ? previewed(held.value, context) : held;
  }

  /**
   * A part of the import, encrypted and put into its collections, as `ImportSource` of apply wants it. Judged by the same items
   * of the client as the preview that was looked at, so that the reviewed number is the number that is sent.
   * @param places the client's collections by path.
   */
  async prepare(
    draftId: DraftId,
    asked: ImportPart,
    context: JudgedContext,
    lookKey: Uint8Array | null,
    places: ReadonlyMap<string, CollectionId>,
    onProgress?: Progress,
  ): Promise<Result<PreparedPart>> {
    const held = await this.judged(draftId, context);
    if (!held.ok) {
      lookKey?.fill(0);
      return held;
    }
    const pieces: EncryptedPiece[] = [];
    const { ask, transfer } = partAsked(held.value, asked, context, lookKey);
    const answer = await held.value.thread.ask("prepare", { ...ask, places }, transfer, {
      piece: (piece) => {
        pieces.push(piece);
      },
      ...(onProgress === undefined ? {} : { progress: onProgress }),
    });
    return mapResult(answer, ({ collections, links }) => ({
      body: {
        ciphers: { json: pieces.map(({ json }) => json).join(","), marks: pieces.flatMap(({ marks }) => marks) },
        collections: collections.map((collection) => ({ ...collection, externalId: null })),
        collectionRelationships: Array.from({ length: links.length / 2 }, (_, index) => ({
          key: links[index * 2] ?? 0,
          value: links[index * 2 + 1] ?? 0,
        })),
      },
      known: pieces.flatMap(({ known }) => known),
    }));
  }
  /** Has a part encrypted that is asked for soon, where its file is open. */
  ahead(draftId: DraftId, asked: ImportPart, context: JudgedContext, lookKey: Uint8Array | null): void {
    const held = this.held.get(draftId);
    if (held === undefined || held.thread.isOver || held.last === null) {
      lookKey?.fill(0);
      return;
    }
    const { ask, transfer } = partAsked(held, asked, context, lookKey);
    void held.thread.ask("ahead", ask, transfer);
  }

  /**
   * How much of a part is at the client already, for a run that does not remember having sent it.
   * @param foundParts other parts that are among what is there.
   * @param there looks of the client's items, as they are now.
   */
  async compare(
    draftId: DraftId,
    part: number,
    foundParts: readonly number[],
    context: JudgedContext,
    lookKey: Uint8Array,
    there: readonly string[],
  ): Promise<Result<ImportThere>> {
    const held = await this.judged(draftId, context);
    if (!held.ok) {
      lookKey.fill(0);
      return held;
    }
    const { whole: _whole, ...plain } = context;
    return held.value.thread.ask("compare", { file: fileOf(held.value), part, foundParts, context: plain, lookKey, there }, [
      lookKey.buffer as ArrayBuffer,
    ]);
  }

  /** Forgets the file of a draft and what was read of it. */
  async release(draftId: DraftId): Promise<void> {
    this.cancel(draftId);
    this.held.get(draftId)?.thread.end();
    this.held.delete(draftId);
    this.wipe(this.chosen.get(draftId)?.handle);
    this.wipe(this.known.get(draftId)?.handle);
    this.chosen.delete(draftId);
    this.known.delete(draftId);
    this.keyFiles.delete(draftId);
    await this.memory.save(draftId, null);
  }
  /** Drops everything that was read of any file: at locking. Which files they were stays known. */
  forget(): void {
    for (const thread of [...this.reading.values(), ...[...this.held.values()].map((held) => held.thread)]) thread.end();
    this.reading.clear();
    this.held.clear();
    for (const handle of [...this.pasted.keys()]) this.wipe(handle);
    this.keyFiles.clear();
  }

  /** The file, judged as the preview that was looked at; one that was opened anew has not been compared yet. */
  private async judged(draftId: DraftId, context: JudgedContext): Promise<Result<Held>> {
    const held = await this.fileOf(draftId, false);
    if (!held.ok || held.value.last !== null) return held;
    return mapResult(await previewed(held.value, context.whole()), () => held.value);
  }
  private async fileOf(draftId: DraftId, asRead: boolean): Promise<Result<Held>> {
    const held = this.held.get(draftId);
    if (held !== undefined && !held.thread.isOver) {
      const { path } = held.record;
      const same = asRead || path === null ? ok(null) : await unchanged(path, held.record);
      return same.ok ? ok(held) : same;
    }
    const record = this.known.get(draftId) ?? (await this.memory.load(draftId));
    return record === null
      ? err(appError("file.handle-expired"))
      : this.open(draftId, record, { password: null, withKeyFile: false }, record.digest);
  }

  private async open(
    draftId: DraftId,
    record: FileRecord,
    { password, withKeyFile, allowSlowKey = false }: FileSecrets,
    digest: string | null,
    onProgress?: Progress,
  ): Promise<Result<Held>> {
    const place = this.placeOf(record);
    if (!place.ok) return place;
    const path = place.value;
    const thread = this.threadFor(draftId);
    const { fileName, format, columns = null } = record;
    const keyFile = withKeyFile ? (this.keyFiles.get(draftId) ?? null) : null;
    const opened = await thread.ask(
      "open",
      { path, fileName, format, columns, password, keyFile, allowSlowKey, digest },
      [],
      onProgress === undefined ? {} : { progress: onProgress },
    );
    if (!opened.ok) return opened;
    if (thread.isOver) return err(appError("cancelled"));
    const held: Held = { record: { ...record, ...opened.value }, thread, last: null };
    if (this.reading.get(draftId) === thread) this.reading.delete(draftId);
    const before = this.held.get(draftId);
    if (before?.thread !== thread) before?.thread.end();
    this.held.set(draftId, held);
    const earlier = this.known.get(draftId)?.handle;
    if (earlier !== record.handle) this.wipe(earlier);
    this.known.set(draftId, held.record);
    return ok(held);
  }

  private threadFor(draftId: DraftId): FileThread {
    const known = this.reading.get(draftId);
    if (known !== undefined && !known.isOver) return known;
    const made = new FileThread();
    this.reading.set(draftId, made);
    return made;
  }
}

/** What the thread is asked for, and the keys that are handed over to it. */
function partAsked(
  held: Held,
  { part, organizationId, key }: ImportPart,
  { whole: _whole, ...context }: JudgedContext,
  lookKey: Uint8Array | null,
): { readonly ask: EncryptedPart; readonly transfer: readonly ArrayBuffer[] } {
  const bytes = key.encoded();
  return {
    ask: { file: fileOf(held), part, organizationId, context, key: bytes, lookKey },
    transfer: [bytes, ...(lookKey === null ? [] : [lookKey])].map(({ buffer }) => buffer as ArrayBuffer),
  };
}

const fileOf = ({ record: { handle, fileName, size } }: Held): PreviewedFile => ({ handle, fileName, size });
async function previewed(held: Held, { lookKey, ...context }: AskedContext): Promise<Result<ImportPreview>> {
  const from = JSON.stringify(context);
  if (held.last?.from === from) {
    lookKey?.fill(0);
    return ok(held.last.preview);
  }
  const made = await held.thread.ask(
    "preview",
    { file: fileOf(held), context, lookKey },
    lookKey === null ? [] : [lookKey.buffer as ArrayBuffer],
  );
  if (made.ok) {
    held.last = { from, preview: made.value };
  }
  return made;
}
