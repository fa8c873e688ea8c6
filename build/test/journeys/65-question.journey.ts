import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, heading, list, signInToSandbox } from "./words.ts";

/** Issue 8: one question over all clients, from the palette, without a network, saved by name and as a CSV of what is shown. */
export const journey: Journey = {
  name: "question",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("two-step off, from the palette", async (page) => {
      await allRead(page);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("two-step off");
      await page.getByRole("option", { name: /^Two-step off/ }).click();
      await heading(page, "No two-step login").waitFor();
      await page.getByText(/^\d+ rows at \d+ clients/).waitFor();
    });
    await app.step("who has access to a collection called bank", async (page) => {
      await page.getByRole("navigation", { name: "Questions" }).getByRole("link", { name: "Access to a collection" }).click();
      await page.getByLabel("bank, payments (empty: every collection)").fill("bank");
      await list(page)
        .getByRole("row")
        .getByText(/^through /)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("the answer in five numbers, and its rows by person, collection or client", async (page) => {
      const numbers = page.getByLabel("The answer in numbers");
      for (const name of ["Clients", "Collections", "People", "Can manage", "Needs review", "Not counted"])
        await numbers.getByText(name, { exact: true }).waitFor();
      // Nobody looked at the provider's users yet: it is said so, and leads there.
      await numbers.getByRole("link", { name: /^provider users of Noordlicht IT/ }).click();
      await heading(page, "Provider users").waitFor();
      await list(page).getByRole("row").nth(1).waitFor();
      await page.goBack();
      await page.getByLabel("bank, payments (empty: every collection)").fill("bank");
      await numbers.getByText(/^provider users? who manages? these clients$/).waitFor();
      for (const [by, heading] of [
        ["Person", /@/u],
        ["Collection", /bank.*, /iu],
        ["Client", /^(?!.*@)/u],
      ] as const) {
        await page.getByRole("group", { name: "Group by" }).getByRole("button", { name: by, exact: true }).click();
        await list(page).locator("tr.group").first().getByText(heading).waitFor();
      }
      await page.getByRole("button", { name: "No groups", exact: true }).click();
      await list(page).locator("tr.group").first().waitFor({ state: "detached" });
    });
    await app.step("it is saved by name, and its rows as CSV", async (page) => {
      await page.getByRole("button", { name: "Save question…" }).click();
      await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("Who has the bank");
      await page.keyboard.press("Enter");
      await heading(page, "Who has the bank").waitFor();
      const shown = Number(/^(\d+) row/.exec(await page.getByText(/^\d+ rows? at/).innerText())?.[1]);
      await page.getByRole("button", { name: "CSV", exact: true }).click();
      await page.getByText("Saved Who has the bank.csv").first().waitFor();
      const lines = app.saved("Who has the bank.csv").toString("utf8").trim().split(/\r?\n/u);
      if (lines.length !== shown + 1) throw new Error(`${String(lines.length)} lines for ${String(shown)} rows`);
    });
    await app.step("the clients without a policy go to the matrix with that policy", async (page) => {
      await page.getByRole("navigation", { name: "Questions" }).getByRole("link", { name: "Policy off or weaker" }).click();
      await page.getByText(/^\d+ rows? at/).waitFor();
      await list(page).getByRole("checkbox").first().click();
      await page.getByRole("toolbar").getByRole("button", { name: "Change…" }).click();
      await page.getByRole("columnheader", { name: /^Two-step login/u }).waitFor();
      await page.getByLabel(/people will lose access\. Type the number:$/).waitFor();
      await page.goBack();
      await heading(page, "Policy off or weaker").waitFor();
    });
    await app.step("old invitations are chosen and reviewed", async (page) => {
      await page.getByRole("navigation", { name: "Questions" }).getByRole("link", { name: "Old invitations" }).click();
      await page.getByText(/^\d+ rows? at/).waitFor();
      await list(page).getByRole("checkbox").first().click();
      await page.getByRole("button", { name: /^Resend \d+ invitations?…$/ }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Apply to / })
        .waitFor();
      await page.keyboard.press("Escape");
    });
  },
};
