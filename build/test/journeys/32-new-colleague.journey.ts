import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, signInToSandbox } from "./words.ts";

/** B-042 to B-046: a new colleague with the same access as another one; at most three acts beside typing the address. */
export const journey: Journey = {
  name: "new-colleague",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("like Iris, from the palette", async (page) => {
      await allRead(page);
      const acts = new Acts("a new colleague", 3);
      await acts.begin(page);
      await acts.press(page, "ControlOrMeta+k");
      await page.keyboard.type("Iris hoogland");
      await page
        .getByRole("option", { name: /Iris Slotboom/ })
        .first()
        .waitFor();
      await acts.press(page, "Shift+Enter");
      const dialog = page.getByRole("dialog").filter({ hasText: "Invite people to Bakkerij Hoogland" });
      await dialog.getByLabel("Email addresses").waitFor();
      await page.keyboard.type("nieuwe.collega@hoogland.example");
      // Everything that Iris has, and what it means, stands there before anything is sent.
      await dialog.getByText("Own access to Financiën/Bank en betalingen").waitFor();
      await dialog.getByText("Boekhouding").first().waitFor();
      await dialog.getByRole("cell", { name: "invited with a custom role in Boekhouding" }).waitFor();
      await accessible(page);
      await acts.press(page, "Control+Enter");
      await page
        .getByRole("status")
        .getByText(/^Invited nieuwe\.collega@hoogland\.example/)
        .waitFor();
    });
    await app.step("a pasted list with a mistake is told before it is sent", async (page) => {
      await page.getByRole("row").filter({ hasText: "Bakkerij Hoogland" }).getByText("Bakkerij Hoogland").first().click();
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.keyboard.press("i");
      const dialog = page.getByRole("dialog").filter({ hasText: "Invite people to Bakkerij Hoogland" });
      await dialog.getByLabel("Email addresses").fill("een@hoogland.example\nniet-een-adres\ni.slotboom@hoogland.example");
      await dialog
        .getByText(/niet-een-adres/)
        .last()
        .waitFor();
      await dialog.getByRole("button", { name: /^Invite 1 person to Bakkerij Hoogland/ }).waitFor();
    });
  },
};
