import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "../../conformance/start-sandbox.ts";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { makeAccount } from "../sandbox-account.ts";
import { allRead, enterSecret, go, heading, list, masterPassword, openClient, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";
const service = "bitwarden+hoogland@noordlicht.example";

/** B-179: from the client in the cloud to its organization on its own server, which the license file makes; the app then invites the client's owner. */
export const journey: Journey = {
  name: "first-licence",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-first-licence-"));
    const own = await startSandboxProcess(["--control", "0", "--secret-delay", "0", "--own-server"], join(folder, "server"));
    await makeAccount(own, { email: service, password: masterPassword });
    const host = new URL(own.baseUrl).host;
    const file = join(folder, "license.json");
    writeFileSync(
      file,
      JSON.stringify({
        ...{
          licenseKey: "key",
          installationId: "8d9a4e5e-3f0e-4f0b-9d4b-0c6f3a0e2b11",
          name: client,
          billingEmail: "invoices@hoogland.example",
        },
        ...{ enabled: true, selfHost: true, planType: 20, seats: 80, expires: "2030-02-01T00:00:00Z" },
      }),
    );
    try {
      await app.start();
      await signInToSandbox(app);
      await app.step("the client's own server answers", async (page) => {
        await allRead(page);
        await openClient(page, client);
        await page.getByRole("button", { name: "More", exact: true }).click();
        await page.getByRole("menuitem", { name: "Own server…" }).click();
        await page.getByRole("button", { name: /^Server is up/ }).click();
        await app.agreeTo(own.baseUrl);
        await page.getByLabel("Address of the own server").fill(own.baseUrl);
        await page.getByRole("button", { name: "Look whether it answers", exact: true }).click();
        await page.getByText(/^It answers: version \d/).waitFor();
      });
      await app.step("the service account signs in there, and has no client yet", async (page) => {
        await page.getByRole("button", { name: /^Apply the license there/ }).click();
        await page.getByRole("button", { name: "Sign in to the own server…" }).click();
        await page.getByLabel("Email", { exact: true }).fill(service);
        await enterSecret(page);
        await heading(page, "Own server").waitFor();
      });
      await app.step("the license file makes the organization, after a review", async (page) => {
        await app.chooseFile(file, () => page.getByRole("button", { name: `Upload the license as ${service}…` }).click());
        const dialog = page.getByRole("dialog", { name: `Change ${host}?` });
        await dialog.getByRole("cell", { name: "80", exact: true }).waitFor();
        await accessible(page);
        await dialog.getByRole("button", { name: `Apply to ${host}` }).click();
        await page.getByText(`${client}, ${host}`).first().waitFor();
        await page.getByRole("button", { name: "Upload a newer license…" }).waitFor();
        await accessible(page);
      });
      await app.step("its owner from the client is invited there", async (page) => {
        await page.getByRole("button", { name: /^New owner from the client/ }).click();
        await page.getByLabel("Address of the new owner").fill("pieter@hoogland.example");
        await page.getByRole("button", { name: `Invite to ${client}…` }).click();
        await page.getByRole("button", { name: `Apply to ${client}` }).click();
        await page.getByText("pieter@hoogland.example is invited and has to accept.").waitFor();
      });
      await app.step("both organizations stand in the list, and the journal tells what was made", async (page) => {
        await go(page, "Clients");
        await page.getByLabel("Search clients").fill(client);
        await list(page).getByRole("row").filter({ hasText: host }).waitFor();
        await go(page, "Journal");
        await page.getByText(`Created the organization ${client} with the license that ends on 1 Feb 2030`).first().waitFor();
      });
    } finally {
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
