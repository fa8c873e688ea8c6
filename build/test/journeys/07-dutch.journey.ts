import type { Journey } from "../app-driver.ts";
import { allRead, go, heading, list, signInToSandbox } from "./words.ts";

/** In Dutch: chosen in the settings, everywhere at once, and kept over a restart. */
export const journey: Journey = {
  name: "dutch",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("Nederlands in the settings", async (page) => {
      await allRead(page);
      await go(page, "Settings");
      await page.getByRole("button", { name: "Nederlands" }).click();
      await heading(page, "Instellingen").waitFor();
    });
    await app.step("the list in Dutch", async (page) => {
      await page.getByRole("link", { name: "Klanten" }).click();
      await heading(page, "Klanten").waitFor();
    });
    await app.step("a client in Dutch", async (page) => {
      await list(page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).click();
      await heading(page, "Bakkerij Hoogland").waitFor();
      await page.getByRole("link", { name: /^Leden/ }).click();
      await page.getByRole("link", { name: /^Overzicht/ }).waitFor();
      if ((await page.locator("html").getAttribute("lang")) !== "nl") throw new Error("the page does not say that it is in Dutch");
    });
    await app.step("the gate in Dutch after a restart", async () => {
      await app.stop();
      await app.start();
      await app.page.getByRole("button", { name: "Ontgrendelen" }).waitFor();
    });
  },
};
