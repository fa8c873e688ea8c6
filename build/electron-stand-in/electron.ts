import { spawn, type ChildProcess } from "node:child_process";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { EventEmitter } from "node:events";
import type { Readable } from "node:stream";

/** The part of the `electron` module that the app uses, on Node and an installed Chromium. See README.md. */
export { app } from "./app.ts";
export { BrowserWindow, WebContents } from "./windows.ts";
export { dialog } from "./dialog.ts";
export { ipcMain } from "./ipc-main.ts";
export { protocol } from "./protocol.ts";
export { net } from "./net.ts";
export { Notification } from "./notification.ts";
export { session } from "./session.ts";

/** A keychain for whoever starts the app with the same text in `STAND_IN_KEYCHAIN`; without it there is none. */
const keychainSecret = process.env["STAND_IN_KEYCHAIN"] ?? "";
const keychainKey = createHash("sha256").update(keychainSecret).digest();
export const safeStorage = {
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(keychainSecret !== ""),
  encryptStringAsync(text: string): Promise<Buffer> {
    const iv = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", keychainKey, iv);
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Promise.resolve(Buffer.concat([iv, cipher.getAuthTag(), sealed]));
  },
  decryptStringAsync(blob: Buffer): Promise<{ readonly result: string }> {
    const decipher = createDecipheriv("aes-256-gcm", keychainKey, blob.subarray(0, 12)).setAuthTag(blob.subarray(12, 28));
    return Promise.resolve({ result: Buffer.concat([decipher.update(blob.subarray(28)), decipher.final()]).toString("utf8") });
  },
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
