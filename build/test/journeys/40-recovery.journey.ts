import type { Journey } from "../app-driver.ts";
import { allRead, openClient, signInToSandbox } from "./words.ts";

/** B-073, B-074: "forgot my master password" and "the phone is gone too", each in at most five acts from the open client. */
export const journey: Journey = {
  name: "recovery",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Castellan Architects";
    let acts = 0;
    const act = async (does: Promise<unknown>): Promise<void> => {
      acts += 1;
      await does;
    };
    await app.step("what it costs is said before", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await act(page.getByRole("link", { name: /^Members/ }).click());
      await act(page.getByRole("row").filter({ hasText: "Confirmed" }).filter({ hasText: "User" }).first().click());
      await act(page.getByRole("complementary").getByRole("button", { name: "More", exact: true }).click());
      await act(page.getByRole("menuitem", { name: "Recover account…" }).click());
      await page.getByText(/^Signs the person out on every device/).waitFor();
      await page.getByText("The old password and two-step login cannot be put back.").waitFor();
    });
    await app.step("the new password is shown once", async (page) => {
      await act(page.getByRole("button", { name: `Recover at ${client}` }).click());
      await page.getByRole("heading", { name: /has a new master password$/ }).waitFor();
      if (acts > 5) throw new Error(`${String(acts)} acts`);
      await page.getByRole("button", { name: "Done", exact: true }).click();
    });
    await app.step("the phone is gone too: two-step login alone", async (page) => {
      acts = 2;
      await act(page.getByRole("complementary").getByRole("button", { name: "More", exact: true }).click());
      await act(page.getByRole("menuitem", { name: "Reset two-step login…" }).click());
      await page.getByRole("checkbox", { name: "New master password", checked: false }).waitFor();
      await act(page.getByRole("button", { name: `Recover at ${client}` }).click());
      await page
        .getByRole("status")
        .getByText(/^Cleared the two-step login of/)
        .waitFor();
      if (acts > 5) throw new Error(`${String(acts)} acts`);
    });
  },
};
