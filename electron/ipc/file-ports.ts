import { open, stat } from "node:fs/promises";
import { codeOf } from "#electron/files/flush-folder";
import { writeChosenFile } from "#electron/files/private-file";
import { isZip } from "#electron/import/archive";
import { isOffice } from "#electron/import/detect";
import { fileText } from "#electron/import/file-text";
import { appError } from "#shared/errors/app-error";
import { err, mapResult, type Result } from "#shared/util/result";
import type { Dialogs } from "../engine/ports.ts";

export type { Dialogs };

/**
 * Asks for a file and reads it as text, whatever it is encoded in. `cancelled` when closed, `import.too-large` beyond `largest` bytes,
 * `import.spreadsheet` and `import.malformed` for what is no text.
 */
export async function openText(
  dialogs: Dialogs,
  title: string,
  extensions: readonly string[],
  largest: number,
): Promise<Result<{ readonly name: string; readonly text: string }>> {
  const chosen = await dialogs.openFile({ title, filters: [{ name: title, extensions }] });
  if (chosen === null) return err(appError("cancelled"));
  try {
    if ((await stat(chosen.path)).size > largest) return err(appError("import.too-large"));
    const handle = await open(chosen.path, "r");
    try {
      const bytes = await handle.readFile();
      // A workbook is chosen as easily as the table that was saved of it.
      if (isZip(bytes) || isOffice(bytes)) return err(appError("import.spreadsheet"));
      return mapResult(fileText(bytes), ({ text }) => ({ name: chosen.name, text }));
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    return err(appError("file.unreadable", {}, codeOf(thrown)));
  }
}

/** Asks where to, and writes. `cancelled` when closed. */
export async function saveAs(
  dialogs: Dialogs,
  suggestedName: string,
  extension: string,
  content: () => Promise<string | Uint8Array>,
): Promise<Result<{ readonly fileName: string }>> {
  const chosen = await dialogs.saveFile({
    suggestedName: `${safeFileName(suggestedName)}.${extension}`,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (chosen === null) return err(appError("cancelled"));
  try {
    return mapResult(await writeChosenFile(chosen.path, await content()), () => ({ fileName: chosen.name }));
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}

/** A name without what file systems do not take, and without signs that nobody sees: they would show its ending elsewhere in the name. */
export function safeFileName(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{C}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .slice(0, 80)
    .replace(/^[ .]+|[ .]+$/gu, "");
  // Windows keeps some names for devices, with any ending.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(plain) ? `file ${plain}` : plain || "file";
}
