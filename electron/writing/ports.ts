import type { SymmetricKey } from "#electron/crypto/index";
import type { Clock } from "#electron/provider-api/clock";
import type { OrganizationId, CollectionId, DraftId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { Result } from "#shared/util/result";
import type { ClientApi, ImportBody } from "./client-api.ts";
import type { Journal, SavedClientKeys } from "./journal.ts";
import type { ReadLog } from "./read-log.ts";

/** What applying needs from one signed-in profile. Everything that could differ in a test is handed in here. */
export interface ApplyPorts {
  readonly api: ClientApi;
  readonly reads: SetupReads;
  readonly keys: ClientKeys;
  readonly importing: ImportSource;
  readonly secrets: DraftSecrets;
  readonly journal: Journal;
  /** The run's reading requests that the journal does not hold yet. */
  readonly readLog: ReadLog;
  readonly clock: Clock;
  /** E-mail address of the account, for the journal. */
  readonly who: string;
  /** When the wait for the server's limit ends, as an ISO date; null when nothing waits. */
  waitingUntil(): string | null;
}

/** Reads a client afresh from the server, all of it. */
export interface SetupReads {
  setup(clientId: OrganizationId): Promise<Result<ClientSetup>>;
}

export interface NewClientKeys extends SavedClientKeys {
  readonly key: SymmetricKey;
}
export interface ClientKeys {
  /** The key of a client that the profile knows. */
  of(clientId: OrganizationId): Result<SymmetricKey>;
  /** New keys for a client that is about to be made. Fails with `role.not-allowed` when the account has no provider. */
  make(): Promise<Result<NewClientKeys>>;
  /** The same keys again, from the journal. */
  restore(saved: SavedClientKeys): Result<NewClientKeys>;
}

/** The technician's import file, turned into what the server takes. */
export interface ImportSource {
  /**
   * Every item encrypted with the client's key and put into its collection. Fails with `import.*` when the file
   * cannot be read any more or changed since it was looked at.
   * @param places the client's collections by path.
   */
  prepare(draftId: DraftId, key: SymmetricKey, places: ReadonlyMap<string, CollectionId>): Promise<Result<ImportBody>>;
}

/** Secrets of a draft that never enter its plain data. */
export interface DraftSecrets {
  ssoClientSecret(draftId: DraftId): Promise<Result<string | null>>;
}
