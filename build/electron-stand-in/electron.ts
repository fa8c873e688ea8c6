import { spawn, type ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import type { Readable } from "node:stream";

/** The part of the `electron` module that the app uses, on Node and an installed Chromium. See README.md. */
export { app } from "./app.ts";
export { BrowserWindow, WebContents } from "./windows.ts";
export { dialog } from "./dialog.ts";
export { ipcMain } from "./ipc-main.ts";
export { protocol } from "./protocol.ts";
export { net } from "./net.ts";
export { session } from "./session.ts";

export const safeStorage = {
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(false),
};

export const powerMonitor = new EventEmitter();
process.on("SIGUSR2", () => {
  powerMonitor.emit("lock-screen");
});

let copied = "";
export const clipboard = {
  writeText: (text: string): Promise<void> => {
    copied = text;
    return Promise.resolve();
  },
  readText: (): Promise<string> => Promise.resolve(copied),
  clear: (): void => {
    copied = "";
  },
};

export const shell = {
  openExternal: (url: string): Promise<void> => {
    console.error(`Would open in the browser: ${url}`);
    return Promise.resolve();
  },
};

export const Menu = { setApplicationMenu: (): void => undefined, buildFromTemplate: (template: unknown): unknown => template };

export const nativeTheme = Object.assign(new EventEmitter(), { themeSource: "system", shouldUseDarkColors: false });

class UtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;
  constructor(child: ChildProcess) {
    super();
    this.child = child;
    child.on("exit", (code) => {
      this.emit("exit", code ?? 0);
    });
    process.on("exit", () => {
      child.kill();
    });
  }
  get pid(): number | undefined {
    return this.child.pid;
  }
  get stdout(): Readable | null {
    return this.child.stdout;
  }
  kill(): boolean {
    return this.child.kill();
  }
}
export const utilityProcess = {
  fork: (
    script: string,
    args: string[] = [],
    options: { env?: NodeJS.ProcessEnv; stdio?: ("ignore" | "pipe" | "inherit")[] } = {},
  ): UtilityProcess =>
    new UtilityProcess(
      spawn(process.execPath, [script, ...args], {
        env: options.env ?? process.env,
        stdio: options.stdio ?? ["ignore", "inherit", "inherit"],
      }),
    ),
};
