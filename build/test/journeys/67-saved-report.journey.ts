import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, list, openClient, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";

/** B-158 to B-164: a provider reads the report of Access Intelligence that the client saved, when asked to and without opening a password. */
export const journey: Journey = {
  name: "saved-report",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("nothing is read until somebody asks; then the applications, those with the most people at risk first", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("link", { name: /^Items/ }).click();
      await page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Reports" }).click();
      if ((await page.getByRole("button", { name: /^Saved applications/ }).count()) > 0) throw new Error("read without being asked");
      await page.getByRole("button", { name: "Read saved report" }).click();
      await page.getByText(/^\d+ applications, \d+ at risk; \d+ of \d+ members at risk\. Critical: 3, 3 at risk\.$/).waitFor();
      await list(page)
        .getByText(/\d+ logins?, [1-9]\d* at risk/)
        .first()
        .waitFor();
      await accessible(page);
    });
    await app.step("what is new, what is critical, and which logins and who is at risk there", async (page) => {
      await page.getByRole("button", { name: /^New\s*2$/ }).click();
      await page.getByRole("button", { name: /^Critical\s*3$/ }).click();
      await list(page)
        .getByText(/\d+ logins?, [1-9]\d* at risk/)
        .first()
        .click();
      const panel = page.getByRole("complementary");
      await panel.getByRole("heading", { name: /^\d+ logins? at risk$/ }).waitFor();
      await panel.getByRole("heading", { name: /(person|people) at risk$/ }).waitFor();
      if ((await panel.getByRole("listitem").count()) < 2) throw new Error("neither logins nor people are named");
      await accessible(page);
    });
    await app.step("risk over time, from the reports that were saved", async (page) => {
      await page.getByRole("button", { name: /^Saved risk over time\s*3$/ }).click();
      await list(page)
        .getByText(/\d+ logins, [1-9]\d* at risk/)
        .first()
        .waitFor();
      await accessible(page);
    });
  },
};
