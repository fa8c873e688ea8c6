import { createPackage, extractFile, listPackage } from "@electron/asar";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

export interface PackagedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Members of package.json that travel; scripts and development dependencies stay here, as with electron-builder. */
const keptMembers = ["name", "productName", "version", "description", "author", "homepage", "desktopName", "license", "type", "main"];

/** Every file of an application archive, paths with `/`. */
export function filesOfArchive(archive: string): readonly PackagedFile[] {
  const files: PackagedFile[] = [];
  for (const entry of listPackage(archive, { isPack: false })) {
    const path = entry.replaceAll("\\", "/").replace(/^\//, "");
    try {
      files.push({ path, content: extractFile(archive, path) });
    } catch {
      /* a folder */
    }
  }
  return files;
}

/**
 * The application archive without Electron around it, from what electron-builder.yml lists under `files` (whole folders and single files).
 * Returns its path.
 */
export async function buildArchive(root: string, out: string): Promise<string> {
  const { files } = parse(readFileSync(join(root, "electron-builder.yml"), "utf8")) as { files: string[] };
  const stage = join(out, "stage");
  rmSync(stage, { recursive: true, force: true });
  for (const pattern of files.filter((one) => !one.startsWith("!"))) {
    const path = pattern.replace(/\/\*\*$/, "");
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(join(root, path), join(stage, path), { recursive: true, filter: (file) => !file.endsWith(".map") });
  }
  const described = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
  writeFileSync(
    join(stage, "package.json"),
    JSON.stringify(Object.fromEntries(keptMembers.map((name) => [name, described[name]])), null, 2),
  );
  const archive = join(out, "app.asar");
  await createPackage(stage, archive);
  rmSync(stage, { recursive: true, force: true });
  return archive;
}
