import { accessible } from "../axe.ts";
import type { Journey } from "../app-driver.ts";
import { allRead, go, heading, list, masterPassword, openClient, signInToSandbox } from "./words.ts";

/** Issue 7, section 7: settings and keys of a client, and its end, without the web vault. */
export const journey: Journey = {
  name: "settings",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    await app.step("the settings of a client, with its fingerprint phrase", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("link", { name: "Settings", exact: true }).last().click();
      await page
        .getByRole("region", { name: "Keys" })
        .getByText(/^[a-z]+(-[a-z]+){4,}$/)
        .waitFor();
    });
    await app.step("the billing email is changed after a review", async (page) => {
      await page.getByRole("button", { name: "Change: Billing email" }).click();
      await page.getByRole("dialog").getByLabel("Billing email").fill("invoices@hoogland.example");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page.getByRole("region", { name: "General" }).getByText("invoices@hoogland.example").waitFor();
    });
    await app.step("the API key is shown to who types the master password", async (page) => {
      await page.getByRole("button", { name: "View: Public API key" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Your master password", { exact: true }).fill("not it");
      await page.keyboard.press("Enter");
      await dialog.getByText("This is not the master password of this profile.").waitFor();
      await dialog.getByLabel("Your master password", { exact: true }).fill(masterPassword);
      await page.keyboard.press("Enter");
      await dialog.getByText("client_secret").waitFor();
      await dialog.getByText(/^organization\./).waitFor();
      await page.keyboard.press("Escape");
    });
    await app.step("the key is replaced, and the new one shown once", async (page) => {
      await page.getByRole("button", { name: "Replace: Public API key" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("Directory Connector", { exact: false }).waitFor();
      await dialog.getByLabel("Your master password", { exact: true }).fill(masterPassword);
      await dialog.getByRole("button", { name: `Apply to ${client}` }).click();
      await dialog.getByText("Shown once").waitFor();
      await dialog.getByText(/^\S{30}$/).waitFor();
      await dialog.getByRole("button", { name: "Close" }).click();
    });
    await app.step("the computer is to tell of changes that end while nobody looks", async (page) => {
      await go(page, "Settings");
      const told = page.getByRole("region", { name: "Notifications of this computer" });
      await told.getByRole("switch", { name: "Changes that ended or stopped" }).setChecked(true);
    });
    await app.step("a copied secret leaves the clipboard sooner, and what is stored of one client is deleted", async (page) => {
      await page.getByLabel("Clear the clipboard of a secret after").selectOption({ label: "10 seconds" });
      await page.getByRole("button", { name: "By client…" }).click();
      const stored = page.getByRole("dialog", { name: "What is stored of each client" });
      await stored
        .getByRole("listitem")
        .filter({ hasText: "Castellan Architects" })
        .getByText(/^[1-9][\d,]* kB$/)
        .waitFor();
      await accessible(page);
      await stored.getByRole("listitem").filter({ hasText: "Castellan Architects" }).getByRole("button").click();
      await page.getByRole("button", { name: "Delete from this computer" }).click();
      await page.getByRole("status").getByText("Deleted what was stored of Castellan Architects").waitFor();
      await page.getByRole("button", { name: "Close" }).last().click();
      await go(page, "Clients");
      await list(page).getByRole("row").filter({ hasText: "Castellan Architects" }).waitFor();
      await openClient(page, client);
      await page.getByRole("link", { name: "Settings", exact: true }).last().click();
    });
    await app.step("the client is deleted: its name typed, the master password, and it leaves the list", async (page) => {
      await page.getByRole("button", { name: "Delete client…" }).click();
      const dialog = page.getByRole("dialog");
      const apply = dialog.getByRole("button", { name: `Apply to ${client}` });
      if (await apply.isEnabled()) throw new Error("the name was not asked for");
      await dialog.getByLabel(`Type “${client}” to continue`).fill(client);
      await dialog.getByLabel("Your master password", { exact: true }).fill(masterPassword);
      await app.look(false);
      await apply.click();
      await go(page, "Clients");
      await list(page).getByRole("link", { name: client, exact: true }).waitFor({ state: "detached" });
    });
    await app.step("a notification tells it without a name, and opens the journal", async (page) => {
      const [told] = await app.notices();
      if (told?.title !== "Changes were applied" || told.text !== "1 client") throw new Error(`told was ${JSON.stringify(told)}`);
      await app.notices(told.title);
      await heading(page, "Journal").waitFor();
      await app.look(true);
    });
    await app.step("names of items are not stored any more, and are gone from the disk", async (page) => {
      await go(page, "Settings");
      const line = page.getByRole("region", { name: "Stored on this computer" }).locator(".line").filter({ hasText: "Names of items" });
      await line.getByRole("combobox", { name: "Names of items" }).selectOption({ label: "Not stored" });
      await line.getByText("0 MB", { exact: true }).waitFor();
      await line.getByRole("combobox", { name: "Names of items" }).selectOption({ label: "always" });
      await line.getByText(/^0\.[1-9] MB$/).waitFor();
    });
    await app.step("a part of the settings is one click away", async (page) => {
      await go(page, "Settings");
      await page.getByRole("navigation", { name: "Parts of the settings" }).getByRole("button", { name: "Network", exact: true }).click();
      await page.waitForFunction(() => {
        const at = document.activeElement?.getBoundingClientRect();
        return document.activeElement?.getAttribute("aria-label") === "Network" && at !== undefined && at.bottom <= innerHeight;
      });
    });
    await app.step("a line is found by words, also in the other language, and Enter leads to what is set there", async (page) => {
      const parts = page.getByRole("navigation", { name: "Parts of the settings" });
      const top = (await heading(page, "Settings").boundingBox())?.y;
      await parts.getByLabel("Search settings").fill("gaat slapen");
      await parts.getByRole("button", { name: /^Lock .*sleep.*Locking$/ }).waitFor();
      await accessible(page);
      await parts.getByLabel("Search settings").fill("proxy");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.closest("section")?.getAttribute("aria-label") === "Network");
      if ((await heading(page, "Settings").boundingBox())?.y !== top) throw new Error("the whole window was scrolled");
      await parts.getByLabel("Search settings").fill("");
      await page.getByRole("region", { name: "Network" }).getByRole("button", { name: "Test", exact: true }).click();
      await page.getByText("No profile has a server outside this computer.").waitFor();
    });
    await app.step("the packages of the app are found by licence", async (page) => {
      await go(page, "Settings");
      await page.getByRole("region", { name: "About" }).getByRole("button", { name: "View… Licences" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Name or licence").fill("OFL");
      await dialog.getByText("2 packages").waitFor();
      await dialog.getByText("@fontsource-variable/inter", { exact: true }).click();
      await dialog.getByText("SIL OPEN FONT LICENSE Version 1.1", { exact: false }).first().waitFor();
      await dialog.getByRole("button", { name: "Close" }).click();
    });
    await app.step("diagnostics are read whole before they are saved, and name nobody", async (page) => {
      await go(page, "Settings");
      await page.getByRole("region", { name: "About" }).getByRole("button", { name: "View… Diagnostics" }).click();
      const dialog = page.getByRole("dialog");
      const shown = (await dialog.getByRole("region", { name: "Diagnostics" }).textContent()) ?? "";
      // The wrong master password of above.
      if (!/"call": "organization\.viewKey",\s*"code": "unlock\.wrong-password"/u.test(shown))
        throw new Error(`no code of what failed in ${shown}`);
      await dialog.getByRole("button", { name: "Save…" }).click();
      await dialog.waitFor({ state: "detached" });
      const saved = app.saved("provider-desk-diagnostics.json").toString("utf8");
      if (saved !== shown) throw new Error("what was saved is not what was shown");
      if (/@|\.example|https?:|Hoogland/u.test(saved)) throw new Error(`diagnostics name somebody: ${saved}`);
    });
  },
};
