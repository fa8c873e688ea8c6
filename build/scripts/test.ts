import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * `npm test`: layout, lint, imports, types, build, unit and integration tests, conformance, journeys. Goes on after a failure, so that one run tells all;
 * ends with the line `N passed, N failed`. A check of layout, lint, imports or types counts as one. The checks, which need nothing of each other, run
 * two at a time; what each says is kept apart and printed when it has ended.
 */
const root = join(import.meta.dirname, "../..");
const bin = (name: string): string => join(root, "node_modules/.bin", name);
const out = join(root, "out/test");
mkdirSync(out, { recursive: true });
/** What `npm run format` lays out; texts for people (Markdown, locales) keep their own form. */
const sources = "**/*.{ts,vue,js,css,html}";
let passed = 0;
let failed = 0;
const lines: string[] = [];

/** The longest that one step may take, in milliseconds: three times what the longest takes. What hangs fails and is named, instead of holding the whole run. */
const LIMIT = 45 * 60_000;

function run(command: string, args: readonly string[]): boolean {
  const ended = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: process.env,
    shell: process.platform === "win32" && command !== process.execPath,
    timeout: LIMIT,
    killSignal: "SIGKILL",
  });
  if (ended.error !== undefined) console.error(`${command}: ${ended.error.message}`);
  return ended.status === 0;
}
function count(name: string, good: number, bad: number, seconds: number): void {
  passed += good;
  failed += bad;
  lines.push(`${bad === 0 ? "ok  " : "FAIL"} ${name}: ${String(good)} passed, ${String(bad)} failed (${seconds.toFixed(0)} s)`);
  console.log(lines.at(-1));
}
function step(name: string, work: () => readonly [good: number, bad: number]): void {
  console.log(`\n== ${name}`);
  const start = performance.now();
  let result: readonly [number, number];
  try {
    result = work();
  } catch (error) {
    console.error(error);
    result = [0, 1];
  }
  count(name, ...result, (performance.now() - start) / 1000);
}
const one = (good: boolean): readonly [number, number] => (good ? [1, 0] : [0, 1]);

/** Two at a time: each uses about one core, and most machines that run this have two. */
const CHECKS_AT_ONCE = 2;
interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}
/** The longest first, so that none of them runs alone at the end. */
const checks: readonly Check[] = [
  { name: "lint", command: "eslint", args: ["."] },
  ...["renderer", "components"].map((part) => ({
    name: `types of ${part}`,
    command: "vue-tsc",
    args: ["-p", `build/tsconfig/${part}.json`],
  })),
  ...["electron", "build", "shared"].map((part) => ({
    name: `types of ${part}`,
    command: "tsc",
    args: ["-p", `build/tsconfig/${part}.json`],
  })),
  { name: "build", command: "electron-vite", args: ["build", "--logLevel", "warn"] },
  { name: "imports", command: "depcruise", args: ["--config", "build/lint/dependencies.cjs", "shared", "electron", "renderer", "build"] },
  { name: "layout", command: "prettier", args: ["--check", "--log-level", "warn", sources] },
  { name: "dead code", command: "knip", args: ["--no-progress", "--config", "build/lint/knip.jsonc"] },
];

/** Runs a check with its output kept apart. */
function check({ name, command, args }: Check): Promise<void> {
  const start = performance.now();
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(bin(command), args, {
      cwd: root,
      env: process.env,
      shell: process.platform === "win32",
      timeout: LIMIT,
      killSignal: "SIGKILL",
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part));
    child.on("error", (error) => {
      said.push(Buffer.from(`${command}: ${error.message}\n`));
    });
    child.on("close", (status) => {
      console.log(`\n== ${name}`);
      process.stdout.write(Buffer.concat(said));
      count(name, ...one(status === 0), (performance.now() - start) / 1000);
      resolve();
    });
  });
}
const waiting = [...checks];
await Promise.all(
  Array.from({ length: CHECKS_AT_ONCE }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(next);
  }),
);
step("unit and integration tests", () => {
  const report = join(out, "vitest.json");
  rmSync(report, { force: true });
  const good = run(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  if (!existsSync(report)) return [0, 1];
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  return [numPassedTests, good ? numFailedTests : numFailedTests > 0 ? numFailedTests : Math.max(1, numFailedTestSuites)];
});
step("journeys", () => {
  const report = join(root, "out/tour/report.json");
  rmSync(report, { force: true });
  const good = run(process.execPath, ["build/scripts/tour.ts", "--no-build"]);
  if (!existsSync(report)) return [0, 1];
  const steps = JSON.parse(readFileSync(report, "utf8")) as { ok: boolean }[];
  const bad = steps.filter((each) => !each.ok).length;
  return [steps.length - bad, good ? bad : Math.max(1, bad)];
});

console.log(`\n${lines.join("\n")}\n`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
