import type { Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, go, openClient, signInToSandbox } from "./words.ts";

/** B-073, B-074: "forgot my master password" and "the phone is gone too", each in at most five acts from the list of clients. */
export const journey: Journey = {
  name: "recovery",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Castellan Architects";
    let who = "";
    await app.step("whose password is lost", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.getByRole("row").filter({ hasText: "Confirmed" }).filter({ hasText: "User" }).first().click();
      who = await page.getByRole("complementary").getByRole("heading").first().innerText();
      await go(page, "Clients");
    });
    /** From the list of clients: the person by name, the menu, what was lost. */
    const ask = async (page: Page, acts: Acts, what: string): Promise<void> => {
      await acts.begin(page);
      await acts.press(page, "ControlOrMeta+k");
      await page.keyboard.type(`${who} castellan`);
      await page
        .getByRole("option", { name: new RegExp(who) })
        .first()
        .waitFor();
      await acts.press(page, "Enter");
      await acts.click(page.getByRole("complementary", { name: who }).getByRole("button", { name: "More", exact: true }));
      await acts.click(page.getByRole("menuitem", { name: what }));
    };
    const forgot = new Acts("forgot my master password", 5);
    await app.step("what it costs is said before", async (page) => {
      await ask(page, forgot, "Recover account…");
      await page.getByText(/^Signs the person out on every device/).waitFor();
      await page.getByText("The old password cannot be put back.").waitFor();
      await accessible(page);
    });
    await app.step("the new password is shown once", async (page) => {
      await forgot.click(page.getByRole("button", { name: `Recover at ${client}` }));
      await page.getByRole("heading", { name: /has a new master password$/ }).waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Done", exact: true }).click();
    });
    await app.step("in the words of the call, with the name or before it", async (page) => {
      await go(page, "Clients");
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("forgot password");
      await page.getByRole("option", { name: /^Recover account….*add who it is about/u }).waitFor();
      await page.keyboard.press("Enter");
      await page.keyboard.type(who);
      await page
        .getByRole("option", { name: new RegExp(`^Recover account….*${who}`, "u") })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.getByText(/^Signs the person out on every device/).waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      // Somebody who was found alone has everything that can be done under the name.
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type(`${who} castellan`);
      await page.getByRole("option", { name: /^Reset two-step login…/u }).waitFor();
      await page.keyboard.type(" nobody is called that");
      await page.getByText(/^No results/u).waitFor();
      await page.keyboard.press("Escape");
    });
    await app.step("the phone is gone too: two-step login alone", async (page) => {
      await go(page, "Clients");
      const phone = new Acts("new phone, two-step login is gone", 5);
      await ask(page, phone, "Reset two-step login…");
      await page.getByRole("checkbox", { name: "New master password", checked: false }).waitFor();
      await page.getByText("The master password stays as it is.").waitFor();
      await phone.click(page.getByRole("button", { name: `Recover at ${client}` }));
      await page
        .getByRole("status")
        .getByText(/^Cleared the two-step login of/)
        .waitFor();
    });
  },
};
