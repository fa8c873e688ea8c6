import type { Journey } from "../app-driver.ts";
import { allRead, go, openClient, signInToSandbox } from "./words.ts";

/** B-080 to B-082: "my new laptop waits for approval", with the phrase, in at most four acts. */
export const journey: Journey = {
  name: "device",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Castellan Architects";
    await app.step("a member's new laptop asks", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("button", { name: "Play a waiting device" }).click();
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Inbox/ })
        .first()
        .waitFor();
    });
    let acts = 0;
    await app.step("the inbox names person, device and address, and asks for a word", async (page) => {
      acts += 1;
      await go(page, "Inbox");
      acts += 1;
      await page.getByRole("listitem").filter({ hasText: "Windows" }).click();
      await page.getByText("198.51.100.77").waitFor();
    });
    await app.step("with the right word the device is let in", async (page) => {
      await page.getByRole("button", { name: "Play the call" }).click();
      const spoken = (
        await page
          .getByText(/reads:/)
          .locator("b")
          .innerText()
      ).split(" · ");
      const asked = Number((await page.getByText(/^Word \d$/).innerText()).replace("Word ", ""));
      acts += 1;
      await page.getByLabel(/^Word \d$/).fill(spoken[asked - 1] ?? "");
      acts += 1;
      await page.getByRole("button", { name: `Approve at ${client}` }).click();
      await page
        .getByRole("status")
        .getByText(/^Approved Windows/)
        .waitFor();
      if (acts > 4) throw new Error(`${String(acts)} acts`);
    });
  },
};
