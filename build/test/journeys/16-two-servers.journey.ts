import { accessible } from "../axe.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "../../conformance/start-sandbox.ts";
import type { Journey } from "../app-driver.ts";
import { all, demoClients, allRead, go, list, openClient, signInToServer } from "./words.ts";

const shared = "Bakkerij Hoogland";

/** F1: two servers that hold organizations of the same ids stand side by side, each row says whose it is, and signing out of one leaves the other. */
export const journey: Journey = {
  name: "two-servers",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-two-"));
    const servers = await Promise.all(
      ["one", "two"].map((name) => startSandboxProcess(["--seed", "demo", "--secret-delay", "0"], join(folder, name))),
    );
    const [first = "", second = ""] = servers.map((server) => server.baseUrl);
    const hosts = [first, second].map((address) => new URL(address).host);
    try {
      await app.start();
      await app.step("sign in to a server", async (page) => {
        await page.getByRole("button", { name: /^Sign in/ }).click();
        await signInToServer(app, page, first);
        await allRead(page);
        await page.getByRole("button", all(demoClients)).waitFor();
      });
      await app.step("and to another one with the same organizations", async (page) => {
        await go(page, "Settings");
        await page.getByRole("button", { name: "Add a profile" }).click();
        await signInToServer(app, page, second);
        await allRead(page);
        await page.getByRole("button", all(2 * demoClients)).waitFor();
      });
      await app.step("a client of both stands there twice, each with its server", async (page) => {
        await page.getByLabel("Search clients").fill(shared);
        await page.getByRole("button", all(2)).waitFor();
        for (const host of hosts) await list(page).getByText(host, { exact: false }).first().waitFor();
      });
      await app.step("a test of the way out names both servers and their versions", async (page) => {
        await go(page, "Settings");
        await page.getByRole("region", { name: "Network" }).getByRole("button", { name: "Test", exact: true }).click();
        for (const host of hosts) await page.getByText(new RegExp(`^${host} answered, version \\d`, "u")).waitFor();
      });
      await app.step("a server without a bill: seats as they were read are charged on, by prices of one's own", async (page) => {
        await page.getByRole("navigation").getByRole("link", { name: "Subscription", exact: true }).click();
        await page.getByText("A self-hosted server has no billing").waitFor();
        const usage = page.getByRole("region", { name: "Usage per client" });
        await usage.getByRole("row").filter({ hasText: shared }).waitFor();
        await usage.getByText(/the highest of this app’s own readings/).waitFor();
        await usage.getByRole("button", { name: "Prices…" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("Enterprise", { exact: true }).fill("9.50");
        await dialog.getByRole("button", { name: "Save prices" }).click();
        await dialog.waitFor({ state: "detached" });
        await usage.getByRole("columnheader", { name: "Bill" }).waitFor();
        await usage.getByText(/^€\d/).first().waitFor();
        await accessible(page);
      });
      await app.step("sign out of one of them", async (page) => {
        await go(page, "Settings");
        const region = page.getByRole("region", { name: "Noordlicht IT" }).filter({ hasText: hosts[0] ?? "" });
        await region.getByRole("button", { name: "Sign out…" }).click();
        await page.getByRole("dialog").getByRole("button", { name: "Sign out and wipe" }).click();
        await region.waitFor({ state: "detached" });
      });
      await app.step("the other one's clients are all there, and open", async (page) => {
        await go(page, "Clients");
        await page.getByLabel("Search clients").fill("");
        await page.getByRole("button", all(demoClients)).waitFor();
        await openClient(page, shared);
        await page.getByRole("link", { name: /^Members\s*\d+/ }).click();
        await page.getByRole("row").filter({ hasText: "Confirmed" }).first().waitFor();
      });
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
