import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DrivenApp, type Journey, type StepReport } from "../test/app-driver.ts";

/**
 * `npm run tour [-- --only <journey>] [--once]`: the main journeys through the built app, some at a time, each with an app, a profile folder and a sandbox of
 * its own; out/tour has the report and the pictures.
 */
const root = join(import.meta.dirname, "../..");
const args = process.argv.slice(2);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const out = join(root, "out/tour");
if (!args.includes("--no-build") || !existsSync(join(root, "out/app/main/main.js"))) {
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build", "--logLevel", "warn"],
    { cwd: root, stdio: "inherit" },
  );
  if (built.status !== 0) process.exit(1);
}
if (only === undefined) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const folder = join(import.meta.dirname, "../test/journeys");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".journey.ts"))
  .sort();
const again: StepReport[] = [];
const isBad = (steps: readonly StepReport[]): boolean => steps.some((step) => !step.ok);

async function walk(journey: Journey): Promise<readonly StepReport[]> {
  const app = new DrivenApp(journey.name, out);
  try {
    await journey.run(app);
  } catch (error) {
    if (app.reports.every((step) => step.ok)) {
      app.reports.push({
        journey: journey.name,
        step: "start",
        ok: false,
        ms: 0,
        screenshot: "",
        error: error instanceof Error ? error.message : String(error),
      });
      console.error(error);
    }
    console.error(app.output.split("\n").slice(-20).join("\n"));
  } finally {
    await app.stop();
    app.remove();
  }
  return app.reports;
}

/** Two at a time on the two cores that most machines have which run this: with three, some ran into their time limits. */
const JOURNEYS_AT_ONCE = 2;
const journeys: Journey[] = [];
for (const file of files) {
  const { journey } = (await import(join(folder, file))) as { journey: Journey };
  if (only === undefined || journey.name === only) journeys.push(journey);
}
const walked = new Map<Journey, readonly StepReport[]>();
const waiting = journeys.toSorted((left, right) => Number(right.isLong ?? false) - Number(left.isLong ?? false));
await Promise.all(
  Array.from({ length: JOURNEYS_AT_ONCE }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) walked.set(next, await walk(next));
  }),
);
// A journey that stops is walked once more, alone and from a fresh profile, and said so: walked-again.json keeps the first try.
if (!args.includes("--once"))
  for (const [journey, steps] of walked) {
    if (!isBad(steps)) continue;
    console.log(`${journey.name} stopped; walking it once more`);
    again.push(...steps);
    walked.set(journey, await walk(journey));
  }
const reports = journeys.flatMap((journey) => walked.get(journey) ?? []);
writeFileSync(join(out, "report.json"), JSON.stringify(reports, null, 2));
writeFileSync(join(out, "walked-again.json"), JSON.stringify(again, null, 2));
const names = (steps: readonly StepReport[]): readonly string[] => [...new Set(steps.map((step) => step.journey))];
const bad = reports.filter((step) => !step.ok);
const broken = new Set(names(bad));
/** Went through at the second try only: good enough to go on, and something to look into all the same. */
const shaky = names(again).filter((name) => !broken.has(name));
const straight = names(reports).length - broken.size - shaky.length;
console.log(
  [
    `${String(straight)} journeys went through at once`,
    ...(shaky.length > 0
      ? [
          `${String(shaky.length)} only at the second try (${again
            .filter((step) => !step.ok && shaky.includes(step.journey))
            .map((step) => `${step.journey}: ${step.step}`)
            .join("; ")})`,
        ]
      : []),
    ...(broken.size > 0 ? [`${String(broken.size)} did not (${bad.map((step) => `${step.journey}: ${step.step}`).join("; ")})`] : []),
  ].join(", ") + `. ${String(reports.length - bad.length)} steps done, ${String(bad.length)} failed. Pictures in ${out}`,
);
process.exit(bad.length === 0 && reports.length > 0 ? 0 : 1);
