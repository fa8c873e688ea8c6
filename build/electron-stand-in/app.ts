import { EventEmitter } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

/** `app`: the life of the process, its folders and its switches. */
class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    hasSwitch: (name: string): boolean => process.argv.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`)),
    getSwitchValue: (name: string): string =>
      process.argv
        .filter((argument) => argument.startsWith(`--${name}=`))
        .at(-1)
        ?.slice(name.length + 3) ?? "",
    appendSwitch: (): void => undefined,
  };
  name = "Provider Desk";
  private readonly paths = new Map<string, string>();
  private lock: string | null = null;
  private quitting = false;
  /** Set by the windows, when there are any. */
  closeWindows: () => Promise<void> = () => Promise.resolve();

  enableSandbox(): void {
    /* Chromium's pages are sandboxed unless it runs as root */
  }
  setName(name: string): void {
    this.name = name;
  }
  setAppUserModelId(): void {
    /* Windows */
  }
  getVersion(): string {
    return (JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string }).version;
  }
  getAppPath(): string {
    return join(import.meta.dirname, "../..");
  }
  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }
  getPreferredSystemLanguages(): string[] {
    return [(process.env["LANG"] ?? "en").split(".")[0]?.replace("_", "-") ?? "en"];
  }
  getPath(name: string): string {
    const known = this.paths.get(name);
    if (known !== undefined) return known;
    if (name === "temp") return tmpdir();
    if (name === "home") return homedir();
    const userData = this.commandLine.getSwitchValue("user-data-dir") || join(homedir(), ".config", this.name);
    mkdirSync(userData, { recursive: true });
    return name === "userData" ? userData : join(userData, name);
  }
  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true });
    this.paths.set(name, path);
  }

  /** One process per user-data folder; a lock of a process that is gone does not count. */
  requestSingleInstanceLock(): boolean {
    const file = join(this.getPath("userData"), "stand-in.lock");
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(file, String(process.pid), { flag: "wx" });
        this.lock = file;
        return true;
      } catch {
        /* somebody holds it */
      }
      const holder = Number(readFileSync(file, "utf8"));
      if (isRunning(holder)) return false;
      rmSync(file, { force: true });
    }
    return false;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  quit(): void {
    if (this.quitting) return;
    this.quitting = true;
    this.emit("before-quit", { preventDefault: () => undefined });
    let stays = false;
    this.emit("will-quit", {
      preventDefault: () => {
        stays = true;
      },
    });
    if (stays) {
      this.quitting = false;
      return;
    }
    void this.closeWindows().then(() => {
      this.exit(0);
    });
  }
  exit(code = 0): void {
    if (this.lock !== null) rmSync(this.lock, { force: true });
    process.exit(code);
  }
}
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const app = new App();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    app.quit();
  });
