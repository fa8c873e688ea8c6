import type { Journey } from "../app-driver.ts";
import { all, demoClients, account, allRead, enterSecret, go, heading, list, openClient, signInToSandbox, takeAccount } from "./words.ts";

const owner = "pieter@hoogland.example";
const shared = "Bakkerij Hoogland";

/** Two profiles of one server in one list: one of them locked, both open, and what stays when one is signed out. Both see one organization: two rows, each with its account. */
export const journey: Journey = {
  name: "profiles",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("a second profile", async (page) => {
      await allRead(page);
      await go(page, "Settings");
      await page.getByRole("button", { name: "Add a profile" }).click();
      await page.getByRole("radio", { name: /^Sandbox/ }).check();
      await takeAccount(page, owner);
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
    });
    await app.step("one list for both, what both see once for each account", async (page) => {
      await allRead(page);
      await page.getByRole("button", all(demoClients + 1)).waitFor();
      await page.getByLabel("Search clients").fill(shared);
      await page.getByRole("button", all(2)).waitFor();
      for (const each of [account, owner]) await list(page).getByText(each).waitFor();
    });
    await app.step("locked, both stand at the gate", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await heading(page, /^Unlock /).waitFor();
      await page.getByRole("link", { name: /Pieter Hoogland/ }).click();
      await heading(page, "Unlock Sandbox").waitFor();
    });
    await app.step("only the one that was opened is in the list", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      await list(page).getByRole("link", { name: shared, exact: true }).waitFor();
      await page.getByRole("button", all(1)).waitFor();
    });
    await app.step("the other one is opened beside it", async (page) => {
      await go(page, "Settings");
      await page.getByRole("region", { name: "Noordlicht IT" }).getByRole("button", { name: "Unlock", exact: true }).click();
      await heading(page, /^Unlock Noordlicht IT/).waitFor();
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      await page.getByRole("button", all(demoClients + 1)).waitFor();
    });
    await app.step("signing one out says what goes and what stays", async (page) => {
      await allRead(page);
      await go(page, "Settings");
      await page.getByRole("region", { name: "Noordlicht IT" }).getByRole("button", { name: "Sign out…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("other profiles on this computer").waitFor();
    });
    await app.step("its clients are gone, the other account's own stays", async (page) => {
      await page.getByRole("dialog").getByRole("button", { name: "Sign out and wipe" }).click();
      await page.getByRole("region", { name: "Noordlicht IT" }).waitFor({ state: "detached" });
      await page.getByText("Its data was wiped from this computer.").waitFor();
      await go(page, "Clients");
      await page.getByRole("button", all(1)).waitFor();
      await openClient(page, shared);
    });
    await app.step("the gate knows one profile and one client", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await heading(page, /^Unlock /).waitFor();
      await page.getByText(/^1 client, \d+ MB sealed$/).waitFor();
      if ((await page.getByText(account).count()) > 0 || (await page.getByText("Noordlicht IT").count()) > 0)
        throw new Error("the profile that was signed out is still named");
    });
  },
};
