import { createHash, randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ImportBody } from "#electron/apply/client-api";
import type { SymmetricKey } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import type { ImportFileView, ImportPreview } from "#shared/bridge/views";
import { asId, type CollectionId, type DraftId, type FileHandle } from "#shared/model/ids";
import type { ImportFormat } from "#shared/setup/draft";
import { normalisePath } from "#shared/setup/collection-path";
import { err, ok, type Result } from "#shared/util/result";
import { detect } from "./detect.ts";
import { encryptImport, type EncryptProgress } from "./encrypt.ts";
import type { ImportedVault } from "./imported-vault.ts";
import { judge, type ExistingItem } from "./judge.ts";
import { previewOf, unplacedFolders, type ImportContext } from "./preview.ts";
import { largestFile, readVault } from "./read-vault.ts";

/** What is known of a chosen file. The path stays in main. */
export interface FileRecord {
  readonly handle: FileHandle; readonly path: string; readonly fileName: string; readonly format: ImportFormat | null;
  readonly size: number; /** Milliseconds since 1970. */ readonly modified: number; /** SHA-256, hex. */ readonly digest: string;
}
/** Where file records outlive the app, sealed: so that resuming after a crash need not ask for the file. */
export interface FileMemory {
  load(draftId: DraftId): Promise<FileRecord | null>;
  /** Null forgets. */
  save(draftId: DraftId, record: FileRecord | null): Promise<void>;
}
const noMemory: FileMemory = { load: () => Promise.resolve(null), save: () => Promise.resolve() };

interface Held {
  readonly record: FileRecord; readonly vault: ImportedVault;
  /** Of the last preview. */
  existing: readonly ExistingItem[];
  /** The last preview and what it was made from: judging 40,000 items takes most of a second, and a review asks several times. */
  last: { readonly from: string; readonly preview: ImportPreview } | null;
}

/**
 * The export files of the drafts: chosen, read where they are, never copied. What was read of a file is held in memory until
 * it is released or the profile is locked (`forget`); a file that changed meanwhile is refused with `import.file-changed`.
 */
export class ImportFiles {
  private readonly memory: FileMemory;
  private readonly chosen = new Map<DraftId, FileRecord>();
  private readonly held = new Map<DraftId, Held>();

  constructor(memory: FileMemory = noMemory) { this.memory = memory; }

  /** A file that the user picked in a dialog. Its form is found by content; nothing of it is kept but a digest. */
  async choose(draftId: DraftId, path: string): Promise<Result<ImportFileView>> {
    const read = await readFileAt(path);
    if (!read.ok) return read;
    const fileName = basename(path).slice(0, 300);
    const { format, needsPassword } = detect(read.value.bytes, fileName);
    const { size, modified, digest } = read.value;
    const record: FileRecord = { handle: asId<FileHandle>(randomUUID()), path, fileName, format, size, modified, digest };
    this.chosen.set(draftId, record);
    return ok({ handle: record.handle, fileName, size, format, needsPassword });
  }

  /** Reads the chosen file and makes it the draft's. */
  async read(draftId: DraftId, handle: FileHandle, format: ImportFormat | null, password: string | null, context: ImportContext): Promise<Result<ImportPreview>> {
    const record = this.chosen.get(draftId);
    if (record?.handle !== handle) return err(appError("file.handle-expired"));
    const vault = await this.open({ ...record, format: format ?? record.format }, password, false);
    if (!vault.ok) return vault;
    const held: Held = { ...vault.value, existing: context.existing, last: null };
    this.held.set(draftId, held);
    this.chosen.set(draftId, vault.value.record);
    await this.memory.save(draftId, vault.value.record);
    return ok(previewed(held, context));
  }

  /** The preview for other choices. Fails with `file.handle-expired` when the file has to be chosen again. */
  async preview(draftId: DraftId, context: ImportContext): Promise<Result<ImportPreview>> {
    const held = await this.vaultOf(draftId);
    if (!held.ok) return held;
    held.value.existing = context.existing;
    return ok(previewed(held.value, context));
  }

  /** The preview of a file that is open, without looking at the disk; null when it is not open. */
  heldPreview(draftId: DraftId, context: ImportContext): ImportPreview | null {
    const held = this.held.get(draftId);
    if (held === undefined) return null;
    held.existing = context.existing;
    return previewed(held, context);
  }

  /**
   * The whole import, encrypted and put into its collections, as `ImportSource` of apply wants it. Judged by the same items
   * of the client as the preview that was looked at, so that the reviewed number is the number that is sent.
   * @param places the client's collections by path.
   */
  async prepare(draftId: DraftId, context: ImportContext, key: SymmetricKey, places: ReadonlyMap<string, CollectionId>, onProgress?: EncryptProgress): Promise<Result<ImportBody>> {
    const held = await this.vaultOf(draftId);
    if (!held.ok) return held;
    const same: ImportContext = { ...context, existing: held.value.existing };
    const preview = previewed(held.value, same);
    const refusal = refusalOf(preview);
    if (refusal !== null) return err(refusal);
    const idOf = new Map([...places].map(([path, id]) => [normalisePath(path), id]));
    const pathOf = new Map(preview.folders.map((folder) => [folder.path, folder.collection]));
    const paths = [...new Set(preview.folders.filter((folder) => folder.items > 0).flatMap((folder) => folder.collection ?? []))];
    // A collection that is not there would be made by the import, and nobody could manage it.
    const missing = paths.filter((path) => !idOf.has(path));
    if (missing.length > 0) return err(appError("import.unmapped-folder", {}, missing[0]));
    const indexOf = new Map(paths.map((path, index) => [path, index]));
    const { items } = judge(held.value.vault, context.choices, same.existing);
    return ok(await encryptImport(
      items, paths.map((path) => ({ id: idOf.get(path) ?? null, path })),
      (item) => [...new Set(item.folders.flatMap((folder) => indexOf.get(pathOf.get(folder) ?? "") ?? []))], key, onProgress,
    ));
  }

  /** Forgets the file of a draft and what was read of it. */
  async release(draftId: DraftId): Promise<void> {
    this.held.delete(draftId);
    this.chosen.delete(draftId);
    await this.memory.save(draftId, null);
  }
  /** Drops everything that was read of any file: at locking. Which files they were stays known. */
  forget(): void { this.held.clear(); }

  private async vaultOf(draftId: DraftId): Promise<Result<Held>> {
    const held = this.held.get(draftId);
    if (held !== undefined) {
      const same = await unchanged(held.record);
      return same.ok ? ok(held) : same;
    }
    const record = this.chosen.get(draftId) ?? await this.memory.load(draftId);
    if (record === null) return err(appError("file.handle-expired"));
    const opened = await this.open(record, null, true);
    if (!opened.ok) return opened;
    const again: Held = { ...opened.value, existing: [], last: null };
    this.chosen.set(draftId, opened.value.record);
    this.held.set(draftId, again);
    return ok(again);
  }

  private async open(record: FileRecord, password: string | null, mustBeSame: boolean): Promise<Result<{ readonly record: FileRecord; readonly vault: ImportedVault }>> {
    const read = await readFileAt(record.path);
    if (!read.ok) return read;
    if (mustBeSame && read.value.digest !== record.digest) return err(appError("import.file-changed"));
    const vault = await readVault(read.value.bytes, record.fileName, record.format, password);
    read.value.bytes.fill(0);
    if (!vault.ok) return vault;
    const { size, modified, digest } = read.value;
    return ok({ record: { ...record, format: vault.value.format, size, modified, digest }, vault: vault.value });
  }
}

function previewed(held: Held, context: ImportContext): ImportPreview {
  const from = JSON.stringify(context);
  if (held.last?.from !== from) held.last = { from, preview: previewOf(held.record, held.vault, context) };
  return held.last.preview;
}

function refusalOf(preview: ImportPreview): ReturnType<typeof appError> | null {
  if (unplacedFolders(preview).length > 0) return appError("import.unmapped-folder");
  const over = (["items", "collections", "links"] as const).find((name) => preview.limits[name][0] > preview.limits[name][1]);
  return over === undefined ? null : appError(`import.limit-${over}`);
}

interface FileContent { readonly bytes: Buffer; readonly size: number; readonly modified: number; readonly digest: string }
async function readFileAt(path: string): Promise<Result<FileContent>> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > largestFile) return err(appError("import.too-large"));
    const bytes = await readFile(path);
    return ok({ bytes, size: bytes.length, modified: mtimeMs, digest: createHash("sha256").update(bytes).digest("hex") });
  } catch (thrown) { return unreadable(thrown); }
}
/** Size and time tell a change cheaply; where they differ the content decides. */
async function unchanged(record: FileRecord): Promise<Result<null>> {
  try {
    const { size, mtimeMs } = await stat(record.path);
    if (size === record.size && mtimeMs === record.modified) return ok(null);
  } catch (thrown) { return unreadable(thrown); }
  const now = await readFileAt(record.path);
  if (!now.ok) return now;
  now.value.bytes.fill(0);
  return now.value.digest === record.digest ? ok(null) : err(appError("import.file-changed"));
}
const unreadable = (thrown: unknown): Result<never> => err(appError("file.unreadable", {}, String((thrown as { code?: unknown } | null)?.code ?? "")));
