import { join } from "node:path";
import type { Page } from "playwright-core";
import { applying, type DrivenApp } from "../app-driver.ts";
import { heading } from "./words.ts";

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
  readonly offline?: true;
}

/** The primary button of a step, and the next step that it leads to. */
export async function goOn(page: Page, to: string): Promise<void> {
  await page.getByRole("button", { name: /^Next: / }).click();
  await heading(page, to).waitFor();
}

/** Fills the wizard in from the client to the review, with the first starter blueprint. */
export async function fillIn(app: DrivenApp, client: NewClient): Promise<void> {
  await app.step("a new client", async (page) => {
    await page
      .getByRole("button", { name: /New client/ })
      .first()
      .click();
    await heading(page, "Client").waitFor();
    await page.getByLabel("Name", { exact: true }).fill(client.name);
    await page.getByLabel("Owner’s email").fill(client.owner);
    await page.getByRole("radio", { name: /Enterprise/ }).click();
    await page.getByLabel("Seats", { exact: true }).fill(String(client.seats));
    // The provider's seats come from the server; what they cost is known once they are there, and without a network not at all.
    await page
      .getByRole("heading", { level: 2, name: client.offline === true ? "Your provider’s seats are not known" : "To buy" })
      .waitFor();
    const accept = page.getByRole("checkbox", { name: /^I agree that \d+ seats? will be bought/ });
    if (await accept.isVisible()) await accept.check();
    await goOn(page, "Blueprint");
  });
  await app.step("a starter blueprint", async (page) => {
    await page
      .getByRole("radiogroup", { name: "Blueprint" })
      .getByRole("radio", { name: /^By department/ })
      .click();
    await page.getByText("included with the app").waitFor();
    await goOn(page, "Collections and access");
  });
  await app.step("collections and access", async (page) => {
    await page.getByText("What will be created").waitFor();
    await goOn(page, "Vault import");
  });
  await app.step("the vault import", async (page) => {
    if (client.file === null) {
      await page.getByRole("button", { name: "Skip import" }).click();
      await heading(page, "Policies").waitFor();
      return;
    }
    await app.chooseFile(client.file, () => page.getByRole("button", { name: "Choose a file…" }).click());
    await page.getByRole("heading", { level: 2, name: "Folders to collections" }).waitFor();
    // It stands in the same line as the heading, as long as a folder has no collection.
    const make = page.getByRole("button", { name: "Create collections from folders" });
    if (await make.isVisible()) {
      await make.click();
      await make.waitFor({ state: "detached" });
    }
    // What lies in no folder is asked about.
    const loose = page.getByLabel("Collection for No folder");
    if ((await loose.count()) > 0 && (await loose.inputValue()) === "") await loose.selectOption({ index: 1 });
    await goOn(page, "Policies");
  });
  await app.step("policies", async (page) => {
    await page.getByRole("switch", { name: "Two-step login" }).check();
    await goOn(page, "Single sign-on");
  });
  await app.step("single sign-on comes later", async (page) => {
    await page.getByRole("radio", { name: /^Later/ }).click();
    await page.getByText("Set up single sign-on later").waitFor();
    await goOn(page, "Groups");
  });
  await app.step("groups", async (page) => {
    await goOn(page, "People");
  });
  await app.step("people are pasted", async (page) => {
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
  await asks
    .or(heading(page, /^(Applying|Applied|Paused|Stopped)$/))
    .first()
    .waitFor();
  if (await asks.isVisible()) await asks.click();
}

/** The same, and waits until everything was written. */
export async function applyToTheEnd(page: Page, name: string): Promise<void> {
  await apply(page, name);
  await heading(page, "Applied").waitFor(applying);
}

/** Opens the wizard on the client whose page is open. */
export async function openSetUp(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Change|Continue) setup$/ }).click();
  await page.getByRole("complementary", { name: "Steps" }).waitFor();
}
/** By the rail at the left. */
export async function goToStep(page: Page, step: string): Promise<void> {
  await page
    .getByRole("complementary", { name: "Steps" })
    .getByRole("button", { name: new RegExp(`^${step}`) })
    .click();
  await heading(page, step).waitFor();
}
export async function addCollection(page: Page, collection: string): Promise<void> {
  await goToStep(page, "Collections and access");
  await page.getByRole("button", { name: "Collection", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill(collection);
  await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}
/** The review as it was compared with the server: this many changes, none of them taking something away. */
export async function review(page: Page, changes: number): Promise<void> {
  await goToStep(page, "Review");
  await page
    .getByText(
      changes === 0
        ? "No differences"
        : `${String(changes)} change${changes === 1 ? "" : "s"}. Nothing is deleted and nobody loses access.`,
    )
    .waitFor();
}
