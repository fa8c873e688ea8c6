import type { DeviceRequest } from "#shared/api/device-requests";
import type { Item } from "#shared/api/items";
import type { Member, RecoveryAnswer } from "#shared/api/members";
import type { SymmetricKey } from "#electron/crypto/index";
import type { Clock } from "#electron/provider-api/clock";
import type { EncryptedItem } from "#electron/provider-api/items";
import type { ReportBody } from "#electron/provider-api/reports";
import { appError, type AppError } from "#shared/errors/app-error";
import type { ProviderUser } from "#shared/api/providers";
import type { OrganizationId, CollectionId, MemberId, ProviderId } from "#shared/model/ids";
import type { ChangeId, ChangeOf } from "#shared/setup/changes/change";
import type { PreviousReading } from "#electron/sync/read-client";
import type { ClientSetup, ReadItem } from "#shared/setup/value/client-setup";
import { err, ok, type Result } from "#shared/util/result";
import type { ClientApi, ImportBody, NewPasswordSecrets, OwnSecret } from "./client-api.ts";
import type { Journal, SavedClientKeys } from "./journal.ts";
import type { UnitKeys } from "./provider-calls.ts";
import type { ReadLog } from "./read-log.ts";

/** What writing needs from one signed-in profile. Everything that could differ in a test is handed in here. */
export interface RunPorts {
  readonly api: ClientApi;
  readonly reads: SetupReads;
  readonly keys: ClientKeys;
  readonly journal: Journal;
  /** The run's reading requests that the journal does not hold yet. */
  readonly readLog: ReadLog;
  readonly clock: Clock;
  /** E-mail address of the account, for the journal. */
  readonly who: string;
  /**
   * Asks the server for the account anew: why it serves nothing of this client any more (the provider itself is one here; null: the provider that
   * new clients are made for), or why the account cannot be read. Null where nothing stands against it.
   */
  notServed(clientId: OrganizationId | null): Promise<AppError | null>;
  /** When the wait for the server's limit ends, as an ISO date; null when nothing waits. */
  waitingUntil(): string | null;
}

/** What a run takes along beside its changes: files and secrets that never stand in plain data. */
export interface RunSources {
  readonly importing: ImportSource;
  readonly secrets: RunSecrets;
  readonly memberKeys: SealedKeys;
  readonly recovery: RecoverySecrets;
  readonly provider: ProviderSources;
  readonly newItems: NewItems;
  /** Keys for an organization that the account makes and owns; anew each time. */
  newOrganization(firstCollection: string): Promise<Result<NewOrganization>>;
  readonly madeReports: ReportsToSave;
  /** What proves to the server that it is the account's own person; typed for this run, never kept. Fails with `run.own-secret-needed`. */
  ownSecret(): Result<OwnSecret>;
  /** Takes what a change made at the server and is shown once. Kept in memory only. */
  reveal(changeId: ChangeId, secret: string): void;
}

/** A client as it was read just now. */
export interface FreshClient {
  readonly setup: ClientSetup;
  /** Its items; null where they could not be read. */
  readonly items: ItemsRead | null;
}
export interface ItemsRead {
  /** Without what lies in the trash. */
  readonly items: readonly ReadItem[];
  /** When they were asked for, milliseconds since 1970. */
  readonly at: number;
}

export interface SetupReads {
  /**
   * Reads a client afresh from the server, all of it; fails when a part that matters could not be read.
   * @param known a reading that is so new that its items need not be asked for again.
   */
  read(clientId: OrganizationId, known?: PreviousReading | null): Promise<Result<FreshClient>>;
}

/** An item of the client, as it was listed or as a reading of the client saw it. */
export interface SeenItem {
  /** Of its encrypted name. */
  readonly mark: string;
  /** What it looks like (`itemLook`); null for what lies in the trash or does not open. `open` opens a row of the server's list. */
  look(open: (row: Item) => string | null): string | null;
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

/** How much of a part of an import is at the client, told apart as people tell items apart (`itemLook`). */
export interface ImportThere {
  /** Items that this part would send. */
  readonly wanted: number;
  /** So many of them are there, beside what was there when the technician looked at the file. */
  readonly found: number;
  /** So many of these may have been there already: the looks of what was there were not known. They are to come in all the same. */
  readonly expected: number;
}

/** The technician's import file, turned into what the server takes. */
export interface ImportSource {
  /**
   * Compares what a part would send with the items of the client: for a part of which the journal knows no try.
   * @param found other parts that are among these items, and are none of this one's.
   */
  there(key: SymmetricKey, items: readonly SeenItem[], part: number, found: readonly number[]): Promise<Result<ImportThere>>;
  /**
   * Every item of a part encrypted with the client's key and put into its collection. Fails with `import.*` when the file
   * cannot be read any more or changed since it was looked at.
   * @param places the client's collections by path.
   */
  prepare(asked: ImportPart, places: ReadonlyMap<string, CollectionId>): Promise<Result<ImportBody>>;
  /** A part will be asked for soon: it may be encrypted meanwhile. At most one is held so. */
  ahead(asked: ImportPart): void;
}
/** One call of an import. */
export interface ImportPart {
  /** From 0 on: a large file goes in several calls. */
  readonly part: number;
  readonly organizationId: OrganizationId;
  /** The client's; the callee copies what it needs of it. */
  readonly key: SymmetricKey;
}

/** Secrets of a run that never enter its plain data. */
export interface RunSecrets {
  /** @param handle of a secret that was typed for this run; absent where the run has one of its own, or none. */
  ssoClientSecret(handle?: string): Promise<Result<string | null>>;
  /** A licence file as it was chosen for this run. Fails with `licence.gone`. */
  licence(handle: string): Promise<Result<string>>;
  /** The organization's own key for the public API. Fails with `directory.no-key`. */
  organizationKey(organizationId: OrganizationId): Promise<Result<string>>;
}

/** Public keys of people, as far as they may be used. */
export interface SealedKeys {
  /**
   * The client's key, sealed to the public key of a member, who is as the server lists them now. Fails with `member.*` when that key was
   * not compared, changed since, or is not there; `withoutComparing` allows the key that the server tells, for people without an elevated role.
   */
  sealedTo(organizationId: OrganizationId, row: Member, withoutComparing: boolean, key: SymmetricKey): Promise<Result<string>>;
}

/** What opens a member's user key with the client's private key: for a new master password, or for a device of theirs. */
export interface RecoverySecrets {
  /** Fails with `recovery.*` when no password was given, the member is not enrolled, or their key settings are too weak. */
  newPassword(
    organizationId: OrganizationId,
    memberId: MemberId,
    key: SymmetricKey,
    details: RecoveryAnswer,
  ): Promise<Result<NewPasswordSecrets>>;
  /** The password did its work: it is forgotten. */
  spent(organizationId: OrganizationId, memberId: MemberId): void;
  /** The member's user key, sealed to a device whose phrase was compared. Fails with `device.*` or `recovery.*`. */
  sealedToDevice(organizationId: OrganizationId, device: DeviceRequest, key: SymmetricKey, details: RecoveryAnswer): Result<string>;
}

/** Keys and mailed links of a provider, for what is written to the provider itself. */
export interface ProviderSources {
  /** The key of an organization of the technician's own, wrapped with the provider's. Fails with `client.no-key`. */
  wrapped(providerId: ProviderId, organizationId: OrganizationId): Result<string>;
  /** The provider's key, sealed to a person whose key was compared. Fails with `member.*`. */
  sealedTo(providerId: ProviderId, row: ProviderUser): Promise<Result<string>>;
  /** A new key for a provider that begins, sealed to the account's own public key. */
  newKey(): Result<string>;
  /** A new key for an organization that becomes a provider, sealed as above, and the organization's key wrapped with it. Fails with `client.no-key`. */
  unitKeys(organizationId: OrganizationId): Result<UnitKeys>;
  /** What the link brought that was opened for this provider. Fails with `provider.link-malformed` when none is held. */
  link(id: ProviderId | OrganizationId): Result<HeldLink>;
}
export interface HeldLink {
  readonly token: string;
  /** The membership that was invited; null where the link is for something else. */
  readonly memberId: MemberId | null;
  readonly paymentMethod: { readonly type: string; readonly token: string };
}

/** What a new organization of the account's own is made of, as the server takes it. */
export interface NewOrganization {
  /** The organization's key, sealed to the account's own public key. */
  readonly key: string;
  readonly publicKey: string;
  /** Encrypted under the organization's key, as the collection's name is. */
  readonly encryptedPrivateKey: string;
  readonly collectionName: string;
}

/** Items that were typed to be made; in memory only. */
export interface NewItems {
  /** The item as the server takes it. Fails with `item.content-gone` when it was typed too long ago, or before the app was locked or ended. */
  encrypted(content: string, key: SymmetricKey): Result<EncryptedItem & { readonly name: string }>;
  /** It was made: what was typed is forgotten. */
  spent(content: string): void;
}

/** Reports of Access Intelligence that were made and wait to be saved. */
export interface ReportsToSave {
  /** The report as the server takes it. Fails with `saved-report.check-gone`, `saved-report.made-too-large`. */
  encrypted(report: ChangeOf<"report.save">, organizationId: OrganizationId, key: SymmetricKey): Result<ReportBody>;
  /** It was saved: what was made is forgotten. */
  spent(content: string): void;
}

/** For runs that take nothing along. */
export const noSources: RunSources = {
  importing: {
    there: () => Promise.resolve(err(appError("file.handle-expired"))),
    prepare: () => Promise.resolve(err(appError("file.handle-expired"))),
    ahead: () => undefined,
  },
  secrets: {
    ssoClientSecret: () => Promise.resolve(ok(null)),
    licence: () => Promise.resolve(err(appError("licence.gone"))),
    organizationKey: () => Promise.resolve(err(appError("directory.no-key"))),
  },
  ownSecret: () => err(appError("run.own-secret-needed")),
  reveal: () => undefined,
  provider: {
    wrapped: () => err(appError("client.no-key")),
    sealedTo: (_provider, row) => Promise.resolve(err(appError("member.no-key", { who: row.email ?? "" }))),
    newKey: () => err(appError("client.no-key")),
    unitKeys: () => err(appError("client.no-key")),
    link: () => err(appError("provider.link-malformed")),
  },
  memberKeys: { sealedTo: (_organization, row) => Promise.resolve(err(appError("member.no-key", { who: row.email ?? "" }))) },
  newItems: { encrypted: () => err(appError("item.content-gone")), spent: () => undefined },
  newOrganization: () => Promise.resolve(err(appError("profile.locked"))),
  madeReports: { encrypted: () => err(appError("saved-report.check-gone")), spent: () => undefined },
  recovery: {
    newPassword: () => Promise.resolve(err(appError("recovery.no-password"))),
    spent: () => undefined,
    sealedToDevice: () => err(appError("device.phrase-not-compared")),
  },
};
