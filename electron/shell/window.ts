import { BrowserWindow, type WebPreferences } from "electron";
import { isAppUrl, startUrl } from "./origin.ts";

/** Preferences of every window; literals, never taken from data. */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    enableWebSQL: false,
    devTools: false,
  };
}

/** The one main window. Shown when it has painted. */
export class MainWindow {
  private window: BrowserWindow | null = null;
  private readonly preload: string;
  private readonly development: boolean;
  /** False after a crash until the page was there again: a page that crashes while it loads is not loaded for ever. */
  private hasLoaded = false;

  constructor(preload: string, development: boolean) {
    this.preload = preload;
    this.development = development;
  }

  async open(): Promise<void> {
    const window = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 1024,
      minHeight: 680,
      show: false,
      backgroundColor: "#eceff0",
      title: "Provider Desk",
      titleBarStyle: "hidden",
      titleBarOverlay: { height: 39, color: "#00000000", symbolColor: "#7a8689" },
      autoHideMenuBar: true,
      webPreferences: { ...webPreferences(this.preload), devTools: this.development },
    });
    this.window = window;
    window.once("ready-to-show", () => {
      window.show();
    });
    window.on("closed", () => {
      this.window = null;
    });
    window.on("page-title-updated", (event) => {
      event.preventDefault();
    });
    window.webContents.on("did-finish-load", () => {
      this.hasLoaded = true;
    });
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      this.pageGone(reason);
    });
    await window.loadURL(startUrl);
  }

  /** The page's process ended by itself: the window would stay blank. Keys are main's, so the page carries on where it was. */
  private pageGone(reason: string): void {
    console.error(`the window's process is gone: ${reason}`);
    if (reason === "clean-exit" || !this.hasLoaded) return;
    this.hasLoaded = false;
    this.reload();
  }
  /** Reloads the page, so that nothing readable stays in its heap. */
  reload(): void {
    this.window?.webContents.reloadIgnoringCache();
  }
  focus(): void {
    if (this.window === null) return;
    if (this.window.isMinimized()) this.window.restore();
    this.window.focus();
  }
  get browserWindow(): BrowserWindow | null {
    return this.window;
  }
  owns(contents: Electron.WebContents): boolean {
    return this.window !== null && !this.window.isDestroyed() && this.window.webContents.id === contents.id;
  }
  send(channel: string, message: unknown): void {
    const contents = this.window?.webContents;
    if (contents === undefined || contents.isDestroyed() || !isAppUrl(contents.getURL())) return;
    contents.send(channel, message);
  }
}
