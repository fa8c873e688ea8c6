import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { allRead, list, signInToSandbox } from "./words.ts";

/** Items of a client: the trash, and items made from scratch: a login with a password by the client's policy, and an SSH key. */
export const journey: Journey = {
  name: "items",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    const apply = (page: Parameters<Parameters<typeof app.step>[1]>[0]) => page.getByRole("button", { name: `Apply to ${client}` });
    const acts = new Acts("create a login from scratch", 10);
    await app.step("what lies in the trash of a client", async (page) => {
      await allRead(page);
      await acts.begin(page);
      await acts.click(list(page).getByRole("link", { name: client, exact: true }));
      await acts.click(page.getByRole("link", { name: /^Items/ }));
      await page.getByRole("button", { name: /^Trash/ }).click();
      await page.getByText(/items in the trash/).waitFor();
      await page.getByText("The server lets a provider see the trash").waitFor();
      await accessible(page);
      await page.getByRole("button", { name: /^All items/ }).click();
    });
    await app.step("a login, with a password that keeps to the client's policy", async (page) => {
      await acts.click(page.getByRole("button", { name: "New item…" }));
      const dialog = page.getByRole("dialog", { name: "New item" });
      await dialog.getByLabel("Name", { exact: true }).focus();
      await page.keyboard.type("Router Leusden");
      const places = dialog.getByRole("combobox", { name: "Collections" });
      await places.focus();
      await acts.typeAndEnter(page, "IT");
      await acts.press(page, "Tab");
      await acts.click(dialog.getByRole("button", { name: "Generate" }));
      await dialog.getByRole("button", { name: "Options" }).click();
      await dialog.getByText("This account is not a member of the client").waitFor();
      const field = dialog.getByLabel("Password", { exact: true });
      await page.waitForFunction((input) => input instanceof HTMLInputElement && input.value !== "", await field.elementHandle());
      const made = await field.inputValue();
      if (made.split("-").length < 4) throw new Error(`not a passphrase by the policy: ${String(made.length)} signs`);
      await accessible(page);
      await acts.click(dialog.getByRole("button", { name: "Create…" }));
      await page.getByText("people see the new items").waitFor();
      await acts.click(apply(page));
      await page.getByRole("status").getByText("Created login Router Leusden in").waitFor();
      await page.getByRole("searchbox", { name: "Item name" }).fill("Router Leusden");
      await list(page).getByTitle("Router Leusden", { exact: true }).first().waitFor();
    });
    await app.step("an SSH key: its public half is shown", async (page) => {
      await page.getByRole("button", { name: "New item…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "SSH key" }).click();
      await dialog.getByLabel("Name", { exact: true }).fill("Back-up server");
      await dialog.getByRole("combobox", { name: "Collections" }).fill("IT");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await dialog.getByRole("button", { name: "Create…" }).click();
      await apply(page).click();
      await dialog.getByText(/^ssh-ed25519 AAAA\S{60,}$/).waitFor();
      await accessible(page);
      await dialog.getByRole("button", { name: "Close" }).click();
    });
    await app.step("reports: who reaches what, on paper", async (page) => {
      await page.getByRole("group", { name: "Items or reports" }).getByRole("button", { name: "Reports" }).click();
      await page.getByText("No password is opened for them.").waitFor();
      await page.getByRole("button", { name: /^No two-step login/ }).click();
      await page.getByText("Confirmed members who have no two-step login").waitFor();
      await page.getByRole("button", { name: /^Access by member/ }).click();
      await list(page).getByTitle("Anneke Hoogland", { exact: true }).first().waitFor();
      await accessible(page);
    });
  },
};
