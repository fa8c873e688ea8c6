import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { startSandboxProcess } from "./start-sandbox.ts";

/**
 * `npm run conformance [-- <folder>… | options of replay.mjs]`: for each folder starts a fresh sandbox, runs the kit's
 * tool, writes out/conformance/<folder>.json and judges: no answer may differ (but for the named exceptions), and only
 * the listed exchanges may be absent. Without a folder: both sets of the kit.
 */
const HERE = import.meta.dirname;
const OUT = join(HERE, "../../out/conformance");

/** The two sets of recordings; each begins with an empty server of its own. */
export const SETS = ["transcripts", "transcripts-more"] as const;

interface Difference {
  /** Where the answer differs: `response.status`, `claims.amr`, `response.body.data[0].id`. */
  readonly path: string;
  readonly live?: unknown;
}

export interface Result {
  readonly n: number;
  readonly file: string;
  readonly name: string;
  readonly route: string;
  readonly result: "same" | "differs" | "absent" | "skipped";
  readonly differences?: readonly Difference[];
}

/** Exchanges that may differ, but only in the named places. */
export interface Exception {
  readonly exchanges: readonly number[];
  readonly paths: readonly string[];
  readonly reason: string;
}

/** Runs the kit's tool against a fresh sandbox and returns its results. Its own output goes to `stdio`. */
export async function replay(
  folders: readonly string[],
  options: readonly string[],
  stdio: "inherit" | "ignore",
  report: string,
): Promise<Result[]> {
  const sandbox = await startSandboxProcess(["--control", "0", "--secret-delay", "0"]);
  try {
    const where = ["--api", sandbox.api, "--identity", sandbox.identity, "--control", sandbox.control!, "--json", report];
    const tool = spawn(process.execPath, [join(HERE, "replay.mjs"), ...where, ...options, ...folders], { stdio });
    await once(tool, "exit");
    return (JSON.parse(await readFile(report, "utf8")) as { results: Result[] }).results;
  } finally {
    await sandbox.stop();
  }
}

/** Whether an exchange differs only where an exception says that it may. */
const isExcepted = ({ n, differences = [] }: Result, exceptions: readonly Exception[]): boolean =>
  differences.length > 0 &&
  differences.every(({ path }) => exceptions.some(({ exchanges, paths }) => exchanges.includes(n) && paths.includes(path)));

/** Whether the sandbox does not serve the route of an exchange (404 with or without a body), or what it needs. */
const isNotServed = ({ result, differences = [] }: Result): boolean =>
  result === "absent" || result === "skipped" || differences.some(({ path, live }) => path === "response.status" && live === 404);

/** What is wrong with a run: an exchange that differs beyond its exceptions, or is absent without being listed. */
export function judge(results: readonly Result[], absent: readonly number[], exceptions: readonly Exception[]): string[] {
  return results.flatMap((one) => {
    const { n, file, name, route, result } = one;
    if (result === "same" || isExcepted(one, exceptions) || (absent.includes(n) && isNotServed(one))) return [];
    return [`${result}${result === "differs" ? "" : ", not listed"}: ${n} ${file} ${name} [${route}]`];
  });
}

/** What the lists name in vain: exchanges that are the same by now. */
export const outdated = (results: readonly Result[], absent: readonly number[], exceptions: readonly Exception[] = []): number[] =>
  results
    .filter(({ n, result }) => result === "same" && (absent.includes(n) || exceptions.some(({ exchanges }) => exchanges.includes(n))))
    .map(({ n }) => n);

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(HERE, file), "utf8")) as T;

/** The exchanges of routes that the sandbox does not serve yet. */
export const readAbsent = async (): Promise<number[]> => (await readJson<{ absent: number[] }>("absent.json")).absent;
export const readExceptions = async (): Promise<Exception[]> => (await readJson<{ exceptions: Exception[] }>("exceptions.json")).exceptions;

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const folders = given.filter(
    (argument, index) => !argument.startsWith("--") && !/^--(only|routes|clock-tolerance)$/.test(given[index - 1] ?? ""),
  );
  const options = given.filter((argument) => !folders.includes(argument));
  await mkdir(OUT, { recursive: true });
  const absent = await readAbsent();
  const exceptions = await readExceptions();
  const runs = folders.length ? [folders] : SETS.map((set) => [join(HERE, set)]);
  for (const run of runs) {
    const results = await replay(run, options, "inherit", join(OUT, `${basename(run[0]!)}.json`));
    const wrong = judge(results, absent, exceptions);
    const stale = outdated(results, absent, exceptions);
    for (const text of wrong) console.log(text);
    if (stale.length) console.log(`the same by now, take off the lists: ${stale.join(", ")}`);
    const same = results.filter(({ result }) => result === "same").length;
    console.log(
      `conformance of ${run.map((folder) => basename(folder)).join(" ")}: ${same} of ${results.length} same, ${wrong.length} wrong`,
    );
    if (wrong.length || stale.length) process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main();
