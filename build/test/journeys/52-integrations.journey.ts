import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, openClient, signInToSandbox } from "./words.ts";

/** B-167 to B-170: a client's events are sent to Splunk, the address is changed while the server keeps the token, and it is disconnected. */
export const journey: Journey = {
  name: "integrations",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const client = "Bakkerij Hoogland";
    await app.step("the settings say the plan, where events go and what is done elsewhere", async (page) => {
      await allRead(page);
      await openClient(page, client);
      await page
        .getByRole("link", { name: /^Settings/ })
        .last()
        .click();
      await page.getByText("No events are sent elsewhere.").waitFor();
      await page.getByText("The provider pays for its seats.").waitFor();
      await page.getByText("The server lets it be seen and set up in its own web vault only").waitFor();
      await accessible(page);
    });
    await app.step("the form names what is wrong before anything is sent", async (page) => {
      await page.getByRole("button", { name: "Connect…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Kind").selectOption({ label: "HTTP event collector (Splunk, CrowdStrike, Huntress, Blumira)" });
      await dialog.getByLabel("Service").selectOption("Splunk");
      await dialog.getByLabel("Address").fill("http://siem.example");
      await dialog.getByText("It must be a whole https address").first().waitFor();
      await dialog.getByLabel("Address").fill("https://siem.example:8088/services/collector");
      await dialog.getByLabel("Token").fill("not a real token");
      await accessible(page);
    });
    await app.step("it is connected", async (page) => {
      await page.keyboard.press("Control+Enter");
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      const card = page.getByRole("region", { name: "Events to another service" });
      await card.getByText("https://siem.example:8088/services/collector").waitFor();
    });
    await app.step("the address is changed without the token", async (page) => {
      await page.getByRole("button", { name: "Change: Splunk" }).click();
      await page.getByRole("dialog").getByLabel("Address").fill("https://siem.example/new");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page.getByRole("region", { name: "Events to another service" }).getByText("https://siem.example/new").waitFor();
    });
    await app.step("it is disconnected", async (page) => {
      await page.getByRole("button", { name: "Disconnect: Splunk" }).click();
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page.getByText("No events are sent elsewhere.").waitFor();
    });
  },
};
