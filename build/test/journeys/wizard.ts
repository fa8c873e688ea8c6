import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Desk } from "../app-driver.ts";

/** A file of the samples that come with the repository. */
export const sample = (name: string): string => join(import.meta.dirname, "../../../resources/samples", name);

export interface NewClient {
  readonly name: string;
  readonly owner: string;
  readonly seats: number;
  /** One person a line, as somebody pastes them; an empty text skips the step. */
  readonly people: string;
  /** An export to import; null skips the step. */
  readonly file: string | null;
}

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });

/** The primary button of a step, and the next step that it leads to. */
export async function goOn(page: Page, to: string): Promise<void> {
  await page.getByRole("button", { name: /^Next: / }).click();
  await heading(page, to).waitFor();
}

/** Fills the wizard in from the client to the review, with the first starter blueprint. */
export async function fillIn(desk: Desk, client: NewClient): Promise<void> {
  await desk.step("a new client", async (page) => {
    await page.getByRole("button", { name: /New client/ }).first().click();
    await heading(page, "Client").waitFor();
    await page.getByLabel("Name", { exact: true }).fill(client.name);
    await page.getByLabel("Owner's e-mail").fill(client.owner);
    await page.getByRole("radio", { name: /Enterprise/ }).click();
    await page.getByLabel("Seats", { exact: true }).fill(String(client.seats));
    const accept = page.getByRole("checkbox", { name: /^I accept that \d+ seats? (is|are) bought/ });
    if (await accept.isVisible()) await accept.check();
    await goOn(page, "Blueprint");
  });
  await desk.step("a starter blueprint", async (page) => {
    await page.getByRole("radiogroup", { name: "Blueprint" }).getByRole("radio", { name: /^By department/ }).click();
    await page.getByText("comes with the app").waitFor();
    await goOn(page, "Collections and access");
  });
  await desk.step("collections and access", async (page) => {
    await page.getByText("What this will make").waitFor();
    await goOn(page, "Vault import");
  });
  await desk.step("the vault import", async (page) => {
    if (client.file === null) { await page.getByRole("button", { name: "Skip import" }).click(); await heading(page, "Policies").waitFor(); return; }
    await desk.chooseFile(client.file, (shown) => shown.getByRole("button", { name: "Choose a file…" }).click());
    await page.getByText("Folders to collections").waitFor();
    const make = page.getByRole("button", { name: "Make collections from folders" });
    if (await make.isVisible() && await make.isEnabled()) await make.click();
    await goOn(page, "Policies");
  });
  await desk.step("policies", async (page) => {
    await page.getByRole("switch", { name: "Two-step login" }).check();
    await goOn(page, "Single sign-on");
  });
  await desk.step("single sign-on comes later", async (page) => {
    await page.getByText("Later", { exact: true }).first().click();
    await page.getByText("Single sign-on comes later").waitFor();
    await goOn(page, "Groups");
  });
  await desk.step("groups", async (page) => { await goOn(page, "People"); });
  await desk.step("people are pasted", async (page) => {
    if (client.people !== "") {
      await page.getByRole("button", { name: "Paste", exact: true }).click();
      await page.getByLabel("Paste addresses or rows of a table").fill(client.people);
      await page.getByRole("button", { name: "Add these people" }).click();
    }
    await goOn(page, "Review");
  });
}

/** Presses the button of the review that writes, and agrees where it asks. */
export async function apply(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^(..)? ?Apply \\d+ changes? to ${name}`) }).click();
  const asks = page.getByRole("dialog").getByRole("button", { name: `Apply to ${name}` });
  await asks.or(heading(page, /^(Applying|Applied|Paused|Stopped)$/)).first().waitFor();
  if (await asks.isVisible()) await asks.click();
}
