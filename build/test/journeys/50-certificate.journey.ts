import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, go, list, openClient, signInToSandbox } from "./words.ts";

/** A SAML certificate that ends soon is replaced from the inbox's warning; the identity provider's metadata hold the next one. */
export const journey: Journey = {
  name: "certificate",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Jansen-Verhoeven Accountancy & Belastingadvies";
    const acts = new Acts("a new SAML certificate before the old one ends", 4);
    let address = "";
    await app.step("where the identity provider publishes its metadata", async (page) => {
      await allRead(page);
      await go(page, "Inbox");
      await page.getByRole("button", { name: "Show the panel" }).click();
      address = await page.getByText(/^http\S+\/identity-provider\/\S+$/).innerText();
      await page.getByRole("button", { name: "Hide the panel" }).click();
    });
    await app.step("the client list and the overview say it too", async (page) => {
      await go(page, "Clients");
      const row = list(page).getByRole("row").filter({ hasText: client });
      await row.getByText(/^Certificate \d+ d$/).waitFor();
      await openClient(page, client);
      await page.getByText(/^The certificate of single sign-on ends in \d+ days$/).waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Renew the certificate" }).click();
      await page.locator("input:focus").waitFor();
      await go(page, "Inbox");
    });
    await app.step("the inbox warns of a certificate that ends", async (page) => {
      await page.getByRole("listitem").filter({ hasText: "Certificate ends" }).click();
      await page.getByText(`Single sign-on of ${client}: the certificate ends in`).waitFor();
      await accessible(page);
    });
    await app.step("its warning leads to the field that takes the metadata", async (page) => {
      // The ticket begins at the inbox's warning.
      await acts.begin(page, "Inbox");
      await acts.click(page.getByRole("button", { name: "Renew the certificate" }));
      await page.locator("input:focus").waitFor();
      await page.getByText("Require single sign-on is off").waitFor();
      await acts.typeAndEnter(page, address);
      await page.getByRole("radio", { name: /Next signing certificate/ }).waitFor();
      await page.getByText("1 change.").waitFor();
      await accessible(page);
    });
    await app.step("only the certificate changes, and the warning is gone", async (page) => {
      await acts.press(page, "Control+Enter");
      await acts.click(page.getByRole("button", { name: `Apply to ${client}` }));
      await page.getByText("No changes").waitFor();
      await page.getByText("The certificate of the identity provider ends").waitFor({ state: "detached" });
      await accessible(page);
    });
    await app.step("the metadata's address is stored here, and fetched again by one press", async (page) => {
      await page.getByText("Stored here:").waitFor();
      await page.getByRole("button", { name: "Fetch again" }).click();
      await page.getByRole("radio", { name: /Next signing certificate/ }).waitFor();
      await page.getByText(/can still sign in with a master password/).click();
      await page.getByRole("main").getByRole("listitem").getByRole("link").first().waitFor();
      await page.getByRole("button", { name: "Do not store it" }).click();
      await page.getByText("Stored here:").waitFor({ state: "detached" });
    });
    await app.step("the header's button stays in the tab", async (page) => {
      await page.getByRole("button", { name: "Change single sign-on" }).click();
      await page.locator("input:focus").waitFor();
      await page.getByRole("link", { name: /^Single sign-on/ }).waitFor();
    });
  },
};
