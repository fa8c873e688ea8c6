import type { Locator, Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, list, prove, proveTwo, signInToSandbox } from "./words.ts";

/**
 * The inbox over all clients: nobody is let in by habit, somebody is after the phrase was compared with them, others on purpose without
 * comparing, which stays visible; and an expired invitation goes out again.
 */
export const journey: Journey = {
  name: "confirm",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    let who = "";
    const inList = (page: Page): Locator => page.getByRole("list", { name: "Waiting for you" });
    const detail = (page: Page): Locator => page.locator("main section.detail");
    const question = (page: Page): Locator => page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ });
    const lineOf = (page: Page, name: string, client: string): Locator =>
      inList(page)
        .getByRole("listitem")
        .filter({ has: page.getByText(name, { exact: true }) })
        .filter({ hasText: client });
    const asked = async (page: Page): Promise<string> => (await question(page).innerText()).replace(/^Confirm (.*)\?$/, "$1");
    await app.step("the inbox", async (page) => {
      await allRead(page);
      await go(page, "Inbox");
      await inList(page).getByRole("heading", { name: "To confirm" }).waitFor();
    });
    await app.step("Enter, again and again, confirms nobody", async (page) => {
      await question(page).waitFor();
      await page.getByText("Fingerprint phrase of this account").waitFor();
      const before = await asked(page);
      for (let press = 0; press < 5; press += 1) await page.keyboard.press("Enter");
      await page.keyboard.press("Control+Enter");
      if ((await asked(page)) !== before) throw new Error("somebody else is asked for");
      for (const label of ["by phone", "in person", "by video call"])
        if ((await page.getByRole("button", { name: label, exact: true }).getAttribute("aria-pressed")) !== "false")
          throw new Error(`${label} is chosen already`);
    });
    await app.step("a word that the person did not read confirms nobody", async (page) => {
      await page.getByRole("button", { name: "by phone", exact: true }).click();
      await detail(page)
        .getByLabel(/^Word \d$/)
        .fill("gravel");
      await page.keyboard.press("Enter");
      await page.getByText("That is not the word of the key that the server shows.").waitFor();
    });
    await app.step("the missing word is typed as the person reads it", async (page) => {
      who = await asked(page);
      const client = (await detail(page).getAttribute("aria-label")) ?? "";
      const line = lineOf(page, who, client);
      await prove(detail(page), "in person");
      await page.keyboard.press("Enter");
      // News at the foot of the window go away; what stays is that the person no longer waits.
      await line.waitFor({ state: "detached" });
    });
    await app.step("nobody else waits at this client, and the next one is a step of its own", async (page) => {
      const over = page.getByRole("button", { name: /^Go to / });
      await over.waitFor();
      await page.keyboard.press("Enter");
      if ((await question(page).count()) > 0) throw new Error("somebody of another client is asked for unasked");
      await over.click();
      await question(page).waitFor();
    });
    await app.step("one of the others is let in on purpose, without comparing", async (page) => {
      const rows = inList(page)
        .getByRole("listitem")
        .filter({ hasText: /, accepted; invited/ });
      await rows.first().click();
      await question(page).waitFor();
      const name = await asked(page);
      const client = (await detail(page).getAttribute("aria-label")) ?? "";
      const line = lineOf(page, name, client);
      await page.getByRole("button", { name: "Confirm without comparing…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText(/rely on the server/).waitFor();
      const confirm = dialog.getByRole("button", { name: "Confirm 1 without comparing" });
      if ((await confirm.getAttribute("aria-disabled")) !== "true") throw new Error("one key is enough");
      await dialog.getByLabel(/^Type /).fill(client);
      await confirm.click();
      await line.waitFor({ state: "detached" });
      await go(page, "Clients");
      await list(page).getByRole("link", { name: client, exact: true }).click();
      await page.getByRole("link", { name: /^Members/ }).click();
      // Only rows in sight are drawn: a person looks for the name.
      await page.getByPlaceholder("Name or email").fill(name);
      await page.getByRole("row").filter({ hasText: name }).getByText("Not compared").waitFor();
    });
    await app.step(
      "two who wait at other clients are compared together, each named with their client, and confirmed in one go",
      async (page) => {
        await go(page, "Inbox");
        await page.getByRole("button", { name: /^To confirm/ }).click();
        const boxes = inList(page)
          .getByRole("listitem")
          .filter({ hasText: /, accepted; invited/ });
        const names: string[] = [];
        for (const box of [boxes.first(), boxes.last()]) {
          await box.getByRole("checkbox").check();
          names.push(((await box.getByRole("checkbox").getAttribute("aria-label")) ?? "").replace(/^Select /u, ""));
        }
        await page.getByRole("toolbar").getByRole("button", { name: "Compare 2…" }).click();
        const dialog = page.getByRole("dialog", { name: "Confirm 2 people" });
        await proveTwo(dialog, () => accessible(page));
        await dialog.getByRole("button", { name: "Review 2 confirmations…" }).click();
        const review = page.getByRole("dialog", { name: "Confirm 2 people?" });
        for (const name of names) await review.getByText(name, { exact: true }).waitFor();
        await review.getByRole("button", { name: "Confirm 2" }).click();
        await review.waitFor({ state: "detached" });
        for (const name of names) await inList(page).getByText(name, { exact: true }).waitFor({ state: "detached" });
      },
    );
    await app.step("the expired invitation is sent again", async (page) => {
      await go(page, "Inbox");
      await page.getByRole("button", { name: /^Invitations/ }).click();
      const expired = page.getByRole("heading", { level: 2, name: /invitations? at .* ha(s|ve) expired$/ });
      const first = await expired.innerText();
      await page
        .getByRole("button", { name: /^Resend \d+ invitations?/ })
        .first()
        .click();
      // F6: who is mailed, at which client, is shown before anything goes out.
      const review = page.getByRole("dialog");
      await review.getByText(/^Resend the invitations? to /).waitFor();
      await review.getByRole("button", { name: /^Apply to / }).click();
      await page.getByRole("heading", { level: 2, name: first, exact: true }).waitFor({ state: "detached" });
    });
    await app.step("the journal tells all of it", async (page) => {
      await go(page, "Journal");
      await list(page).getByText(who).first().waitFor();
      await list(page)
        .getByText(/^Confirmed .* without comparing$/)
        .first()
        .waitFor();
    });
  },
};
