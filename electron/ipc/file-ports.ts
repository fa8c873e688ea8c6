import { open, stat, writeFile } from "node:fs/promises";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { Dialogs } from "../engine/ports.ts";

export type { Dialogs };

/** Asks for a file and reads it as text. `cancelled` when closed, `import.too-large` beyond `largest` bytes. */
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
      return ok({ name: chosen.name, text: decode(await handle.readFile()) });
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
    await writeFile(chosen.path, await content());
    return ok({ fileName: chosen.name });
  } catch (thrown) {
    return err(appError("file.unwritable", {}, codeOf(thrown)));
  }
}

/** A name without what file systems do not take. */
const safeFileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 80) || "file";

/** UTF-8; where it is none, the single-byte encoding that spreadsheets on Windows write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? "");
