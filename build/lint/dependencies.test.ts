import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/* Every rule of dependencies.cjs finds what it is there for: one offence each, in a small project of its own. */
const root = join(import.meta.dirname, "../..");
const config = join(import.meta.dirname, "dependencies.cjs");
const { forbidden } = createRequire(import.meta.url)(config) as { readonly forbidden: readonly { readonly name: string }[] };

/** File to what it imports. The rule's name tells which file offends. */
const offences: Readonly<Record<string, readonly [file: string, imports: string, text?: string]>> = {
  "no-circle": ["shared/util/one.ts", "./two.ts", 'import type { One } from "./two.ts";\nexport type Two = One;'],
  found: ["shared/model/missing.ts", "./nowhere.ts"],
  "no-build": ["electron/files/tool.ts", "../../build/tool.ts"],
  "shared-pure": ["shared/bridge/pure.ts", "node:fs"],
  "shared-util": ["shared/util/high.ts", "../model/target.ts"],
  "shared-errors": ["shared/errors/high.ts", "../util/target.ts"],
  "shared-model": ["shared/model/high.ts", "../setup/value/target.ts"],
  "shared-api": ["shared/api/high.ts", "../setup/value/target.ts"],
  "shared-setup": ["shared/setup/draft/high.ts", "../../bridge/target.ts"],
  "shared-setup-value": ["shared/setup/value/high.ts", "../blueprint/target.ts"],
  "shared-setup-blueprint": ["shared/setup/blueprint/high.ts", "../draft/target.ts"],
  "electron-not-window": ["electron/sync/window.ts", "../../renderer/ui/target.ts"],
  "sandbox-alone": ["electron/sync/sandbox.ts", "../sandbox/target.ts"],
  "sandbox-stands-alone": ["electron/sandbox/app.ts", "../sync/target.ts"],
  "electron-in-few-files": ["electron/sync/electron.ts", "electron"],
  "sodium-in-crypto": ["electron/sync/sodium.ts", "libsodium-wrappers"],
  crypto: ["electron/crypto/app.ts", "../sync/target.ts"],
  files: ["electron/files/app.ts", "../sync/target.ts"],
  "services-below-engine": ["electron/sync/engine.ts", "../engine/target.ts"],
  "engine-below-handlers": ["electron/engine/handlers.ts", "../ipc/target.ts"],
  preload: ["electron/preload.ts", "./sync/target.ts"],
  "window-not-electron": ["renderer/ui/main.ts", "../../electron/sync/target.ts"],
  "window-takes-types-of-bridge": ["renderer/stores/schemas.ts", "../../shared/bridge/target.ts"],
  "dexie-in-cache": ["renderer/stores/dexie.ts", "dexie"],
  "features-by-index": ["renderer/features/two/inside.ts", "../one/target.ts"],
  "features-by-index-from-outside": ["renderer/app/inside.ts", "../features/one/target.ts"],
  "app-on-top": ["renderer/features/two/app.ts", "../../app/target.ts"],
  "ground-floor-of-window": ["renderer/stores/feature.ts", "../features/one/index.ts"],
  "ui-props-in": ["renderer/ui/Store.vue", "../stores/target.ts"],
};
const allowed: Readonly<Record<string, string>> = {
  "renderer/features/two/good.ts": 'import { target } from "../one/index.ts";\nexport const good = target;',
  "renderer/stores/good.ts": 'import type { Target } from "../../shared/bridge/target.ts";\nexport type Good = Target;',
  "electron/shell/good.ts": 'import { target } from "electron";\nexport const good = target;',
};

let folder: string;
let found: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "provider-desk-imports-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const name of ["electron", "libsodium-wrappers", "dexie"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "exports.target = 1;");
  }
  write(
    "package.json",
    JSON.stringify({ type: "module", dependencies: { electron: "1.0.0", "libsodium-wrappers": "1.0.0", dexie: "1.0.0" } }),
  );
  for (const path of [
    "build/tool.ts",
    "renderer/features/one/index.ts",
    ...["util", "model", "bridge", "setup/value", "setup/blueprint", "setup/draft"].map((each) => `shared/${each}/target.ts`),
    ...["sync", "sandbox", "engine", "ipc"].map((each) => `electron/${each}/target.ts`),
    ...["ui", "stores", "app", "features/one"].map((each) => `renderer/${each}/target.ts`),
  ])
    write(path, "export const target = 1;\nexport type Target = number;\n");
  write("shared/util/two.ts", 'import { Two } from "./one.ts";\nexport type One = Two;');
  for (const [file, imports, text] of Object.values(offences)) {
    const script = text ?? `import { target } from "${imports}";\nexport const used = target;\n`;
    write(file, file.endsWith(".vue") ? `<script setup lang="ts">\n${script.replace("export ", "")}</script>\n` : script);
  }
  for (const [file, text] of Object.entries(allowed)) write(file, text);
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const run = spawnSync(process.execPath, [program, "--config", config, "--output-type", "json", "shared", "electron", "renderer"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  found = (JSON.parse(run.stdout) as { summary: { violations: typeof found } }).summary.violations;
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("there is an offence for every rule", () => {
  expect(Object.keys(offences).sort()).toEqual(forbidden.map(({ name }) => name).sort());
});
test.each(Object.entries(offences))("%s finds its offence", (name, [file]) => {
  expect(found.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(name);
});
test("what is allowed is left alone", () => {
  expect(found.filter(({ from }) => from in allowed)).toEqual([]);
});
