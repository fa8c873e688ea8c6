import type { Journey } from "../app-driver.ts";
import { list, masterPassword, signInToSandbox } from "./words.ts";
import { heading } from "./wizard.ts";

/** Locked and opened again: by the master password, by a PIN, and after a restart. */
export const journey: Journey = {
  name: "lock",
  async run(desk) {
    await desk.start();
    await signInToSandbox(desk);
    await desk.step("Ctrl+L locks", async (page) => {
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
      await page.keyboard.press("ControlOrMeta+l");
      await heading(page, /^Unlock /).waitFor();
      if ((await page.content()).includes("Bakkerij Hoogland")) throw new Error("a client's name stands in a locked window");
    });
    await desk.step("a wrong password is named", async (page) => {
      await page.getByLabel("Master password", { exact: true }).fill("not it");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").waitFor();
    });
    await desk.step("the master password opens", async (page) => {
      await page.getByLabel("Master password", { exact: true }).fill(masterPassword);
      await page.keyboard.press("Enter");
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
    });
    await desk.step("a PIN is set", async (page) => {
      await page.getByRole("link", { name: "Settings" }).click();
      await page.getByRole("button", { name: "Set a PIN…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("PIN", { exact: true }).fill("plank-4821");
      await dialog.getByLabel("Once more").fill("plank-4821");
      await dialog.getByRole("button", { name: "Set the PIN" }).click();
      await page.getByRole("button", { name: "Change…" }).waitFor();
    });
    await desk.step("the PIN opens", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await page.getByLabel("PIN", { exact: true }).fill("plank-4821");
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: "Clients" }).click();
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
    });
    await desk.step("a restart is locked, and the PIN still opens", async () => {
      await desk.stop();
      await desk.start();
      await desk.page.getByLabel("PIN", { exact: true }).fill("plank-4821");
      await desk.page.keyboard.press("Enter");
      await list(desk.page).getByText("Bakkerij Hoogland").first().waitFor();
    });
  },
};
