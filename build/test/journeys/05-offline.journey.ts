import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, arm, enterSecret, go, list, openClient, signInToSandbox } from "./words.ts";
import { fillIn } from "./wizard.ts";

/** Without a network: everything that was read opens, a wizard goes up to the review, and it goes on by itself afterwards. */
export const journey: Journey = {
  name: "offline",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("the network goes", async (page) => {
      await allRead(page);
      await arm(page, "Offline", true);
      // What is broken on purpose shows although the panel is closed.
      await page.getByText("Simulated faults: Offline", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Refresh" }).first().click();
      await page
        .getByRole("status")
        .filter({ hasText: /^Offline/ })
        .first()
        .waitFor();
    });
    await app.step("every tab of a client opens", async (page) => {
      await openClient(page, "Bakkerij Hoogland");
      for (const tab of ["Collections", "Groups", "Members", "Policies", "Items", "Activity", "Overview"]) {
        await page.getByRole("link", { name: new RegExp(`^${tab}`) }).click();
        await page.locator(`nav a[aria-current=page], [role=tab][aria-selected=true]`).filter({ hasText: tab }).waitFor();
      }
    });
    await app.step("a change is reviewed, and waits in the inbox", async (page) => {
      await page.getByRole("link", { name: /^Groups/ }).click();
      await page.getByRole("button", { name: "New group" }).first().click();
      await page.getByRole("dialog").getByLabel("Group").fill("Made offline");
      await page.getByRole("dialog").getByRole("button", { name: "Create…" }).click();
      await page.getByText(/^There is no network\. Kept changes/).waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Keep for later" }).click();
      await page.getByRole("status").getByText("Kept. It waits in the inbox.").waitFor();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByText(/^1 change waits for a network, and is not shown below: .*Made offline/).waitFor();
    });
    await app.step("another of the same thing says that it replaces the first", async (page) => {
      const group = async (): Promise<void> => {
        await page.getByRole("button", { name: "New group" }).first().click();
        await page.getByRole("dialog").getByLabel("Group").fill("Made offline");
        await page.getByRole("dialog").getByRole("button", { name: "Create…" }).click();
      };
      await group();
      await page
        .getByRole("dialog")
        .getByText(/^This replaces what you kept/)
        .waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Keep for later" }).click();
      await page.getByRole("status").getByText("It replaces a kept change.").waitFor();
      await page.getByText(/^1 change waits for a network/).waitFor();
    });
    await app.step("what was discarded comes back", async (page) => {
      await page.getByRole("button", { name: "Show in the inbox" }).click();
      await page.getByRole("button", { name: "Discard" }).click();
      await page.getByRole("button", { name: "Discard" }).waitFor({ state: "detached" });
      await page.getByRole("status").getByText("Discarded").waitFor();
      await page.getByRole("status").getByRole("button", { name: "Undo" }).last().click();
      await list(page)
        .getByText(/Made offline/)
        .first()
        .waitFor();
      await go(page, "Clients");
      await openClient(page, "Bakkerij Hoogland");
    });
    await app.step("the search finds people and clients", async (page) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox").fill("Esra Schouten");
      await page.getByRole("option", { name: /^Esra Schouten at / }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("combobox").waitFor({ state: "detached" });
      await page.getByText("e.schouten@hoogland.example").first().waitFor();
      await page.getByRole("link", { name: /^Overview/ }).waitFor();
    });
    await app.step("back to the list", async (page) => {
      await go(page, "Clients");
    });
    await fillIn(app, {
      name: "Zonder Net",
      owner: "eigenaar@zonder.example",
      seats: 5,
      file: null,
      people: "iemand@zonder.example",
      offline: true,
    });
    await app.step("the review says that applying needs the network", async (page) => {
      await page
        .getByText(/You can apply once you are online/)
        .first()
        .waitFor();
    });
    await app.step("an unlock without a network", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await enterSecret(page);
      await page.getByRole("button", { name: /Save and close/ }).click();
      await list(page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).waitFor();
    });
    await app.step("the network is back", async (page) => {
      await arm(page, "Offline", false);
      // It goes on by itself; pressing the button only makes it sooner, so it may be gone already.
      await page
        .getByRole("button", { name: "Try now" })
        .click({ timeout: 5000 })
        .catch(() => undefined);
      await page
        .getByRole("status")
        .filter({ hasText: /^Offline/ })
        .first()
        .waitFor({ state: "detached" });
    });
    await app.step("what waited is reviewed again and written", async (page) => {
      await go(page, "Inbox");
      await page.getByRole("button", { name: /^To review/ }).click();
      await page.getByRole("button", { name: "Review for Bakkerij Hoogland…" }).click();
      await page.getByRole("button", { name: "Apply to Bakkerij Hoogland" }).click();
      await page
        .getByRole("status")
        .getByText(/Made offline/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Review for Bakkerij Hoogland…" }).waitFor({ state: "detached" });
    });
  },
};
