import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build, Arch, Platform } from "electron-builder";
import { describe, expect, it } from "vitest";
import { contract, kindsOf } from "#shared/bridge/index";
import { filesOfArchive } from "./archive.ts";
import { problemsOf } from "./contents.ts";
import { partsOfApp } from "./parts.ts";
import { sbomFile } from "./sbom.ts";
import { fusesOf, wantedFuses, writeProgram } from "./outlined-electron.ts";

/*
 * The built bundles, as Electron and electron-builder meet them. They are there after a build (`npm test` builds first); what is looked at is
 * what cannot be tried without Electron's binary: where each file would look for what it needs.
 */
const root = join(import.meta.dirname, "../..");
const app = join(root, "out/app");
const read = (path: string): string => readFileSync(join(app, path), "utf8");
const scriptsOf = (folder: string): readonly string[] =>
  readdirSync(join(app, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
/** What a script asks for by name, in whichever way. */
const wantedBy = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^import(?:[^"';]*?from)? ?|^export [^"';]*?from |\bimport\(|\brequire\(|__require\()"([^"]+)"/gm)].map(
    ([, name]) => name ?? "",
  );
const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const isNode = (name: string): boolean => builtin.has(name) || name === "node:sqlite";

describe.skipIf(!existsSync(join(app, "main/main.js")))("the built app", () => {
  it("main and the sandbox find everything in Electron, in Node or beside them: no package travels", () => {
    const scripts = scriptsOf("main");
    expect(scripts).toContain("main/main.js");
    for (const script of scripts) {
      const wanted = wantedBy(read(script));
      expect(wanted.length, script).toBeGreaterThan(0);
      for (const name of wanted)
        expect(
          isNode(name) || name === "electron" || (name.startsWith(".") && existsSync(resolve(app, dirname(script), name))),
          `${script}: ${name}`,
        ).toBe(true);
    }
  });
  it("SQLite is the sandbox's alone, and Electron is main's alone", () => {
    const namers = (module: string): readonly string[] => scriptsOf("main").filter((script) => wantedBy(read(script)).includes(module));
    expect(namers("node:sqlite")).toEqual(["main/sandbox.js"]);
    expect(namers("electron")).toEqual(["main/main.js"]);
  });
  it("the preload is one CommonJS script that asks for Electron only: a sandboxed window gives it nothing else", () => {
    expect(scriptsOf("preload")).toEqual(["preload/preload.cjs"]);
    const text = read("preload/preload.cjs");
    expect(wantedBy(text)).toEqual(["electron"]);
    expect(text).not.toMatch(/^\s*(?:import|export)\b/m);
  });
  it("the preload knows every message of the contract by name; neither it nor the window carries the schemas", () => {
    expect(read("preload/preload.cjs").replaceAll(/\s|"/g, "")).toContain(JSON.stringify(kindsOf(contract)).replaceAll('"', ""));
    // What zod itself says of its values; main, which has it, shows that this would be seen.
    const carriesZod = (script: string): boolean => read(script).includes("_zod");
    expect(scriptsOf("main").some(carriesZod)).toBe(true);
    expect([...scriptsOf("preload"), ...scriptsOf("renderer")].filter(carriesZod)).toEqual([]);
  });
  it("WebAssembly is inside the scripts: nothing is fetched or opened beside them", () => {
    const others = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:wasm|node|so|dll|dylib)$/.test(name));
    expect(others).toEqual([]);
    for (const script of scriptsOf("main")) expect(read(script), script).not.toMatch(/new URL\([^)]*\.wasm|instantiateStreaming\(fetch/);
  });
  it("the window's scripts make no code of text and need no inline script", () => {
    for (const script of scriptsOf("renderer"))
      expect(read(script).replaceAll(/(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g, ""), script).not.toMatch(
        /\beval\(|\bnew Function\b|\bdocument\.write\(|\.insertAdjacentHTML\(|\bcompileToFunction\b/,
      );
    expect(read("renderer/index.html").replaceAll(/<script [^>]*src="\.\/assets\/[^"]+"[^>]*><\/script>/g, "")).not.toMatch(
      /<script|<style|\son\w+=|javascript:/i,
    );
  });
  it("addresses of the window's files are relative, so they hold at the app's own address", () => {
    for (const [, address] of read("renderer/index.html").matchAll(/(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^\.\/assets\//);
  });

  it("the parts are the packages in the bundles, each with its licence", () => {
    const parts = partsOfApp(app);
    const names = parts.map(({ name }) => name);
    for (const name of [
      ...["electron", "zod", "hash-wasm", "libsodium-wrappers", "kdbxweb", "ldapts", "@vue/runtime-core", "vue-i18n", "reka-ui", "dexie"],
      // Copied or named by an address, not imported.
      ...["@iconify-json/lucide", "@fontsource-variable/inter", "@fontsource-variable/jetbrains-mono"],
    ])
      expect(names).toContain(name);
    const tools = ["vite", "typescript", "electron-builder", "vitest", "happy-dom", "@bitwarden/cli"];
    expect(tools.filter((name) => names.includes(name))).toEqual([]);
    for (const { name, licence, text } of parts) {
      expect(licence, name).toMatch(/^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1|MIT AND Zlib)$/);
      if (name !== "@iconify-json/lucide" && name !== "saxes") expect(text, `${name}: the licence's text`).not.toBe("");
    }
  });

  it("electron-builder packs exactly this around an Electron, and flips its fuses", async () => {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-pack-"));
    try {
      // An Electron in outline: the files that electron-builder handles, and a program that has the fuses' mark with every fuse on.
      const electron = join(folder, "electron");
      for (const part of ["locales", "resources"]) mkdirSync(join(electron, part), { recursive: true });
      writeProgram(join(electron, "electron"));
      for (const language of ["en-US", "en-GB", "nl", "de", "fr"]) writeFileSync(join(electron, `locales/${language}.pak`), "");
      for (const file of ["LICENSE", "version", "chrome-sandbox"]) writeFileSync(join(electron, file), "45");

      await build({
        projectDir: root,
        publish: "never",
        targets: Platform.LINUX.createTarget("dir", Arch.x64),
        config: { electronDist: electron, directories: { output: join(folder, "out") } },
      });
      const made = join(folder, "out/linux-unpacked");
      const packed = filesOfArchive(join(made, "resources/app.asar"));
      expect(problemsOf(packed)).toEqual([]);
      expect(
        packed
          .map(({ path }) => path)
          .filter((path) => path !== "package.json")
          .sort(),
      ).toEqual(
        readdirSync(app, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(root.length + 1)
              .replaceAll("\\", "/"),
          )
          .sort(),
      );
      const described = JSON.parse(packed.find(({ path }) => path === "package.json")?.content.toString("utf8") ?? "{}") as Record<
        string,
        unknown
      >;
      expect(described).toMatchObject({
        main: "out/app/main/main.js",
        type: "module",
        productName: "Provider Desk",
        desktopName: "provider-desk.desktop",
      });
      expect(existsSync(join(made, "resources/resources/blueprints/departments-and-functions.yaml"))).toBe(true);
      expect(readdirSync(join(made, "locales")).sort()).toEqual(["en-GB.pak", "en-US.pak", "nl.pak"]);
      const { components } = JSON.parse(readFileSync(join(made, "resources", sbomFile), "utf8")) as { components: { name: string }[] };
      expect(components.map(({ name }) => name)).toEqual(partsOfApp(app).map(({ name }) => name));
      expect(fusesOf(join(made, "provider-desk"))).toBe(wantedFuses);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
