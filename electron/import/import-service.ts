import { csv } from "#electron/reports/csv";
import { say } from "#electron/reports/texts";
import type { SymmetricKey } from "#electron/crypto/index";
import type { KnownItems } from "#electron/items/known-items";
import type { ImportCounts, ImportSessions } from "#electron/onboarding/onboarding-ports";
import type { ImportSource } from "#electron/writing/ports";
import type { ImportColumns, ImportFileView, ImportPreview, ImportProgress } from "#shared/bridge/index";
import type { Item } from "#shared/api/items";
import { appError } from "#shared/errors/app-error";
import type { ClientId, DraftId, FileHandle } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import type { ClientSetup, ReadItem } from "#shared/setup/value/client-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import { rememberedColumns, rememberedPlaces } from "#shared/setup/draft/import-mapping";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { ImportFiles, type AskedContext, type JudgedContext, type FileMemory, type FileSecrets } from "./import-files.ts";
import { existingItems, nothingThere } from "./judge.ts";
import type { Progress } from "./open-file.ts";
import { unplacedFolders, type DraftContext } from "./preview.ts";

export interface ImportServicePorts {
  readonly drafts: {
    get(draftId: DraftId): Result<OnboardingDraft>;
    /** All drafts: their mappings are remembered. */ all(): readonly OnboardingDraft[];
  };
  /** The clients as last read. */
  readonly workspace: { setupOf(clientId: ClientId): ClientSetup | null; itemsOf(clientId: ClientId): readonly ReadItem[] };
  /** The key by which the draft's profile compares items; a copy. Null when it is locked. */
  readonly lookKey: (draftId: DraftId) => Uint8Array | null;
  /** By that key, what an item of the client looks like; null for one that does not open. Null when the profile is locked. */
  readonly looksOf: (draftId: DraftId) => ((item: Item, clientKey: SymmetricKey) => string | null) | null;
  /** What is known of the profile's items before they are read. Null when the profile is locked. */
  readonly knownOf: (draftId: DraftId) => Pick<KnownItems, "remember"> | null;
  /** Whether the journal knows of a try to send the draft's import. */
  readonly isTraced: (draft: OnboardingDraft) => boolean;
  /** Fingerprints of what the draft's import sent, as far as the journal knows. */
  readonly sentMarks: (draft: OnboardingDraft) => ReadonlySet<string>;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Where files are remembered over starts of the app, if anywhere. */
  readonly memory?: FileMemory;
}

/** Import files as the wizard and apply use them: the files, put together with what is known of their drafts and clients. */
export class ImportService implements ImportSessions {
  private readonly ports: ImportServicePorts;
  private readonly files: ImportFiles;

  constructor(ports: ImportServicePorts) {
    this.ports = ports;
    this.files = new ImportFiles(ports.memory);
  }

  /** A file picked in a dialog. Detects its format; nothing of it is kept. */
  choose(draftId: DraftId, path: string): Promise<Result<ImportFileView>> {
    return this.files.choose(draftId, path);
  }

  paste(draftId: DraftId, pasted: string, fileName: string): Promise<Result<ImportFileView>> {
    return this.files.paste(draftId, pasted, fileName);
  }
  chooseKeyFile(draftId: DraftId, path: string): { readonly fileName: string } {
    return this.files.chooseKeyFile(draftId, path);
  }

  async read(draftId: DraftId, handle: FileHandle, format: ImportFormat | null, secrets: FileSecrets): Promise<Result<ImportPreview>> {
    const draft = this.ports.drafts.get(draftId);
    if (!draft.ok) return draft;
    const context = this.contextOf(draft.value);
    // Lines that were left out belong to the file before; folders of the same name keep their places.
    return this.files.read(
      draftId,
      handle,
      format,
      secrets,
      { ...context, choices: { ...context.choices, leftOutLines: [] } },
      this.telling(draftId),
    );
  }
  /** The columns of the chosen file, and what a technician made of the same heads before. */
  async columns(
    draftId: DraftId,
    handle: FileHandle,
    headless: boolean,
  ): Promise<Result<{ readonly table: ImportColumns; readonly before: ColumnMapping | null }>> {
    const table = await this.files.columns(draftId, handle, headless);
    return mapResult(table, (found) => ({
      table: found,
      before: headless
        ? null
        : rememberedColumns(
            this.ports.drafts.all(),
            found.columns.map(({ head }) => head),
          ),
    }));
  }

  /** The files that do not come in, as a table: whose they are, what they are called, how large they are. */
  async attachmentsCsv(draftId: DraftId, language: Language): Promise<Result<string>> {
    const draft = this.ports.drafts.get(draftId);
    if (!draft.ok) return draft;
    const text = (key: string): string => say({ key: `import.csv.${key}` }, language);
    return mapResult(await this.files.attachments(draftId, this.draftContextOf(draft.value)), (files) =>
      csv({
        columns: [text("entry"), text("file"), text("bytes"), text("from")],
        rows: files.map(({ owner, file, size, lines }) => [owner, file, size ?? "", lines[0]]),
      }),
    );
  }

  /** Stops reading a file; what was read before stays. */
  cancel(draftId: DraftId): void {
    this.files.cancel(draftId);
  }

  async preview(draftId: DraftId): Promise<Result<ImportPreview>> {
    const draft = this.ports.drafts.get(draftId);
    return draft.ok ? this.files.preview(draftId, this.contextOf(draft.value)) : draft;
  }

  /** The problems of the draft's file as a table: line, what happens to the row, why. */
  async problemsCsv(draftId: DraftId, language: Language): Promise<Result<string>> {
    const text = (key: string): string => say({ key: `import.csv.${key}` }, language);
    return mapResult(await this.preview(draftId), (preview) =>
      csv({
        columns: [text("from"), text("to"), text("what"), text("why")],
        rows: preview.problems.map(({ lines, severity, message }) => [lines[0], lines[1], text(severity), say(message, language)]),
      }),
    );
  }

  /** Opens the draft's file again after a start of the app, where it is known and needs no password. */
  async countsOf(draft: OnboardingDraft): Promise<ImportCounts | null> {
    if (draft.importing === null) return null;
    const preview = await this.files.preview(draft.id, this.contextOf(draft), true);
    if (!preview.ok) return null;
    const { parts, duplicates } = preview.value;
    return {
      parts,
      unmapped: unplacedFolders(preview.value).length,
      there: duplicates.filter(({ atClient }) => atClient).length,
    };
  }

  sourceOf(draftId: DraftId): ImportSource {
    return {
      there: async (key, items, part, found) => {
        const draft = this.ports.drafts.get(draftId);
        if (!draft.ok) return draft;
        const [lookKey, lookOf] = [this.ports.lookKey(draftId), this.ports.looksOf(draftId)];
        if (lookKey === null || lookOf === null) return err(appError("profile.locked"));
        const there = items.flatMap((item) => item.look((row) => lookOf(row, key)) ?? []);
        return this.files.compare(draftId, part, found, this.judgedContextOf(draft.value), lookKey, there);
      },
      prepare: async (asked, places) => {
        const draft = this.ports.drafts.get(draftId);
        if (!draft.ok) return draft;
        const known = this.ports.knownOf(draftId);
        const context = this.judgedContextOf(draft.value);
        return mapResult(
          await this.files.prepare(draftId, asked, context, this.ports.lookKey(draftId), places, this.telling(draftId)),
          (prepared) => {
            for (const { print, name, look } of prepared.known) known?.remember(print, { name: ok(name), look });
            return prepared.body;
          },
        );
      },
      ahead: (asked) => {
        const draft = this.ports.drafts.get(draftId);
        if (!draft.ok) return;
        this.files.ahead(draftId, asked, this.judgedContextOf(draft.value), this.ports.lookKey(draftId));
      },
    };
  }

  release(draftId: DraftId): void {
    void this.files.release(draftId);
  }
  /** At locking: what was read of any file is dropped. */
  clear(): void {
    this.files.forget();
  }

  private telling(draftId: DraftId): Progress {
    return (done, total) => {
      this.ports.onProgress?.({ draftId, done, total });
    };
  }

  /** What the client has beside what this import sent: a part that is still to come must not be compared with those before it. */
  private besideImport(draft: OnboardingDraft, clientId: ClientId): readonly ReadItem[] {
    const items = this.ports.workspace.itemsOf(clientId);
    const sent = this.ports.sentMarks(draft);
    return sent.size === 0 ? items : items.filter(({ mark }) => mark === undefined || !sent.has(mark));
  }

  private contextOf(draft: OnboardingDraft): AskedContext {
    // What a new client has came from this very draft, as long as the journal remembers that it was sent.
    const isCompared = draft.clientId !== null && (draft.existing || !this.ports.isTraced(draft));
    const existing = isCompared ? existingItems(this.besideImport(draft, draft.clientId)) : nothingThere;
    return {
      ...this.draftContextOf(draft),
      existing,
      lookKey: existing.looks.length === 0 ? null : this.ports.lookKey(draft.id),
    };
  }
  private judgedContextOf(draft: OnboardingDraft): JudgedContext {
    return { ...this.draftContextOf(draft), whole: () => this.contextOf(draft) };
  }
  private draftContextOf(draft: OnboardingDraft): DraftContext {
    const setup = draft.clientId === null ? null : this.ports.workspace.setupOf(draft.clientId);
    return {
      choices: draft.importing ?? { mapping: {}, leftOutLines: [], duplicates: "leave-out" },
      collectionPaths: [
        ...new Set([
          ...(draft.collections ?? []).map((collection) => collection.path),
          ...(setup?.collections ?? []).filter((collection) => !collection.isDefaultUserCollection).map((collection) => collection.path),
        ]),
      ],
      clientName: draft.client.name,
      remembered: rememberedPlaces(this.ports.drafts.all().filter((other) => other.id !== draft.id)),
    };
  }
}
