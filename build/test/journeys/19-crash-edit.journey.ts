import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { allRead, arm, enterSecret, go, heading, list, openClient, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** F7: a single edit is written in the background and seen in the status bar; the power goes in the middle of it, the next start says so, looks, and ends it once. */
export const journey: Journey = {
  name: "crash-edit",
  async run(desk) {
    await desk.start();
    await signInToSandbox(desk);
    let who = "";
    const row = (page: Page): Locator => page.getByRole("row").filter({ hasText: who });
    await desk.step("a member's role is changed, and every answer comes late", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.getByRole("row").filter({ hasText: "Confirmed" }).filter({ hasText: "User" }).first().click();
      who = await page.getByRole("complementary").getByRole("heading").first().innerText();
      await page.keyboard.press("Escape");
      await arm(page, "Answers delayed by 2 s", true);
      await row(page).click();
      await page.getByRole("button", { name: "Edit role and groups" }).click();
      await page.getByRole("dialog").getByLabel("Role").selectOption({ label: "Admin" });
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    });
    await desk.step("it goes on in the background, and the status bar says at which client", async (page) => {
      await page
        .getByRole("dialog")
        .getByRole("button", { name: `Apply to ${client}` })
        .click();
      await page
        .getByTitle("Show progress")
        .filter({ hasText: `Applying to${client}` })
        .waitFor();
    });
    await desk.kill();
    await desk.start();
    await desk.step("after the crash it is said that nobody knows", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      const told = page.getByRole("status").filter({ hasText: `Interrupted at ${client}` });
      await told.getByRole("button", { name: "View" }).click();
      await heading(page, "Journal").waitFor();
    });
    await desk.step("checked and resumed from the journal", async (page) => {
      await list(page)
        .getByText(/^(Made|Make) .* admin$/)
        .first()
        .click();
      await page.getByRole("button", { name: "Check and resume" }).click();
      await page
        .getByRole("status")
        .getByText(/^Made .* admin$/)
        .waitFor();
    });
    await desk.step("the role is there, and the journal tells it once", async (page) => {
      await page.getByRole("button", { name: "Check and resume" }).waitFor({ state: "detached" });
      if (
        (await list(page)
          .getByText(/^Made .* admin$/)
          .count()) !== 1
      )
        throw new Error("told more than once");
      await go(page, "Clients");
      await openClient(page, client);
      await page.getByRole("link", { name: /^Members/ }).click();
      await row(page).getByText("Admin", { exact: true }).waitFor();
    });
  },
};
