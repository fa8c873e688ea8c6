import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, enterSecret, go, heading, list, openClient, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** B-157 to B-164: an owner checks the passwords, marks what is critical, sees what is new since the last look, and finds it again after a restart. */
export const journey: Journey = {
  name: "applications",
  async run(app) {
    await app.start();
    await signInToSandbox(app, "pieter@hoogland.example");
    const toReports = async (): Promise<void> => {
      await app.page.getByRole("link", { name: /^Items/ }).click();
      await app.page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Reports" }).click();
    };
    await app.step("the first check: what is critical is marked", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await toReports();
      await page.getByRole("button", { name: "Check passwords" }).click();
      await page.getByRole("button", { name: /^Applications/ }).click();
      await page.getByText(/^Last check .* logins at risk/).waitFor();
      if ((await page.getByRole("button", { name: /new: reviewed/ }).count()) > 0)
        throw new Error("the first check has nothing to compare with");
      await list(page)
        .getByText(/\d+ logins?, [1-9]\d* at risk/)
        .first()
        .click();
      await page.getByRole("button", { name: "Mark as critical" }).click();
      await page.getByRole("button", { name: "Not critical" }).waitFor();
      await page
        .getByText(/does not show them/)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("a login at another site, with a weak password", async (page) => {
      await page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Items" }).click();
      await page.getByRole("button", { name: "New item…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Name", { exact: true }).fill("Till of the new shop");
      await dialog.getByLabel("Password", { exact: true }).fill("password1");
      await dialog.getByLabel("Websites, separated by commas").fill("https://fresh.example");
      const places = dialog.getByRole("combobox", { name: "Collections" });
      await places.fill("Directie");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await dialog.getByRole("button", { name: "Create…" }).click();
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page.getByRole("status").getByText("Created login Till of the new shop in").waitFor();
    });
    await app.step("the next check says what is new, until somebody looked", async (page) => {
      await page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Reports" }).click();
      await page.getByRole("button", { name: /^Applications/ }).click();
      await page.getByRole("button", { name: "Check again" }).click();
      await page.getByRole("button", { name: "1 new: reviewed" }).waitFor();
      await page.getByRole("button", { name: /^New/ }).click();
      await list(page).getByText("fresh.example", { exact: true }).waitFor();
      await accessible(page);
    });
    await app.step("B-157: what the check told is saved at the server, after a review that says what is not in it", async (page) => {
      await page.getByRole("button", { name: "Save report at the server…" }).click();
      const review = page.getByRole("dialog");
      await review.getByText(/^Save a report of \d+ applications, [1-9]\d* at risk, at the server$/).waitFor();
      await review.getByText("Published breaches", { exact: true }).waitFor();
      await accessible(page);
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page
        .getByRole("status")
        .getByText(/^Saved a report of \d+ applications/)
        .waitFor();
      await page.getByRole("button", { name: /^Saved risk over time\s*4$/ }).waitFor();
      await page.getByRole("button", { name: /^New\s*\d/ }).click();
      await list(page).getByText("fresh.example", { exact: true }).waitFor();
    });
    await app.step("B-151: logins at sites that offer two-step login, once the public list may be fetched", async (page) => {
      let fetched = 0;
      const sites = createServer((_request, answer) => {
        fetched += 1;
        answer.setHeader("Content-Type", "application/json");
        answer.end(JSON.stringify([["Fresh", { domain: "fresh.example", documentation: "https://fresh.example/two-step" }]]));
      });
      sites.listen(0, "127.0.0.1");
      await once(sites, "listening");
      try {
        await page.getByRole("button", { name: /^Two-step login offered/ }).click();
        await page
          .getByText(/was not read\. Settings turns it on\./)
          .first()
          .waitFor();
        await go(page, "Settings");
        await page.getByRole("switch", { name: "Fetch the list of sites with two-step login" }).check();
        const address = `http://127.0.0.1:${String((sites.address() as AddressInfo).port)}/totp.json`;
        await app.agreeTo(address);
        await page.getByLabel("Address of the list").fill(address);
        await page.keyboard.press("Enter");
        await accessible(page);
        await go(page, "Clients");
        await openClient(page, client);
        await toReports();
        await page.getByRole("button", { name: /^Applications/ }).click();
        await page
          .getByRole("button", { name: /^Check (passwords|again)$/ })
          .first()
          .click();
        await page.getByRole("button", { name: /^Two-step login offered\s*1$/ }).click();
        await list(page).getByText("Till of the new shop").first().waitFor();
        if (fetched !== 1) throw new Error(`the list was fetched ${String(fetched)} times`);
      } finally {
        sites.close();
        sites.closeAllConnections();
      }
    });
    await app.step("after a restart everything is there, with numbers and sites only", async () => {
      await app.stop();
      await app.start();
      await enterSecret(app.page);
      await heading(app.page, "Clients").waitFor();
      await openClient(app.page, client);
      await toReports();
      await app.page.getByRole("button", { name: /^Applications/ }).click();
      await app.page.getByRole("button", { name: "1 new: reviewed" }).click();
      await app.page.getByRole("button", { name: "1 new: reviewed" }).waitFor({ state: "detached" });
      await app.page.getByRole("button", { name: /^Critical\s*1$/ }).click();
      await list(app.page)
        .getByText(/\d+ logins?, [1-9]\d* at risk/)
        .first()
        .click();
      await app.page.getByText("Which logins and who is not stored.", { exact: false }).waitFor();
    });
    await app.step("risk over time", async (page) => {
      await page.getByRole("button", { name: /^Risk over time/ }).click();
      await list(page)
        .getByText(/\d+ logins, [1-9]\d* at risk/)
        .first()
        .waitFor();
      await accessible(page);
    });
  },
};
