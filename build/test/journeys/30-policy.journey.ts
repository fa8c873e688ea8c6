import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, list, signInToSandbox } from "./words.ts";

/** Ticket: turn on a policy; who is locked out, by name. The number is typed, and the way back gives the settings back. */
export const journey: Journey = {
  name: "policy",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    const acts = new Acts("turn on a policy; who is locked out, by name", 4);
    const lost = (page: Page): Promise<string> => page.locator(".sums li").first().locator("b").innerText();
    const revoke = (page: Page, count: string): Locator => page.getByRole("button", { name: `Turn on and revoke ${count} at ${client}` });
    await app.step("open the client", async (page) => {
      await allRead(page);
      await acts.begin(page);
      await acts.click(list(page).getByRole("link", { name: client, exact: true }));
    });
    await app.step("its policies", async (page) => {
      await acts.click(page.getByRole("link", { name: /^Policies/ }));
      await page.getByText("Single organization and what depends on it").waitFor();
    });
    let count = "";
    await app.step("turn on two-step login: who loses access, by name", async (page) => {
      await acts.click(page.getByRole("button", { name: "Two-step login: Turn on…" }));
      await page.getByRole("heading", { name: "Turn on Two-step login" }).waitFor();
      count = await lost(page);
      if (Number(count) < 2) throw new Error(`the demo world should have people without two-step login, not ${count}`);
      await page.getByText("are revoked the moment you save").waitFor();
      await list(page).getByRole("gridcell", { name: "has no two-step login" }).first().waitFor();
      await accessible(page);
    });
    await app.step("a wrong number writes nothing", async (page) => {
      const number = page.getByLabel(/will lose access\. Type the number/);
      await page.keyboard.type(String(Number(count) + 1));
      await page.keyboard.press("Enter");
      await page.getByText(`Type the number of people who lose access: ${count}.`).first().waitFor();
      await accessible(page);
      await number.fill("");
    });
    await app.step("what can be done for them, who was told, and a reminder for the day it is saved", async (page) => {
      await page
        .getByRole("list", { name: "What you can do" })
        .getByText(/^No two-step login: /)
        .waitFor();
      await page.getByRole("button", { name: `These ${count} were told` }).click();
      const told = list(page).getByRole("checkbox", { name: /was told$/ });
      await told.first().and(page.locator(":checked")).waitFor();
      await told.first().uncheck();
      const tomorrow = new Date(Date.now() + 86_400_000);
      await page.getByLabel("On which day").fill(tomorrow.toLocaleDateString("sv-SE"));
      await page.getByRole("button", { name: "Remind me on that day" }).click();
      await page.getByText(/^The inbox reminds on \d/).waitFor();
      // Noted, whoever looks again.
      await page.getByRole("button", { name: "Policies", exact: true }).click();
      await page.getByRole("button", { name: "Two-step login: Turn on…" }).click();
      await page.getByText(/^The inbox reminds on \d/).waitFor();
      if (await told.first().isChecked()) throw new Error("who was not told is noted as told");
      await told.nth(1).and(page.locator(":checked")).waitFor();
      await list(page).getByRole("gridcell", { name: "has no two-step login" }).first().waitFor();
      const name = list(page).getByRole("row").nth(1).getByRole("link");
      if (!(await name.getAttribute("href"))?.includes("members")) throw new Error("a name leads to nobody");
      await page.getByLabel(/will lose access\. Type the number/).focus();
    });
    await app.step("the number typed, one button that names the client", async (page) => {
      await revoke(page, count).waitFor();
      await acts.typeAndEnter(page, count);
      await page.getByRole("status").getByText("Turned on Two-step login").waitFor();
      await page.getByRole("button", { name: "Two-step login: Change…" }).waitFor();
    });
    await app.step("sends: kinds that may be sent", async (page) => {
      await page.getByRole("button", { name: /^Send: / }).click();
      await page.getByRole("group", { name: "Kinds of Send" }).getByLabel("files").uncheck();
      await page.getByRole("button", { name: new RegExp(`(Turn on|Save) at ${client}`) }).click();
      await page.getByRole("status").getByText(/Send/).first().waitFor();
    });
  },
};
