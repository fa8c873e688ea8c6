import { randomBytes } from "node:crypto";
import { utilityProcess } from "electron";

export interface RunningSandbox {
  readonly baseUrl: string;
  /** For the panel's calls; made anew at each start, known to this process and the sandbox only. */
  readonly playToken: string;
  readonly accounts: readonly { readonly email: string; readonly masterPassword: string; readonly role: string }[];
  stop(): void;
}

/**
 * Starts the embedded provider as a process of its own and waits for its first line, one JSON object.
 * @param script the bundled sandbox. @param folder where its SQLite file lies.
 */
export function launchSandbox(script: string, folder: string): Promise<RunningSandbox> {
  const playToken = randomBytes(32).toString("base64url");
  const child = utilityProcess.fork(script, ["--port", "0", "--data", folder, "--seed", "demo"], {
    stdio: ["ignore", "pipe", "inherit"], serviceName: "Provider Desk sandbox", env: { ...process.env, SANDBOX_PLAY_TOKEN: playToken },
  });
  return new Promise((resolve, reject) => {
    let text = "";
    child.once("exit", (code) => { reject(new Error(`the sandbox ended with ${String(code)}`)); });
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const end = text.indexOf("\n");
      if (end < 0) return;
      const told = JSON.parse(text.slice(0, end)) as Omit<RunningSandbox, "playToken" | "stop">;
      text = "";
      child.stdout?.removeAllListeners("data");
      child.stdout?.resume();
      resolve({ baseUrl: told.baseUrl, accounts: told.accounts.map(({ email, masterPassword, role }) => ({ email, masterPassword, role })), playToken, stop: () => { child.kill(); } });
    });
  });
}
