import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, go, heading, openClient, signInToSandbox } from "./words.ts";

/** B-080 to B-082: "my new laptop waits for approval", with the phrase, in at most four acts from the list of clients. */
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
      await go(page, "Clients");
    });
    const acts = new Acts("a new laptop waits for approval", 4);
    await app.step("the inbox names person, device and address, and asks for a word", async (page) => {
      await acts.begin(page);
      await acts.click(
        page
          .getByRole("navigation")
          .getByRole("link", { name: /^Inbox/ })
          .first(),
      );
      await heading(page, "Inbox").waitFor();
      await acts.click(page.getByRole("listitem").filter({ hasText: "Windows" }));
      await page.getByText("198.51.100.77").waitFor();
      await accessible(page);
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
      await acts.click({ click: () => page.getByLabel(/^Word \d$/).fill(spoken[asked - 1] ?? "") });
      await acts.click(page.getByRole("button", { name: `Approve at ${client}` }));
      await page
        .getByRole("status")
        .getByText(/^Approved Windows/)
        .waitFor();
    });
  },
};
