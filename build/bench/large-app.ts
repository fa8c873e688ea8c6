import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startSandboxProcess } from "#build/conformance/start-sandbox";
import { DrivenApp } from "#build/test/app-driver";

/**
 * The built app with its sandbox of 500 clients and 100,000 members, for as long as `use` takes.
 * @param use gets the window at the sign-in with everything typed; Enter signs in.
 */
export async function withLargeApp<T>(
  name: string,
  use: (app: { readonly page: Page; readonly pid: number | undefined; readonly folder: string }) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `provider-desk-${name}-`));
  // The app's own sandbox finds its database filled.
  mkdirSync(join(folder, "sandbox"));
  const seeded = await startSandboxProcess(["--seed", "large"], join(folder, "sandbox"));
  const [account] = seeded.accounts;
  await seeded.stop();
  if (account === undefined) throw new Error("the sandbox has no account");
  const app = new DrivenApp(name, join(import.meta.dirname, "../../out/bench"), folder);
  try {
    await app.start();
    const { page } = app;
    // As most people have it, with all that moves.
    await page.emulateMedia({ reducedMotion: null });
    await page.getByRole("button", { name: /Open the sandbox/ }).click();
    await page.getByRole("button", { name: account.email }).click({ timeout: 120_000 });
    await page.getByLabel("Master password").fill(account.masterPassword);
    return await use({ page, pid: app.pid, folder });
  } finally {
    await app.stop();
    app.remove();
  }
}
