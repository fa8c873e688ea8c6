import { expect, test } from "vitest";
import { packageFolderOf } from "./parts.ts";
import { sbomOf } from "./sbom.ts";

const app = { name: "provider-desk", version: "0.1.0", license: "MIT" };
const lock = {
  packages: {
    "node_modules/zod": { version: "4.0.0", integrity: "sha512-AAEC" },
    "node_modules/a/node_modules/@scope/b": { version: "2.0.0", integrity: "sha512-/w==" },
    "node_modules/@scope/b": { version: "1.0.0", integrity: "sha512-AA==" },
  },
};

test("a file in a bundle is of the package that it lies in", () => {
  const folders = {
    "/work/desk/node_modules/vue/dist/vue.js": "node_modules/vue",
    "/work/desk/node_modules/a/node_modules/@scope/b/index.js": "node_modules/a/node_modules/@scope/b",
    "../node_modules/@fontsource-variable/inter/files/inter.woff2": "node_modules/@fontsource-variable/inter",
    "C:\\desk\\node_modules\\zod\\index.js": "node_modules/zod",
    "/work/desk/renderer/ui/icons.generated.ts": "node_modules/@iconify-json/lucide",
    "/work/desk/electron/main.ts": "node_modules/electron",
    "/work/desk/shared/util/result.ts": null,
  };
  expect(Object.fromEntries(Object.keys(folders).map((file) => [file, packageFolderOf(file)]))).toEqual(folders);
});

test("the list of parts is CycloneDX, with the digest that the lock file holds that version to", () => {
  const parts = [
    { name: "@scope/b", version: "2.0.0", licence: "MIT AND Zlib", text: "long" },
    { name: "zod", version: "4.0.0", licence: "MIT", text: "" },
  ];
  expect(JSON.parse(sbomOf(app, parts, lock))).toEqual({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": "pkg:npm/provider-desk@0.1.0",
        name: "provider-desk",
        version: "0.1.0",
        licenses: [{ expression: "MIT" }],
      },
    },
    components: [
      {
        type: "library",
        "bom-ref": "pkg:npm/%40scope/b@2.0.0",
        name: "@scope/b",
        version: "2.0.0",
        hashes: [{ alg: "SHA-512", content: "ff" }],
        licenses: [{ expression: "MIT AND Zlib" }],
        purl: "pkg:npm/%40scope/b@2.0.0",
      },
      {
        type: "library",
        "bom-ref": "pkg:npm/zod@4.0.0",
        name: "zod",
        version: "4.0.0",
        hashes: [{ alg: "SHA-512", content: "000102" }],
        licenses: [{ expression: "MIT" }],
        purl: "pkg:npm/zod@4.0.0",
      },
    ],
    dependencies: [{ ref: "pkg:npm/provider-desk@0.1.0", dependsOn: ["pkg:npm/%40scope/b@2.0.0", "pkg:npm/zod@4.0.0"] }],
  });
});

test("a part that the lock file does not know ends the packaging", () => {
  expect(() => sbomOf(app, [{ name: "zod", version: "4.0.1", licence: "MIT", text: "" }], lock)).toThrow("zod 4.0.1");
});
