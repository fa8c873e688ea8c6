import { globSync, readFileSync } from "node:fs";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import { vueOptions } from "./build/vue.ts";

const exclude = ["**/node_modules/**", "out/**", "build/test/journeys/**"];
/** They replace a module, which reaches only what has not loaded it yet. */
const mocking = globSync("{shared,electron,build}/**/*.test.ts", { exclude: ["build/test/journeys/**"] }).filter((path) =>
  readFileSync(path, "utf8").includes("vi.mock("),
);

/**
 * Unit and integration tests run in Node; renderer parts that need a document ask for it per file, and have a process each, as those have that replace
 * modules. The others share a process and what it has loaded: loading it anew for every file took half of their time.
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
    projects: [
      { extends: true, test: { name: "alone", include: ["renderer/**/*.test.ts", ...mocking], exclude } },
      {
        extends: true,
        test: { name: "together", include: ["{shared,electron,build}/**/*.test.ts"], exclude: [...exclude, ...mocking], isolate: false },
      },
    ],
  },
});
