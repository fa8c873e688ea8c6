import { decodeKey } from "#electron/crypto/index";
import type { EncryptedItem } from "#electron/provider-api/items";
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
import type { Answered, Asked, FileRequest } from "./file-requests.ts";
import type { ImportedItem, ImportedVault } from "./imported-vault.ts";
import { atClient, countThere, looksOf } from "./judge.ts";
import { planImport, refusalOf, type ImportContext, type PlannedImport, type PreviewedFile } from "./preview.ts";
import { readVault } from "./read-vault.ts";

export type Progress = (done: number, total: number) => void;
/** How what is under way is told. */
export interface Telling {
  readonly progress: Progress;
  readonly items: (items: readonly EncryptedItem[]) => void;
}

/** Items encrypted and handed over at a time. */
const piece = 250;

/** One export file and what is in it, in the thread that reads it. Answers the requests of file-requests.ts. */
export class OpenFile implements Record<FileRequest, unknown> {
  private vault: ImportedVault | null = null;
  private split: { readonly of: ImportedVault; readonly key: string; readonly made: ByClient } | null = null;
  private looks: ReadonlyMap<ImportedItem, string> = new Map();
  private planned: {
    readonly of: ByClient;
    readonly looks: ReadonlyMap<ImportedItem, string>;
    readonly key: string;
    readonly plan: PlannedImport;
  } | null = null;

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

  preview({ file, context, lookKey }: Asked<"preview">): Result<Answered<"preview">> {
    if (lookKey !== null) this.lookAtItems(lookKey);
    return mapResult(this.planFor(file, context), ({ preview }) => preview);
  }

  compare({ file, context, lookKey, there, part, foundParts }: Asked<"compare">): Result<Answered<"compare">> {
    this.lookAtItems(lookKey);
    const plan = this.planFor(file, context);
    if (!plan.ok) return plan;
    const { looks } = this;
    const looksIn = (number: number): readonly string[] => (plan.value.read[number] ?? []).map((item) => looks.get(item) ?? "");
    const read = plan.value.read[part] ?? [];
    // What was there before comes in all the same, where it was not left out: it stands for nothing that was sent.
    const before = [...context.existing.looks, ...foundParts.flatMap(looksIn)];
    return ok({
      wanted: read.length,
      found: countThere(looksIn(part), there, before),
      expected: read.filter(atClient({ looks: [], names: context.existing.names }, looks)).length,
    });
  }

  prepare({ file, context, key, places, part }: Asked<"prepare">, { progress, items: hand }: Telling): Result<Answered<"prepare">> {
    const opened = decodeKey(key, "client.key");
    if (!opened.ok) return opened;
    const clientKey = opened.value;
    try {
      const plan = this.planFor(file, context);
      if (!plan.ok) return plan;
      const { preview, parts } = plan.value;
      const refusal = refusalOf(preview);
      if (refusal !== null) return err(refusal);
      const idOf = new Map([...places].map(([path, id]) => [normalisePath(path), id]));
      const pathOf = new Map(preview.folders.map((folder) => [folder.path, folder.collection]));
      const items = parts[part] ?? [];
      const paths = [...new Set(items.flatMap((item) => item.folders.flatMap((folder) => pathOf.get(folder) ?? [])))];
      // A collection that is not there would be made by the import, and nobody could manage it.
      const missing = paths.filter((path) => !idOf.has(path));
      if (missing.length > 0) return err(appError("import.unmapped-folder", {}, missing[0]));
      const indexOf = new Map(paths.map((path, index) => [path, index]));
      const links: number[] = [];
      for (let at = 0; at < items.length; at += piece) {
        progress(at, items.length);
        hand(
          items.slice(at, at + piece).map((item, index) => {
            for (const place of new Set(item.folders.flatMap((folder) => indexOf.get(pathOf.get(folder) ?? "") ?? [])))
              links.push(at + index, place);
            return encryptItem(item, clientKey);
          }),
        );
      }
      progress(items.length, items.length);
      return ok({
        collections: paths.map((path) => ({ id: idOf.get(path) ?? null, name: clientKey.encryptText(path) })),
        links: Uint32Array.from(links),
      });
    } finally {
      clientKey.zero();
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
  private planFor(file: PreviewedFile, context: ImportContext): Result<PlannedImport> {
    const split = this.splitFor(context);
    if (split === null) return err(appError("file.handle-expired"));
    const { looks, planned } = this;
    const key = JSON.stringify([file, context]);
    if (planned?.of === split && planned.looks === looks && planned.key === key) return ok(planned.plan);
    const plan = planImport(file, split, context, atClient(context.existing, looks));
    this.planned = { of: split, looks, key, plan };
    return ok(plan);
  }

  /** What is in the file for the client at hand. */
  private splitFor(context: Asked<"preview">["context"]): ByClient | null {
    const vault = this.vaultFor(context.choices);
    if (vault === null) return null;
    const key = JSON.stringify([context.choices.clients ?? null, context.clientName]);
    if (this.split?.of !== vault || this.split.key !== key)
      this.split = { of: vault, key, made: ofClients(vault, context.choices.clients, context.clientName) };
    return this.split.made;
  }

  /** What is in the file, its texts decoded or not as the technician chose. */
  private vaultFor({ htmlCodes }: Asked<"preview">["context"]["choices"]): ImportedVault | null {
    const { vault } = this;
    if (vault?.htmlCodes === undefined || htmlCodes === undefined) return vault;
    return vault.htmlCodes.decoded === (htmlCodes === "decode") ? vault : vault.htmlCodes.other;
  }
}

/** The only file of an archive: a table may stand in one alone. */
function insideAsBytes(source: ByteSource): Result<Uint8Array> {
  const archive = Archive.open(source);
  if (!archive.ok) return archive;
  const inside = insideOf(archive.value);
  return inside === null ? err(appError("import.format-unknown")) : ok(inside);
}
