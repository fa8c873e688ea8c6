import { createRequire } from "node:module";
import { resolve } from "node:path";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "electron-vite";

const root = import.meta.dirname;
const require = createRequire(import.meta.url);
const { version } = require("./package.json") as { version: string };
/** How long the bundler's plugins took is nobody's worry at `npm start`. */
const checks = { pluginTimings: false };
const define = { __APP_VERSION__: JSON.stringify(version) };

/*
 * Everything is bundled: the packaged application holds no node_modules. Main and the sandbox are ES modules; the preload is one
 * CommonJS file, since sandboxed preloads have no module loader.
 */
export default defineConfig({
  main: {
    define,
    build: {
      outDir: "out/app/main", externalizeDeps: false, minify: false, sourcemap: false, emptyOutDir: true, target: "node24",
      rollupOptions: {
        checks,
        input: { main: resolve(root, "electron/main.ts"), sandbox: resolve(root, "electron/sandbox/main.ts") },
        external: ["electron", /^electron\//],
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/app/preload", externalizeDeps: false, minify: false, sourcemap: false, emptyOutDir: true,
      rollupOptions: { checks, input: { preload: resolve(root, "electron/preload.ts") }, external: ["electron"], output: { format: "cjs", entryFileNames: "[name].cjs" } },
    },
  },
  renderer: {
    root: resolve(root, "renderer"),
    base: "./",
    plugins: [vue()],
    define: { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_I18N_FULL_INSTALL__: "false", __VUE_I18N_LEGACY_API__: "false", __INTLIFY_PROD_DEVTOOLS__: "false", __INTLIFY_JIT_COMPILATION__: "true", __INTLIFY_DROP_MESSAGE_COMPILER__: "false" },
    build: {
      outDir: resolve(root, "out/app/renderer"), emptyOutDir: true, sourcemap: false, target: "chrome140", modulePreload: { polyfill: false }, assetsInlineLimit: 0,
      rollupOptions: { checks, input: resolve(root, "renderer/index.html") },
    },
  },
});
