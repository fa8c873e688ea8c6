import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, heading, list, prove, proveTwo, signInToSandbox } from "./words.ts";

/** Issue 8: a second Provider admin, from a pasted list to confirmed; then what each client used in a month. */
export const journey: Journey = {
  name: "provider-users",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const colleague = "eva.lindqvist@noordlicht.example";
    const more = ["joost.mulder@noordlicht.example", "sara.kuipers@noordlicht.example"];
    await app.step("while there is one Provider admin only, that is said", async (page) => {
      await allRead(page);
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await heading(page, "Provider users").waitFor();
      await page.getByText("You are the only active Provider admin.").waitFor();
      await list(page).getByRole("row").filter({ hasText: "Service user" }).first().waitFor();
      await accessible(page);
    });
    await app.step("a pasted list, every mistake named", async (page) => {
      await page.getByRole("button", { name: "Invite", exact: true }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(/^Addresses/).fill(`Eva <${colleague}>, t.postma@noordlicht,example\nsanne@noordlicht.example`);
      await dialog.getByText("sanne@noordlicht.example: already a user").waitFor();
      await dialog.getByText("t.postma@noordlicht,example: not a valid address").waitFor();
      await dialog.getByRole("button", { name: "Change to t.postma@noordlicht.example" }).click();
      await dialog.getByText("2 invitations, 1 calls").waitFor();
      await dialog.getByLabel(/^Addresses/).fill(colleague);
      await dialog.getByRole("radio", { name: /^Provider admin/ }).check();
      await dialog.getByText(`Invite ${colleague} as Provider admin`).waitFor();
      await accessible(page);
      await dialog.getByRole("button", { name: "Invite 1 Provider admin" }).click();
      await dialog.waitFor({ state: "detached" });
      await list(page).getByRole("row").filter({ hasText: colleague }).getByText("Invited").waitFor();
    });
    await app.step("the colleague accepts", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      // The panel shows the mailed link as well.
      const accepts = page.getByRole("listitem").filter({ hasText: colleague }).getByRole("button", { name: "Accept" });
      await accepts.click();
      await accepts.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await page.getByRole("button", { name: "Refresh", exact: true }).click();
      await list(page).getByRole("row").filter({ hasText: colleague }).getByText("Needs confirmation").waitFor();
    });
    await app.step("and is confirmed once the phrase was compared", async (page) => {
      const acts = new Acts("a colleague confirmed", 6);
      // The second Provider admin is nearest by confirming who accepted.
      await acts.begin(page, "Provider users");
      await acts.click(page.getByRole("button", { name: "Confirm Eva Lindqvist…" }));
      await prove(page.getByRole("dialog"));
      await acts.press(page, "Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await list(page).getByRole("row").filter({ hasText: colleague }).getByText("Confirmed").waitFor();
      // Who came today was not away for a month.
      await list(page).getByRole("row").filter({ hasText: colleague }).getByText("not yet").waitFor();
      await page.getByText("You are the only active Provider admin.").waitFor({ state: "detached" });
      await accessible(page);
    });
    await app.step("two more are invited and accept", async (page) => {
      await page.getByRole("button", { name: "Invite", exact: true }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(/^Addresses/).fill(more.join("\n"));
      await dialog.getByRole("button", { name: "Invite 2 Service users" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Show the panel" }).click();
      for (const each of more) {
        const accepts = page.getByRole("listitem").filter({ hasText: each }).getByRole("button", { name: "Accept" });
        await accepts.click();
        await accepts.waitFor({ state: "detached" });
      }
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await page.getByRole("button", { name: "Refresh", exact: true }).click();
      for (const each of more) await list(page).getByRole("row").filter({ hasText: each }).getByText("Needs confirmation").waitFor();
    });
    await app.step("both are confirmed in one go: the words of each are compared, then one review", async (page) => {
      for (const each of more) await list(page).getByRole("row").filter({ hasText: each }).getByRole("checkbox").check();
      await page.getByRole("button", { name: "Compare and confirm 2…" }).click();
      const dialog = page.getByRole("dialog", { name: "Confirm 2 people" });
      await proveTwo(dialog, () => accessible(page));
      await dialog.getByText("Compared: 2. Excluded: 0.").waitFor();
      await dialog.getByRole("button", { name: "Review 2 confirmations…" }).click();
      const review = page.getByRole("dialog");
      await review.getByText("Sara Kuipers", { exact: true }).waitFor();
      await review.getByRole("button", { name: /^Apply/ }).click();
      for (const each of more) await list(page).getByRole("row").filter({ hasText: each }).getByText("Confirmed").waitFor();
    });
    await app.step("what the clients used last month", async (page) => {
      await page.getByRole("link", { name: /^Subscription/ }).click();
      await heading(page, "Subscription").waitFor();
      await page.getByText(/is overdue\.$/).waitFor();
      await page.getByRole("row").filter({ hasText: "Bakkerij Hoogland" }).waitFor();
      await accessible(page);
      await page.getByRole("region", { name: "Usage per client" }).getByRole("button", { name: "CSV" }).click();
      await page.getByText(/\.csv/).first().waitFor();
    });
    await app.step("prices of one's own stand beside what the clients used, also as this app read it", async (page) => {
      const usage = page.getByRole("region", { name: "Usage per client" });
      await usage.getByRole("button", { name: "Prices…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Enterprise", { exact: true }).fill("9.50");
      await dialog.getByLabel("Teams", { exact: true }).fill("6.50");
      await accessible(page);
      await dialog.getByRole("button", { name: "Save prices" }).click();
      await dialog.waitFor({ state: "detached" });
      await usage.getByRole("columnheader", { name: "Bill" }).waitFor();
      await usage.getByText(/^€\d/).first().waitFor();
      await usage
        .getByRole("combobox", { name: "Month" })
        .selectOption({ index: (await usage.getByRole("combobox", { name: "Month" }).locator("option").count()) - 1 });
      await usage.getByText(/the highest of this app’s own readings/).waitFor();
      await usage.getByRole("row").filter({ hasText: "Bakkerij Hoogland" }).waitFor();
      await accessible(page);
    });
    await app.step("the billing address, reviewed", async (page) => {
      await page.getByRole("button", { name: "Tax and address…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Address", { exact: true }).fill("Eiland 7");
      await accessible(page);
      await dialog.getByRole("button", { name: "Review…" }).click();
      await dialog.getByText("Eiland 1").waitFor();
      await dialog.getByRole("button", { name: /^Apply/ }).click();
      await page.getByRole("region", { name: "Paid by" }).getByText("Eiland 7, 8011 AB Zwolle, NL").waitFor();
    });
  },
};
