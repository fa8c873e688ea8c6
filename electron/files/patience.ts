import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "./flush-folder.ts";

/** Somebody else has the file for a moment, or too many are open. */
const passing = new Set(["EBUSY", "EMFILE", "ENFILE", "EAGAIN"]);
/** On Windows a scanner or an index that has a file open is told as a missing right. */
const passingOnWindows = new Set([...passing, "EPERM", "EACCES"]);
const waits = [10, 30, 90, 270];

/** Does something with a file, again after a moment where what stands in the way passes by itself. Throws what the last try did. */
export async function withPatience<T>(
  act: () => Promise<T>,
  platform: NodeJS.Platform = process.platform,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): Promise<T> {
  for (const milliseconds of waits)
    try {
      return await act();
    } catch (thrown) {
      if (!(platform === "win32" ? passingOnWindows : passing).has(codeOf(thrown))) throw thrown;
      await wait(milliseconds);
    }
  return act();
}
