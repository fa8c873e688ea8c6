import type { Locator, Page } from "playwright-core";
import { findingsOf } from "../axe.ts";
import { applying, type Journey } from "../app-driver.ts";
import { allRead, enterSecret, heading, list, openClient, signInToSandbox } from "./words.ts";

const excluded = ["Harbour & Finch Solicitors LLP", "Wilgenhof Zorg"];
const one = "Bakkerij Hoogland";

/** Ticket: a policy to the 22 clients that can have it, two of them excluded, one refused, the app killed in the middle; then all of it undone. */
export const journey: Journey = {
  name: "bulk-policy",
  isLong: true,
  async run(app) {
    const bad: string[] = [];
    const look = async (page: Page, screen: string): Promise<void> => {
      bad.push(...(await findingsOf(page)).map((finding) => `${screen}: ${finding}`));
    };
    /** A client of the matrix, searched for: only rows in sight are drawn. */
    const rowOf = async (page: Page, client: string): Promise<Locator> => {
      await page.getByLabel("Search clients").fill(client);
      return page.getByRole("grid").getByRole("row").filter({ hasText: client });
    };
    await app.start();
    await signInToSandbox(app);
    await app.step("all clients of the list", async (page) => {
      await allRead(page);
      await list(page).getByRole("checkbox", { name: "Select all" }).check();
      await page.getByRole("toolbar").getByRole("button", { name: "Change…" }).click();
      await look(page, "what to change");
    });
    await app.step("one policy: a matrix says what it does at each of them, and where it cannot be", async (page) => {
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Policy", { exact: true }).selectOption({ label: "Session timeout" });
      await dialog.getByRole("spinbutton").fill("45");
      await dialog.getByRole("button", { name: "Add", exact: true }).click();
      await (await rowOf(page, "Molenaar Beheer")).getByText("The plan of this client does not have this.", { exact: true }).waitFor();
      await (await rowOf(page, one)).getByRole("gridcell", { name: /people notice/ }).waitFor();
    });
    await app.step("who notices it, by name", async (page) => {
      await (await rowOf(page, one)).getByRole("gridcell", { name: /Session timeout/ }).click();
      const panel = page.getByRole("complementary", { name: one });
      await panel.getByText("Notice it").waitFor();
      await panel.getByRole("listitem").first().waitFor();
      await look(page, "the matrix");
      await panel.getByRole("button", { name: "Close" }).click();
    });
    await app.step("two clients are excluded, with the reason, by keys alone", async (page) => {
      for (const client of excluded) {
        const row = await rowOf(page, client);
        await row.getByRole("rowheader").click();
        await page.keyboard.press("Escape");
        await page.getByRole("complementary", { name: client }).waitFor({ state: "detached" });
        await page.keyboard.press("Space");
        await page.getByRole("dialog", { name: `Exclude ${client}?` }).waitFor();
        await page.keyboard.type("Own identity team");
        await page.keyboard.press("Enter");
        await row.getByText("Excluded", { exact: true }).waitFor();
      }
      await page.getByLabel("Search clients").fill("");
      await page.getByRole("button", { name: /^Excluded\s*2$/ }).waitFor();
    });
    let [changes, clients] = [0, 0];
    await app.step("the next write is refused, every answer is late, and it begins", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("switch", { name: "Refuse the next change" }).check();
      await page.getByRole("switch", { name: "Answers delayed by 2 s" }).check();
      await page.getByText("active", { exact: true }).first().waitFor();
      await page.getByRole("button", { name: "Hide the panel" }).click();
      const button = page.getByRole("button", { name: /^Apply \d+ changes to \d+ clients/ });
      [changes = 0, clients = 0] = (await button.innerText()).match(/\d+/gu)?.map(Number) ?? [];
      if (clients < 20) throw new Error(`only ${String(clients)} clients of the demo world would change, and the ticket has 20`);
      await button.click();
      await page.getByRole("status").getByText("Time left").waitFor();
      await page.getByRole("button", { name: /^Done\s*[1-9]$/ }).waitFor(applying);
    });
    await app.step("a client that still waits is left by itself, and the others go on", async (page) => {
      await page.getByRole("button", { name: /^Queued/ }).click();
      // Far down, and with one change: where a policy needs another one there are two.
      await (await rowOf(page, "Greenfield Dental Group")).getByRole("rowheader").click();
      await page.getByRole("complementary").getByRole("button", { name: "Leave this client" }).click();
      await page.getByRole("button", { name: /^Not finished\s*1$/ }).waitFor(applying);
      // What was refused has ended; begun and cut off it would be sent once more.
      await page.getByRole("button", { name: /^Failed\s*1$/ }).waitFor(applying);
      await page.getByRole("status").getByText("Time left").waitFor();
      await page.getByLabel("Search clients").fill("");
      [changes, clients] = [changes - 1, clients - 1];
    });
    await app.kill();
    await app.start();
    await app.step("after the next start it is told once, as a whole", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      await page.getByText("A change to several clients was interrupted").waitFor();
      if ((await page.getByText(/^Interrupted at/).count()) > 0) throw new Error("it is told client by client");
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Changes\s*1$/ })
        .click();
      await list(page).getByRole("row").filter({ hasText: "Session timeout" }).first().click();
      await page.keyboard.press("Enter");
      await heading(page, /^Change \d+ clients$/).waitFor();
    });
    await app.step("it is resumed, and ends with one that the server refused", async (page) => {
      await page.getByRole("button", { name: /^Resume at \d+ clients/ }).click();
      await page.getByText("Not finished at 1 client", { exact: true }).waitFor(applying);
      await page.getByRole("button", { name: /^Failed\s*1$/ }).click();
      await page.getByRole("grid").getByRole("row").nth(1).getByRole("rowheader").click();
      await page
        .getByRole("complementary")
        .getByText(/refused/)
        .first()
        .waitFor();
      await look(page, "the result");
    });
    await app.step("what failed has ways on, at the client itself", async (page) => {
      const panel = page.getByRole("complementary");
      for (const name of ["Review it again here…", "Open Policies of the client", "Leave this client"])
        await panel.getByRole("button", { name, exact: true }).waitFor();
    });
    await app.step("only what failed is tried once more", async (page) => {
      await page.getByRole("button", { name: "Retry 1 that failed" }).click();
      await page
        .getByRole("button", { name: /^Failed/ })
        .waitFor({ state: "detached" })
        .catch(() => undefined);
      await page.getByRole("button", { name: /^All\s*\d+$/ }).click();
      await page.getByRole("button", { name: new RegExp(`^Done\\s*${String(clients)}$`, "u") }).waitFor(applying);
      await page.getByRole("button", { name: /^No change/ }).click();
      for (const client of excluded) await (await rowOf(page, client)).getByText("Excluded", { exact: true }).waitFor();
    });
    await app.step("the client has it", async (page) => {
      await allRead(page);
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await openClient(page, one);
      await page.getByRole("link", { name: /^Policies/ }).click();
      await list(page).getByText(/45/).first().waitFor();
    });
    await app.step("the exclusion stands in the client's journal with its reason", async (page) => {
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Journal/ })
        .first()
        .click();
      await list(page)
        .getByText(/“Own identity team”/)
        .first()
        .waitFor();
    });
    await app.step("all of it is undone, after a review of its own", async (page) => {
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Changes/ })
        .first()
        .click();
      await list(page).getByRole("row").filter({ hasText: "Session timeout" }).first().click();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Undo…" }).click();
      await heading(page, /^Undo at \d+ clients$/).waitFor();
      await page.getByRole("button", { name: new RegExp(`^Undo ${String(changes)} changes at ${String(clients)} clients`, "u") }).click();
      await page.getByText("Finished", { exact: true }).waitFor(applying);
      await page.getByRole("button", { name: new RegExp(`^Done\\s*${String(clients)}$`, "u") }).waitFor(applying);
    });
    await app.step("both stand under Changes, and nothing waits", async (page) => {
      await page.getByRole("navigation").getByRole("link", { name: "Changes", exact: true }).first().click();
      await list(page).getByRole("row").filter({ hasText: "Undo: Session timeout" }).first().waitFor();
      await look(page, "the list");
    });
    if (bad.length > 0) throw new Error(bad.join("\n"));
  },
};
