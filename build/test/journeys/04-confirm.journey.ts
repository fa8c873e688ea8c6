import type { Journey } from "../app-driver.ts";
import { allRead, go, list, signInToSandbox } from "./words.ts";

/** The inbox over all clients: somebody is let in after the phrase was compared, and an expired invitation goes out again. */
export const journey: Journey = {
  name: "confirm",
  async run(desk) {
    await desk.start();
    await signInToSandbox(desk);
    let who = "";
    const inList = (page: typeof desk.page) => page.getByRole("list", { name: "What waits for you" });
    await desk.step("the inbox", async (page) => {
      await allRead(page);
      await go(page, "Inbox");
      await inList(page).getByRole("heading", { name: "To confirm" }).waitFor();
    });
    await desk.step("the phrase is compared, and they match", async (page) => {
      await page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ }).waitFor();
      who = (await page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ }).innerText()).replace(/^Confirm (.*)\?$/, "$1");
      const line = inList(page)
        .getByRole("listitem")
        .filter({ has: page.getByText(who, { exact: true }) });
      const client = (await page.locator("main section.detail").getAttribute("aria-label")) ?? "";
      await page.getByText("Fingerprint phrase of this account").waitFor();
      await page.getByRole("button", { name: "in person" }).click();
      await page.getByRole("button", { name: /They match, confirm/ }).click();
      // News at the foot of the window go away; what stays is that the person no longer waits.
      await line.filter({ hasText: client }).waitFor({ state: "detached" });
    });
    await desk.step("the expired invitation is sent again", async (page) => {
      await page.getByRole("button", { name: /^Invitations/ }).click();
      const expired = page.getByRole("heading", { level: 2, name: /invitations? of .* expired$/ });
      const first = await expired.innerText();
      await page
        .getByRole("button", { name: /^Resend \d+ invitations?/ })
        .first()
        .click();
      await page.getByRole("heading", { level: 2, name: first, exact: true }).waitFor({ state: "detached" });
    });
    await desk.step("the journal tells both", async (page) => {
      await go(page, "Journal");
      await list(page).getByText(who).first().waitFor();
    });
  },
};
