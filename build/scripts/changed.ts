import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Files of a work tree that differ from `revision` (null: where the branch left the main branch of its remote; without a remote, the last commit), with
 * those that git does not know yet; paths from the root with `/`. Files that are gone are left out. The error is git's own words.
 */
export function changedFiles(
  root: string,
  revision: string | null,
): { readonly ok: true; readonly value: readonly string[] } | { readonly ok: false; readonly error: string } {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const left = ["origin/HEAD", "origin/main"].map((name) => git("merge-base", "HEAD", name)).find(({ status }) => status === 0);
  const base = revision ?? left?.stdout.trim() ?? "HEAD";
  const lists = [git("diff", "--name-only", "-z", base, "--"), git("ls-files", "--others", "--exclude-standard", "-z")];
  for (const { status, stderr } of lists) if (status !== 0) return { ok: false, error: stderr.trim() };
  const names = lists.flatMap(({ stdout }) => stdout.split("\0")).filter((name) => name !== "" && existsSync(join(root, name)));
  return { ok: true, value: [...new Set(names)].sort() };
}

/** Whether tests can reach a file by imports. */
export const isSource = (file: string): boolean =>
  /^(shared|electron|renderer|build|resources)\/.+\.(ts|vue|json)$/.test(file) && !file.startsWith("build/test/journeys/");
export const lintable = (file: string): boolean => /\.(ts|vue|js)$/.test(file);
/** Whether a test, by its text, starts programs or servers. */
export const startsPrograms = (text: string): boolean =>
  /\bspawn(Sync)?\(|\bbeforeAll\(|\bcreateServer\(|\bSandbox(Process|Account)\b/.test(text);

/** The type projects (build/tsconfig/<name>.json) that changed files belong to or are imported by. */
export function typeProjects(files: readonly string[]): readonly string[] {
  const typed = files.filter((file) => /\.(ts|vue|json)$/.test(file));
  const touches = (...starts: readonly string[]): boolean => typed.some((file) => starts.some((start) => file.startsWith(start)));
  const everything = touches("shared/", "build/tsconfig/", "package.json", "package-lock.json");
  return [
    ...(everything || touches("renderer/") ? ["renderer", "components"] : []),
    ...(everything || touches("electron/") ? ["electron"] : []),
    ...(everything || touches("electron/", "renderer/", "build/", "electron.vite.config.ts", "vitest.config.ts") ? ["build"] : []),
    ...(everything ? ["shared"] : []),
  ];
}
