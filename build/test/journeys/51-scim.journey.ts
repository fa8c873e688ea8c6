import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, masterPassword, openClient, signInToSandbox } from "./words.ts";

/** The present SCIM key is looked at, a played directory adds somebody with it, and the tab shows who came and when. */
export const journey: Journey = {
  name: "scim",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    let key = "";
    await app.step("the present key, for who types the master password", async (page) => {
      await allRead(page);
      await openClient(page, "Jansen-Verhoeven Accountancy & Belastingadvies");
      await page.getByRole("link", { name: /^Single sign-on/ }).click();
      await page.getByRole("button", { name: "SCIM", exact: true }).click();
      await page.getByText("Entra admin center, Enterprise applications, Bitwarden, Provisioning").waitFor();
      await page.getByText("Nothing was provisioned").waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "View the key…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Your master password", { exact: true }).fill(masterPassword);
      await page.keyboard.press("Enter");
      key = await dialog.getByText(/^\S{30}$/).innerText();
      await dialog.getByRole("button", { name: "Close" }).click();
    });
    await app.step("a form that is left keeps what was chosen, says so, and throws it away when asked", async (page) => {
      const invite = page.getByRole("checkbox", { name: /invite/i });
      const before = await invite.isChecked();
      await invite.click();
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.getByRole("link", { name: /^Single sign-on/ }).click();
      await page.getByRole("button", { name: "SCIM", exact: true }).click();
      await page.getByText("What you typed here before was kept, not saved.").waitFor();
      if ((await invite.isChecked()) === before) throw new Error("the form forgot what was chosen");
      await accessible(page);
      await page.getByRole("button", { name: "Discard", exact: true }).click();
      if ((await invite.isChecked()) !== before) throw new Error("what was thrown away is still there");
    });
    await app.step("a directory with another key is refused", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByLabel("SCIM key of this client").fill("not it");
      await page.getByRole("button", { name: "Add a person" }).click();
      await page.getByText("The sandbox refused this: Unauthorized.").waitFor();
    });
    await app.step("with the key it adds a person, who then waits, and the log tells of it", async (page) => {
      await page.getByLabel("SCIM key of this client").fill(key);
      await page.getByRole("button", { name: "Add a person" }).click();
      await page.getByRole("button", { name: "Hide the panel" }).click();
      const part = page.getByRole("region", { name: "Checks" });
      await part.getByText("Provisioned and waiting").waitFor();
      await part.getByText(/^SCIM invited /).waitFor();
      await accessible(page);
    });
  },
};
