import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, _electron, type Browser, type ElectronApplication, type Page } from "playwright-core";
import { electronBinary } from "./electron-binary.ts";
import { putWorld } from "./sandbox/prepared-world.ts";

const root = join(import.meta.dirname, "../..");
/** The many starts of the stand-in share what Node compiled: half a second of processor time each. */
const compiled = { NODE_COMPILE_CACHE: join(root, "out/test/compiled") };

/** How long a step waits for what a person would see, milliseconds. A quiet machine needs a few seconds; a busy one gets the time it needs. */
export const patience = 60_000;
/** The same for what writes to a client: dozens of requests at the server's pace. */
export const applying = { timeout: 180_000 } as const;

export interface StepReport {
  readonly journey: string;
  readonly step: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly screenshot: string;
  readonly error?: string;
}

/** One person's way through the app. Steps run in order; the first that fails ends the journey. */
export interface Journey {
  readonly name: string;
  /** Among the longest: it begins first, so that none of them runs alone at the end. */
  readonly isLong?: true;
  run(app: DrivenApp): Promise<void>;
}

/**
 * The built app as a user has it: a process of its own with a fresh profile folder, driven from outside over Chromium's debugging port
 * (or by Electron's own driver where its binary is there). No hook of the app is used.
 */
export class DrivenApp {
  readonly journey: string;
  readonly folder: string;
  readonly reports: StepReport[] = [];
  page!: Page;
  private child: ChildProcess | null = null;
  private electron: ElectronApplication | null = null;
  private browser: Browser | null = null;
  private readonly pictures: string;
  /** Hosts that the person knows. */
  private readonly known: string[] = [];
  /** What main's own dialogs asked, in their order. */
  readonly asked: string[] = [];
  private log = "";

  constructor(journey: string, pictures: string, folder = mkdtempSync(join(tmpdir(), "provider-desk-journey-"))) {
    this.journey = journey;
    this.folder = folder;
    this.pictures = pictures;
    mkdirSync(pictures, { recursive: true });
  }

  /** Opens the app. Its sandbox has been seeded before; `startAsInstalled` has it seed itself. */
  async start(switches: readonly string[] = [], surroundings: Readonly<Record<string, string>> = {}): Promise<void> {
    const sandbox = join(this.folder, "sandbox");
    if (!existsSync(sandbox)) await putWorld("demo", sandbox);
    await this.open(switches, surroundings);
  }
  /** The very first start on a computer. */
  startAsInstalled(): Promise<void> {
    return this.open([], {});
  }
  private async open(switches: readonly string[], surroundings: Readonly<Record<string, string>>): Promise<void> {
    const main = join(root, "out/app/main/main.js");
    const binary = electronBinary();
    if (binary !== null) {
      // With the sandbox that the shipped app has; the driver would switch it off.
      const electron = await _electron.launch({
        executablePath: binary,
        args: [root, `--user-data-dir=${this.folder}`, ...switches],
        chromiumSandbox: process.getuid?.() !== 0,
        env: { ...environment(), LANG: "en_US.UTF-8" },
      });
      this.electron = electron;
      for (const stream of [electron.process().stdout, electron.process().stderr])
        stream?.on("data", (chunk: Buffer) => {
          this.log += chunk.toString("utf8");
        });
      await answerDialogs(electron, join(this.folder, "downloads"));
      this.page = await electron.firstWindow();
    } else {
      const port = await freePort();
      const child = spawn(
        process.execPath,
        [
          "--disable-warning=ExperimentalWarning",
          "--import",
          join(root, "build/electron-stand-in/register.ts"),
          main,
          `--user-data-dir=${this.folder}`,
          `--remote-debugging-port=${String(port)}`,
          ...switches,
        ],
        {
          cwd: root,
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...process.env, ...compiled, LANG: "en_US.UTF-8", ...surroundings },
        },
      );
      this.child = child;
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => {
          this.log += chunk.toString("utf8");
        });
      this.browser = await attach(port, child, () => this.log);
      this.page = await windowOf(this.browser);
      this.page.on("dialog", (box) => {
        this.asked.push(box.message());
        void (this.known.some((host) => box.message().includes(host)) ? box.accept() : box.dismiss()).catch(() => undefined);
      });
    }
    this.page.setDefaultTimeout(patience);
    // Nothing waits for movement to end, and nothing is drawn sixty times a second while something is waited for.
    await this.page.emulateMedia({ reducedMotion: "reduce" });
  }

  /** The app started by a scheduler on the same profile folder, to its end: no window opens. */
  async command(
    switches: readonly string[],
    surroundings: Readonly<Record<string, string>>,
  ): Promise<{ readonly code: number | null; readonly output: string }> {
    const binary = electronBinary();
    const starts =
      binary === null
        ? [
            "--disable-warning=ExperimentalWarning",
            "--import",
            join(root, "build/electron-stand-in/register.ts"),
            join(root, "out/app/main/main.js"),
          ]
        : [root];
    const child = spawn(binary ?? process.execPath, [...starts, `--user-data-dir=${this.folder}`, ...switches], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...compiled, LANG: "en_US.UTF-8", ...surroundings },
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
    child.stderr.on("data", (chunk: Buffer) => {
      this.log += chunk.toString("utf8");
    });
    const [code] = (await once(child, "exit")) as [number | null];
    return { code, output };
  }

  /** What a person does next, with a picture of how it ended (`picture` = false where no window is open). */
  async step(name: string, act: (page: Page) => Promise<void>, picture = true): Promise<void> {
    const started = performance.now();
    const screenshot = join(
      this.pictures,
      `${this.journey}-${String(this.reports.length + 1).padStart(2, "0")}-${name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, 50)}.png`,
    );
    const done = (ok: boolean, error?: string): void => {
      this.reports.push({
        journey: this.journey,
        step: name,
        ok,
        ms: Math.round(performance.now() - started),
        screenshot: picture ? screenshot : "",
        ...(error === undefined ? {} : { error }),
      });
      console.log(`${ok ? "ok  " : "FAIL"} ${this.journey}: ${name}${error === undefined ? "" : `\n     ${error}`}`);
    };
    try {
      await act(this.page);
      if (picture) await this.page.screenshot({ path: screenshot, animations: "disabled" });
      done(true);
    } catch (error) {
      if (picture) await this.page.screenshot({ path: screenshot, animations: "disabled" }).catch(() => undefined);
      done(false, error instanceof Error ? error.message.split("\n").slice(0, 12).join("\n     ") : String(error));
      throw error;
    }
  }

  /** The person knows this host: they agree from now on where main asks whether to contact it, and to nothing else that it asks. */
  async agreeTo(address: string): Promise<void> {
    const { host } = new URL(address);
    this.known.push(host);
    await this.electron?.evaluate((_modules, known) => {
      (globalThis as { knownByDriver?: string[] }).knownByDriver = known;
    }, this.known);
  }

  /** Presses what opens the system's file dialog, and chooses `file` there. */
  async chooseFile(file: string, press: (page: Page) => Promise<void>): Promise<void> {
    if (this.electron !== null) {
      await this.electron.evaluate((_modules, path) => {
        (globalThis as { chosenByDriver?: string }).chosenByDriver = path;
      }, file);
      await press(this.page);
      return;
    }
    const chooser = this.page.waitForEvent("filechooser");
    await press(this.page);
    await (await chooser).setFiles(file);
  }

  /** Somebody looks at the window, or at something else. */
  async look(isAtWindow: boolean): Promise<void> {
    if (this.electron === null)
      await this.page.evaluate((focused) => (globalThis as unknown as StandIn).__standInFocus(focused), isAtWindow);
    else
      await this.electron.evaluate(({ BrowserWindow }, focused) => {
        for (const window of BrowserWindow.getAllWindows()) window.isFocused = () => focused;
      }, isAtWindow);
  }
  /** Notifications of the operating system that stand; the one with the title `clicked` is clicked. */
  async notices(clicked: string | null = null): Promise<readonly { readonly title: string; readonly text: string }[]> {
    if (this.electron === null) return this.page.evaluate((title) => (globalThis as unknown as StandIn).__standInNotices(title), clicked);
    return this.electron.evaluate((_modules, title) => {
      const shown = (globalThis as { shownToDriver?: Electron.Notification[] }).shownToDriver ?? [];
      shown.find((each) => each.title === title)?.emit("click");
      return shown.map((each) => ({ title: each.title, text: each.body }));
    }, clicked);
  }

  /** As a power cut would: the process is gone at once. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child !== null && child.exitCode === null) {
      const ended = new Promise<void>((go) => {
        child.once("exit", () => {
          go();
        });
      });
      child.kill("SIGKILL");
      await ended;
    }
    const electronProcess = this.electron?.process();
    if (electronProcess !== undefined && electronProcess.exitCode === null && electronProcess.signalCode === null) {
      const ended = new Promise<void>((go) => {
        electronProcess.once("exit", () => {
          go();
        });
      });
      electronProcess.kill("SIGKILL");
      await ended;
    }
    await this.browser?.close().catch(() => undefined);
    killLeftovers(this.folder);
    this.child = null;
    this.electron = null;
  }
  async stop(): Promise<void> {
    const { child } = this;
    await this.electron?.close().catch(() => undefined);
    if (child !== null && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise<void>((go) => {
        child.once("exit", () => {
          go();
        });
      });
      child.kill("SIGTERM");
      await ended;
    }
    await this.browser?.close().catch(() => undefined);
    killLeftovers(this.folder);
    this.child = null;
    this.electron = null;
  }
  /** Everything the process printed so far. */
  get output(): string {
    return this.log;
  }
  get pid(): number | undefined {
    return this.child?.pid ?? this.electron?.process().pid;
  }
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
  saved(name: string): Buffer {
    return readFileSync(join(this.folder, "downloads", name));
  }
}

/** What a page of the stand-in has for its driver (build/electron-stand-in/README.md). */
interface StandIn {
  __standInFocus(focused: boolean): Promise<void>;
  __standInNotices(clicked: string | null): Promise<readonly { readonly title: string; readonly text: string }[]>;
}

/** The system's dialogs have no page to be driven on: what is saved goes where the stand-in puts it, what is opened is what `chooseFile` named. */
async function answerDialogs(electron: ElectronApplication, downloads: string): Promise<void> {
  await electron.evaluate(({ dialog, Notification }, folder) => {
    Notification.prototype.show = function show(this: Electron.Notification): void {
      const told = globalThis as { shownToDriver?: Electron.Notification[] };
      told.shownToDriver = [...(told.shownToDriver ?? []), this];
    };
    const chosen = (): string[] => {
      const path = (globalThis as { chosenByDriver?: string }).chosenByDriver;
      return path === undefined ? [] : [path];
    };
    const asPromised = dialog as unknown as Record<string, (...values: { defaultPath?: string; message?: string }[]) => Promise<unknown>>;
    asPromised["showSaveDialog"] = (_window, options) =>
      Promise.resolve({ canceled: false, filePath: `${folder}/${options?.defaultPath ?? "file"}` });
    asPromised["showMessageBox"] = (_window, options) => {
      const known = (globalThis as { knownByDriver?: string[] }).knownByDriver ?? [];
      return Promise.resolve({ response: known.some((host) => options?.message?.includes(host) === true) ? 0 : 1 });
    };
    asPromised["showOpenDialog"] = () => Promise.resolve({ canceled: chosen().length === 0, filePaths: chosen() });
  }, downloads);
  mkdirSync(downloads, { recursive: true });
}
const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

async function attach(port: number, child: ChildProcess, log: () => string): Promise<Browser> {
  for (const started = performance.now(); performance.now() - started < 2 * patience;) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${String(child.exitCode)}\n${log()}`);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/json/version`).catch(() => null);
    if (answer?.ok === true) return chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`, { isLocal: true });
    await new Promise((go) => {
      setTimeout(go, 100);
    });
  }
  throw new Error(`the app's window did not open\n${log()}`);
}

async function windowOf(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("the browser has no context");
  for (const started = performance.now(); performance.now() - started < patience;) {
    const page = context.pages().find((each) => each.url().includes("desk.app.invalid"));
    if (page !== undefined) {
      await page.waitForLoadState("domcontentloaded");
      return page;
    }
    await new Promise((go) => {
      setTimeout(go, 100);
    });
  }
  throw new Error("no window of the app");
}

/** Processes that a killed app left behind (its browser, its sandbox), known by its profile folder in their arguments. */
function killLeftovers(folder: string): void {
  if (process.platform !== "linux") return;
  for (const pid of listProcesses()) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder)) process.kill(Number(pid), "SIGKILL");
    } catch {
      /* it ended by itself */
    }
  }
}
const listProcesses = (): readonly string[] => readdirNumbers("/proc");
function readdirNumbers(path: string): readonly string[] {
  return readdirSync(path).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
}

/** A port of this computer that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
