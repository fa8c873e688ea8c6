import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId, RunId } from "../model/ids.ts";
import type { Message } from "../model/message.ts";
import { text } from "../model/schemas.ts";
import type { DirectoryLine } from "../setup/directory/compare.ts";
import type { DirectoryStop } from "../setup/directory/guards.ts";
import {
  certificateFiles,
  directorySecretNames,
  type CertificateFile,
  type DirectorySecretName,
  type DirectorySettings,
} from "../setup/directory/settings.ts";
import { directorySettings } from "../setup/directory/settings-schema.ts";
import type { DirectoryNote } from "../setup/directory/snapshot.ts";
import { call, push, type Domain } from "./contract.ts";
import { clientRef } from "./requests.ts";

/** How the last run of a client's directory ended. dry: looked and wrote nothing · same: nothing differed · stopped: a limit was met. */
export interface DirectoryRunView {
  readonly at: string;
  readonly by: "hand" | "schedule" | "command";
  readonly outcome: "dry" | "same" | "applied" | "partly" | "stopped" | "failed";
  readonly people: number;
  readonly groups: number;
  /** People and groups that would change; of a run that was carried out those that were written. */
  readonly changes: number;
  readonly stops: readonly DirectoryStop[];
  readonly error: AppError | null;
}
/** How many people and groups a run wrote. */
export interface DirectoryWritten {
  readonly invited: number;
  readonly linked: number;
  readonly removed: number;
  readonly revoked: number;
  readonly groups: number;
}
/** A run of the past, as it is kept. Runs one after the other that found the same and wrote nothing are one row. */
export interface DirectoryRunRow extends DirectoryRunView {
  /** The account that it was run with. */
  readonly who: string;
  /** Null where it only looked. */
  readonly written: DirectoryWritten | null;
  /** In the journal; null where it only looked. */
  readonly runId: RunId | null;
  readonly times: number;
  /** When the first of them was. */
  readonly since: string;
}
/** When a run of a client's directory last wrote. */
export interface DirectoryWriteView extends Pick<DirectoryRunView, "at" | "by"> {
  readonly outcome: "applied" | "partly";
}
/** What is set for the directory of a client. Secrets are named when they are here, and never shown. */
export interface DirectoryView {
  readonly settings: DirectorySettings;
  /** Nothing was saved yet. */
  readonly isNew: boolean;
  readonly secrets: readonly DirectorySecretName[];
  readonly keyReadAt: string | null;
  readonly last: DirectoryRunView | null;
  /** The newest first, as many as are kept. */
  readonly runs: readonly DirectoryRunRow[];
  /** A later run may have found nothing to write. */
  readonly written: DirectoryWriteView | null;
  readonly peopleAt: string | null;
  readonly groupsAt: string | null;
  /** Ids that are remembered of earlier runs. */
  readonly remembered: number;
  readonly running: boolean;
  readonly nextAt: string | null;
  /** What starts a run of this client without a window. */
  readonly command: string;
}
/** What a test saw. */
export interface DirectoryTest {
  readonly at: string;
  readonly seen: readonly Message[];
  readonly notes: readonly DirectoryNote[];
  readonly people: number;
  readonly groups: number;
  /** Addresses that more than one entry has. */
  readonly doubled: readonly string[];
}
/** What a directory would change at a client. Nothing was written. */
export interface DirectoryDryRun {
  readonly id: string;
  readonly at: string;
  readonly milliseconds: number;
  readonly seen: readonly Message[];
  readonly notes: readonly DirectoryNote[];
  readonly lines: readonly (DirectoryLine & { readonly isNew: boolean })[];
  /** What stands against carrying out everything that is proposed. */
  readonly stops: readonly DirectoryStop[];
  /** Keys of the lines that are proposed. */
  readonly proposed: readonly string[];
  readonly linked: number;
  readonly active: number;
}

const secrets = z.partialRecord(z.enum(directorySecretNames), text(20_000));

/** Directory of a client: settings, tests and dry runs. What a run changes is an edit (writing.ts). */
export const directory = {
  view: call(clientRef).replies<DirectoryView>(),
  /** Carries secrets towards main, which seals them for the place that the settings name. An empty text takes one away. */
  save: call(clientRef.extend({ settings: directorySettings, secrets })).replies<DirectoryView>(),
  /** Reads with settings that need not be saved, and tells what it saw. Carries secrets towards main. */
  test: call(clientRef.extend({ settings: directorySettings, secrets })).replies<DirectoryTest>(),
  /** Reads the directory with the saved settings and compares. Writes nothing. */
  dryRun: call(clientRef).replies<DirectoryDryRun>(),
  /** What stands against carrying out exactly these lines. */
  stops: call(clientRef.extend({ read: text(100), lines: z.array(text(1000)).max(50_000) })).replies<readonly DirectoryStop[]>(),
  cancel: call(clientRef).replies<{ readonly done: true }>(),
  /** Reads the organization's own API key, with the account's master password, and seals it here. */
  readKey: call(clientRef.extend({ ownSecret: text(1000) })).replies<DirectoryView>(),
  forgetKey: call(clientRef).replies<DirectoryView>(),
  /** Forgets what earlier runs left: ids, times and the last result. */
  clear: call(clientRef).replies<DirectoryView>(),
  /** Settings of a Directory Connector (`data.json`) that a dialog asks for. Its secrets are not in it, but for those that stand there in clear text. */
  importSettings: call(clientRef).replies<{
    readonly settings: DirectorySettings;
    readonly secrets: readonly DirectorySecretName[];
    /** Files that are to be chosen anew. */
    readonly notTaken: readonly CertificateFile[];
  }>(),
  /** A file that a dialog asks for: a certificate authority, a certificate or its key, a Google key file, or a directory as a file. */
  chooseFile: call(clientRef.extend({ what: z.enum([...certificateFiles, "googleKey", "directory"]) })).replies<{
    readonly name: string;
    /** Its text; null where main keeps it (a key) or reads it at each run. */
    readonly text: string | null;
    readonly path: string | null;
    /** What a Google key file says beside its key. */
    readonly clientEmail: string | null;
  }>(),
  /** Something of a client's directory changed: a run began or ended. */
  onChanged: push<{ readonly clientId: ClientId }>(),
} satisfies Domain;
