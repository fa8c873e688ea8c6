import { patience, type Journey } from "../app-driver.ts";
import { account, allRead, chooseSandbox, enterSecret, heading, list, openClient, takeAccount } from "./words.ts";

/** First start and sign-in: from the welcome to the list of every client, read from the server. */
export const journey: Journey = {
  name: "first-start",
  async run(app) {
    await app.startAsInstalled();
    await app.step("welcome", async (page) => {
      await heading(page, /./).waitFor();
    });
    await app.step("nothing moves when the sandbox has started", async (page) => {
      // The window opens before the sandbox has started: its card is there already.
      const signIn = page.getByRole("button", { name: /^Sign in/ });
      // The page's own fonts move things when they come; that is not meant here.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await signIn.boundingBox();
      await page.getByRole("button", { name: "Open the sandbox" }).waitFor({ timeout: 2 * patience });
      const after = await signIn.boundingBox();
      if (JSON.stringify(before) !== JSON.stringify(after))
        throw new Error(`the sign-in button moved from ${JSON.stringify(before)} to ${JSON.stringify(after)}`);
    });
    await chooseSandbox(app);
    await app.step("take an offered account", async (page) => {
      await takeAccount(page, account);
    });
    await app.step("a wrong password is named as such", async (page) => {
      await enterSecret(page, "not it");
      await page.getByText(/^The server does not know this email address/).waitFor();
    });
    await app.step("sign in", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
    });
    await app.step("every client is read, the bad one too", async (page) => {
      await allRead(page);
      await list(page).getByRole("row").filter({ hasText: "Could not be read" }).waitFor();
    });
    await app.step("a client opens", async (page) => {
      await openClient(page, "Bakkerij Hoogland");
    });
  },
};
