import type { Page } from "playwright-core";
import { findingsOf } from "../axe.ts";
import type { Journey } from "../app-driver.ts";
import { account, list, masterPassword } from "./words.ts";
import { apply, fillIn, heading } from "./wizard.ts";

const name = "Zicht en Zonen";

/** Every screen in both themes, looked at by axe-core, which must find nothing. A screen with findings does not end the way. */
export const journey: Journey = {
  name: "accessibility",
  async run(desk) {
    const bad: string[] = [];
    const look = async (screen: string, go: (page: Page) => Promise<void>): Promise<void> => {
      await desk.step(screen, async (page) => {
        await go(page);
        bad.push(...(await findingsOf(page)).map((finding) => `${screen}: ${finding}`));
      });
    };
    await desk.start();
    await look("welcome", async (page) => { await heading(page, /./).waitFor(); });
    await look("sign-in", async (page) => {
      await page.getByRole("button", { name: /Open the sandbox/ }).click({ timeout: 60_000 });
      await page.getByRole("button", { name: account }).waitFor();
    });
    await look("a wrong password", async (page) => {
      await page.getByRole("button", { name: account }).click();
      await page.getByLabel("Master password", { exact: true }).fill("not it");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").first().waitFor();
    });
    await look("clients", async (page) => {
      await page.getByLabel("Master password", { exact: true }).fill(masterPassword);
      await page.keyboard.press("Enter");
      await heading(page, "Clients").waitFor({ timeout: 60_000 });
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
      await page.getByText(/^Everything read at/).waitFor({ timeout: 60_000 });
    });
    await look("search", async (page) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("hoogland");
      await page.getByRole("option").first().waitFor();
    });
    await look("map of keys", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("combobox").waitFor({ state: "detached" });
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard map" }).waitFor();
    });
    await desk.step("the map closes", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await list(page).getByText("Bakkerij Hoogland").first().click();
      await page.getByRole("link", { name: /^Overview/ }).waitFor();
    });
    for (const tab of ["Overview", "Collections", "Groups", "Members", "Policies", "Items", "Activity"]) {
      await look(`client, ${tab}`, async (page) => {
        await page.getByRole("link", { name: new RegExp(`^${tab}`) }).click();
        await page.locator("a[aria-current=page], [role=tab][aria-selected=true]").filter({ hasText: tab }).waitFor();
      });
    }
    for (const [link, title] of [["Inbox", "Inbox"], ["Journal", "Journal"], ["Settings", "Settings"]] as const) {
      await look(title, async (page) => {
        await page.getByRole("navigation").getByRole("link", { name: new RegExp(`^${link}`) }).first().click();
        await heading(page, title).waitFor();
      });
    }
    await look("sandbox panel", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("switch", { name: "Network gone" }).waitFor();
    });
    await desk.step("back to the list", async (page) => {
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await page.getByRole("link", { name: "Clients" }).click();
      await heading(page, "Clients").waitFor();
    });
    await fillIn(desk, { name, owner: "eigenaar@zicht.example", seats: 5, file: null, people: "anna@zicht.example" });
    for (const step of ["Client", "Blueprint", "Collections and access", "Vault import", "Policies", "Single sign-on", "Groups", "People", "Review"]) {
      await look(`wizard, ${step}`, async (page) => {
        await page.getByRole("complementary").getByRole("button", { name: new RegExp(step) }).click();
        await heading(page, step).waitFor();
      });
    }
    await look("applied", async (page) => { await apply(page, name); await heading(page, "Applied").waitFor({ timeout: 120_000 }); });
    await look("afterwards", async (page) => {
      await page.getByRole("button", { name: "Next: afterwards" }).click();
      await heading(page, `${name} is set up`).waitFor();
    });
    await look("locked", async (page) => { await page.keyboard.press("ControlOrMeta+l"); await heading(page, /^Unlock /).waitFor(); });
    await desk.step("nothing was found anywhere", async () => {
      await Promise.resolve();
      if (bad.length > 0) throw new Error(`${String(bad.length)} findings\n${bad.join("\n")}`);
    });
  },
};
