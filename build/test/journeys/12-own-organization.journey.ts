import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, list, openClient, signInToSandbox } from "./words.ts";
import { addCollection, applyToTheEnd, goToStep, openSetUp, review } from "./wizard.ts";

const name = "Bakkerij Hoogland";

/** An owner without a provider: their organization is the one client, on the same screens; what only a provider has is not there. */
export const journey: Journey = {
  name: "own-organization",
  async run(app) {
    await app.start();
    await signInToSandbox(app, "pieter@hoogland.example");
    await app.step("their organization is the one client", async (page) => {
      await allRead(page);
      await list(page).getByRole("link", { name, exact: true }).waitFor();
      await page.getByRole("button", { name: /^All\s*1$/ }).waitFor();
    });
    await app.step("nobody offers a new client", async (page) => {
      if ((await page.getByRole("button", { name: /New client/ }).count()) > 0)
        throw new Error("an account without a provider is offered a new client");
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox").fill("new client");
      await page.getByText("No results").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("combobox").waitFor({ state: "detached" });
      await page.keyboard.press("n");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
      if ((await page.getByRole("dialog").getByText("New client").count()) > 0)
        throw new Error("the keyboard map has a key for new clients");
      await page.keyboard.press("Escape");
    });
    await app.step("the same screens", async (page) => {
      await openClient(page, name);
      for (const tab of ["Collections", "Groups", "Members", "Policies", "Items", "Activity", "Overview"]) {
        await page.getByRole("link", { name: new RegExp(`^${tab}`) }).click();
        await page.locator("nav a[aria-current=page], [role=tab][aria-selected=true]").filter({ hasText: tab }).waitFor();
      }
    });
    await app.step("what is wrong with the passwords that an owner may see", async (page) => {
      await page.getByRole("link", { name: /^Items/ }).click();
      await page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Reports" }).click();
      await page.getByText("Passwords are opened only when you check them.").waitFor();
      await page.getByRole("button", { name: "Check passwords" }).click();
      await page.getByRole("button", { name: /^Reused passwords/ }).click();
      await page.getByRole("complementary", { name: "About this report" }).getByText("passwords were checked").waitFor();
      await page.getByText("Published breaches were not looked up.").waitFor();
      await list(page)
        .getByText(/^\d+ logins$/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: /^Weak passwords/ }).click();
      await list(page).getByText("very weak", { exact: true }).first().waitFor();
      await page.getByRole("button", { name: /^Applications/ }).click();
      await list(page)
        .getByText(/\d+ logins?, [1-9]\d* at risk/)
        .first()
        .click();
      await page.getByRole("heading", { name: /people? at risk|person at risk/ }).waitFor();
      await accessible(page);
    });
    await app.step("the wizard on it, without a provider's seats", async (page) => {
      await page.getByRole("link", { name: /^Overview/ }).click();
      await openSetUp(page);
      await goToStep(page, "Client");
      await page.getByText("Only a provider can rename it here").waitFor();
      if (
        (await page.getByLabel("Seats", { exact: true }).count()) > 0 ||
        (await page.getByText(/provider's seats|seats at your provider/i).count()) > 0
      )
        throw new Error("seats of a provider that is not there");
    });
    await app.step("nothing differs as long as nothing was changed", async (page) => {
      await review(page, 0);
    });
    await app.step("the review shows the one difference", async (page) => {
      await addCollection(page, "Franchise");
      await review(page, 1);
    });
    await app.step("applied", async (page) => {
      await applyToTheEnd(page, name);
    });
    await app.step("and there", async (page) => {
      await page.getByRole("button", { name: /Back to clients/ }).click();
      await go(page, "Clients");
      await openClient(page, name);
      await page.getByRole("link", { name: /^Collections/ }).click();
      await list(page).getByText("Franchise", { exact: true }).first().waitFor();
    });
  },
};
