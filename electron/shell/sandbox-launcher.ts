import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { utilityProcess } from "electron";
import type { SandboxAccount } from "#shared/bridge/index";

export interface RunningSandbox {
  readonly baseUrl: string;
  /** For the panel's calls; made anew at each start, known to this process and the sandbox only. */
  readonly playToken: string;
  readonly accounts: readonly SandboxAccount[];
  readonly installationId: string | null;
  stop(): void;
}

/** The embedded provider of this start: a process of its own, started in the background, asked for when somebody needs it. */
export class SandboxHost {
  private readonly script: string;
  private readonly folder: string;
  private running: Promise<RunningSandbox | null> | null = null;
  private current: RunningSandbox | null = null;
  private failed = false;

  constructor(script: string, folder: string) {
    this.script = script;
    this.folder = folder;
  }
  start(): void {
    this.running ??= launchSandbox(this.script, this.folder, () => {
      this.running = null;
      this.current = null;
    }).then(
      (sandbox) => {
        this.current = sandbox;
        return sandbox;
      },
      (error: unknown) => {
        console.error(`The sandbox did not start: ${error instanceof Error ? error.message : "unknown"}`);
        this.failed = true;
        return null;
      },
    );
  }
  /** Null when it could not be started. One that ended is started anew. */
  ready(): Promise<RunningSandbox | null> {
    this.start();
    return this.running ?? Promise.resolve(null);
  }
  /** What runs at this moment; null before it is ready. */
  get now(): RunningSandbox | null {
    return this.current;
  }
  /** `starting` also before it was asked for: it comes with every start of the app. */
  get state(): "starting" | "running" | "failed" {
    return this.current !== null ? "running" : this.failed ? "failed" : "starting";
  }
  stop(): void {
    this.current?.stop();
    this.current = null;
  }
}

/**
 * Starts the embedded provider as a process of its own and waits for its first line, one JSON object.
 * @param script the bundled sandbox. @param folder where its SQLite file lies. @param onEnd called when a sandbox that ran is there no more.
 */
function launchSandbox(script: string, folder: string, onEnd: () => void): Promise<RunningSandbox> {
  mkdirSync(folder, { recursive: true });
  const playToken = randomBytes(32).toString("base64url");
  const child = utilityProcess.fork(script, ["--port", "0", "--data", folder, "--seed", "demo", "--licences"], {
    stdio: ["ignore", "pipe", "inherit"],
    serviceName: "Provider Desk sandbox",
    env: { ...process.env, SANDBOX_PLAY_TOKEN: playToken },
  });
  return new Promise((resolve, reject) => {
    let text = "";
    child.once("exit", (code) => {
      reject(new Error(`the sandbox ended with ${String(code)}`));
      onEnd();
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const end = text.indexOf("\n");
      if (end < 0) return;
      child.stdout?.removeAllListeners("data");
      child.stdout?.resume();
      let started: Omit<RunningSandbox, "playToken" | "stop">;
      try {
        started = JSON.parse(text.slice(0, end)) as typeof started;
      } catch {
        child.kill();
        reject(new Error("the sandbox's first line says nothing"));
        return;
      }
      resolve({
        baseUrl: started.baseUrl,
        accounts: started.accounts.map(({ email, masterPassword, shows, authenticator }) => ({
          email,
          masterPassword,
          shows,
          authenticator,
        })),
        installationId: started.installationId ?? null,
        playToken,
        stop: () => {
          child.kill();
        },
      });
    });
  });
}
