import type { Journey } from "../app-driver.ts";
import { list, signInToSandbox } from "./words.ts";
import { heading } from "./wizard.ts";

/** The inbox over all clients: somebody is let in after the phrase was compared, and an expired invitation goes out again. */
export const journey: Journey = {
  name: "confirm",
  async run(desk) {
    await desk.start();
    await signInToSandbox(desk);
    let waiting = 0;
    let who = "";
    const inList = (page: typeof desk.page) => page.getByRole("list", { name: "What waits for you" });
    await desk.step("the inbox", async (page) => {
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
      await page.getByText(/^Everything read at/).waitFor({ timeout: 60_000 });
      await page.getByRole("link", { name: /^Inbox/ }).click();
      await heading(page, "Inbox").waitFor();
      await inList(page).getByRole("heading", { name: "To confirm" }).waitFor();
    });
    await desk.step("the phrase is compared, and they match", async (page) => {
      await page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ }).waitFor();
      who = (await page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ }).innerText()).replace(/^Confirm (.*)\?$/, "$1");
      waiting = Number(await page.getByRole("button", { name: /^To confirm/ }).innerText().then((text) => /\d+/.exec(text)?.[0] ?? "0"));
      await page.getByText("Fingerprint phrase of this account").waitFor();
      await page.getByRole("button", { name: "in person" }).click();
      await page.getByRole("button", { name: /They match, confirm/ }).click();
      await page.getByText(`Confirmed ${who}`).waitFor({ timeout: 60_000 });
    });
    await desk.step("the person is gone from the list", async (page) => {
      await page.getByRole("button", { name: new RegExp(`^To confirm\\s*${String(waiting - 1)}$`) }).waitFor();
    });
    await desk.step("the expired invitation is sent again", async (page) => {
      await page.getByRole("button", { name: /^Invitations/ }).click();
      await page.getByRole("heading", { level: 2, name: /invitations? of .* expired$/ }).waitFor();
      await page.getByRole("button", { name: /^Resend \d+ invitations?/ }).first().click();
      await page.getByText(/^Resent \d+ invitations?/).waitFor({ timeout: 60_000 });
    });
    await desk.step("the journal tells both", async (page) => {
      await page.getByRole("link", { name: "Journal" }).first().click();
      await heading(page, "Journal").waitFor();
      await list(page).getByText(who).first().waitFor();
    });
  },
};
