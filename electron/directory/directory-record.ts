import { z } from "zod";
import { readSealedAs, type UnlockedProfile } from "#electron/account/index";
import type { DirectoryRunRow, DirectoryRunView, DirectoryWriteView } from "#shared/bridge/index";
import type { OrganizationId } from "#shared/model/ids";
import { directorySettings } from "#shared/setup/directory/settings-schema";
import { directorySecretNames, placeOf, type DirectorySecretName, type DirectorySettings } from "#shared/setup/directory/settings";
import type { Result } from "#shared/util/result";

/** What is kept of one client's directory, sealed in the profile. */
export interface DirectoryRecord {
  readonly settings: DirectorySettings | null;
  /** Of the place that they were entered for, and of no other. */
  readonly secrets: { readonly place: string; readonly values: Readonly<Partial<Record<DirectorySecretName, string>>> } | null;
  /** The organization's own key for the public API. */
  readonly key: { readonly value: string; readonly readAt: string } | null;
  /** Ids that the directory had at earlier runs, and when people and groups were last imported. */
  readonly remembered: {
    readonly place: string;
    readonly ids: readonly string[];
    readonly peopleAt: string | null;
    readonly groupsAt: string | null;
    /** Fingerprints of entries at the last run, for a run of what is new. */
    readonly prints: Readonly<Record<string, string>>;
  } | null;
  readonly last: DirectoryRunView | null;
  /** Runs of the past, the newest first; a bounded number. */
  readonly runs: readonly DirectoryRunRow[];
  /** Stays while later runs find nothing to write. */
  readonly written: DirectoryWriteView | null;
}
export const emptyRecord: DirectoryRecord = {
  settings: null,
  secrets: null,
  key: null,
  remembered: null,
  last: null,
  runs: [],
  written: null,
};

/** Settings that were saved when a box accepted any certificate: the next connection asks to look at the one that is shown. */
function withoutAnyCertificate(settings: unknown): unknown {
  const source = (settings as { readonly source?: unknown } | null)?.source;
  if (typeof source !== "object" || source === null || !("acceptUntrusted" in source)) return settings;
  const { acceptUntrusted, ...others } = source;
  return { ...(settings as object), source: { ...others, acceptedCertificate: acceptUntrusted === true ? "unseen" : null } };
}
const shape = z.object({
  settings: z.preprocess(withoutAnyCertificate, directorySettings.nullable()).catch(null),
  secrets: z
    .object({ place: z.string(), values: z.partialRecord(z.enum(directorySecretNames), z.string()) })
    .nullable()
    .catch(null),
  key: z.object({ value: z.string(), readAt: z.string() }).nullable().catch(null),
  remembered: z
    .object({
      place: z.string(),
      ids: z.array(z.string()),
      peopleAt: z.string().nullable(),
      groupsAt: z.string().nullable(),
      prints: z.record(z.string(), z.string()),
    })
    .nullable()
    .catch(null),
  last: z
    .custom<DirectoryRunView>((value) => typeof value === "object")
    .nullable()
    .catch(null),
  runs: z.array(z.custom<DirectoryRunRow>((value) => typeof value === "object" && value !== null)).catch([]),
  written: z
    .object({
      at: z.string(),
      by: z.enum(["hand", "schedule", "command"]),
      outcome: z.enum(["applied", "partly"]),
    })
    .nullable()
    .catch(null),
});

type Profile = Pick<UnlockedProfile, "readSealed" | "writeSealed" | "setAside" | "sealingKey">;
/** Names of organizations are the server's: none becomes the name of a file. */
const fileOf = (profile: Profile, id: OrganizationId): string =>
  `directory-${profile.sealingKey("files").opaqueId(`directory/${id}`)}.sealed`;

export const readRecord = (profile: Profile, id: OrganizationId): Promise<Result<DirectoryRecord>> =>
  readSealedAs(profile, fileOf(profile, id), shape, emptyRecord);
export const writeRecord = (profile: Profile, id: OrganizationId, record: DirectoryRecord): Promise<Result<null>> =>
  profile.writeSealed(fileOf(profile, id), record);

/** The secrets that may be used with these settings: none that were entered for another place. */
export const secretsFor = (record: DirectoryRecord, settings: DirectorySettings): Readonly<Partial<Record<DirectorySecretName, string>>> =>
  record.secrets?.place === placeOf(settings.source) ? record.secrets.values : {};
