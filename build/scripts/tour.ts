import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Desk, type Journey, type StepReport } from "../test/app-driver.ts";

/** `npm run tour [-- --only <journey>]`: the main journeys through the built app, one after the other; out/tour has the report and the pictures. */
const root = join(import.meta.dirname, "../..");
const args = process.argv.slice(2);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const out = join(root, "out/tour");
if (!args.includes("--no-build") || !existsSync(join(root, "out/app/main/main.js"))) {
  const built = spawnSync(process.execPath, [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
  if (built.status !== 0) process.exit(1);
}
if (only === undefined) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const folder = join(import.meta.dirname, "../test/journeys");
const files = readdirSync(folder).filter((name) => name.endsWith(".journey.ts")).sort();
const reports: StepReport[] = [];
const again: StepReport[] = [];

async function walk(journey: Journey): Promise<readonly StepReport[]> {
  const desk = new Desk(journey.name, out);
  try {
    await journey.run(desk);
  } catch (error) {
    if (desk.reports.every((step) => step.ok)) {
      desk.reports.push({ journey: journey.name, step: "start", ok: false, ms: 0, screenshot: "", error: error instanceof Error ? error.message : String(error) });
      console.error(error);
    }
    console.error(desk.output.split("\n").slice(-20).join("\n"));
  } finally {
    await desk.stop();
    desk.remove();
  }
  return desk.reports;
}

for (const file of files) {
  const { journey } = (await import(join(folder, file))) as { journey: Journey };
  if (only !== undefined && journey.name !== only) continue;
  let steps = await walk(journey);
  if (steps.some((step) => !step.ok)) {
    // A journey that stops is walked once more from a fresh profile, and said so: report.json keeps the first try under its own file.
    console.log(`${journey.name} stopped; walking it once more`);
    again.push(...steps);
    steps = await walk(journey);
  }
  reports.push(...steps);
}
writeFileSync(join(out, "report.json"), JSON.stringify(reports, null, 2));
writeFileSync(join(out, "walked-again.json"), JSON.stringify(again, null, 2));
const bad = reports.filter((step) => !step.ok).length;
const twice = new Set(again.map((step) => step.journey)).size;
console.log(`${String(reports.length - bad)} steps done, ${String(bad)} failed${twice === 0 ? "" : `, ${String(twice)} journeys walked a second time (walked-again.json)`}. Pictures in ${out}`);
process.exit(bad === 0 && reports.length > 0 ? 0 : 1);
