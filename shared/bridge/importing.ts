import { z } from "zod";
import type { DraftId, FileHandle } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import { id, text } from "../model/schemas.ts";
import { importFormats, type ImportFormat } from "../setup/draft/import-formats.ts";
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
  | "attachment-files"
  | "attachment-only"
  | "attachments-alone"
  | "trash"
  | "unreadable"
  | "member"
  | "encrypted-value"
  | "zero-character"
  | "damaged"
  | "damaged-secret"
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
  | "file-parts";
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
  readonly duplicates: readonly { readonly name: string; readonly lines: readonly number[]; readonly atClient: boolean }[];
  /** Items whose texts hold characters as a web page writes them ("&amp;"), and whether they are decoded. Null: none. */
  readonly htmlCodes: { readonly items: number; readonly decoded: boolean } | null;
  readonly limits: {
    readonly items: readonly [number, number];
    readonly collections: readonly [number, number];
    readonly links: readonly [number, number];
  };
}

/** An export file of another password manager, for a draft. */
export const importing = {
  /** Open dialog for an export file of another password manager. Main keeps the path; the file is never copied. */
  choose: call(draftRef).replies<ImportFileView>(),
  /** Open dialog for a key file (KeePass) of the chosen file. Main keeps the path until the file is released. */
  chooseKeyFile: call(draftRef).replies<{ readonly fileName: string }>(),
  /** Reads the file. Carries its password (KeePass) towards main. Answers `cancelled` when it was stopped. */
  read: call(
    draftRef.extend({
      handle: id<FileHandle>(),
      format: z.enum(importFormats).nullable(),
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
  exportProblems: call(draftRef).replies<{ readonly fileName: string }>(),
  /** Forgets the file and what was read of it. */
  release: call(draftRef).replies<{ readonly released: true }>(),
  onProgress: push<ImportProgress>(),
} satisfies Domain;
