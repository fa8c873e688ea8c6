import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, list, openClient, signInToSandbox } from "./words.ts";

/** Issue 7: what happened at a client, in words, and what happened to one item. */
export const journey: Journey = {
  name: "events",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("the events of a client", async (page) => {
      await allRead(page);
      await openClient(page, "Bakkerij Hoogland");
      await page
        .getByRole("navigation", { name: "Client" })
        .getByRole("link", { name: /^Events/ })
        .click();
      await list(page)
        .getByText(/\d\d:\d\d/)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("one event, and what happened around it", async (page) => {
      await page.getByRole("img", { name: /events by day; most on/ }).waitFor();
      await list(page).getByRole("row").nth(2).click();
      const panel = page.getByRole("complementary");
      await panel.getByText("Around this, 30 minutes before and after").waitFor();
      await panel.locator("[aria-current=true]").first().waitFor();
      await accessible(page);
      await panel.getByRole("button", { name: "Close" }).click();
    });
    await app.step("the events of one item, from the item", async (page) => {
      await page.getByRole("link", { name: /^Items/ }).click();
      await list(page).getByRole("row").nth(3).click();
      await page.getByRole("button", { name: "Events of this item" }).click();
      await page.getByText(/^Only events of /).waitFor();
      await page.getByRole("button", { name: "Show all events" }).click();
      await list(page)
        .getByText(/\d\d:\d\d/)
        .first()
        .waitFor();
    });
  },
};
