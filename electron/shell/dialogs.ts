import { basename } from "node:path";
import { dialog } from "electron";
import type { ChosenFile, ConfirmQuestion, FileFilter } from "../engine/ports.ts";
import type { MainWindow } from "./window.ts";

/** The system's dialogs. Paths stay in main; the window gets handles. Null: the person closed the dialog. */
export function electronDialogs(window: MainWindow) {
  const filtersOf = (filters: readonly FileFilter[]) =>
    filters.map((filter) => ({ name: filter.name, extensions: [...filter.extensions] }));
  return {
    openFile: async (options: { readonly title: string; readonly filters: readonly FileFilter[] }): Promise<ChosenFile | null> => {
      const owner = window.browserWindow;
      if (owner === null) return null;
      const {
        canceled,
        filePaths: [path],
      } = await dialog.showOpenDialog(owner, {
        title: options.title,
        filters: filtersOf(options.filters),
        properties: ["openFile", "dontAddToRecent"],
      });
      return canceled || path === undefined || path.includes("\0") ? null : { path, name: basename(path) };
    },
    saveFile: async (options: {
      readonly title?: string;
      readonly suggestedName: string;
      readonly filters: readonly FileFilter[];
    }): Promise<ChosenFile | null> => {
      const owner = window.browserWindow;
      if (owner === null) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(owner, {
        ...(options.title === undefined ? {} : { title: options.title }),
        defaultPath: options.suggestedName,
        filters: filtersOf(options.filters),
        properties: ["dontAddToRecent", "showOverwriteConfirmation"],
      });
      return canceled || filePath === "" || filePath.includes("\0") ? null : { path: filePath, name: basename(filePath) };
    },
    confirm: async (options: ConfirmQuestion): Promise<boolean> => {
      const owner = window.browserWindow;
      if (owner === null) return false;
      const { response } = await dialog.showMessageBox(owner, {
        type: "question",
        message: options.message,
        detail: options.detail,
        buttons: [options.yes, options.no],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      });
      return response === 0;
    },
  };
}
