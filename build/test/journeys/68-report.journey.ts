import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { all, allRead, heading, list, signInToSandbox } from "./words.ts";

/** One page for the meeting with a client, in the language of who reads it. */
export const journey: Journey = {
  name: "report",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("a page over all clients", async (page) => {
      await allRead(page);
      await page.getByRole("link", { name: "Report", exact: true }).click();
      await heading(page, "Report").waitFor();
      await page.getByRole("heading", { name: "Client by client" }).waitFor();
      await page
        .getByText(/^\d+ of \d+$/)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("the numbers, and from each bar to its clients", async (page) => {
      await page.getByRole("button", { name: /^Enrolled in account recovery.*no earlier reading known/ }).waitFor();
      await page.getByRole("button", { name: /certificate ends in \d+ d/ }).waitFor();
      await page.getByRole("button", { name: /^Expired invitations.*at \d+ clients/ }).click();
      await heading(page, "Clients").waitFor();
      await page.getByRole("button", { name: /^Needs attention: invitations expired/ }).waitFor();
      await list(page).getByRole("row").filter({ hasText: "Bakkerij Hoogland" }).waitFor();
      await page.getByRole("link", { name: "Report", exact: true }).click();
      const bar = page.getByRole("button", { name: /^70\s?% to 79\s?%: \d+ client/ });
      const clients = Number(/: (\d+) client/u.exec(await bar.innerText())?.[1]);
      await bar.click();
      await heading(page, "Clients").waitFor();
      await page.getByRole("button", { name: /^Two-step login: 70/ }).waitFor();
      await page.getByRole("button", all(clients)).waitFor();
      await page.getByRole("link", { name: "Report", exact: true }).click();
    });
    await app.step("who to look at first and why, and how long invitations wait", async (page) => {
      await page.getByRole("heading", { name: "Look at these first" }).first().waitFor();
      await page.getByRole("heading", { name: "Invitations by age" }).first().waitFor();
      const first = list(page).getByRole("listitem").getByRole("link").first();
      const client = (await first.innerText()).split("\n").find((line) => line.length > 2) ?? "";
      await first.click();
      await heading(page, client.trim()).waitFor();
      await page.getByRole("link", { name: "Report", exact: true }).click();
      const showFirst = page.getByRole("button", { name: /^Show \d+ clients?$/ });
      const needy = Number(/\d+/u.exec(await showFirst.innerText())?.[0]);
      await showFirst.click();
      await page.getByRole("button", { name: /^Needs attention: / }).waitFor();
      await page.getByRole("button", all(needy)).waitFor();
      await page.getByRole("link", { name: "Report", exact: true }).click();
    });
    await app.step("what has expired is sent again from here, after a review", async (page) => {
      await page.getByRole("button", { name: /^Resend \d+ expired/ }).click();
      await page.getByRole("dialog").getByText("Bakkerij Hoogland").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
    await app.step("of one client, in Dutch", async (page) => {
      await page.getByLabel("About", { exact: true }).selectOption({ label: "Bakkerij Hoogland" });
      await page.getByRole("button", { name: "Dutch", exact: true }).click();
      await page.getByRole("heading", { name: "Bakkerij Hoogland" }).waitFor();
      await page.getByText("Tweestapsaanmelding, per persoon").waitFor();
      await page.getByRole("heading", { name: "Kijk hier eerst naar" }).waitFor();
      await page.getByRole("heading", { name: "Uitnodigingen naar ouderdom" }).waitFor();
      if ((await page.getByRole("heading", { name: "Per klant" }).count()) > 0) throw new Error("other clients stand on the page of one");
      await accessible(page);
    });
  },
};
