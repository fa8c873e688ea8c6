import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Part } from "../../shared/bridge/app.ts";
import { partsOfApp } from "./parts.ts";

/** Its name in the resources folder of a package. */
export const sbomFile = "sbom.cdx.json";

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const urlOf = ({ name, version }: Pick<Part, "name" | "version">): string => `pkg:npm/${name.replace(/^@/u, "%40")}@${version}`;

/** The parts of the app as CycloneDX 1.6 (ECMA-424), without a time or a random number: the same sources give the same file. */
export function sbomOf(app: Described, parts: readonly Part[], lock: Lock): string {
  const integrityOf = ({ name, version }: Part): string | undefined =>
    Object.entries(lock.packages).find(
      ([path, locked]) => (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) && locked.version === version,
    )?.[1].integrity;
  const components = parts.map((part) => {
    const integrity = integrityOf(part);
    if (integrity === undefined) throw new Error(`${part.name} ${part.version} is not in package-lock.json`);
    return {
      type: "library",
      "bom-ref": urlOf(part),
      name: part.name,
      version: part.version,
      hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.replace(/^sha512-/u, ""), "base64").toString("hex") }],
      licenses: [{ expression: part.licence }],
      purl: urlOf(part),
    };
  });
  const itself = {
    type: "application",
    "bom-ref": urlOf(app),
    name: app.name,
    version: app.version,
    licenses: [{ expression: app.license }],
  };
  const document = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: itself },
    components,
    dependencies: [{ ref: itself["bom-ref"], dependsOn: components.map((component) => component["bom-ref"]) }],
  };
  return JSON.stringify(document, null, 2);
}

/** Writes it into a package's resources folder, from the built app of a project. */
export function writeSbom(project: string, resources: string): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(project, name), "utf8"));
  mkdirSync(resources, { recursive: true });
  writeFileSync(
    join(resources, sbomFile),
    sbomOf(read("package.json") as Described, partsOfApp(join(project, "out/app")), read("package-lock.json") as Lock),
  );
}
