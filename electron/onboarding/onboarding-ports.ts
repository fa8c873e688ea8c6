import type { Clock } from "#electron/provider-api/index";
import type { LocalClient } from "#shared/bridge/index";
import { asId, type ClientId, type DraftId, type ProfileId, type RunId } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import type { UnlockedProfile } from "#electron/account/index";
import type { Result } from "#shared/util/result";
import type { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import type { PreviousReading } from "#electron/sync/read-client";
import type { Drafts } from "./drafts.ts";
import type { ImportSource } from "../writing/ports.ts";
import type { FullRead } from "../writing/http-ports.ts";
import type { Journal } from "../writing/journal.ts";
import type { Runs } from "../writing/runs.ts";

/** What onboarding asks of the rest of the engine. */
export interface OnboardingPorts {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly language: () => Language;
  readonly blueprints: BlueprintsStore;
  readonly clients: KnownClients;
  readonly importing: ImportSessions;
  readonly runs: Runs;
  readonly open: DraftProfiles;
  /** Drafts came, went, stopped or ended: what inbox and list show of them is another now. */
  readonly onDrafts: (clientId: ClientId | null) => void;
  /** A review read the client in full. */
  readonly onRead: (profileId: ProfileId, read: FullRead) => void;
  /** A run made the client: how it is to look here. */
  readonly onMade: (clientId: ClientId, local: Pick<LocalClient, "colour" | "monogram" | "tags" | "ownServer">) => void;
}

/** What onboarding needs of one unlocked profile. */
export interface DraftProfile {
  readonly profile: UnlockedProfile;
  readonly drafts: Drafts;
  readonly journal: Journal;
}
/** The unlocked profiles with their drafts. */
export interface DraftProfiles {
  all(): readonly DraftProfile[];
  get(id: ProfileId): Result<DraftProfile>;
  ofDraft(id: DraftId): Result<{ readonly open: DraftProfile; readonly draft: OnboardingDraft }>;
}

/** A draft's runs bear the draft's id: each goes on where the one before ended. */
export const runOf = (draftId: DraftId): RunId => asId<RunId>(draftId);

/** The clients as last read (the workspace). */
export interface KnownClients {
  setupOf(clientId: ClientId): ClientSetup | null;
  /** When the setup was read; null when never. */
  readAtOf(clientId: ClientId): string | null;
  nameOf(clientId: ClientId): string;
  localOf(clientId: ClientId): LocalClient;
  /** The last reading, and when it was made. */
  previous(clientId: ClientId): PreviousReading | null;
}

export interface ImportCounts {
  /** Items that would be sent, call by call. */
  readonly parts: readonly number[];
  /** Folders without a place. */
  readonly unmapped: number;
  /** Items of the file that the client has already. */
  readonly there: number;
}

/** Import files that are open in this start of the app. */
export interface ImportSessions {
  /**
   * Items that would be sent and folders without a place, for the draft as it stands; null when its file has to be chosen again. After a
   * start of the app the file is opened again, where it is known and needs no password.
   */
  countsOf(draft: OnboardingDraft): Promise<ImportCounts | null>;
  /** The draft's file, for the run that imports it. */
  sourceOf(draftId: DraftId): ImportSource;
  /** The draft is gone or done: forget its file. */
  release(draftId: DraftId): void;
}
