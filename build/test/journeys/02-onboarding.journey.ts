import type { Journey } from "../app-driver.ts";
import { heading, prove, signInToSandbox } from "./words.ts";
import { applyToTheEnd, fillIn, sample } from "./wizard.ts";

const name = "Hoekstra Bouw";

/** A new client from nothing to the first person who was let in. */
export const journey: Journey = {
  name: "onboarding",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await fillIn(app, {
      name,
      owner: "eigenaar@hoekstra.example",
      seats: 12,
      file: sample("lastpass.csv"),
      people: "Anna de Boer <anna@hoekstra.example>\nBram Smit <bram@hoekstra.example>\ngeen adres",
    });
    await app.step("the review says it in sentences", async (page) => {
      // F8: bought seats stand in the sentence and are rated.
      const sentence = page.getByText(
        new RegExp(`^Create ${name}, Enterprise, 12 seats, \\d+ of them bought, owner eigenaar@hoekstra.example`, "u"),
      );
      const bought = /(\d+) of them bought/u.exec(await sentence.first().innerText())?.[1] ?? "";
      await page.getByText(`Buys ${bought} more seats, which your provider pays for.`).waitFor();
      await page.getByText("Nothing is deleted and nobody loses access.").waitFor();
    });
    await app.step("apply to the end", async (page) => {
      await applyToTheEnd(page, name);
    });
    await app.step("afterwards", async (page) => {
      await page.getByRole("button", { name: "Next: afterwards" }).click();
      await heading(page, `${name} is set up`).waitFor();
      await page.getByText("Your password vault").waitFor();
    });
    await app.step("the hand-over page is saved", async (page) => {
      await page.getByRole("button", { name: "Text", exact: true }).click();
      await page.getByText(/^Saved as /).waitFor();
    });
    await app.step("an invited person accepts", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      const anna = page.getByRole("complementary").getByRole("listitem").filter({ hasText: "anna@hoekstra.example" });
      await anna.getByRole("button", { name: "Accept", exact: true }).click();
      await anna.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Hide the panel" }).click();
    });
    await app.step("is confirmed after the phrase was compared", async (page) => {
      await page.getByRole("button", { name: "Compare…" }).click();
      await prove(page.getByRole("dialog"));
      await page.getByRole("dialog").getByRole("button", { name: "Confirm", exact: true }).click();
      await page.getByText("1 confirmed").waitFor();
    });
    await app.step("the import step tells what was imported", async (page) => {
      await page.getByRole("button", { name: /^Vault import/ }).click();
      await page.getByRole("heading", { name: "Imported 123 items" }).waitFor();
      await page.getByText("lastpass.csv").waitFor();
      await page.getByRole("button", { name: "Import another file…" }).waitFor();
    });
    await app.step("a further change is shown before and after", async (page) => {
      await page
        .getByRole("button", { name: /^Client/ })
        .first()
        .click();
      await heading(page, "Client").waitFor();
      await page.getByLabel("Seats", { exact: true }).fill("11");
      await page.getByRole("button", { name: /^Review/ }).click();
      await page.getByText("Before and after").click();
      await page
        .getByRole("listitem")
        .filter({ hasText: "Seats" })
        .filter({ hasText: "Now: 12" })
        .filter({ hasText: "After: 11" })
        .waitFor();
    });
  },
};
