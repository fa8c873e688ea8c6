import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#shared/model/message";

export const root = join(import.meta.dirname, "../..");
export type Texts = ReadonlyMap<string, string>;

/** Every text of a language by its full key, `<file>.<path>`. */
export function textsOf(language: Language): Texts {
  const texts = new Map<string, string>();
  const folder = join(root, "resources/locales", language);
  const add = (prefix: string, value: unknown): void => {
    if (typeof value === "string") texts.set(prefix, value);
    else for (const [key, inner] of Object.entries(value as Record<string, unknown>)) add(`${prefix}.${key}`, inner);
  };
  for (const file of readdirSync(folder)) add(file.replace(/\.json$/, ""), JSON.parse(readFileSync(join(folder, file), "utf8")));
  return texts;
}

/** Paths of the sources below a folder of the project, tests and what only they use left out. */
export function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|vue)$/.test(entry.name) && !/\.(test|fixture)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What the starter blueprints of a language say about themselves: their descriptions and the labels of their parameters. */
export function blueprintTextsOf(language: Language): Texts {
  const folder = join(root, "resources/blueprints");
  const own = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file.endsWith(".nl.yaml") === (language === "nl"));
  return new Map(
    own.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/^description: (.+)$|label: ([^,\n]+)/gm)].map(
        ([, description, label], index) => [`${file} ${String(index)}`, description ?? label ?? ""] as const,
      ),
    ),
  );
}
