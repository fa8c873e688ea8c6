import { readdirSync, readFileSync } from "node:fs";
import { withLargeApp } from "./large-app.ts";
import type { Measurement } from "./measure.ts";

const most = 600;

/**
 * Resident memory of the built app's main process and window together, as it stands when every client of the large seed was read and the list
 * stands: garbage that nobody collected yet counts. What the window really holds (after a collection) is in the note. On the stand-in main holds the
 * browser's driver too, and records cross as text. The target is absolute: `baseline` is the most that is allowed.
 */
export async function run(): Promise<readonly Measurement[]> {
  if (process.platform !== "linux") return [];
  return withLargeApp("memory", async ({ page, pid, folder }) => {
    await page.keyboard.press("Enter");
    await page.getByText(/^Up to date as of/).waitFor({ timeout: 540_000 });
    const main = residentOf(String(pid));
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
  });
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
