import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startSandboxProcess } from "./start-sandbox.ts";

/**
 * `npm run conformance [-- <folder>… | options of replay.mjs]`: starts a fresh sandbox, runs the kit's tool, writes
 * out/conformance/report.json and judges: no answer may differ (but for the named exceptions), and only the listed
 * exchanges may be absent.
 */
const HERE = import.meta.dirname;
const OUT = join(HERE, "../../out/conformance");

interface Result {
  readonly n: number;
  readonly file: string;
  readonly name: string;
  readonly route: string;
  readonly result: "same" | "differs" | "absent" | "skipped";
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

/** What is wrong with a run: an exchange that differs without a named exception, or is absent without being listed. */
export function judge(results: readonly Result[], absent: readonly number[], exceptions: Readonly<Record<string, string>>): string[] {
  return results.flatMap(({ n, file, name, route, result }) => {
    const about = `${n} ${file} ${name} [${route}]`;
    if (result === "differs" && !(n in exceptions)) return [`differs: ${about}`];
    if ((result === "absent" || result === "skipped") && !absent.includes(n)) return [`${result}, not listed: ${about}`];
    return [];
  });
}

/** Listed as absent although the sandbox answers by now: the list may only shrink. */
export const outdated = (results: readonly Result[], absent: readonly number[]): number[] =>
  results.filter(({ n, result }) => result === "same" && absent.includes(n)).map(({ n }) => n);

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(HERE, file), "utf8")) as T;

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const folders = given.filter(
    (argument, index) => !argument.startsWith("--") && !/^--(only|routes|clock-tolerance)$/.test(given[index - 1] ?? ""),
  );
  const options = given.filter((argument) => !folders.includes(argument));
  await mkdir(OUT, { recursive: true });
  const results = await replay(folders.length ? folders : [join(HERE, "transcripts")], options, "inherit", join(OUT, "report.json"));
  const { absent } = await readJson<{ absent: number[] }>("absent.json");
  const { exceptions } = await readJson<{ exceptions: Record<string, string> }>("exceptions.json");
  const wrong = judge(results, absent, exceptions);
  const stale = outdated(results, absent);
  for (const text of wrong) console.log(text);
  if (stale.length) console.log(`no longer absent, take off absent.json: ${stale.join(", ")}`);
  const same = results.filter(({ result }) => result === "same").length;
  console.log(`conformance: ${same} of ${results.length} same, ${wrong.length} wrong`);
  process.exitCode = wrong.length || stale.length ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await main();
