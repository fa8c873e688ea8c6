import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import { vueOptions } from "./build/vue.ts";

/** Unit and integration tests run in Node; renderer parts that need a document ask for it per file. */
export default defineConfig({
  plugins: [vue(vueOptions)],
  test: {
    include: ["{shared,electron,renderer,build}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "out/**", "build/test/journeys/**"],
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
    // On the build server two programs share two cores: what ran into its limit there is tried once more.
    retry: process.env["CI"] === "true" ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
