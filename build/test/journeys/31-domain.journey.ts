import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, list, masterPassword, signInToSandbox } from "./words.ts";

const metadata = readFileSync(join(import.meta.dirname, "../cases/24-saml-metadata-with-two-certificates/metadata.xml"), "utf8").replaceAll(
  "\n",
  "",
);

/** A domain is claimed, its record is played in the sandbox, and the server finds it; then SCIM and single sign-on with SAML are turned on. */
export const journey: Journey = {
  name: "domain",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    const domain = "winkels-hoogland.example";
    const acts = new Acts("claim a domain, with its record ready to copy", 5);
    const apply = (page: Parameters<Parameters<typeof app.step>[1]>[0]) => page.getByRole("button", { name: `Apply to ${client}` });
    await app.step("the domains of a client", async (page) => {
      await allRead(page);
      await acts.begin(page);
      await acts.click(list(page).getByRole("link", { name: client, exact: true }));
      await acts.click(page.getByRole("link", { name: /^Single sign-on/ }));
      await acts.click(page.getByRole("button", { name: "Domains", exact: true }));
    });
    await app.step("claim one: the record to copy", async (page) => {
      await page.getByLabel("Domain to claim").focus();
      await acts.typeAndEnter(page, domain);
      await acts.click(apply(page));
      await page.getByRole("status").getByText(`Claimed the domain ${domain}`).waitFor();
      await page.getByText(/^bw=/).first().waitFor();
    });
    await app.step("without the record the server says so", async (page) => {
      await page.getByRole("button", { name: "Have the server check now…" }).click();
      await apply(page).click();
      await page.getByText(`The server did not find the record on ${domain}.`).first().waitFor();
    });
    await app.step("the record is played, and the domain is claimed", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("button", { name: "Add the TXT record" }).click();
      await page.getByText("TXT record added").waitFor();
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await page.getByRole("button", { name: "Have the server check now…" }).click();
      await apply(page).click();
      await page.getByRole("status").getByText(`Verified the domain ${domain}`).waitFor();
      await page.getByText("Single sign-on is off, 1 claimed domain").waitFor();
      await accessible(page);
    });
    await app.step("SCIM is turned on", async (page) => {
      await page.getByRole("button", { name: "SCIM", exact: true }).click();
      await page.getByRole("switch", { name: "SCIM is off" }).check();
      await page.getByRole("checkbox", { name: "Invite members as soon as they are provisioned" }).uncheck();
      await page.getByRole("button", { name: `Review for ${client}…` }).click();
      await apply(page).click();
      await page.getByRole("status").getByText("Turned on SCIM").waitFor();
      await accessible(page);
    });
    await app.step("a new SCIM key is shown once, to who types the master password", async (page) => {
      await page.getByRole("button", { name: "Create a new key…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Your master password", { exact: true }).fill(masterPassword);
      await apply(page).click();
      await dialog.getByText("Shown once").waitFor();
      await dialog.getByText(/^\S{30}$/).waitFor();
      await dialog.getByRole("button", { name: "Close" }).click();
    });
    await app.step("a Key Connector that does not answer is told as such", async (page) => {
      await page.getByRole("button", { name: "SSO", exact: true }).click();
      await page.getByRole("button", { name: "Key Connector", exact: true }).click();
      await page.getByLabel("Key Connector URL").fill("http://keys.hoogland.example");
      await page.getByRole("button", { name: "Test", exact: true }).click();
      await page.getByText("No Key Connector answers at this address.").waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Discard" }).click();
    });
    await app.step("SAML: metadata are read, and its certificates told apart", async (page) => {
      await page.getByText("Assertion Consumer Service (ACS) URL").waitFor();
      await page.getByText("No changes").waitFor();
      await page.getByLabel("Identifier", { exact: true }).fill("hoogland");
      await page.getByLabel("Metadata", { exact: true }).fill(metadata);
      await page.getByRole("button", { name: "Read metadata" }).click();
      await page.getByText("Signing until 2022").waitFor();
      await page.getByRole("checkbox", { name: "Set a unique SP entity ID" }).uncheck();
      await page.getByText("https://sso.bitwarden.com/saml2", { exact: true }).waitFor();
      await page.getByRole("switch", { name: "Single sign-on" }).check();
    });
    await app.step("single sign-on is saved and stands on", async (page) => {
      await page.getByRole("button", { name: `Review for ${client}…` }).click();
      await apply(page).click();
      await page.getByText("Single sign-on is on, 1 claimed domain").waitFor();
      await page.getByText("No changes").waitFor();
    });
  },
};
