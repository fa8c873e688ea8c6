import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { vueOptions } from "./build/vue.ts";

const exclude = ["**/node_modules/**", "out/**", "build/test/journeys/**"];
const all = "{shared,electron,renderer,build}/**/*.test.ts";
/** Those of the window, which leave things in the document and in its bridge, and those that replace a module, which reaches only what has not loaded it yet. */
const alone = globSync(all, { cwd: import.meta.dirname, exclude: ["build/test/journeys/**"] }).filter(
  (path) => path.startsWith("renderer/") || readFileSync(join(import.meta.dirname, path), "utf8").includes("vi.mock("),
);

/** The longest, a minute or two each: they begin first, so that none of them runs alone at the end. */
const longest = ["bitwarden-cli", "convergence", "killed", "right-taken-away", "run", "killed-batch"].map((name) => `/${name}.test.ts`);
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((end) => moduleId.endsWith(end));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((left, right) => placeOf(left) - placeOf(right));
  }
}

/**
 * Unit and integration tests run in Node; renderer parts that need a document ask for it per file. Most files share a process and what it has loaded:
 * loading it anew for every file took half of their time. The others have a process each.
 */
export default defineConfig({
  plugins: [vue(vueOptions)],
  test: {
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    // On the build server two programs share two cores: what ran into its limit there is tried once more.
    retry: process.env["CI"] === "true" ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "alone", include: alone, exclude } },
      { extends: true, test: { name: "together", include: [all], exclude: [...exclude, ...alone], isolate: false } },
    ],
  },
});
