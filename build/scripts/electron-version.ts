import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** `npm run electron-version`: says whether the registry has a newer Electron of the pinned major, and ends with 1 when it has. */

/** The newest of the versions that have the major number of `pinned` and are newer; null when there is none. Prereleases do not count. */
export function newerOf(pinned: string, versions: readonly string[]): string | null {
  const numbers = (version: string): readonly number[] => version.split(".").map(Number);
  const compare = (left: string, right: string): number => {
    const [a, b] = [numbers(left), numbers(right)];
    return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
  };
  const newer = versions.filter(
    (version) => /^\d+\.\d+\.\d+$/.test(version) && numbers(version)[0] === numbers(pinned)[0] && compare(version, pinned) > 0,
  );
  return newer.sort(compare).at(-1) ?? null;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "../..");
  const pinned = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> })
    .devDependencies["electron"];
  if (pinned === undefined) throw new Error("Electron is not among the packages");
  const versions = JSON.parse(execFileSync("npm", ["view", "electron", "versions", "--json"], { encoding: "utf8" })) as string[];
  const newer = newerOf(pinned, versions);
  console.log(
    newer === null
      ? `Electron ${pinned} is the newest of its major.`
      : `Electron ${newer} is out; ${pinned} is pinned. Update it before a release.`,
  );
  process.exit(newer === null ? 0 : 1);
}
