import { join } from "node:path";
import { readPrivateFile, removePrivateFile, writePrivateFile } from "#electron/account/private-file";
import type { SealingKey } from "#electron/crypto/index";
import type { DraftId } from "#shared/model/ids";
import type { FileMemory, FileRecord } from "./import-files.ts";

/**
 * Which file belongs to which draft, sealed in the profile's folder, one small file each. Only where the file is and how
 * to recognise it: nothing of its content. What cannot be read or written is as if unknown; the file is then asked for.
 */
export class SealedFileMemory implements FileMemory {
  private readonly folder: string;
  private readonly key: SealingKey;

  constructor(folder: string, key: SealingKey) { this.folder = folder; this.key = key; }

  async load(draftId: DraftId): Promise<FileRecord | null> {
    const content = await readPrivateFile(this.pathOf(draftId));
    if (!content.ok || content.value === null) return null;
    const opened = this.key.open(content.value, `import-file/${draftId}`);
    return opened.ok ? JSON.parse(new TextDecoder().decode(opened.value)) as FileRecord : null;
  }

  async save(draftId: DraftId, record: FileRecord | null): Promise<void> {
    if (record === null) await removePrivateFile(this.pathOf(draftId));
    else await writePrivateFile(this.pathOf(draftId), this.key.seal(new TextEncoder().encode(JSON.stringify(record)), `import-file/${draftId}`));
  }

  private pathOf(draftId: DraftId): string { return join(this.folder, `${this.key.opaqueId(`import-file/${draftId}`)}.import`); }
}
