/** Writes renderer/ui/icons.generated.ts: the shapes of the icons named in renderer/ui/icon-names.ts, as data (no markup). */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { iconNames } from "#renderer/ui/icon-names";

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}
const root = join(import.meta.dirname, "../..");
const set = JSON.parse(readFileSync(join(root, "node_modules/@iconify-json/lucide/icons.json"), "utf8")) as IconSet;

const presentation = new Set(["fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"]);
function shapesOf(name: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const icon = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ""];
  if (icon === undefined) throw new Error(`Lucide has no icon "${name}"`);
  return [...icon.body.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse)\s([^>]*?)\/?>/g)].map(
    ([, tag, attributes]) =>
      [
        tag ?? "",
        Object.fromEntries(
          [...(attributes ?? "").matchAll(/([a-z0-9-]+)="([^"]*)"/gi)]
            .map(([, key, value]) => [key ?? "", value ?? ""])
            .filter(([key]) => !presentation.has(key ?? "")),
        ),
      ] as const,
  );
}

const lines = [...iconNames].sort().map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(shapesOf(name))},`);
writeFileSync(
  join(root, "renderer/ui/icons.generated.ts"),
  [
    "// Written by build/icons/generate.ts from @iconify-json/lucide (ISC licence). Do not edit.",
    'import type { IconName } from "./icon-names.ts";',
    "",
    "export type IconShape = readonly [tag: string, attributes: Readonly<Record<string, string>>];",
    "export const icons: Readonly<Record<IconName, readonly IconShape[]>> = {",
    ...lines,
    "};",
    "",
  ].join("\n"),
);
