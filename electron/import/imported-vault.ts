import type { ImportProblem, ImportProblemCode } from "#shared/bridge/index";
import type { ImportFormat } from "#shared/setup/draft/import-formats";

/** Item types of the wire (organization-api.md §6.2). */
export const ItemType = { login: 1, note: 2, card: 3, identity: 4, sshKey: 5, bankAccount: 6, driversLicense: 7, passport: 8 } as const;
export type ItemType = (typeof ItemType)[keyof typeof ItemType];

export const FieldType = { text: 0, hidden: 1, boolean: 2, linked: 3 } as const;
export type FieldType = (typeof FieldType)[keyof typeof FieldType];
export interface ImportedField {
  readonly name: string;
  readonly value: string;
  readonly type: FieldType;
  readonly linkedId?: number;
}

export interface ImportedUri {
  readonly uri: string;
  /** 0 to 5 as on the wire, null = the client's default. */ readonly match: number | null;
}
export interface ImportedLogin {
  readonly username: string;
  readonly password: string;
  /** Base32 secret, `otpauth://` or `steam://` address; empty when there is none. */
  readonly totp: string;
  readonly uris: readonly ImportedUri[];
  /** Passkeys as the wire names their members; all but `creationDate` are encrypted. */
  readonly passkeys?: readonly Readonly<Record<string, string>>[];
}

/** Line numbers (1 = the first line of the file), or entry numbers where the format has no lines. First and last. */
export type Lines = readonly [number, number];

/** One item as the file holds it, plain. Never leaves main, never logged. */
export interface ImportedItem {
  readonly type: ItemType;
  readonly name: string;
  readonly notes: string;
  readonly fields: readonly ImportedField[];
  readonly login?: ImportedLogin;
  /** Members of a card, identity, SSH key, … by their names on the wire. Empty values are left out. */
  readonly details?: Readonly<Record<string, string>>;
  readonly passwordHistory?: readonly { readonly password: string; readonly lastUsedDate: string }[];
  /** True when the master password is asked again before the item is shown. */
  readonly reprompt?: boolean;
  /** Folders or collections of the file that it lies in; `[""]` when in none. */
  readonly folders: readonly string[];
  /** Whose it is, where a file holds the entries of several clients. */
  readonly client?: string;
  /** Marked by a person of the other program; an organization has no such mark. */
  readonly favourite?: boolean;
  readonly lines: Lines;
}
/** A file that belongs to an entry and does not come in. `size` in bytes, null where the export does not say. */
export interface AttachedFile {
  readonly owner: string;
  readonly lines: Lines;
  readonly file: string;
  readonly size: number | null;
}

/** What an export file holds. `rows` = items + empty + leftOut; duplicates are judged later. */
export interface ImportedVault {
  readonly format: ImportFormat;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly items: readonly ImportedItem[];
  readonly rows: number;
  readonly empty: number;
  readonly leftOut: number;
  readonly problems: readonly ImportProblem[];
  readonly attachments: readonly AttachedFile[];
  /** Set when texts hold characters as a web page writes them ("&amp;"). */
  readonly htmlCodes?: {
    readonly items: number;
    /** Whether the texts of this vault were decoded. */ readonly decoded: boolean;
    /** The same file, read the other way. */ readonly other: ImportedVault;
  };
}

/** Collects items and what has to be said about them, row by row, so that the sum always holds. */
export class Collector {
  readonly items: ImportedItem[] = [];
  readonly problems: ImportProblem[] = [];
  readonly attachments: AttachedFile[] = [];
  empty = 0;
  leftOut = 0;

  add(item: ImportedItem): void {
    this.items.push(item);
  }
  emptyRow(): void {
    this.empty += 1;
  }
  say(
    code: ImportProblemCode,
    lines: Lines,
    severity: "info" | "warning" = "info",
    parameters: Readonly<Record<string, string | number>> = {},
  ): void {
    this.problems.push(problem(code, lines, severity, parameters));
  }
  /** A row that does not come in, with the reason. */
  leave(code: ImportProblemCode, lines: Lines, parameters: Readonly<Record<string, string | number>> = {}, rows = 1): void {
    this.leftOut += rows;
    this.problems.push(problem(code, lines, "left-out", parameters));
  }
  /** Files of an entry, which do not come in: told once, and listed. */
  attached(owner: string, lines: Lines, files: readonly Pick<AttachedFile, "file" | "size">[]): void {
    for (const { file, size } of files) this.attachments.push({ owner, lines, file: file.slice(0, 200), size });
    this.say("attachment", lines, "warning", { name: owner, count: files.length, files: filesInWords(files) });
  }
  vault(format: ImportFormat, encoding: string, delimiter: string | null): ImportedVault {
    return {
      format,
      encoding,
      delimiter,
      items: this.items,
      rows: this.items.length + this.empty + this.leftOut,
      empty: this.empty,
      leftOut: this.leftOut,
      problems: this.problems,
      attachments: this.attachments,
    };
  }
}

/** Names and sizes of the first files. */
const filesInWords = (files: readonly Pick<AttachedFile, "file" | "size">[]): string =>
  files
    .slice(0, 5)
    .map(({ file, size }) =>
      size === null ? file : `${file} (${size < 1024 ? `${String(size)} B` : `${String(Math.round(size / 1024))} kB`})`,
    )
    .join(", ")
    .slice(0, 300);

export const problem = (
  code: ImportProblemCode,
  lines: Lines,
  severity: ImportProblem["severity"],
  parameters: Readonly<Record<string, string | number>> = {},
): ImportProblem => ({
  code,
  lines,
  severity,
  message: {
    key: `import.problem.${code}`,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...("name" in parameters ? { strong: ["name"] } : {}),
    ...(typeof parameters["count"] === "number" ? { count: parameters["count"] } : {}),
  },
});

/** The members that hold something, as they stand: the last line end of a key belongs to it. */
export const filled = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined || value.trim() === "" ? [] : [[name, value]])),
  );

/** A date as the wire wants it; what is none is 1970, since one bad date has the whole import refused. */
export function wireDate(value: string | number | Date): string {
  const date = new Date(value);
  // Years of five digits are written in a form that servers do not read.
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1
    ? new Date(0).toISOString()
    : date.toISOString();
}

export const textField = (name: string, value: string): ImportedField => ({ name, value, type: FieldType.text });
export const hiddenField = (name: string, value: string): ImportedField => ({ name, value, type: FieldType.hidden });
