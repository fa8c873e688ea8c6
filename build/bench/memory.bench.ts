import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "#build/conformance/start-sandbox";
import { Desk } from "#build/test/app-driver";
import type { Measurement } from "./measure.ts";

const most = 600;

/**
 * Resident memory of the built app's main process and window together, as it stands when every client of the large seed was read and the list
 * stands: garbage that nobody collected yet counts. What the window really holds (after a collection) is in the note. On the stand-in main holds the
 * browser's driver too, and records cross as text. The target is absolute: `baseline` is the most that is allowed.
 */
export async function run(): Promise<readonly Measurement[]> {
  if (process.platform !== "linux") return [];
  const folder = mkdtempSync(join(tmpdir(), "provider-desk-memory-"));
  // The app's own sandbox finds its database filled.
  mkdirSync(join(folder, "sandbox"));
  const seeded = await startSandboxProcess(["--seed", "large"], join(folder, "sandbox"));
  const [account] = seeded.accounts;
  await seeded.stop();
  if (account === undefined) throw new Error("the sandbox has no account");

  const desk = new Desk("memory", join(import.meta.dirname, "../../out/bench"), folder);
  try {
    await desk.start();
    const { page } = desk;
    await page.getByRole("button", { name: /Open the sandbox/ }).click();
    await page.getByRole("button", { name: account.email }).click({ timeout: 120_000 });
    await page.getByLabel("Master password").fill(account.masterPassword);
    await page.keyboard.press("Enter");
    await page.getByText(/^Up to date as of/).waitFor({ timeout: 540_000 });
    const main = residentOf(String(desk.pid));
    const window = Math.max(...windowsOf(folder).map(residentOf));
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const held = Math.max(...windowsOf(folder).map(residentOf));
    if (!(main > 0 && window > 0)) throw new Error("a process was not found");
    const measured = main + window;
    return [
      {
        name: "memory, large seed read",
        unit: "MB",
        baseline: most,
        measured,
        ratio: measured / most,
        target: 1,
        met: measured <= most,
        note: `main process ${main.toFixed(0)} MB, window ${window.toFixed(0)} MB (${held.toFixed(0)} MB without its garbage)`,
      },
    ];
  } finally {
    await desk.stop();
    desk.remove();
  }
}

/** Resident memory of a process, in MB; 0 when it is gone. */
function residentOf(pid: string): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
/** The browser's page processes of this profile folder: the app's window and, smaller, the browser's own pages. */
function windowsOf(folder: string): readonly string[] {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
      return command.includes(folder) && command.includes("--type=renderer");
    } catch {
      return false;
    }
  });
}
