import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, heading, list, openClient, signInToSandbox } from "./words.ts";

/** Issue 7, mockups 42 and 42d: columns of one's choice, who is not enrolled, when people were last active, how somebody came to be revoked. */
export const journey: Journey = {
  name: "members",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("before the log is fetched, nothing is said of when somebody was active", async (page) => {
      await allRead(page);
      await openClient(page, "Bakkerij Hoogland");
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("checkbox", { name: "Last active" }).check();
      await page.getByRole("checkbox", { name: "Recovery" }).check();
      await page.getByRole("checkbox", { name: "Groups" }).uncheck();
      await page.keyboard.press("Escape");
      await page.getByRole("columnheader", { name: /^Last active/ }).waitFor();
      await page.getByRole("columnheader", { name: "Groups" }).waitFor({ state: "detached" });
    });
    await app.step("the log is fetched", async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("e");
      await heading(page, "Events").waitFor();
      await page.getByText("Fetched just now.").waitFor();
    });
    await app.step("the chosen columns are there again, with when people were last active", async (page) => {
      await go(page, "Clients");
      await openClient(page, "Bakkerij Hoogland");
      await page.getByRole("link", { name: /^Members/ }).click();
      await page
        .getByRole("columnheader", { name: /^Last active/ })
        .getByRole("button")
        .click();
      await list(page).getByRole("row").nth(1).locator("time").first().waitFor();
      await page.getByRole("button", { name: /^Not enrolled in recovery/ }).click();
      await list(page).getByText("Not enrolled").first().waitFor();
      await accessible(page);
    });
    await app.step("how somebody came to be revoked, and what happened since", async (page) => {
      await page.getByRole("button", { name: /^Revoked/ }).click();
      await list(page).getByRole("row").filter({ hasText: "Ruben Nijland" }).click();
      const panel = page.getByRole("complementary", { name: "Ruben Nijland" });
      await panel.getByText("How access was revoked").waitFor();
      await panel
        .getByText(/revoked the access of Ruben Nijland|^Not among the events that are kept, since /)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("B-155: who signed in when, with how far the log goes back", async (page) => {
      await page.getByRole("link", { name: /^Items/ }).click();
      await page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Reports" }).click();
      await page.getByRole("button", { name: /^Sign-ins/ }).click();
      await page
        .getByText(/^\d+ of \d+ members signed in within the last 30 days, \d+ with a browser extension since /)
        .first()
        .waitFor();
      await page.getByRole("columnheader", { name: "Last sign-in" }).waitFor();
      await list(page)
        .getByText(/extension .* collections?, \d+ items/)
        .first()
        .waitFor();
      await accessible(page);
    });
  },
};
