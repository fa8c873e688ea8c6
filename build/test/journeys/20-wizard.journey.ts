import { applying, type Journey } from "../app-driver.ts";
import { allRead, arm, go, heading, list, openClient, signInToSandbox } from "./words.ts";
import { addCollection, apply, goToStep, openSetUp, review } from "./wizard.ts";

const name = "Wilgenhof Zorg";

/** The wizard tells the truth: it leaves no trace when nothing was entered, shows what was asked for, goes back, and runs on in sight. */
export const journey: Journey = {
  name: "wizard",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("U4: opening the set-up and leaving it leaves nothing unfinished", async (page) => {
      await allRead(page);
      await openClient(page, name);
      await openSetUp(page);
      await goToStep(page, "Policies");
      await page.keyboard.press("Escape");
      await heading(page, name).waitFor();
      await go(page, "Inbox");
      await heading(page, "Inbox").waitFor();
      await page.getByText(/not finished|Drafted/).waitFor({ state: "detached" });
    });
    let path = "";
    await app.step("U15: changing the access of one collection opens with it", async (page) => {
      await go(page, "Clients");
      await openClient(page, name);
      await page.getByRole("link", { name: /^Collections/ }).click();
      const row = list(page).getByRole("row").nth(3);
      path = ((await row.locator(".tree").textContent()) ?? "").trim();
      await row.click();
      await page.getByRole("button", { name: "Show in the grid" }).click();
      await page.getByRole("grid").waitFor();
      const at = (await page.locator("[data-cursor]").first().getAttribute("aria-label")) ?? "";
      if (path === "" || !at.includes(path)) throw new Error(`opened at “${at}” instead of “${path}”`);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Change collections" }).click();
      await heading(page, "Collections and access").waitFor();
    });
    await app.step("U22: an edit in the grid is taken back", async (page) => {
      await page.locator("[data-cursor]").first().click();
      const before = await page.locator("[data-cursor]").first().getAttribute("aria-label");
      await page.keyboard.press(before?.endsWith("Manage") === true ? "v" : "m");
      await page.getByRole("button", { name: /1 edit/ }).waitFor();
      await page.keyboard.press("Control+z");
      await page.getByRole("button", { name: /1 edit/ }).waitFor({ state: "detached" });
    });
    await app.step("U15: leaving goes back to where it was opened", async (page) => {
      await page.keyboard.press("Escape");
      await heading(page, name).waitFor();
      if (!page.url().includes("collections")) throw new Error(`left to ${page.url()}`);
    });
    await app.step("a change is applied in the background", async (page) => {
      await page.getByRole("link", { name: /^Overview/ }).click();
      await openSetUp(page);
      await addCollection(page, "Apotheek");
      await addCollection(page, "Receptie");
      await review(page, 2);
      await arm(page, "Answers delayed by 2 s", true);
      await apply(page, name);
      await heading(page, "Applying").waitFor();
      await page.getByRole("button", { name: "Continue in background" }).click();
      await heading(page, "Clients").waitFor();
    });
    await app.step("U5: status bar and list show it, and its end is told", async (page) => {
      await page.getByRole("contentinfo").getByText("Applying to").waitFor();
      await page
        .getByRole("row")
        .filter({ hasText: name })
        .getByText(/^Applying \d of \d$/)
        .waitFor();
      await page.getByText(`Applied 2 changes to ${name}`).waitFor(applying);
      await page.getByRole("contentinfo").getByText("Applying to").waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Show progress" }).click();
      await heading(page, "Applied").waitFor();
    });
    await app.step("U4: what was applied is finished, and opens again where it was", async (page) => {
      await page.keyboard.press("Escape");
      await go(page, "Inbox");
      await heading(page, "Inbox").waitFor();
      await page.getByText(/not finished|Drafted|Stopped at/).waitFor({ state: "detached" });
      await go(page, "Clients");
      await openClient(page, name);
      await openSetUp(page);
      await review(page, 0);
    });
    await app.step("U25: the hand-over page is in the menu of the client", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "More" }).first().click();
      await page.getByRole("menuitem", { name: "Handover page" }).click();
      await page.getByText("Your password vault").waitFor();
    });
  },
};
