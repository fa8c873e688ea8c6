import type { ImportService } from "#electron/import/index";
import { say } from "#electron/reports/texts";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { columnMapping, type ColumnMapping } from "#shared/setup/draft/column-mapping";
import type { Language } from "#shared/model/message";
import { err, mapResult, ok } from "#shared/util/result";
import { openText, saveAs, type Dialogs } from "./file-ports.ts";

export interface ImportingHandlerPorts {
  readonly importing: ImportService;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
}

const extensions = ["csv", "json", "1pux", "1pif", "kdbx", "xml", "txt", "zip", "fsk", "tsv", "html", "htm"];
const mappingKind = "provider-desk-columns";
const largestMapping = 1_000_000;

/** A mapping as `saveMapping` writes it; null for anything else. */
function mappingIn(text: string): ColumnMapping | null {
  try {
    const { kind, version, ...mapping } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const read = columnMapping.safeParse(mapping);
    return kind === mappingKind && version === 1 && read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function importingHandlers({ importing, dialogs, language }: ImportingHandlerPorts): HandlersOf<Contract["importing"]> {
  return {
    async choose({ draftId }) {
      const chosen = await dialogs.openFile({
        title: "CSV, JSON, 1PUX, KDBX, XML",
        filters: [{ name: extensions.join(", "), extensions }],
      });
      return chosen === null ? err(appError("cancelled")) : importing.choose(draftId, chosen.path);
    },
    // Where a file has its name: in lists and in the journal, which keep what was said then.
    paste: ({ draftId, pasted }) => importing.paste(draftId, pasted, say({ key: "import.pasted" }, language())),
    async chooseKeyFile({ draftId }) {
      // Key files have any name: KeePass writes .keyx and .key, and takes whatever is chosen.
      const chosen = await dialogs.openFile({ title: "KEYX, KEY", filters: [{ name: "*", extensions: ["*"] }] });
      return chosen === null ? err(appError("cancelled")) : ok(importing.chooseKeyFile(draftId, chosen.path));
    },
    read: ({ draftId, handle, format, columns, password, withKeyFile, allowSlowKey }) =>
      importing.read(draftId, handle, format, {
        password,
        withKeyFile,
        allowSlowKey,
        ...(columns === null ? {} : { columns }),
      }),
    cancel({ draftId }) {
      importing.cancel(draftId);
      return ok({ cancelled: true as const });
    },
    preview: ({ draftId }) => importing.preview(draftId),
    columns: ({ draftId, handle, headless }) => importing.columns(draftId, handle, headless),
    saveMapping: ({ name, mapping }) =>
      saveAs(dialogs, name, "json", () => Promise.resolve(`${JSON.stringify({ kind: mappingKind, version: 1, ...mapping }, null, 2)}\n`)),
    async loadMapping() {
      const file = await openText(dialogs, "JSON", ["json"], largestMapping);
      if (!file.ok) return file;
      const mapping = mappingIn(file.value.text);
      return mapping === null ? err(appError("import.mapping-malformed")) : ok({ fileName: file.value.name, mapping });
    },
    async exportAttachments({ draftId }) {
      const [preview, table] = [await importing.preview(draftId), await importing.attachmentsCsv(draftId, language())];
      if (!preview.ok) return preview;
      if (!table.ok) return table;
      return saveAs(dialogs, `${preview.value.fileName.replace(/\.[^.]*$/u, "")} attachments`, "csv", () => Promise.resolve(table.value));
    },
    async exportProblems({ draftId }) {
      const [preview, table] = [await importing.preview(draftId), await importing.problemsCsv(draftId, language())];
      if (!preview.ok) return preview;
      if (!table.ok) return table;
      return mapResult(
        await saveAs(dialogs, preview.value.fileName.replace(/\.[^.]*$/u, ""), "csv", () => Promise.resolve(table.value)),
        ({ fileName }) => ({ fileName }),
      );
    },
    release({ draftId }) {
      importing.release(draftId);
      return ok({ released: true as const });
    },
  };
}
