import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { app } from "./app.ts";
import type { BrowserWindow } from "./windows.ts";

interface OpenOptions {
  filters?: { extensions: string[] }[];
}
interface SaveOptions {
  defaultPath?: string;
}
interface BoxOptions {
  message: string;
  detail?: string;
}

/** Pages whose dialogs are left to who sits there. */
const heard = new WeakSet<object>();

/** The system's dialogs, as a page has them. */
export const dialog = {
  /** A file chooser of the page; the path comes from the browser's debugger, since a page never learns it. */
  async showOpenDialog(window: BrowserWindow, options: OpenOptions): Promise<{ canceled: boolean; filePaths: string[] }> {
    const cdp = await window.cdp();
    try {
      await cdp.send("DOM.enable");
      const accept = (options.filters ?? [])
        .flatMap((filter) => filter.extensions)
        .filter((extension) => extension !== "*")
        .map((extension) => `.${extension}`)
        .join(",");
      const chosen = await cdp.send("Runtime.evaluate", {
        expression: `new Promise((done) => {
          const input = document.createElement("input");
          input.type = "file"; input.accept = ${JSON.stringify(accept)}; input.hidden = true;
          input.addEventListener("change", () => { const [file] = input.files; input.remove(); done(file ?? null); });
          input.addEventListener("cancel", () => { input.remove(); done(null); });
          document.body.append(input); input.click();
        })`,
        awaitPromise: true,
        userGesture: true,
      });
      const { objectId } = chosen.result;
      if (objectId === undefined) return { canceled: true, filePaths: [] };
      const { path } = await cdp.send("DOM.getFileInfo", { objectId });
      return { canceled: false, filePaths: [path] };
    } finally {
      await cdp.detach().catch(() => undefined);
    }
  },
  showSaveDialog(_window: BrowserWindow, options: SaveOptions): Promise<{ canceled: boolean; filePath: string }> {
    const folder = join(app.getPath("userData"), "downloads");
    mkdirSync(folder, { recursive: true });
    const filePath = join(folder, options.defaultPath ?? "file");
    console.error(`Saved through the stand-in's dialog: ${filePath}`);
    return Promise.resolve({ canceled: false, filePath });
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
  async showMessageBox(window: BrowserWindow, options: BoxOptions): Promise<{ response: number }> {
    const { page } = window.webContents;
    // Whoever sits at the page answers; without a listener the browser's driver would say no at once.
    if (page !== null && !heard.has(page)) page.on("dialog", () => undefined);
    if (page !== null) heard.add(page);
    const agreed = await page?.evaluate((text) => confirm(text), `${options.message}\n\n${options.detail ?? ""}`);
    return { response: agreed === true ? 0 : 1 };
  },
};
