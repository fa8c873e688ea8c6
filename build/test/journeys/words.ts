import type { Locator, Page } from "playwright-core";
import type { Desk } from "../app-driver.ts";

export const masterPassword = "demo password, nothing real";
export const account = "sanne@noordlicht.example";

/** The table of the present screen. */
export const list = (page: Page): Locator => page.getByRole("main");

/** From the welcome to the client list, as somebody does who tries the app out. */
export async function signInToSandbox(desk: Desk): Promise<void> {
  await desk.step("choose the sandbox", async (page) => { await page.getByRole("button", { name: /Open the sandbox/ }).click({ timeout: 60_000 }); });
  await desk.step("take an offered account", async (page) => {
    await page.getByRole("button", { name: account }).click();
  });
  await desk.step("a wrong password is named as such", async (page) => {
    await page.getByLabel("Master password", { exact: true }).fill("not it");
    await page.keyboard.press("Enter");
    await page.getByText(/password/i).filter({ hasText: /(wrong|not right|do not|does not|incorrect)/i }).first().waitFor();
  });
  await desk.step("sign in", async (page) => {
    await page.getByLabel("Master password", { exact: true }).fill(masterPassword);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Clients", exact: true }).waitFor({ timeout: 60_000 });
  });
}
