import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPackage } from "@electron/asar";
import { FuseV1Options } from "@electron/fuses";
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { updatesFile } from "#electron/about/updates";
import { filesOfArchive } from "./archive.ts";
import { problemsOf } from "./contents.ts";
import { fuses } from "./fuses.ts";
import { sbomFile } from "./sbom.ts";
import { fusesOf, wantedFuses, writeProgram } from "./outlined-electron.ts";

const root = join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const configuration = parse(readFileSync(join(root, "electron-builder.yml"), "utf8")) as Record<string, any>;

test("the fuses are those of the table, every one of them named", () => {
  const wanted: Record<keyof typeof FuseV1Options, boolean> = {
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  };
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name))) as (keyof typeof FuseV1Options)[];
  expect(Object.fromEntries(names.map((name) => [name, fuses[FuseV1Options[name]]]))).toEqual(wanted);
  expect(fuses.strictlyRequireAllFuses).toBe(true);
});

test("electron-builder accepts its configuration and flips the fuses on every system, with a list of the parts beside", async () => {
  const { validateConfiguration } = require("app-builder-lib/out/util/config/config") as {
    validateConfiguration(value: unknown, logger: unknown): Promise<void>;
  };
  const { DebugLogger } = require("builder-util") as { DebugLogger: new (on: boolean) => unknown };
  await validateConfiguration(configuration, new DebugLogger(false));
  const { default: afterPack } = (await import(join(root, configuration["afterPack"] as string))) as {
    default: (context: unknown) => Promise<void>;
  };
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-fuses-"));
  const project = join(folder, "project");
  const zod = { name: "zod", version: "4.0.0", licence: "MIT", text: "" };
  for (const [path, value] of Object.entries({
    "package.json": { name: "desk", version: "1.0.0", license: "MIT" },
    "package-lock.json": { packages: { "node_modules/zod": { version: "4.0.0", integrity: "sha512-AA==" } } },
    "out/app/main/parts.json": [zod],
    "out/app/renderer/parts.json": [zod],
  })) {
    mkdirSync(join(project, path, ".."), { recursive: true });
    writeFileSync(join(project, path), JSON.stringify(value));
  }
  const packager = { projectDir: project, executableName: "desk", appInfo: { productFilename: "Desk" } };
  for (const [electronPlatformName, program] of [
    ["linux", "desk"],
    ["win32", "Desk.exe"],
    ["darwin", "Desk.app/Contents/Frameworks/Electron Framework.framework/Electron Framework"],
  ] as const) {
    if (electronPlatformName === "darwin" && process.platform === "darwin") continue; // signs a real program there
    writeProgram(join(folder, program));
    await afterPack({ appOutDir: folder, electronPlatformName, packager });
    expect(fusesOf(join(folder, program)), electronPlatformName).toBe(wantedFuses);
    const resources = electronPlatformName === "darwin" ? "Desk.app/Contents/Resources" : "resources";
    const { components } = JSON.parse(readFileSync(join(folder, resources, sbomFile), "utf8")) as { components: object[] };
    expect(components, "each part once").toMatchObject([{ name: "zod", version: "4.0.0" }]);
    await rm(join(folder, resources), { recursive: true });
    writeProgram(join(folder, program), 1);
    await expect(afterPack({ appOutDir: folder, electronPlatformName, packager }), "a fuse that nobody decided about").rejects.toThrow(
      /fuses/,
    );
  }
  await rm(folder, { recursive: true, force: true });
});

test("an archive without node_modules, and installers for every system", () => {
  expect(configuration["asar"]).toBe(true);
  expect(configuration["files"]).toContain("!**/node_modules/**");
  expect(configuration["electronFuses"], "one place for the fuses").toBeUndefined();
  expect([configuration["win"].target, configuration["mac"].target, configuration["linux"].target]).toEqual([
    ["nsis"],
    ["dmg"],
    ["AppImage", "deb"],
  ]);
  expect(configuration["publish"]).toBeNull();
  // main.ts looks for the blueprints under resources/ in the resources folder.
  expect(configuration["extraResources"]).toContainEqual({ from: "resources/blueprints", to: "resources/blueprints" });
  expect(configuration["extraResources"]).toContainEqual({ from: "resources", to: "resources", filter: [updatesFile] });
});

test("what the installers of Linux need is named: a page for the package, a name that windows and desktop file share", () => {
  const described = require(join(root, "package.json")) as Record<string, string>;
  expect(described["homepage"]).toMatch(/^https:/);
  expect(described["desktopName"]).toBe(`${String(configuration["linux"].executableName)}.desktop`);
  expect(configuration["linux"].syncDesktopName).toBe(true);
  expect(configuration["linux"].maintainer).toMatch(/<[^@]+@[^@]+>$/);
});

test("the build server runs fixed commits of actions, with no more rights than reading", () => {
  const workflow = readFileSync(join(root, ".github/workflows/ci.yml"), "utf8");
  const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
  expect(actions.length).toBeGreaterThan(2);
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  expect((parse(workflow) as { permissions: unknown }).permissions).toEqual({ contents: "read" });
  expect(workflow).not.toMatch(/\bsecrets\.|pull_request_target|--no-sandbox/);
  // A second `npm ci` would take Electron and its sandbox helper away again.
  expect(workflow).not.toMatch(/npm (?:ci|install)\b/);
});

test("what does not belong in an archive is found, read from a real one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-archive-"));
  const archiveOf = async (name: string, extra: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const stage = join(folder, name);
    const files = {
      "package.json": "{}",
      "out/app/main/main.js": "",
      "out/app/main/sandbox.js": "'demo password, nothing real'",
      "out/app/main/argon2.worker.js": "",
      "out/app/main/import.worker.js": "",
      "out/app/main/parts.json": "[]",
      "out/app/preload/preload.cjs": "",
      "out/app/renderer/index.html": "",
      "out/app/renderer/parts.json": "[]",
      ...extra,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(stage, path, ".."), { recursive: true });
      writeFileSync(join(stage, path), text);
    }
    await createPackage(stage, `${stage}.asar`);
    return problemsOf(filesOfArchive(`${stage}.asar`));
  };
  expect(await archiveOf("good", {})).toEqual([]);
  const bad: Readonly<Record<string, string>> = {
    "node_modules/zod/index.js": "",
    "out/app/main/main.ts": "",
    "out/app/main/main.js.map": "",
    "out/app/main/x.test.js": "",
    "build/scripts/start.js": "",
    "out/app/tls.pem": "",
    "out/app/main/main.js": "'demo password, nothing real'",
    "out/app/renderer/a.js": "//# sourceMappingURL=a.js.map",
    "out/app/renderer/b.js": `-----BEGIN PRIVATE KEY-----\n${"A".repeat(64)}`,
    "package.json": '{"scripts":{"start":"x"}}',
  };
  let index = 0;
  for (const [path, text] of Object.entries(bad))
    expect(
      (await archiveOf(`bad${String(index++)}`, { [path]: text })).some((problem) => problem.startsWith(path)),
      path,
    ).toBe(true);
  expect(problemsOf([])).toHaveLength(9);
  await rm(folder, { recursive: true, force: true });
});
