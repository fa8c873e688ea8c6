import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** "I can't see the finance collection": three acts to the reason, one more to the smallest mending, previewed. And the edit of a member (B-060, B-062). */
export const journey: Journey = {
  name: "cannot-see",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const review = (page: Page): Locator =>
      page.getByRole("dialog").filter({ has: page.getByRole("button", { name: `Apply to ${client}` }) });
    const panel = (page: Page): Locator => page.getByRole("complementary").first();
    await app.step("the reason in three acts", async (page) => {
      await allRead(page);
      const acts = new Acts("cannot see", 4);
      await acts.begin(page);
      await acts.press(page, "ControlOrMeta+k");
      await page.keyboard.type("Sofie hoogland");
      await page
        .getByRole("option", { name: /Sofie Dekker/ })
        .first()
        .waitFor();
      await acts.press(page, "Enter");
      await page.getByRole("complementary", { name: "Sofie Dekker" }).waitFor();
      await acts.click(page.getByRole("button", { name: "Why not? Financiën", exact: true }));
      await page.getByText("No way leads there: neither a group, nor own access, nor the role.").waitFor();
      await accessible(page);
      await acts.click(page.getByRole("button", { name: "Add to group Boekhouding…" }));
      await review(page)
        .getByText(/Boekhouding/)
        .first()
        .waitFor();
    });
    await app.step("the mending is written, and the collection is reached", async (page) => {
      await review(page)
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await page
        .getByRole("status")
        .getByText(/Boekhouding/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Why not? Financiën", exact: true }).waitFor({ state: "detached" });
    });
    await app.step("a custom role and own access, with what they mean", async (page) => {
      await page.keyboard.press("e");
      await panel(page).getByRole("button", { name: "Custom", exact: true }).click();
      await panel(page).getByText("Access event logs").click();
      await panel(page).getByRole("combobox", { name: "Own access to collections" }).fill("personeel");
      await page.keyboard.press("Enter");
      await panel(page).getByLabel("Own access to Personeel").selectOption({ label: "Can edit" });
      await panel(page).getByText("3 changes. Nothing is sent yet.").waitFor();
      await accessible(page);
    });
    await app.step("reviewed and written", async (page) => {
      await panel(page)
        .getByRole("button", { name: `Review for ${client}` })
        .click();
      await review(page).getByRole("row").filter({ hasText: "Access event logs" }).waitFor();
      await review(page).getByRole("row").filter({ hasText: "Own access to Personeel" }).waitFor();
      await review(page)
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await page
        .getByRole("status")
        .getByText(/^Gave s\.dekker/)
        .waitFor();
      await page.getByRole("complementary", { name: "Sofie Dekker" }).getByText("one right").waitFor();
    });
  },
};
