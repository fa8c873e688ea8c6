import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "../../conformance/start-sandbox.ts";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { all, demoClients, account, allRead, enterSecret, go, heading, linkOwnServer, list, openClient, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";
const service = "bitwarden+hoogland@noordlicht.example";

/** The way to a client's own server, from its first box to its last, with the cloud and the own server as two sandboxes. */
export const journey: Journey = {
  name: "own-server",
  isLong: true,
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-own-"));
    const own = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"], folder);
    const host = new URL(own.baseUrl).host;
    try {
      await app.start();
      await signInToSandbox(app);
      await app.step("the way begins at the client", async (page) => {
        await allRead(page);
        await openClient(page, client);
        await page.getByRole("button", { name: "More", exact: true }).click();
        await page.getByRole("menuitem", { name: "Own server…" }).click();
        await heading(page, "Own server").waitFor();
        await page.getByText("0 of 9 done").waitFor();
        await page.getByLabel("Address of the service account").fill(service);
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await page.getByText("1 of 9 done").waitFor();
        await accessible(page);
      });
      await app.step("its details are kept elsewhere, and it owns the organization", async (page) => {
        await page.getByText(`Service account: ${service}`).waitFor();
        await page.getByLabel("Where you keep its details").fill("Self-hosted / Hoogland");
        await page.getByRole("checkbox", { name: "Password and two-step login are kept there" }).click();
        await page.getByRole("button", { name: "Invite the service account as owner…" }).click();
        await page.getByRole("button", { name: `Apply to ${client}` }).click();
        await page.getByText(`${service} is invited as owner.`, { exact: false }).waitFor();
        await page.getByText("2 of 9 done").waitFor();
      });
      await app.step("an installation ID that is none is named before anything is asked", async (page) => {
        await page.getByRole("button", { name: /^License file/ }).click();
        await page.getByLabel("Installation ID").fill("not an id");
        await page.getByRole("button", { name: "Save license…", exact: true }).click();
        await page.getByRole("alert").first().waitFor();
      });
      await app.step("the server answers, with its version", async (page) => {
        await page.getByRole("button", { name: /^Server is up/ }).click();
        await app.agreeTo(own.baseUrl);
        await page.getByLabel("Address of the own server").fill(own.baseUrl);
        await page.getByRole("button", { name: "Look whether it answers", exact: true }).click();
        await page.getByText(/^It answers: version \d/).waitFor();
        await accessible(page);
      });
      await app.step("the own server is a further profile", async (page) => {
        await page.getByRole("button", { name: /^Apply the license there/ }).click();
        await page.getByRole("button", { name: "Sign in to the own server…" }).click();
        await page.getByRole("radio", { name: /^Self-hosted/ }).check();
        await page.getByLabel("Address", { exact: true }).fill(own.baseUrl);
        await page.getByLabel("Email", { exact: true }).fill(account);
        await enterSecret(page);
        await heading(page, "Own server").waitFor();
        await go(page, "Clients");
        await allRead(page);
        await page.getByRole("button", all(2 * demoClients)).waitFor();
        for (const side of ["Sandbox", host]) await list(page).getByText(side, { exact: false }).first().waitFor();
      });
      await app.step("the two organizations of the client are linked", async (page) => {
        await go(page, "Clients");
        await linkOwnServer(page, client, host);
      });
      await app.step("the client has an owner of its own there, and the service account is none", async (page) => {
        await page.getByRole("button", { name: /^New owner from the client/ }).click();
        await page
          .getByText(/is owner and confirmed\.$/)
          .first()
          .waitFor();
        await page.getByRole("button", { name: /^Service account steps down/ }).click();
        await page.getByText("The service account is no longer an owner.").waitFor();
        await accessible(page);
      });
    } finally {
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
