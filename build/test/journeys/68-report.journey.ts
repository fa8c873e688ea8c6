import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, heading, signInToSandbox } from "./words.ts";

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
    await app.step("of one client, in Dutch", async (page) => {
      await page.getByLabel("About", { exact: true }).selectOption({ label: "Bakkerij Hoogland" });
      await page.getByRole("button", { name: "Dutch", exact: true }).click();
      await page.getByRole("heading", { name: "Bakkerij Hoogland" }).waitFor();
      await page.getByText("Tweestapsaanmelding, per persoon").waitFor();
      if ((await page.getByRole("heading", { name: "Per klant" }).count()) > 0) throw new Error("other clients stand on the page of one");
      await accessible(page);
    });
  },
};
