import type { Journey } from "../app-driver.ts";
import { allRead, arm, go, heading, list, signInToSandbox } from "./words.ts";

/** Issue 8: "who exported a vault last week", over all clients, from what is kept on this computer; a search that rings. */
export const journey: Journey = {
  name: "log",
  isLong: true,
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("while everything is read for the first time, nothing says that there is nothing", async (page) => {
      await arm(page, "Answers delayed by 2 s", true);
      await page.keyboard.press("g");
      await page.keyboard.press("e");
      await heading(page, "Events").waitFor();
      await page.getByText(/^The (events of every client|clients) are being (fetched|read) for the first time\./).waitFor();
      for (const words of [/^No events$/, /^No events are stored yet$/, /^Only stored events are searched/])
        if ((await page.getByText(words).count()) > 0) throw new Error(`it says ${String(words)}`);
      await arm(page, "Answers delayed by 2 s", false);
      await go(page, "Clients");
    });
    await app.step("the logs of all clients are fetched", async (page) => {
      await allRead(page);
      await page.keyboard.press("g");
      await page.keyboard.press("e");
      await heading(page, "Events").waitFor();
      await page.getByText(/^Stored since /).waitFor();
      await page.getByText(/^[\d,]+ events\.$/).waitFor();
      // What is fetched already is shown meanwhile: without a server the rest would not come any more.
      await page.getByText("Fetched just now.").waitFor();
    });
    await app.step("who exported a vault, at a server that is gone", async (page) => {
      await arm(page, "Offline", true);
      await page
        .getByRole("navigation", { name: "Saved searches" })
        .getByRole("link", { name: /^Exports/ })
        .click();
      await page.getByRole("combobox", { name: "Time" }).selectOption({ label: "Last 90 days" });
      await list(page)
        .getByRole("row")
        .getByText(/exported/)
        .first()
        .waitFor();
      // Of when it is stands beside it.
      await page.getByText(/^Fetched /).waitFor();
    });
    await app.step("what happened around it", async (page) => {
      await list(page)
        .getByRole("row")
        .getByText(/exported/)
        .first()
        .click();
      const panel = page.getByRole("complementary", { name: /exported/ });
      await panel.getByText("What happened around this").waitFor();
      await panel.getByText("This app’s journal", { exact: true }).waitFor();
    });
    await app.step("beside an open event every line keeps its words and its client, and the next one is one press away", async (page) => {
      for (const name of ["Client", "Event"]) await list(page).getByRole("columnheader", { name, exact: true }).waitFor();
      const key = await page.locator("tr.cur").getAttribute("data-key");
      await page.getByRole("complementary").getByRole("button", { name: "Next" }).click();
      await page.locator(`tr.cur:not([data-key="${String(key)}"])`).waitFor();
      await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
    });
    await app.step("a group of kinds is looked for in everything that is stored, and counted there", async (page) => {
      await page.getByRole("button", { name: "Clear", exact: true }).click();
      await page.getByRole("button", { name: /^All\s*\d,\d{3}$/u }).waitFor();
      const numberOf = async (name: RegExp): Promise<number> =>
        Number((await page.getByRole("button", { name }).innerText()).replace(/\D/gu, ""));
      const stored = await page.getByText(/^[\d,]+ events\.$/).innerText();
      const settings = await numberOf(/^Settings\s*[\d,]+$/u);
      if (settings < 60) throw new Error(`only ${String(settings)} of the whole log`);
      await page.getByRole("button", { name: /^Settings\s*[\d,]+$/u }).click();
      await page.getByText(`${settings.toLocaleString("en")} events.`, { exact: true }).waitFor();
      const kinds = page.getByRole("region", { name: "Kind" });
      const people = page.getByRole("region", { name: "Done by" });
      await people.getByRole("button", { name: /^\d+ more$/ }).click();
      await people.getByRole("checkbox").nth(6).waitFor();
      await kinds.getByRole("checkbox", { name: /policy/i }).check();
      await page.getByRole("button", { name: /^kind: / }).waitFor();
      await page.getByRole("region", { name: "Device" }).getByRole("checkbox").first().check();
      await page.getByRole("button", { name: /^with / }).click();
      await page.getByRole("button", { name: "Clear", exact: true }).click();
      await page.getByText(stored, { exact: true }).waitFor();
    });
    await app.step("from one day to another, in what is stored; taken away like any other word", async (page) => {
      const stored = await page.getByText(/^[\d,]+ events\.$/).innerText();
      await page.getByRole("combobox", { name: "Time" }).selectOption({ label: "Between two dates" });
      const dates = page.getByRole("group", { name: "Dates" });
      const day = new Date(Date.now() - 14 * 86_400_000);
      for (const name of ["From", "To"]) {
        await dates.getByLabel(name, { exact: true }).fill(day.toLocaleDateString("sv-SE"));
        await dates.getByLabel(name, { exact: true }).blur();
      }
      await list(page)
        .getByText(day.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" }))
        .waitFor();
      if ((await list(page).locator("tr.group").count()) !== 1) throw new Error("more than one day");
      const chip = page.getByRole("button", { name: /^\d.* to \d/ });
      await chip.click();
      await chip.waitFor({ state: "detached" });
      await page.getByText(stored, { exact: true }).waitFor();
    });
    await app.step("an act that two logs tell stands there once, and says so", async (page) => {
      await page.getByLabel("Words in the event, client, person, device or IP address").fill("opened the organization vault");
      await list(page)
        .getByRole("row")
        .getByText(/opened the/)
        .first()
        .click();
      await page
        .getByRole("complementary")
        .getByText(/^One act, also in the log of /)
        .waitFor();
      await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
    });
    await app.step("words find what they stand in; the bell is switched on", async (page) => {
      await page.getByLabel("Words in the event, client, person, device or IP address").fill("signed firefox");
      await list(page)
        .getByRole("row")
        .getByText(/signed in/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Show new results of Exports in the inbox" }).click();
      await go(page, "Inbox");
    });
    await app.step("who was not seen for a month, as far as the log is kept", async (page) => {
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Questions/ })
        .first()
        .click();
      await page.getByRole("navigation", { name: "Questions" }).getByRole("link", { name: "Not seen lately" }).click();
      await page.getByLabel("Days", { exact: true }).fill("30");
      await list(page).getByRole("columnheader", { name: "Last active" }).waitFor();
      await page.getByText(/^\d+ rows at/).waitFor();
    });
    await app.step("the stored events are deleted at once, and only they", async (page) => {
      await go(page, "Settings");
      const kept = page.getByRole("region", { name: "Stored on this computer" });
      await kept.getByRole("button", { name: "Delete now…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText(/^Stored events: [\d,]+$/).waitFor();
      await dialog.getByRole("button", { name: "Delete events" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.getByText("Stored events deleted").waitFor();
      await kept.getByText(/\d+ clients/).waitFor();
      await page.keyboard.press("g");
      await page.keyboard.press("e");
      await heading(page, "Events").waitFor();
      await list(page)
        .getByRole("row")
        .getByText(/exported|signed in/)
        .waitFor({ state: "detached" });
    });
  },
};
