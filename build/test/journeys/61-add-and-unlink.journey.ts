import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, heading, list, openClient, signInToSandbox } from "./words.ts";

/** Issue 8: an organization that the technician owns becomes a client, and a client is unlinked after a look at what that means. */
export const journey: Journey = {
  name: "add-and-unlink",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const own = "Noordlicht Eigen Beheer";
    const client = "Bakkerij Hoogland";
    await app.step("an existing organization, with what has to be bought", async (page) => {
      await allRead(page);
      await page.getByRole("button", { name: "Add existing…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("radio", { name: new RegExp(`^${own}`) }).check();
      await dialog.getByText(/Buys 6 seats: \$24\.00 a month/).waitFor();
      await accessible(page);
      await dialog.getByRole("button", { name: "Review…" }).click();
      await page
        .getByRole("dialog")
        .getByText(/Buys 6 more seats/)
        .waitFor();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Apply/ })
        .click();
      // What was added is looked at next, and set up from there.
      await heading(page, own).waitFor();
      await page.getByRole("link", { name: /^Members/ }).waitFor();
      await accessible(page);
      await go(page, "Clients");
      await list(page).getByRole("link", { name: own, exact: true }).waitFor();
    });
    await app.step("a client is unlinked: who stays owner, who pays, what is lost", async (page) => {
      await openClient(page, client);
      // In the client's menu, as the last thing; its settings hold it too.
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: "Unlink…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("pieter@hoogland.example").first().waitFor();
      await accessible(page);
      await dialog.getByRole("button", { name: "Review…" }).click();
      const review = page.getByRole("dialog");
      await review.getByLabel(/^Type /).fill(client);
      await review.getByRole("button", { name: /^Apply/ }).click();
      await heading(page, "Clients").waitFor();
      await list(page).getByRole("link", { name: client, exact: true }).waitFor({ state: "detached" });
    });
    await app.step("the provider's billing address is changed under Settings", async (page) => {
      await go(page, "Settings");
      const card = page.getByRole("region", { name: "Provider", exact: true });
      await card.getByRole("button", { name: "Change…" }).click();
      await page.getByRole("dialog").getByLabel("Billing email").fill("Money@Noordlicht.example");
      await page.getByRole("dialog").getByRole("button", { name: "Review…" }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Apply/ })
        .click();
      await card.getByText("money@noordlicht.example").waitFor();
      await accessible(page);
    });
    await app.step("a malformed link is refused, and one of another server asks to sign in there", async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("link from");
      await page.getByRole("option", { name: /Open a link from an email/ }).click();
      const dialog = page.getByRole("dialog");
      const field = dialog.getByLabel(/^Link/);
      await field.fill("https://vault.bitwarden.com/#/login");
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      await dialog.getByText("This is no link of a provider’s email.").waitFor();
      const id = "70000000-0000-4000-8000-0000000000ff";
      await field.fill(
        `https://vault.bitwarden.com/#/providers/accept-provider?providerId=${id}&providerUserId=${id}&email=sanne%40noordlicht.example&token=t`,
      );
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      // Of a server where nobody is signed in: which one is said, and signing in there comes first.
      await page.getByText("On the server vault.bitwarden.com").waitFor();
      await accessible(page);
    });
  },
};
