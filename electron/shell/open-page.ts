import { shell } from "electron";
import { isHttpsOrLocal } from "#electron/provider-api/index";
import type { Language } from "#shared/model/message";
import type { electronDialogs } from "./dialogs.ts";

/** Opens a page in the system's browser after the technician agreed to its address. Only https, and http on this machine. */
export const pageOpener =
  (dialogs: ReturnType<typeof electronDialogs>, language: () => Language) =>
  async (url: string): Promise<boolean> => {
    if (!isHttpsOrLocal(new URL(url))) return false;
    const dutch = language() === "nl";
    const agreed = await dialogs.confirm({
      message: dutch ? "Deze pagina in de browser openen?" : "Open this page in the browser?",
      detail: url,
      yes: dutch ? "Openen" : "Open",
      no: dutch ? "Annuleren" : "Cancel",
    });
    if (agreed) await shell.openExternal(url);
    return agreed;
  };
