import type { ImportFormat } from "#shared/setup/draft/import-formats";
import type { Result } from "#shared/util/result";
import type { Archive } from "./archive.ts";
import type { CsvTable } from "./csv-table.ts";
import type { ImportedVault } from "./imported-vault.ts";
import type { PlainRows } from "./plain-rows.ts";
import type { VaultSecrets } from "./vault-secrets.ts";
import type { XmlElement } from "./xml-tree.ts";

/** What a reader is given beside the content. */
export interface Reading {
  readonly encoding: string;
  readonly secrets: VaultSecrets;
}
type Read = Result<ImportedVault> | Promise<Result<ImportedVault>>;

/** A table with heads. `fits` answers by which heads it is this source's, null when it is not. */
export interface TableForm {
  readonly fits: (heads: readonly string[]) => readonly string[] | null;
  readonly read: (table: CsvTable) => Result<ImportedVault>;
  /** The text with quotes as RFC 4180 has them, for a program that escapes otherwise. Its lines stay where they are. */
  readonly rewritten?: (text: string) => string;
}
/** A table without heads, or with several. */
export interface RowsForm {
  readonly fits: (rows: PlainRows) => boolean;
  /** The text with quotes as RFC 4180 has them, tried where the text as it stands has quotes that close nothing. */
  readonly rewritten?: (text: string) => string;
  /** Whether it may be this source's when somebody says so: nothing speaks against it. */
  readonly mayBe?: (rows: PlainRows) => boolean;
  readonly read: (rows: PlainRows) => Read;
}
export interface JsonForm {
  readonly fits: (root: unknown) => boolean;
  readonly needsPassword?: (root: unknown) => boolean;
  readonly read: (root: unknown, reading: Reading) => Read;
}
export interface XmlForm {
  /** By the root element and the first elements in it. */
  readonly fits: (root: XmlElement) => boolean;
  readonly read: (root: XmlElement, reading: Reading) => Read;
}
export interface TextForm {
  readonly fits: (start: string) => boolean;
  readonly read: (text: string, reading: Reading) => Read;
}
export interface ArchiveForm {
  readonly fits: (archive: Archive) => boolean;
  readonly needsPassword?: (archive: Archive) => boolean;
  readonly read: (archive: Archive, secrets: VaultSecrets) => Read;
}
export interface BinaryForm {
  readonly fits: (bytes: Uint8Array) => boolean;
  readonly needsPassword: boolean;
  readonly read: (bytes: Uint8Array, secrets: VaultSecrets) => Read;
}

/** One program's exports: how each of its files is told apart, and what becomes of what is in it. */
export interface Source {
  readonly format: ImportFormat;
  readonly table?: TableForm;
  readonly rows?: RowsForm;
  readonly json?: JsonForm;
  readonly xml?: XmlForm;
  readonly text?: TextForm;
  readonly archive?: ArchiveForm;
  readonly binary?: BinaryForm;
}
