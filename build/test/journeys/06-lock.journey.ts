import type { Journey } from "../app-driver.ts";
import { enterSecret, go, heading, list, signInToSandbox } from "./words.ts";

/** Locked and opened again: by the master password, by a PIN, and after a restart. */
export const journey: Journey = {
  name: "lock",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("Ctrl+L locks", async (page) => {
      await list(page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).waitFor();
      await page.keyboard.press("ControlOrMeta+l");
      await heading(page, /^Unlock /).waitFor();
      if ((await page.content()).includes("Bakkerij Hoogland")) throw new Error("a client's name stands in a locked window");
    });
    await app.step("a wrong password is named", async (page) => {
      await enterSecret(page, "not it");
      await page.getByRole("alert").waitFor();
    });
    await app.step("the master password opens", async (page) => {
      await enterSecret(page);
      await list(page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).waitFor();
    });
    await app.step("a PIN is set", async (page) => {
      await go(page, "Settings");
      await page.getByRole("button", { name: "Set a PIN…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("PIN", { exact: true }).fill("plank-4821");
      await dialog.getByLabel("Repeat PIN").fill("plank-4821");
      await dialog.getByRole("button", { name: "Set PIN" }).click();
      await page.getByRole("region", { name: "Noordlicht IT" }).getByRole("button", { name: "Change…" }).waitFor();
    });
    await app.step("the PIN opens", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await enterSecret(page, "plank-4821", "PIN");
      await go(page, "Clients");
      await list(page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).waitFor();
    });
    await app.step("a restart is locked, and the PIN still opens", async () => {
      await app.stop();
      await app.start();
      await enterSecret(app.page, "plank-4821", "PIN");
      await list(app.page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).waitFor();
    });
  },
};
