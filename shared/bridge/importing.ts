import { z } from "zod";
import type { DraftId, FileHandle } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import { id, text } from "../model/schemas.ts";
import { importFormats, type ImportFormat } from "../setup/draft/import-formats.ts";
import { columnMapping, type ColumnMapping } from "../setup/draft/column-mapping.ts";
import type { ColumnPart } from "../setup/draft/import-columns.ts";
import { call, push, type Domain } from "./contract.ts";
import { draftRef } from "./requests.ts";

export interface ImportFileView {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly size: number;
  readonly format: ImportFormat | null;
  readonly needsPassword: boolean;
}
/** How far reading (in bytes) or encrypting (in items) a draft's file is. */
export interface ImportProgress {
  readonly draftId: DraftId;
  readonly done: number;
  readonly total: number;
}
/** What is odd about a file or an entry of it; each has its text in `import.problem`. */
export type ImportProblemCode =
  | "extra-columns"
  | "quote-spans"
  | "odd-quotes"
  | "before-heads"
  | "one-column"
  | "empty-item"
  | "unknown-type"
  | "totp-kept"
  | "totp-counter"
  | "totp-settings"
  | "totp-further"
  | "uri-text"
  | "month"
  | "year"
  | "too-long"
  | "too-long-notes"
  | "attachment"
  | "attachment-only"
  | "attachments-alone"
  | "trash"
  | "unreadable"
  | "member"
  | "encrypted-value"
  | "zero-character"
  | "damaged"
  | "damaged-secret"
  | "spreadsheet"
  | "ssh-key"
  | "passkey"
  | "passkey-fields"
  | "archived"
  | "expired"
  | "reference"
  | "placeholder"
  | "not-a-password"
  | "not-the-same"
  | "invisible"
  | "invisible-secret"
  | "codes-decoded"
  | "codes-kept"
  | "history-cut"
  | "cut-row"
  | "rights"
  | "file-parts"
  | "column-ignored"
  | "favourites"
  | "totp-missing"
  | "no-passwords";
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly lines: readonly [number, number];
  readonly severity: "info" | "warning" | "left-out";
  readonly message: Message;
}
export interface ImportPreview {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly size: number;
  readonly format: ImportFormat;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly counts: {
    readonly rows: number;
    readonly duplicates: number;
    readonly empty: number;
    readonly leftOut: number;
    /** Items of other clients that the file holds. */
    readonly otherClients: number;
    readonly toImport: number;
    readonly byType: Readonly<Record<string, number>>;
  };
  /** "" = no folder. */
  readonly folders: readonly {
    readonly path: string;
    readonly items: number;
    readonly collection: string | null;
    readonly because: "name" | "seen-before" | "rule" | "choice" | "none";
  }[];
  readonly problems: readonly ImportProblem[];
  /** Clients that the file has items of, as it calls them; empty where it names none. `similar`: nearly the name of the client at hand. */
  readonly clients: readonly { readonly name: string; readonly items: number; readonly taken: boolean; readonly similar: boolean }[];
  /** Files that belong to items and do not come in. */
  readonly attachments: { readonly files: number; readonly items: number; readonly bytes: number | null };
  readonly duplicates: readonly { readonly name: string; readonly lines: readonly number[]; readonly atClient: boolean }[];
  /** Items whose texts hold characters as a web page writes them ("&amp;"), and whether they are decoded. Null: none. */
  readonly htmlCodes: { readonly items: number; readonly decoded: boolean } | null;
  /** Items of each call that a large file is sent in; one entry for a file that goes in one. */
  readonly parts: readonly number[];
  /** Of the call that holds most: how many, and how many the server takes in one. */
  readonly limits: {
    readonly collections: readonly [number, number];
    readonly links: readonly [number, number];
  };
}

/** A table that is mapped by hand. Values of columns that look secret are not shown, only how long they are. */
export interface ImportColumns {
  /** The program that it may come from, by its heads. */
  readonly source: string | null;
  readonly rows: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headless: boolean;
  readonly columns: readonly {
    readonly head: string;
    /** Proposed; null = nobody can say. */ readonly becomes: ColumnPart | null;
    /** Rows in which it holds something. */ readonly filled: number;
    readonly distinct: number;
    readonly isSecret: boolean;
    readonly samples: readonly { readonly text: string; readonly length: number }[];
  }[];
}

/** An export file of another password manager, for a draft. */
export const importing = {
  /** Open dialog for an export file of another password manager. Main keeps the path; the file is never copied. */
  choose: call(draftRef).replies<ImportFileView>(),
  /** Text of an export, pasted. Carries its secrets towards main, which holds them in memory only. */
  paste: call(draftRef.extend({ pasted: text(20_000_000) })).replies<ImportFileView>(),
  /** Open dialog for a key file (KeePass) of the chosen file. Main keeps the path until the file is released. */
  chooseKeyFile: call(draftRef).replies<{ readonly fileName: string }>(),
  /** Reads the file. Carries its password (KeePass) towards main. Answers `cancelled` when it was stopped. */
  read: call(
    draftRef.extend({
      handle: id<FileHandle>(),
      format: z.enum(importFormats).nullable(),
      /** What the columns of a table become (`format` is "table" then). */
      columns: columnMapping.nullable(),
      password: text(1000).nullable(),
      withKeyFile: z.boolean(),
      /** After `import.slow-key`: derive the key however long it takes. */
      allowSlowKey: z.boolean(),
    }),
  ).replies<ImportPreview>(),
  /** Stops reading. */
  cancel: call(draftRef).replies<{ readonly cancelled: true }>(),
  /** The preview again for the draft's present mapping, exclusions and duplicate rule. */
  preview: call(draftRef).replies<ImportPreview>(),
  /** The columns of the chosen file, for mapping them by hand, with the mapping that was used for the same heads before. */
  columns: call(draftRef.extend({ handle: id<FileHandle>(), headless: z.boolean() })).replies<{
    readonly table: ImportColumns;
    readonly before: ColumnMapping | null;
  }>(),
  /** Saves a mapping as a file that colleagues can use. */
  saveMapping: call(z.strictObject({ name: text(200), mapping: columnMapping })).replies<{ readonly fileName: string }>(),
  /** A mapping out of such a file. */
  loadMapping: call(z.strictObject({})).replies<{ readonly fileName: string; readonly mapping: ColumnMapping }>(),
  /** The files that do not come in, with their owners and sizes, as CSV. */
  exportAttachments: call(draftRef).replies<{ readonly fileName: string }>(),
  exportProblems: call(draftRef).replies<{ readonly fileName: string }>(),
  /** Forgets the file and what was read of it. */
  release: call(draftRef).replies<{ readonly released: true }>(),
  onProgress: push<ImportProgress>(),
} satisfies Domain;
