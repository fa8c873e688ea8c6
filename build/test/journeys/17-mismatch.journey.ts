import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, enterSecret, go, heading, list, prove, signInToSandbox } from "./words.ts";

/** Somebody reads other words: their key is locked everywhere and over a restart, until a technician writes down what explains it. */
export const journey: Journey = {
  name: "mismatch",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    let [who, client] = ["", ""];
    const inList = (page: Page): Locator => page.getByRole("list", { name: "Waiting for you" });
    const detail = (page: Page): Locator => page.locator("main section.detail");
    const line = (page: Page): Locator =>
      inList(page)
        .getByRole("listitem")
        .filter({ has: page.getByText(who, { exact: true }) })
        .filter({ hasText: client });
    /** No way on is left: no field for a word, no button that confirms, nothing that Enter does. */
    const isLocked = async (page: Page): Promise<void> => {
      await detail(page).getByText(`Locked: the words of ${who} did not match`).waitFor();
      for (const way of [
        detail(page).getByRole("button", { name: "Confirm", exact: true }),
        detail(page).getByRole("button", { name: "Confirm without comparing…" }),
        detail(page).getByLabel(/^Word \d$/),
      ])
        if ((await way.count()) > 0) throw new Error("a way on is left");
      await page.keyboard.press("Enter");
      await line(page).waitFor();
    };
    await app.step("the inbox", async (page) => {
      await allRead(page);
      await go(page, "Inbox");
      const question = page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ });
      await question.waitFor();
      who = (await question.innerText()).replace(/^Confirm (.*)\?$/, "$1");
      client = (await detail(page).getAttribute("aria-label")) ?? "";
      await detail(page).getByText("Fingerprint phrase of this account").waitFor();
    });
    await app.step("the person reads other words", async (page) => {
      await detail(page).getByRole("button", { name: "They don’t match…" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Record the mismatch" }).click();
      await isLocked(page);
      await line(page).getByText("Locked: the words did not match.").waitFor();
      await accessible(page);
      // U13: the news cover no hints and no buttons at the bottom.
      const news = await page
        .getByRole("status")
        .getByText("Recorded: the words of")
        .boundingBox({ timeout: 2000 })
        .catch(() => null);
      const hints = await page.getByText("next, previous").boundingBox();
      if (news !== null && hints !== null && news.y + news.height > hints.y) throw new Error("news cover the keys");
    });
    await app.step("the client's page is red too", async (page) => {
      await go(page, "Clients");
      await list(page).getByRole("link", { name: client, exact: true }).click();
      await page.getByRole("link", { name: /^Members/ }).click();
      // Only rows in sight are drawn: a person looks for the name.
      await page.getByPlaceholder("Name or email").fill(who);
      const row = page.getByRole("row").filter({ hasText: who });
      await row.getByText("Did not match").waitFor();
      await row.click();
      await page.getByText(/Did not match, .*: locked/).waitFor();
      await accessible(page);
    });
    await app.step("it stays over a restart", async () => {
      await app.stop();
      await app.start();
      await enterSecret(app.page);
      await heading(app.page, "Clients").waitFor();
      await allRead(app.page);
      await go(app.page, "Inbox");
      await line(app.page).click();
      await isLocked(app.page);
    });
    await app.step("a reason lifts the lock, and the words are compared again", async (page) => {
      await detail(page).getByRole("button", { name: "Lift the lock…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Explanation of the mismatch").fill("read the words of a private account");
      await dialog.getByRole("button", { name: "Lift the lock" }).click();
      await prove(detail(page));
      await detail(page).getByRole("button", { name: "Confirm", exact: true }).click();
      await line(page).waitFor({ state: "detached" });
    });
    await app.step("the journal tells all of it", async (page) => {
      await go(page, "Journal");
      await list(page)
        .getByText(/^Recorded a mismatch/)
        .first()
        .waitFor();
      await list(page).getByText("read the words of a private account").first().waitFor();
    });
  },
};
