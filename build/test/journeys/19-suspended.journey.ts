import type { Page } from "playwright-core";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, arm, enterSecret, go, heading, list, openClient, signInToSandbox } from "./words.ts";

/** Case 22: the server suspends the provider. Everything that was read stays, with its age and the reason, and goes on once it is enabled again. */
export const journey: Journey = {
  name: "suspended",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    const reason = /The server has suspended the provider/;
    const isTold = async (page: Page): Promise<void> => {
      await page
        .getByText(/suspended the provider Noordlicht IT \(first seen today at/)
        .first()
        .waitFor();
      await list(page).getByRole("link", { name: client, exact: true }).waitFor();
    };
    const membersAreThere = async (page: Page): Promise<void> => {
      await openClient(page, client);
      await page.getByText(reason).first().waitFor();
      await page.getByRole("link", { name: /^Members/ }).click();
      await page.getByText("Esra Schouten").first().waitFor();
      await go(page, "Clients");
    };
    const refresh = (page: Page): Promise<void> => page.getByRole("button", { name: "Refresh" }).first().click();
    const newClient = (page: Page): Promise<void> =>
      page
        .getByRole("button", { name: /New client/ })
        .first()
        .click();
    await app.step("the provider is suspended", async (page) => {
      await allRead(page);
      await arm(page, "Provider suspended", true);
      await refresh(page);
      await isTold(page);
      await accessible(page);
    });
    await app.step("no new client, and why", async (page) => {
      await newClient(page);
      await page.getByText(reason).first().waitFor();
      await accessible(page);
      await go(page, "Clients");
    });
    await app.step("the subscription says why, and what lifts it", async (page) => {
      await page.getByRole("link", { name: /^Subscription/ }).click();
      await page.getByText("The provider is suspended, and its clients with it.").waitFor();
      await page.getByText(/Add a payment method in the web portal/).waitFor();
      await accessible(page);
      await go(page, "Clients");
    });
    await app.step("a client opens as it was last read", membersAreThere);
    await app.step("after a lock and without a network too", async (page) => {
      await arm(page, "Offline", true);
      await page.keyboard.press("ControlOrMeta+l");
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
      await isTold(page);
      await membersAreThere(page);
    });
    await app.step("enabled again, everything goes on", async (page) => {
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("switch", { name: "Offline" }).setChecked(false);
      await page.getByRole("switch", { name: "Provider suspended" }).setChecked(false);
      await page.getByText("active", { exact: true }).waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Hide the panel" }).click();
      await refresh(page);
      await page.getByText(reason).first().waitFor({ state: "detached" });
      await allRead(page);
      await newClient(page);
      await page.getByLabel("Name", { exact: true }).waitFor();
    });
  },
};
