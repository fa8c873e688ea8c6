import { csv } from "#electron/reports/csv";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { saveAs, type Dialogs } from "./file-ports.ts";

export function tablesHandlers({ dialogs }: { readonly dialogs: Dialogs }): HandlersOf<Contract["tables"]> {
  return { save: ({ name, table }) => saveAs(dialogs, name, "csv", () => Promise.resolve(csv(table))) };
}
