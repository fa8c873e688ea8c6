import type { Locator, Page } from "playwright-core";
import { localDay } from "#shared/util/local-day";
import { findingsOf } from "../axe.ts";
import { applying, type Journey } from "../app-driver.ts";
import { allRead, heading, list, signInToSandbox } from "./words.ts";

const client = "Castellan Architects";

/** All clients are held to a blueprint; a difference is agreed to at one of them, another one is reverted, and what is left says so. */
export const journey: Journey = {
  name: "baseline",
  async run(app) {
    const bad: string[] = [];
    const look = async (page: Page, screen: string): Promise<void> => {
      bad.push(...(await findingsOf(page)).map((finding) => `${screen}: ${finding}`));
    };
    const panel = (page: Page): Locator => page.getByRole("complementary", { name: client });
    const rowOf = (page: Page): Locator => list(page).getByRole("row").filter({ hasText: client });
    let drifted = 0;
    await app.start();
    await signInToSandbox(app);
    await app.step("clients are held to a blueprint", async (page) => {
      await allRead(page);
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Events/ })
        .click();
      await page.getByText("Fetched just now.").waitFor();
      await page.getByRole("navigation").getByRole("link", { name: "Baselines" }).click();
      await page.getByRole("button", { name: "New baseline…" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Blueprint", { exact: true }).selectOption({ label: "By department" });
      await look(page, "a new baseline");
      await dialog.getByRole("button", { name: "Save" }).click();
    });
    await app.step("who differs, and in what, without a call to the server", async (page) => {
      await heading(page, "By department").waitFor();
      await page.getByPlaceholder("Client or rule").fill(client);
      await rowOf(page).waitFor();
      await look(page, "the baseline");
      await rowOf(page).click();
      await panel(page).getByRole("button", { name: "Accept here…" }).first().waitFor();
      drifted = await panel(page).getByRole("button", { name: "Accept here…" }).count();
      await look(page, "a client beside it");
    });
    await app.step("a difference is agreed to, with a reason and an end", async (page) => {
      const waiting = (): Promise<number> =>
        page
          .getByRole("navigation")
          .getByRole("link", { name: /^Inbox/ })
          .innerText()
          .then((words) => Number(/\d+/u.exec(words)?.[0] ?? "0"));
      const before = await waiting();
      await panel(page).getByRole("button", { name: "Accept here…" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Why").fill("The tills lock in the middle of a queue.");
      await dialog.getByLabel("Agreed with").fill("Pieter Hoogland");
      await dialog.getByLabel("Ends on").fill(localDay(new Date(Date.now() + 10 * 86_400_000)));
      await look(page, "an exception");
      await dialog.getByRole("button", { name: "Accept", exact: true }).click();
      await panel(page).getByText("“The tills lock in the middle of a queue.”").waitFor();
      await panel(page)
        .getByText(`${String(drifted - 1)} differences`, { exact: true })
        .waitFor();
      await page
        .getByRole("navigation")
        .getByRole("link", { name: new RegExp(`^Inbox\\s*${String(before + 1)}$`, "u") })
        .waitFor();
    });
    await app.step("who changed what differs is not claimed where the log that is kept does not tell", async (page) => {
      await panel(page)
        .getByText(/^Who changed it is not known: the log kept from .* does not tell\.$/)
        .first()
        .waitFor();
    });
    await app.step("the inbox tells that it ends, and leads back to it", async (page) => {
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Inbox/ })
        .click();
      await page.getByRole("button", { name: /^Exceptions\s*1$/ }).click();
      const item = page.getByRole("heading", { name: new RegExp(` at ${client}$`, "u") });
      await item.waitFor();
      await list(page).getByText("“The tills lock in the middle of a queue.”, agreed with Pieter Hoogland").waitFor();
      await look(page, "the inbox");
      await list(page).getByRole("button", { name: "Open the baseline" }).click();
      await panel(page).getByText("“The tills lock in the middle of a queue.”").waitFor();
    });
    await app.step("the rest of that client is reverted after a review", async (page) => {
      await panel(page)
        .getByRole("button", { name: `Revert ${String(drifted - 1)} differences…` })
        .click();
      await page.getByRole("button", { name: /^Apply \d+ changes? to 1 client|^Apply \d+ changes? to Castellan/ }).click();
      await page.getByText("Finished", { exact: true }).waitFor(applying);
    });
    await app.step("only what was agreed to is left, on the client's own page too", async (page) => {
      await allRead(page);
      await page.getByRole("navigation").getByRole("link", { name: "Baselines" }).click();
      await list(page).getByRole("row").filter({ hasText: "By department" }).dblclick();
      await page.getByPlaceholder("Client or rule").fill(client);
      await rowOf(page).click();
      await panel(page).getByText("Nothing differs", { exact: true }).first().waitFor();
      await panel(page).getByText("“The tills lock in the middle of a queue.”").waitFor();
      await panel(page).getByRole("button", { name: "Open client" }).click();
      await page.getByRole("heading", { name: "Baseline" }).waitFor();
      await page.getByText(/1 accepted/).waitFor();
      await look(page, "the client's page");
    });
    if (bad.length > 0) throw new Error(bad.join("\n"));
  },
};
