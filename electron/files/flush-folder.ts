import { open } from "node:fs/promises";

/**
 * Makes a new or renamed file in this folder survive a power cut, where the system lets a folder be flushed; systems that do not
 * allow it do so themselves. Throws what the system says otherwise.
 */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (!["EPERM", "EISDIR", "EINVAL", "EACCES"].includes(codeOf(thrown))) throw thrown;
  }
}

/** The system's code of a failed file operation, such as `ENOENT`; empty where it has none. */
export const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? "");
