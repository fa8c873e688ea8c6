import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/* What is installed, by the lock file: exactly named, unchanged since, and of licences that may travel. */
const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, Locked>> };
const described = JSON.parse(read("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

test("every version is one version, and the lock file's", () => {
  for (const [name, version] of Object.entries({ ...described.dependencies, ...described.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("every package is held to its digest, wherever it is fetched from", () => {
  expect(packages.length).toBeGreaterThan(500);
  for (const [path, { integrity, link, resolved }] of packages) {
    expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect([link ?? false, /^(?:git|file|http:)/.test(resolved ?? "")], path).toEqual([false, false]);
  }
});

test("packages are installed without running anything of theirs; two are then run by name", () => {
  const setup = read("build/scripts/with-setup.sh");
  for (const line of setup.split("\n").filter((one) => /\bnpm (?:ci|install)\b/.test(one) && !one.startsWith("#")))
    expect(line).toContain("--ignore-scripts");
  expect([...setup.matchAll(/npm rebuild (\S+)/g)].map(([, name]) => name)).toEqual(["node"]);
  expect(setup).toContain("node_modules/electron/install.js");
});

test("what is bundled may be passed on under its licence", () => {
  const free = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "OFL-1.1", "(MIT AND Zlib)"]);
  // The window's packages are development dependencies, since they too are bundled.
  const bundled = [
    "@fontsource-variable/inter",
    "@fontsource-variable/jetbrains-mono",
    "@iconify-json/lucide",
    "@tanstack/vue-virtual",
    "dexie",
    "pinia",
    "reka-ui",
    "vue",
    "vue-i18n",
    "vue-router",
  ];
  const looked = new Set<string>();
  const look = (name: string): void => {
    const found = lock.packages[`node_modules/${name}`];
    if (looked.has(name) || found === undefined) return;
    looked.add(name);
    expect(free.has(found.license ?? "none"), `${name}: ${found.license ?? "none"}`).toBe(true);
    for (const next of Object.keys(found.dependencies ?? {})) look(next);
  };
  for (const name of [...Object.keys(described.dependencies), ...bundled]) look(name);
  expect(looked.size).toBeGreaterThan(20);
  for (const [path, { license, dev }] of packages) if (dev !== true) expect(free.has(license ?? "none"), path).toBe(true);
});
