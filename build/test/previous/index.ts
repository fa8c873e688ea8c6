import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SealedRecord } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";

/*
 * Profiles as versions before this one wrote them. They are not made again: what was written once must be read for ever.
 */

/** `profile-965bda2.json`: clients were named by the organization's id alone, here too in what is expected. */
export interface PreviousProfile {
  readonly profileId: ProfileId;
  readonly account: { readonly email: string; readonly masterPassword: string };
  readonly expected: {
    readonly clients: readonly { readonly id: string; readonly name: string; readonly members: number; readonly readAt: string | null }[];
    readonly local: {
      readonly clientId: string;
      readonly colour: number;
      readonly monogram: string;
      readonly tags: readonly string[];
      readonly note: string;
    };
    readonly later: { readonly clientId: string; readonly memberId: string };
    readonly drafts: readonly { readonly id: string; readonly clientId: string; readonly likeClientId: string | null }[];
    readonly journal: readonly { readonly clientId: string; readonly sentence: string; readonly outcome: string }[];
    readonly confirmed: { readonly clientId: string; readonly userId: string };
  };
  readonly records: readonly SealedRecord[];
  /** Path within the app's folder, and content. */
  readonly files: ReadonlyMap<string, Buffer>;
}

interface Stored extends Omit<PreviousProfile, "records" | "files"> {
  readonly records: readonly (Omit<SealedRecord, "sealed"> & { readonly sealed: string })[];
  readonly files: Readonly<Record<string, string>>;
}

export async function readPreviousProfile(): Promise<PreviousProfile> {
  const stored = JSON.parse(await readFile(join(import.meta.dirname, "profile-965bda2.json"), "utf8")) as Stored;
  return {
    ...stored,
    records: stored.records.map((record) => ({ ...record, sealed: Uint8Array.from(Buffer.from(record.sealed, "base64")) })),
    files: new Map(Object.entries(stored.files).map(([path, content]) => [path, Buffer.from(content, "base64")])),
  };
}

/** Puts the profile's files into a folder of the app. */
export async function layOut(profile: PreviousProfile, folder: string): Promise<void> {
  for (const [path, content] of profile.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { mode: 0o600 });
  }
}
