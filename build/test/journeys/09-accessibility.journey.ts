import type { Page } from "playwright-core";
import { findingsOf } from "../axe.ts";
import { patience, type Journey } from "../app-driver.ts";
import { account, allRead, enterSecret, go, heading, openClient, takeAccount } from "./words.ts";
import { applyToTheEnd, fillIn } from "./wizard.ts";

const name = "Zicht en Zonen";

/** Every screen in both themes, looked at by axe-core, which must find nothing. A screen with findings does not end the way. */
export const journey: Journey = {
  name: "accessibility",
  isLong: true,
  async run(app) {
    const bad: string[] = [];
    const look = async (screen: string, go: (page: Page) => Promise<void>): Promise<void> => {
      await app.step(screen, async (page) => {
        await go(page);
        bad.push(...(await findingsOf(page)).map((finding) => `${screen}: ${finding}`));
      });
    };
    await app.start();
    await look("welcome", async (page) => {
      await heading(page, /./).waitFor();
    });
    await look("sign-in", async (page) => {
      await page.getByRole("button", { name: /Open the sandbox/ }).click({ timeout: 2 * patience });
      await page.getByRole("button", { name: account }).waitFor();
    });
    await look("a wrong password", async (page) => {
      await takeAccount(page, account);
      await enterSecret(page, "not it");
      await page.getByRole("alert").first().waitFor();
    });
    await look("clients", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      await allRead(page);
    });
    await look("search", async (page) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("hoogland");
      await page
        .getByRole("option", { name: /Bakkerij Hoogland/ })
        .first()
        .waitFor();
    });
    await look("map of keys", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("combobox").waitFor({ state: "detached" });
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    });
    await app.step("the map closes", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await openClient(page, "Bakkerij Hoogland");
    });
    for (const tab of ["Overview", "Collections", "Groups", "Members", "Policies", "Items", "Activity"]) {
      await look(`client, ${tab}`, async (page) => {
        await page.getByRole("link", { name: new RegExp(`^${tab}`) }).click();
        await page.locator("a[aria-current=page], [role=tab][aria-selected=true]").filter({ hasText: tab }).waitFor();
      });
    }
    for (const title of ["Inbox", "Journal", "Settings"] as const)
      await look(title, async (page) => {
        await go(page, title);
      });
    await look("sandbox panel", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("switch", { name: "Offline" }).waitFor();
    });
    await app.step("back to the list", async (page) => {
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await go(page, "Clients");
    });
    await fillIn(app, { name, owner: "eigenaar@zicht.example", seats: 5, file: null, people: "anna@zicht.example" });
    for (const step of [
      "Client",
      "Blueprint",
      "Collections and access",
      "Vault import",
      "Policies",
      "Single sign-on",
      "Groups",
      "People",
      "Review",
    ]) {
      await look(`wizard, ${step}`, async (page) => {
        await page
          .getByRole("complementary")
          .getByRole("button", { name: new RegExp(step) })
          .click();
        await heading(page, step).waitFor();
      });
    }
    await look("applied", async (page) => {
      await applyToTheEnd(page, name);
    });
    await look("afterwards", async (page) => {
      await page.getByRole("button", { name: "Next: afterwards" }).click();
      await heading(page, `${name} is set up`).waitFor();
    });
    await look("locked", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await heading(page, /^Unlock /).waitFor();
    });
    await app.step("nothing was found anywhere", async () => {
      await Promise.resolve();
      if (bad.length > 0) throw new Error(`${String(bad.length)} findings\n${bad.join("\n")}`);
    });
  },
};
