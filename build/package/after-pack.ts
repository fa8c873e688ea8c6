import { join } from "node:path";
import { flipFuses } from "@electron/fuses";
import type { AfterPackContext } from "electron-builder";
import { fuses } from "./fuses.ts";
import { writeSbom } from "./sbom.ts";

/**
 * Lists the parts (SBOM) beside the application archive, then flips the fuses before electron-builder signs; on a Mac without an identity the binary gets its ad-hoc signature back. With this project's own
 * `@electron/fuses`: the one that electron-builder brings knows a fuse less than Electron has.
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }: AfterPackContext): Promise<void> {
  const program =
    electronPlatformName === "darwin"
      ? `${packager.appInfo.productFilename}.app`
      : electronPlatformName === "win32"
        ? `${packager.appInfo.productFilename}.exe`
        : (packager as unknown as { readonly executableName: string }).executableName;
  writeSbom(packager.projectDir, join(appOutDir, electronPlatformName === "darwin" ? `${program}/Contents/Resources` : "resources"));
  await flipFuses(join(appOutDir, program), {
    ...fuses,
    resetAdHocDarwinSignature: electronPlatformName === "darwin" && process.platform === "darwin",
  });
}
