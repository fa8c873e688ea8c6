import type { AfterPackContext } from "electron-builder";
import { fuses } from "./fuses.ts";

/** Flips the fuses before electron-builder signs; on a Mac without an identity the binary gets its ad-hoc signature back. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  await context.packager.addElectronFuses(context, { ...fuses, resetAdHocDarwinSignature: context.electronPlatformName === "darwin" });
}
