import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Part } from "../../shared/bridge/app.ts";

/** What a bundle carries of a package without importing it, by the file that it was copied into; and what it runs on. */
const carriedBy: Readonly<Record<string, string>> = {
  "renderer/ui/icons.generated.ts": "node_modules/@iconify-json/lucide",
  "electron/main.ts": "node_modules/electron",
};

/** The folder of the package that a file is of, from the project's root, as package-lock.json names it; null: the project's own. */
export function packageFolderOf(file: string): string | null {
  const path = file.replaceAll("\\", "/");
  const [, carried = null] = Object.entries(carriedBy).find(([own]) => path.endsWith(`/${own}`)) ?? [];
  return carried ?? /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? null;
}

/** What a package says of itself. A build with a package without a licence ends here. */
function partOf(root: string, folder: string): Part {
  const described = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: unknown;
  };
  const { name, version, license } = described;
  if (typeof license !== "string" || license === "") throw new Error(`${name} ${version} names no licence`);
  const texts = readdirSync(join(root, folder))
    .filter((file) => /^(?:licen[cs]e|copying|notice|third.party)/iu.test(file))
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), "utf8")
        .replaceAll("\r\n", "\n")
        .trim(),
    );
  return { name, version, licence: license.replace(/^\((.*)\)$/u, "$1"), text: texts.join("\n\n") };
}

/** Writes parts.json beside a bundle: every package that has a file in it, with its version and licence. */
export const parts = (root: string): Plugin => ({
  name: "parts",
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((made) => (made.type === "chunk" ? made.moduleIds : made.originalFileNames));
    const folders = new Set(files.map(packageFolderOf).filter((folder) => folder !== null));
    this.emitFile({
      type: "asset",
      fileName: "parts.json",
      source: JSON.stringify([...folders].sort().map((folder) => partOf(root, folder))),
    });
  },
});

/** The parts of a built app, each once. */
export function partsOfApp(app: string): readonly Part[] {
  const all = ["main", "renderer"].flatMap(
    (bundle) => JSON.parse(readFileSync(join(app, bundle, "parts.json"), "utf8")) as readonly Part[],
  );
  return [...new Map(all.map((part) => [`${part.name} ${part.version}`, part])).values()].sort((left, right) =>
    left.name < right.name ? -1 : left.name > right.name ? 1 : 0,
  );
}
