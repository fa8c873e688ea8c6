import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";
import { parts } from "./build/package/parts.ts";
import { builtThread, threadAddress } from "./build/package/threads.ts";
import { vueOptions } from "./build/vue.ts";
import { contract, kindsOf } from "./shared/bridge/index.ts";

const root = import.meta.dirname;
const require = createRequire(import.meta.url);
const { version } = require("./package.json") as { version: string };
/** How long the bundler's plugins took is nobody's worry at `npm start`. */
const checks = { pluginTimings: false };
const define = { __APP_VERSION__: JSON.stringify(version) };

/** Threads: `new URL("./name.worker.ts", import.meta.url)` becomes the address of that file's own bundle, as it is of the source in Node. */
const threads: Plugin = {
  name: "threads",
  transform(code, id) {
    if (!code.includes(".worker.ts")) return null;
    return code.replaceAll(
      threadAddress,
      (_, file: string) =>
        `new URL("thread:${this.emitFile({ type: "chunk", id: resolve(dirname(id), file), fileName: builtThread(file) })}", import.meta.url)`,
    );
  },
  renderChunk(code, chunk) {
    if (!code.includes('"thread:')) return null;
    return code.replaceAll(/"thread:([\w$-]+)"/g, (_, reference: string) => {
      const path = relative(dirname(chunk.fileName), this.getFileName(reference)).replaceAll("\\", "/");
      return JSON.stringify(path.startsWith(".") ? path : `./${path}`);
    });
  },
};

/*
 * Everything is bundled: the packaged application holds no node_modules. Main and the sandbox are ES modules; the preload is one
 * CommonJS file, since sandboxed preloads have no module loader.
 */
export default defineConfig({
  main: {
    define,
    plugins: [threads, parts(root)],
    build: {
      outDir: "out/app/main",
      externalizeDeps: false,
      minify: false,
      sourcemap: false,
      emptyOutDir: true,
      target: "node24",
      rollupOptions: {
        checks,
        input: { main: resolve(root, "electron/main.ts"), sandbox: resolve(root, "electron/sandbox/main.ts") },
        external: ["electron", /^electron\//],
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    define: { __BRIDGE__: JSON.stringify(kindsOf(contract)) },
    build: {
      outDir: "out/app/preload",
      externalizeDeps: false,
      minify: false,
      sourcemap: false,
      emptyOutDir: true,
      rollupOptions: {
        checks,
        input: { preload: resolve(root, "electron/preload.ts") },
        external: ["electron"],
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: resolve(root, "renderer"),
    base: "./",
    plugins: [vue(vueOptions), parts(root)],
    define: {
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_I18N_FULL_INSTALL__: "false",
      __VUE_I18N_LEGACY_API__: "false",
      __INTLIFY_PROD_DEVTOOLS__: "false",
      __INTLIFY_JIT_COMPILATION__: "true",
      __INTLIFY_DROP_MESSAGE_COMPILER__: "false",
    },
    build: {
      outDir: resolve(root, "out/app/renderer"),
      emptyOutDir: true,
      sourcemap: false,
      target: "chrome140",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { checks, input: resolve(root, "renderer/index.html") },
    },
  },
});
