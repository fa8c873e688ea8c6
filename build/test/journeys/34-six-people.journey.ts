import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, signInToSandbox } from "./words.ts";

const client = "Bakkerij Hoogland";
const six = ["a.vermeulen", "c.vandam", "d.janssens", "e.schouten", "l.wijnands", "s.dekker"];

/** Six people are added to two groups in five acts; and several are changed from the selection of the list. */
export const journey: Journey = {
  name: "six-people",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("six people, two groups, five acts", async (page) => {
      await allRead(page);
      const acts = new Acts("six people", 5);
      await acts.begin(page);
      await acts.press(page, "ControlOrMeta+k");
      await page.keyboard.type("change access of several hoogland");
      await page
        .getByRole("option", { name: /Change access of several people/ })
        .first()
        .waitFor();
      await acts.press(page, "Enter");
      const dialog = page.getByRole("dialog").filter({ hasText: `at ${client}` });
      // Nobody types before the cursor is there. Exactly: the palette, whose lines name the client too, searches “people” as well.
      await dialog.getByRole("combobox", { name: "People", exact: true }).and(page.locator(":focus")).waitFor();
      await acts.typeAndEnter(page, `${six.join(",")},`);
      await page.keyboard.press("Tab");
      await acts.click(dialog.getByRole("combobox", { name: "Add to groups" }));
      await page.keyboard.type("Marketing,Bezorging,");
      await dialog.getByText(/^Add 6 people to Bezorging/).waitFor();
      await dialog.getByText(/^Add 5 people to Marketing/).waitFor();
      // Who of the six is not added, and why.
      await dialog.getByText(/^Already in Marketing: \S+ \S+/u).waitFor();
      await accessible(page);
      await acts.press(page, "Control+Enter");
      await page.getByRole("status").first().waitFor();
      await dialog.waitFor({ state: "detached" });
    });
    await app.step("from the selection: out of a group again", async (page) => {
      await page.getByRole("row").filter({ hasText: client }).getByText(client).first().click();
      await page.getByRole("link", { name: /^Members/ }).click();
      for (const name of ["Charlotte van Dam", "Dewi Janssens"]) await page.getByRole("checkbox", { name: `Select ${name}` }).check();
      await page.keyboard.press("a");
      const dialog = page.getByRole("dialog").filter({ hasText: `at ${client}` });
      await dialog.getByRole("combobox", { name: "Remove from groups" }).fill("Bezorging,");
      const sent = dialog.getByText(/^Take 2 people out of Bezorging|Remove 2 people from Bezorging/);
      await sent.waitFor();
      // Left by mistake: what was chosen is there again.
      await dialog.getByRole("button", { name: "Cancel" }).click();
      await dialog.waitFor({ state: "detached" });
      await page.keyboard.press("a");
      await sent.waitFor();
      await dialog.getByRole("button", { name: "Discard" }).click();
      await sent.waitFor({ state: "detached" });
    });
  },
};
