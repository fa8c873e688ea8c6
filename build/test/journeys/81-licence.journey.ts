import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "../../conformance/start-sandbox.ts";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, linkOwnServer, list, signInToSandbox, signInToServer } from "./words.ts";

const client = "Bakkerij Hoogland";

/** B-179: the organization on the client's own server gets a newer license from the checklist, after a review. */
export const journey: Journey = {
  name: "licence",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-licence-"));
    const own = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0", "--own-server"], join(folder, "server"));
    const host = new URL(own.baseUrl).host;
    const file = join(folder, "license.json");
    const license = { licenseKey: "key", installationId: "8d9a4e5e-3f0e-4f0b-9d4b-0c6f3a0e2b11", enabled: true, selfHost: true, seats: 80 };
    try {
      await app.start();
      await signInToSandbox(app);
      await app.step("the owner's account on the client's own server is another profile", async (page) => {
        await allRead(page);
        await go(page, "Settings");
        await page.getByRole("button", { name: "Add a profile" }).click();
        await signInToServer(app, page, own.baseUrl, "pieter@hoogland.example");
        await allRead(page);
      });
      await app.step("a license that has ended is told before anything is sent", async (page) => {
        await linkOwnServer(page, client, host);
        writeFileSync(file, JSON.stringify({ ...license, expires: "2020-02-01T00:00:00Z" }));
        await app.chooseFile(file, () => page.getByRole("button", { name: "Upload a newer license…" }).click());
        await page.getByRole("alert").getByText("This license ended on 1 Feb 2020.").waitFor();
        await accessible(page);
      });
      await app.step("the new one is reviewed and applied there", async (page) => {
        writeFileSync(file, JSON.stringify({ ...license, expires: "2030-02-01T00:00:00Z" }));
        await app.chooseFile(file, () => page.getByRole("button", { name: "Upload a newer license…" }).click());
        const dialog = page.getByRole("dialog", { name: `Change ${client}?` });
        await dialog.getByText(host, { exact: false }).first().waitFor();
        await dialog.getByRole("cell", { name: "80", exact: true }).waitFor();
        await accessible(page);
        await dialog.getByRole("button", { name: `Apply to ${client}` }).click();
        await page.getByRole("status").getByText("Applied the license that ends on 1 Feb 2030").waitFor();
      });
      await app.step("its seats are there", async (page) => {
        await go(page, "Clients");
        await page.getByLabel("Search clients").fill(client);
        await list(page)
          .getByRole("row")
          .filter({ hasText: host })
          .getByText(/\b80\b/)
          .first()
          .waitFor();
      });
    } finally {
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
