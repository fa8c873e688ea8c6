import type { ImportService } from "#electron/import/index";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import type { Language } from "#shared/model/message";
import { err, mapResult, ok } from "#shared/util/result";
import { saveAs, type Dialogs } from "./file-ports.ts";

export interface ImportingHandlerPorts {
  readonly importing: ImportService;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
}

const extensions = ["csv", "json", "1pux", "kdbx", "xml", "txt", "zip"];

export function importingHandlers({ importing, dialogs, language }: ImportingHandlerPorts): HandlersOf<Contract["importing"]> {
  return {
    async choose({ draftId }) {
      const chosen = await dialogs.openFile({
        title: "CSV, JSON, 1PUX, KDBX, XML",
        filters: [{ name: extensions.join(", "), extensions }],
      });
      return chosen === null ? err(appError("cancelled")) : importing.choose(draftId, chosen.path);
    },
    async chooseKeyFile({ draftId }) {
      // Key files have any name: KeePass writes .keyx and .key, and takes whatever is chosen.
      const chosen = await dialogs.openFile({ title: "KEYX, KEY", filters: [{ name: "*", extensions: ["*"] }] });
      return chosen === null ? err(appError("cancelled")) : ok(importing.chooseKeyFile(draftId, chosen.path));
    },
    read: ({ draftId, handle, format, password, withKeyFile, allowSlowKey }) =>
      importing.read(draftId, handle, format, { password, withKeyFile, allowSlowKey }),
    cancel({ draftId }) {
      importing.cancel(draftId);
      return ok({ cancelled: true as const });
    },
    preview: ({ draftId }) => importing.preview(draftId),
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
