import type { Journey } from "../app-driver.ts";
import { list, masterPassword, signInToSandbox } from "./words.ts";
import { fillIn, heading } from "./wizard.ts";

/** Without a network: everything that was read opens, a wizard goes up to the review, and it goes on by itself afterwards. */
export const journey: Journey = {
  name: "offline",
  async run(desk) {
    await desk.start();
    await signInToSandbox(desk);
    const network = async (page: typeof desk.page, gone: boolean): Promise<void> => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("switch", { name: "Network gone" }).setChecked(gone);
      await page.getByRole("button", { name: "Hide the panel" }).click();
    };
    await desk.step("the network goes", async (page) => {
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
      await page.getByText(/^Everything read at/).waitFor({ timeout: 60_000 });
      await network(page, true);
      await page.getByRole("button", { name: "Read again" }).first().click();
      await page.getByRole("status").filter({ hasText: /^Offline/ }).first().waitFor();
    });
    await desk.step("every tab of a client opens", async (page) => {
      await list(page).getByText("Bakkerij Hoogland").first().click();
      for (const tab of ["Collections", "Groups", "Members", "Policies", "Items", "Activity", "Overview"]) {
        await page.getByRole("link", { name: new RegExp(`^${tab}`) }).click();
        await page.locator(`nav a[aria-current=page], [role=tab][aria-selected=true]`).filter({ hasText: tab }).waitFor();
      }
    });
    await desk.step("the search finds people and clients", async (page) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox").fill("Esra Schouten");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("combobox").waitFor({ state: "detached" });
      await page.getByText("e.schouten@hoogland.example").first().waitFor();
      await page.getByRole("link", { name: /^Overview/ }).waitFor();
    });
    await desk.step("back to the list", async (page) => { await page.getByRole("link", { name: /^Clients/ }).click(); await heading(page, "Clients").waitFor(); });
    await fillIn(desk, { name: "Zonder Net", owner: "eigenaar@zonder.example", seats: 5, file: null, people: "iemand@zonder.example" });
    await desk.step("the review says that applying needs the network", async (page) => {
      await page.getByText(/Applying needs the network/).first().waitFor();
    });
    await desk.step("an unlock without a network", async (page) => {
      await page.keyboard.press("ControlOrMeta+l");
      await page.getByLabel("Master password", { exact: true }).fill(masterPassword);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /Save and close/ }).click();
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
    });
    await desk.step("the network is back", async (page) => {
      await network(page, false);
      await page.getByRole("button", { name: "Try now" }).click({ timeout: 5000 }).catch(() => undefined);
      await page.getByRole("status").filter({ hasText: /^Offline/ }).first().waitFor({ state: "detached", timeout: 40_000 });
    });
  },
};
