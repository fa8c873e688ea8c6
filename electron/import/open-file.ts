import { createSecretKey, type KeyObject } from "node:crypto";
import { decodeKey, markOf, type SymmetricKey } from "#electron/crypto/index";
import { printOf, type EncryptedFace } from "#electron/items/known-items";
import { appError } from "#shared/errors/app-error";
import { normalisePath } from "#shared/setup/value/collection-path";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { Archive, type ByteSource } from "./archive.ts";
import { readKeyFile, withFileAt } from "./disk.ts";
import { ofClients, type ByClient } from "./by-client.ts";
import { fileText } from "./file-text.ts";
import { columnsOf } from "./mapped-table.ts";
import { damageIn, detect, insideOf, detectArchive, refusedArchive, refusedKind } from "./detect.ts";
import { encryptItem } from "./encrypt.ts";
import type { Answered, Asked, EncryptedPart, EncryptedPiece, FileRequest } from "./file-requests.ts";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";
import { atClient, countThere, lookOfImported, looksOf, nothingThere, type ExistingItems } from "./judge.ts";
import { planImport, refusalOf, type DraftContext, type PlannedImport, type PreviewedFile } from "./preview.ts";
import { readVault } from "./read-vault.ts";

export type Progress = (done: number, total: number) => void;
/** How what is under way is told. */
export interface Telling {
  readonly progress: Progress;
  readonly piece: (piece: EncryptedPiece) => void;
}

/** Items encrypted and handed over at a time. */
const pieceItems = 250;

/** A part that was encrypted before it was asked for. */
interface Ahead {
  readonly items: readonly ImportedItem[];
  /** Whose key it is under, and whose items. */ readonly target: string;
  readonly pieces: readonly EncryptedPiece[];
}

/** One export file and what is in it, in the thread that reads it. Answers the requests of file-requests.ts. */
export class OpenFile implements Record<FileRequest, unknown> {
  private vault: ImportedVault | null = null;
  private split: { readonly of: ImportedVault; readonly key: string; readonly made: ByClient } | null = null;
  private looks: ReadonlyMap<ImportedItem, string> = new Map();
  /** Items of the client as the last preview was asked to compare with. */
  private existing: ExistingItems = nothingThere;
  private planned: {
    readonly of: ByClient;
    readonly existing: ExistingItems;
    readonly looks: ReadonlyMap<ImportedItem, string>;
    readonly key: string;
    readonly plan: PlannedImport;
  } | null = null;

  /** At most one part: a few megabytes, all of it encrypted. */
  private held: Ahead | null = null;

  look({ path, fileName }: Asked<"look">): Promise<Result<Answered<"look">>> {
    return withFileAt(path, ({ content, letGo: _letGo, ...face }) => {
      if (face.size === 0) return err(appError("import.empty"));
      if (!(content instanceof Uint8Array)) {
        const archive = Archive.open(content);
        if (!archive.ok) return archive;
        const found = detectArchive(archive.value);
        if (found.format !== null) return ok({ ...face, ...found });
        const refused = refusedArchive(archive.value);
        const reason = refused === null ? damageIn(archive.value) : appError(refused);
        return reason === null ? ok({ ...face, ...found }) : err(reason);
      }
      const refused = refusedKind(content);
      if (refused !== null) return err(appError(refused));
      return ok({ ...face, ...detect(content, fileName) });
    });
  }

  async open(
    { path, fileName, format, columns = null, password, keyFile, allowSlowKey, digest }: Asked<"open">,
    { progress }: Telling,
  ): Promise<Result<Answered<"open">>> {
    const keyBytes = keyFile === null ? ok(null) : await readKeyFile(keyFile);
    if (!keyBytes.ok) return keyBytes;
    const opened = await withFileAt(path, async ({ content, letGo, ...face }): Promise<Result<Answered<"open">>> => {
      if (digest !== null && digest !== face.digest) return err(appError("import.file-changed"));
      const vault = await readVault(
        content,
        fileName,
        format,
        { password, keyFile: keyBytes.value, allowSlowKey },
        progress,
        columns,
        letGo,
      );
      if (!vault.ok) return vault;
      this.vault = vault.value;
      this.looks = new Map();
      return ok({ ...face, format: vault.value.format });
    });
    keyBytes.value?.fill(0);
    return opened;
  }

  preview({ file, context: { existing, ...context }, lookKey }: Asked<"preview">): Result<Answered<"preview">> {
    if (lookKey !== null) this.lookAtItems(lookKey);
    this.existing = existing;
    return mapResult(this.planFor(file, context), ({ preview }) => preview);
  }

  compare({ file, context, lookKey, there, part, foundParts }: Asked<"compare">): Result<Answered<"compare">> {
    this.lookAtItems(lookKey);
    const plan = this.planFor(file, context);
    if (!plan.ok) return plan;
    const { looks, existing } = this;
    const looksIn = (number: number): readonly string[] => (plan.value.read[number] ?? []).map((item) => looks.get(item) ?? "");
    const read = plan.value.read[part] ?? [];
    // What was there before comes in all the same, where it was not left out: it stands for nothing that was sent.
    const before = [...existing.looks, ...foundParts.flatMap(looksIn)];
    return ok({
      wanted: read.length,
      found: countThere(looksIn(part), there, before),
      expected: read.filter(atClient({ looks: [], names: existing.names }, looks)).length,
    });
  }

  prepare({ places, ...asked }: Asked<"prepare">, { progress, piece }: Telling): Result<Answered<"prepare">> {
    return this.withKeys(asked, (clientKey, lookKey) => {
      const plan = this.planFor(asked.file, asked.context);
      if (!plan.ok) return plan;
      const { preview, parts } = plan.value;
      const refusal = refusalOf(preview);
      if (refusal !== null) return err(refusal);
      const idOf = new Map([...places].map(([path, id]) => [normalisePath(path), id]));
      const pathOf = new Map(preview.folders.map((folder) => [folder.path, folder.collection]));
      const items = parts[asked.part] ?? [];
      const paths = [...new Set(items.flatMap((item) => item.folders.flatMap((folder) => pathOf.get(folder) ?? [])))];
      // A collection that is not there would be made by the import, and nobody could manage it.
      const missing = paths.filter((path) => !idOf.has(path));
      if (missing.length > 0) return err(appError("import.unmapped-folder", {}, missing[0]));
      const indexOf = new Map(paths.map((path, index) => [path, index]));
      const links = items.flatMap((item, at) =>
        [...new Set(item.folders.flatMap((folder) => indexOf.get(pathOf.get(folder) ?? "") ?? []))].flatMap((place) => [at, place]),
      );
      let done = 0;
      progress(0, items.length);
      for (const each of this.takeAhead(items, targetOf(asked, clientKey)) ?? this.encrypted(items, asked, clientKey, lookKey)) {
        piece(each);
        done += each.marks.length;
        progress(done, items.length);
      }
      return ok({
        collections: paths.map((path) => ({ id: idOf.get(path) ?? null, name: clientKey.encryptText(path) })),
        links: Uint32Array.from(links),
      });
    });
  }

  ahead(asked: Asked<"ahead">): Result<Answered<"ahead">> {
    return this.withKeys(asked, (clientKey, lookKey) => {
      const plan = this.planFor(asked.file, asked.context);
      const items = plan.ok ? (plan.value.parts[asked.part] ?? []) : [];
      const target = targetOf(asked, clientKey);
      if (!this.isHeld(items, target)) this.held = { items, target, pieces: [...this.encrypted(items, asked, clientKey, lookKey)] };
      return ok(null);
    });
  }
  /** What was encrypted ahead, where it is of these very items and for this client; nothing is encrypted under one key and sent as another's. */
  private takeAhead(items: readonly ImportedItem[], target: string): readonly EncryptedPiece[] | null {
    const { held } = this;
    if (held === null || !this.isHeld(items, target)) return null;
    // Sent a second time, items must not bear the marks of the first.
    this.held = null;
    return held.pieces;
  }
  private isHeld(items: readonly ImportedItem[], target: string): boolean {
    const { held } = this;
    return held?.target === target && held.items.length === items.length && held.items.every((item, at) => item === items[at]);
  }
  /** Items encrypted, some at a time. */
  private *encrypted(
    items: readonly ImportedItem[],
    { organizationId }: EncryptedPart,
    key: SymmetricKey,
    lookKey: KeyObject | null,
  ): Generator<EncryptedPiece> {
    const { id } = key;
    for (let at = 0; at < items.length; at += pieceItems) {
      const some = items.slice(at, at + pieceItems);
      const made = some.map((item) => encryptItem(item, key));
      yield {
        json: JSON.stringify(made.map((item) => ({ ...item, organizationId }))).slice(1, -1),
        marks: made.map(({ name }) => markOf(name)),
        known:
          lookKey === null
            ? []
            : some.map((item, index) => ({
                print: printOf(made[index] as EncryptedFace, id),
                name: item.name,
                look: this.looks.get(item) ?? lookOfImported(item, lookKey),
              })),
      };
    }
  }
  /** Keys are wiped after use. */
  private withKeys<T>(
    { key, lookKey }: Pick<EncryptedPart, "key" | "lookKey">,
    use: (clientKey: SymmetricKey, lookKey: KeyObject | null) => Result<T>,
  ): Result<T> {
    const opened = decodeKey(key, "client.key");
    if (!opened.ok) return opened;
    try {
      return use(opened.value, lookKey === null ? null : createSecretKey(lookKey));
    } finally {
      opened.value.zero();
      lookKey?.fill(0);
    }
  }

  /** @param key by which looks are compared; wiped. */
  private lookAtItems(key: Uint8Array): void {
    const { vault, looks } = this;
    if (looks.size === 0) this.looks = looksOf([...(vault?.items ?? []), ...(vault?.htmlCodes?.other.items ?? [])], key);
    key.fill(0);
  }

  attachments({ context }: Asked<"attachments">): Result<Answered<"attachments">> {
    const vault = this.splitFor(context)?.vault ?? null;
    return vault === null ? err(appError("file.handle-expired")) : ok(vault.attachments);
  }

  /** The columns of a table that is mapped by hand. Nothing is held. */
  columns({ path, headless }: Asked<"columns">): Promise<Result<Answered<"columns">>> {
    return withFileAt(path, async ({ content }) => {
      const bytes = content instanceof Uint8Array ? ok(content) : insideAsBytes(content);
      if (!bytes.ok) return bytes;
      const text = fileText(bytes.value);
      return text.ok ? columnsOf(text.value, headless) : text;
    });
  }

  /** What would be sent, by the same choices as before without judging it anew: parts are asked for one after the other. */
  private planFor(file: PreviewedFile, context: DraftContext): Result<PlannedImport> {
    const split = this.splitFor(context);
    if (split === null) return err(appError("file.handle-expired"));
    const { looks, existing, planned } = this;
    const key = JSON.stringify([file, context]);
    if (planned?.of === split && planned.looks === looks && planned.existing === existing && planned.key === key) return ok(planned.plan);
    const plan = planImport(file, split, context, atClient(existing, looks));
    this.planned = { of: split, looks, existing, key, plan };
    return ok(plan);
  }

  /** What is in the file for the client at hand. */
  private splitFor(context: DraftContext): ByClient | null {
    const vault = this.vaultFor(context.choices);
    if (vault === null) return null;
    const key = JSON.stringify([context.choices.clients ?? null, context.clientName]);
    if (this.split?.of !== vault || this.split.key !== key)
      this.split = { of: vault, key, made: ofClients(vault, context.choices.clients, context.clientName) };
    return this.split.made;
  }

  /** What is in the file, its texts decoded or not as the technician chose. */
  private vaultFor({ htmlCodes }: DraftContext["choices"]): ImportedVault | null {
    const { vault } = this;
    if (vault?.htmlCodes === undefined || htmlCodes === undefined) return vault;
    return vault.htmlCodes.decoded === (htmlCodes === "decode") ? vault : vault.htmlCodes.other;
  }
}

const targetOf = ({ organizationId }: EncryptedPart, key: SymmetricKey): string => `${organizationId} ${key.id}`;

/** The only file of an archive: a table may stand in one alone. */
function insideAsBytes(source: ByteSource): Result<Uint8Array> {
  const archive = Archive.open(source);
  if (!archive.ok) return archive;
  const inside = insideOf(archive.value);
  return inside === null ? err(appError("import.format-unknown")) : ok(inside);
}
