import { totpCode } from "#electron/sandbox/domain/account/totp";
import type { Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { chooseSandbox, enterSecret, go, heading, takeAccount } from "./words.ts";

const marijn = "marijn@noordlicht.example";
const noor = "noor@noordlicht.example";

/** What an authenticator app shows at this moment, for the secret that stands on the screen. */
async function authenticatorCode(page: Page): Promise<string> {
  const secret = await page.getByText(/^[A-Z2-7]{32}$/).innerText();
  return totpCode(secret, Math.floor(Date.now() / 30_000));
}
/** The newest code of the mailbox that the sandbox shows. */
async function mailedCode(page: Page): Promise<string> {
  const newest = page.getByRole("list", { name: "Mailbox of this account" }).getByRole("listitem").first();
  return (await newest.locator("b").innerText()).trim();
}

/** Every second step of signing in: authenticator, mailed code, a new device, and weak key settings; and what is remembered of it. */
export const journey: Journey = {
  name: "two-step",
  async run(app) {
    await app.start();
    await chooseSandbox(app);
    await app.step("the authenticator is asked for", async (page) => {
      await takeAccount(page, marijn);
      await enterSecret(page);
      await heading(page, "Code from your authenticator").waitFor();
    });
    await app.step("a wrong code is named at the field", async (page) => {
      await page.getByRole("textbox", { name: "Code from your authenticator" }).pressSequentially("000000");
      await page.getByRole("alert").filter({ hasText: "The two-step code is wrong" }).waitFor();
      await accessible(page);
    });
    await app.step("the right code lets in, and is remembered", async (page) => {
      await page.getByRole("checkbox", { name: /^Remember this computer/ }).check();
      await page.getByRole("textbox", { name: "Code from your authenticator" }).pressSequentially(await authenticatorCode(page));
      await heading(page, "Clients").waitFor();
    });
    await app.step("the next sign-in on this computer asks for no code", async (page) => {
      await app.stop();
      await app.start();
      await heading(app.page, /^Unlock /).waitFor();
      await app.page.getByRole("link", { name: "Add a profile" }).click();
      await app.page.getByRole("radio", { name: /^Sandbox/ }).check();
      await takeAccount(app.page, marijn);
      await enterSecret(app.page);
      await heading(app.page, "Clients").waitFor();
      void page;
    });
    await app.step("signed out, the computer is forgotten", async (page) => {
      await go(page, "Settings");
      await page.getByRole("button", { name: "Sign out…" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Sign out and wipe" }).click();
      await page.getByRole("button", { name: /Open the sandbox/ }).click();
      await takeAccount(page, marijn);
      await enterSecret(page);
      await heading(page, "Code from your authenticator").waitFor();
    });
    await app.step("a code by e-mail instead", async (page) => {
      await page.getByRole("button", { name: "Other methods" }).click();
      await page.getByRole("menuitem", { name: "Email" }).click();
      await heading(page, "Code by email").waitFor();
      await page.getByRole("button", { name: "Email me a code" }).click();
      await page.getByText(/^Sent at /).waitFor();
      await accessible(page);
    });
    await app.step("the mailed code lets in", async (page) => {
      await page.getByRole("textbox", { name: "Code by email" }).pressSequentially(await mailedCode(page));
      await heading(page, "Clients").waitFor();
    });
    await app.step("weak key settings are warned of before anything is derived", async (page) => {
      await go(page, "Settings");
      await page.getByRole("button", { name: "Add a profile" }).click();
      await page.getByRole("radio", { name: /^Sandbox/ }).check();
      await takeAccount(page, noor);
      await enterSecret(page);
      await heading(page, "This account’s key settings are weak").waitFor();
      await accessible(page);
    });
    await app.step("going on takes a deliberate act, then a new computer shows the mailed code", async (page) => {
      const all = page.getByRole("button", { name: "Sign in anyway" });
      if (await all.isEnabled()) throw new Error("one press would have gone on");
      await page.getByRole("checkbox", { name: /^I know this account/ }).check();
      await all.click();
      await heading(page, "Signing in on a new computer?").waitFor();
      await accessible(page);
    });
    await app.step("a wrong mailed code is named", async (page) => {
      await page.getByRole("textbox", { name: "Code from the email" }).fill("12345678");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").waitFor();
    });
    await app.step("the right one lets in beside the other profile", async (page) => {
      await page.getByRole("textbox", { name: "Code from the email" }).fill(await mailedCode(page));
      await page.keyboard.press("Enter");
      await heading(page, "Clients").waitFor();
      await go(page, "Settings");
      await page.getByText(noor, { exact: true }).waitFor();
      await page.getByText(marijn, { exact: true }).waitFor();
    });
  },
};
