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
    await app.step("from one day to another", async (page) => {
      const dates = page.getByRole("group", { name: "Dates" });
      const days = [20, 14].map((ago) => new Date(Date.now() - ago * 86_400_000).toLocaleDateString("sv-SE"));
      await page.getByRole("combobox", { name: "Time" }).selectOption({ label: "Between two dates" });
      await dates.getByLabel("To", { exact: true }).fill(days[0] ?? "");
      await dates.getByLabel("To", { exact: true }).blur();
      await dates.getByText("The second date is before the first.").waitFor();
      await dates.getByLabel("To", { exact: true }).fill(days[1] ?? "");
      await dates.getByLabel("From", { exact: true }).fill(days[0] ?? "");
      await dates.getByLabel("From", { exact: true }).blur();
      const shown = [14, 15, 16, 17, 18, 19, 20]
        .map((ago) => new Date(Date.now() - ago * 86_400_000).toLocaleDateString("en-GB", { day: "numeric", month: "short" }))
        .join("|");
      await list(page)
        .getByRole("row")
        .nth(1)
        .getByText(new RegExp(`^(${shown})`, "u"))
        .waitFor();
      await page.getByRole("combobox", { name: "Time" }).selectOption({ label: "Last 30 days" });
      await dates.waitFor({ state: "detached" });
    });
    await app.step("only what failed, and only what technicians did", async (page) => {
      for (const [pill, words] of [
        ["Failed", /failed|wrong/iu],
        ["Technicians", /technician|^You /u],
      ] as const) {
        await page.getByRole("button", { name: new RegExp(`^${pill}`, "u") }).click();
        const lines = await list(page).locator("tbody tr:not(.spacer) td:nth-child(2)").allInnerTexts();
        if (lines.length === 0 || lines.some((line) => !words.test(line))) throw new Error(`${pill}: ${lines.join("; ")}`);
      }
      await page.getByRole("button", { name: /^All/ }).click();
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
