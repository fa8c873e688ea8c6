import { join } from "node:path";
import { readPrivateFile, removePrivateFile, writePrivateFile } from "#electron/files/private-file";
import type { SealingKey } from "#electron/crypto/index";
import type { DraftId } from "#shared/model/ids";
import type { FileMemory, FileRecord } from "./import-files.ts";

/** The profile whose draft it is: its folder and its keys. */
export interface MemoryProfile {
  readonly folder: string;
  sealingKey(purpose: "drafts"): Pick<SealingKey, "seal" | "open" | "opaqueId">;
}

/**
 * Which file belongs to which draft, sealed beside the drafts of its profile, one small file each. Only where the file is and
 * how to recognise it: nothing of its content. What cannot be read or written is as if unknown; the file is then asked for.
 */
export class ProfileFileMemory implements FileMemory {
  private readonly profileOf: (draftId: DraftId) => MemoryProfile | null;

  constructor(profileOf: (draftId: DraftId) => MemoryProfile | null) {
    this.profileOf = profileOf;
  }

  async load(draftId: DraftId): Promise<FileRecord | null> {
    const place = this.placeOf(draftId);
    if (place === null) return null;
    const content = await readPrivateFile(place.path);
    if (!content.ok || content.value === null) return null;
    const opened = place.key.open(content.value, identityOf(draftId));
    return opened.ok ? (JSON.parse(new TextDecoder().decode(opened.value)) as FileRecord) : null;
  }

  async save(draftId: DraftId, record: FileRecord | null): Promise<void> {
    const place = this.placeOf(draftId);
    if (place === null) return;
    if (record === null) await removePrivateFile(place.path);
    else await writePrivateFile(place.path, place.key.seal(new TextEncoder().encode(JSON.stringify(record)), identityOf(draftId)));
  }

  private placeOf(draftId: DraftId): { readonly path: string; readonly key: Pick<SealingKey, "seal" | "open"> } | null {
    const profile = this.profileOf(draftId);
    if (profile === null) return null;
    const key = profile.sealingKey("drafts");
    return { path: join(profile.folder, "imports", `${key.opaqueId(identityOf(draftId))}.import`), key };
  }
}

const identityOf = (draftId: DraftId): string => `import-file/${draftId}`;
