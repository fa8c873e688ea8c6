import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changedFiles, isSource, lintable, startsPrograms, typeProjects } from "./changed.ts";

/**
 * `npm run check`: what can be said quickly about what differs from the main branch, committed or not: layout, lint, imports, types, and the
 * unit tests that reach it. `npm run check -- <revision>` compares with another one. Tests that start programs or servers are `npm test`'s, unless
 * they were changed themselves. Ends with 1 when something is wrong.
 */
const root = join(import.meta.dirname, "../..");
const bin = (name: string): string => join(root, "node_modules/.bin", name);
const out = join(root, "out/check");
mkdirSync(out, { recursive: true });
const start = performance.now();
const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;

const changed = changedFiles(root, process.argv[2] ?? null);
if (!changed.ok) {
  console.error(changed.error);
  process.exit(1);
}
const files = changed.value;
if (files.length === 0) {
  console.log("Nothing differs; nothing to check.");
  process.exit(0);
}
console.log(`${String(files.length)} changed ${files.length === 1 ? "file" : "files"}`);

interface Task {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}
const tasks: Task[] = [];
for (const part of typeProjects(files))
  tasks.push({
    name: `types of ${part}`,
    command: part === "renderer" || part === "components" ? "vue-tsc" : "tsc",
    // What is unchanged since the last time is not looked at again.
    args: ["-p", `build/tsconfig/${part}.json`, "--incremental", "--tsBuildInfoFile", join(out, `${part}.tsbuildinfo`)],
  });
const laidOut = files.filter((file) => /\.(ts|vue|js|css|html)$/.test(file));
if (laidOut.length > 0) tasks.push({ name: "layout", command: "prettier", args: ["--check", "--log-level", "warn", ...laidOut] });
const linted = files.filter(lintable);
if (linted.length > 0) tasks.push({ name: "lint", command: "eslint", args: ["--no-warn-ignored", ...linted] });
if (linted.length > 0)
  tasks.push({
    name: "imports",
    command: "depcruise",
    args: ["--config", "build/lint/dependencies.cjs", "shared", "electron", "renderer", "build"],
  });
const all = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.test.ts"], { cwd: root, encoding: "utf8" });
const left = all.stdout
  .split("\n")
  .filter((file) => file !== "" && !files.includes(file) && existsSync(join(root, file)))
  .filter((file) => startsPrograms(readFileSync(join(root, file), "utf8")));
tasks.push({
  name: "unit tests",
  command: "vitest",
  args: [
    "related",
    "--run",
    "--passWithNoTests",
    "--reporter=dot",
    ...left.flatMap((file) => ["--exclude", file]),
    // Held to documents and texts, which no import leads to.
    ...new Set([...files.filter(isSource), "build/facts/citations.test.ts", "build/test/security-checks.test.ts"]),
  ],
});

/** Runs a task and shows what it said when it is over, so that two at a time do not mix. */
function run({ name, command, args }: Task): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(bin(command), args, { cwd: root, shell: process.platform === "win32" });
    const said: Buffer[] = [];
    const hear = (chunk: Buffer): void => void said.push(chunk);
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => said.push(Buffer.from(String(error))));
    child.on("close", (code) => {
      const good = code === 0;
      console.log(`${good ? "ok  " : "FAIL"} ${name} (${seconds()})`);
      if (!good) console.log(Buffer.concat(said).toString("utf8"));
      resolve(good);
    });
  });
}

let failed = 0;
async function worker(): Promise<void> {
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) if (!(await run(task))) failed += 1;
}
await Promise.all([worker(), worker()]);
console.log(failed === 0 ? `All right (${seconds()}). npm test says the rest.` : `${String(failed)} failed (${seconds()})`);
process.exit(failed === 0 ? 0 : 1);
