import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Part } from "#shared/bridge/index";

/** The packages in the bundles, as the build listed them beside each; each once, by name. */
export async function readParts(bundles: string): Promise<readonly Part[]> {
  const lists = await Promise.all(
    ["main", "renderer"].map(async (bundle) => JSON.parse(await readFile(join(bundles, bundle, "parts.json"), "utf8")) as readonly Part[]),
  );
  const each = new Map(lists.flat().map((part) => [`${part.name} ${part.version}`, part]));
  return [...each.values()].sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
}
