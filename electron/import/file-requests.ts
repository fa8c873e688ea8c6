import type { WrittenItems } from "#electron/provider-api/items";
import type { ImportThere } from "#electron/writing/ports";
import type { ImportColumns, ImportPreview } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { CollectionId, OrganizationId } from "#shared/model/ids";
import type { ImportFormat } from "#shared/setup/draft/import-formats";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import type { Result } from "#shared/util/result";
import type { Detected } from "./detect.ts";
import type { FileFace, ImportPlace } from "./disk.ts";
import type { AttachedFile } from "./imported-vault.ts";
import type { DraftContext, ImportContext, PreviewedFile } from "./preview.ts";

export interface OpenedFace extends FileFace {
  readonly format: ImportFormat;
}

/** What main asks of the thread that reads one file and holds what is in it. Byte arrays are handed over, not copied, and wiped there. */
export interface FileRequests {
  /** Which program wrote the file. Nothing is held. */
  look: (ask: { readonly path: ImportPlace; readonly fileName: string }) => Result<FileFace & Detected>;
  /** Reads the file and holds it. `digest`: it must still be this content, else `import.file-changed`. */
  open: (ask: {
    readonly path: ImportPlace;
    readonly fileName: string;
    readonly format: ImportFormat | null;
    /** Of a table that was mapped by hand. */ readonly columns?: ColumnMapping | null;
    readonly password: string | null;
    readonly keyFile: string | null;
    /** Also when deriving the key takes long (`import.slow-key`). */ readonly allowSlowKey: boolean;
    readonly digest: string | null;
  }) => Result<OpenedFace>;
  preview: (ask: {
    readonly file: PreviewedFile;
    readonly context: ImportContext;
    readonly lookKey: Uint8Array | null;
  }) => Result<ImportPreview>;
  /** The columns of a table that is mapped by hand. Nothing is held. */
  columns: (ask: { readonly path: ImportPlace; readonly headless: boolean }) => Result<ImportColumns>;
  /** The files that do not come in. */
  attachments: (ask: { readonly context: DraftContext }) => Result<readonly AttachedFile[]>;
  /** How many of the items that would be sent in a part look like one of `there` (`itemLook`), each of which counts once: for what was there before and for `foundParts` first. */
  compare: (ask: {
    readonly file: PreviewedFile;
    readonly part: number;
    readonly foundParts: readonly number[];
    readonly context: DraftContext;
    readonly lookKey: Uint8Array;
    readonly there: readonly string[];
  }) => Result<ImportThere>;
  /** Encrypts a part of what the preview counted. The items come in pieces before the answer. `links`: item index, collection index, and so on. */
  prepare: (
    ask: EncryptedPart & { readonly places: ReadonlyMap<string, CollectionId> },
  ) => Result<{ readonly collections: readonly { readonly id: string | null; readonly name: string }[]; readonly links: Uint32Array }>;
  /** Encrypts a part and holds it until `prepare` asks for the same one. One at a time. */
  ahead: (ask: EncryptedPart) => Result<null>;
}
/** A part to encrypt. */
export interface EncryptedPart {
  readonly file: PreviewedFile;
  /** From 0 on. */ readonly part: number;
  readonly context: DraftContext;
  readonly organizationId: OrganizationId;
  /** The client's. */ readonly key: Uint8Array;
  /** By which what the items look like is told; null: it is not told. */
  readonly lookKey: Uint8Array | null;
}
/** Some items of a part, encrypted. */
export interface EncryptedPiece extends WrittenItems {
  /** What reading them back would find out, one for each, where a key for looks was given. */
  readonly known: readonly KnownFace[];
}
export interface KnownFace {
  /** `printOf` of the encrypted item. */ readonly print: string;
  readonly name: string;
  /** `itemLook`. */ readonly look: string;
}
export type FileRequest = keyof FileRequests;
export type Asked<Name extends FileRequest> = Parameters<FileRequests[Name]>[0];
export type Answered<Name extends FileRequest> = ReturnType<FileRequests[Name]> extends Result<infer Value> ? Value : never;

export interface ToFile {
  readonly id: number;
  readonly name: FileRequest;
  readonly ask: Asked<FileRequest>;
}
export type FromFile =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: "piece"; readonly piece: EncryptedPiece }
  | { readonly id: number; readonly kind: "done"; readonly value: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly error: AppError };
