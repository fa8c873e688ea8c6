import type { Journey } from "../app-driver.ts";
import { allRead, list, openClient, signInToSandbox } from "./words.ts";
import { addCollection, applyToTheEnd, goToStep, openSetUp, review } from "./wizard.ts";

const name = "Wilgenhof Zorg";

/** A client that has been there for long: the wizard writes the two differences, and nothing the second time. */
export const journey: Journey = {
  name: "existing-client",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("its set-up opens in the wizard", async (page) => {
      await allRead(page);
      await openClient(page, name);
      await openSetUp(page);
    });
    await app.step("a collection more", async (page) => {
      await addCollection(page, "Apotheek");
    });
    await app.step("a person more", async (page) => {
      await goToStep(page, "People");
      await page.getByLabel("Email", { exact: true }).fill("apotheker@wilgenhof.example");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await list(page).getByText("apotheker@wilgenhof.example").first().waitFor();
    });
    await app.step("the review shows these two", async (page) => {
      await review(page, 2);
      await list(page).getByRole("listitem").filter({ hasText: "Apotheek" }).first().waitFor();
      await list(page).getByRole("listitem").filter({ hasText: "apotheker@wilgenhof.example" }).first().waitFor();
    });
    await app.step("applied", async (page) => {
      await applyToTheEnd(page, name);
    });
    await app.step("both are at the client", async (page) => {
      await page.getByRole("button", { name: "Next: afterwards" }).click();
      await page.getByRole("button", { name: "Open the client" }).click();
      await page.getByRole("link", { name: /^Members/ }).click();
      await list(page).getByText("apotheker@wilgenhof.example").first().waitFor();
      await page.getByRole("link", { name: /^Collections/ }).click();
      await list(page).getByText("Apotheek", { exact: true }).first().waitFor();
    });
    await app.step("the second time nothing differs", async (page) => {
      await page.getByRole("link", { name: /^Overview/ }).click();
      await openSetUp(page);
      await review(page, 0);
    });
  },
};
