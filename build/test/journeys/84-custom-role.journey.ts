import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemberRole } from "#shared/model/enums";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { TestApp, startPlayedSandbox } from "../test-app.ts";
import { must } from "../must.ts";
import { account, allRead, heading, list, masterPassword, openClient, signInToServer } from "./words.ts";

const client = "Bakkerij Hoogland";
const email = "pieter@hoogland.example";
const lacks = "Needs the right “Manage policies”, which this account’s custom role does not have";
const group = "Spoedpost";

/** Somebody whose custom role has the rights to people and groups: what the role lacks is off and says why, and what it allows is done. */
export const journey: Journey = {
  name: "custom-role",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-custom-role-"));
    const server = await startPlayedSandbox("demo", folder);
    const provider = await TestApp.open(() => server);
    try {
      await must(provider.handlers.account.signIn({ server: { kind: "sandbox" }, email: account, masterPassword }));
      await must(provider.handBack());
      await provider.read();
      const clientId = (await must(provider.handlers.clients.list({}))).find(({ name }) => name === client)!.id;
      const member = (await must(provider.handlers.clients.setup({ clientId }))).setup!.members.find((each) => each.email === email)!;
      await provider.write([
        {
          clientId,
          edit: { kind: "member.update", member: member.id, role: MemberRole.custom, groups: [], rights: ["manageUsers", "manageGroups"] },
        },
      ]);
      await app.start();
      await app.step("sign in with a custom role", async (page) => {
        await page.getByRole("button", { name: /^Sign in/ }).click();
        await signInToServer(app, page, server.baseUrl, email);
        await allRead(page);
      });
      await app.step("what the role lacks is off, and the keyboard comes to the reason", async (page) => {
        await openClient(page, client);
        await page
          .getByRole("navigation", { name: "Client" })
          .getByRole("link", { name: /^Settings/ })
          .click();
        const off = page.getByRole("main").locator("[aria-disabled=true][data-reason]").first();
        await off.focus();
        await page.locator(".tip").filter({ hasText: "Only owners and admins of the organization can do this" }).waitFor();
        await accessible(page);
      });
      await app.step("many clients at once: the cell says what the role lacks before anything is sent", async (page) => {
        await page
          .getByRole("navigation")
          .getByRole("link", { name: /^Clients/ })
          .click();
        await heading(page, "Clients").waitFor();
        await list(page).getByRole("checkbox", { name: client }).check();
        await page.getByRole("toolbar").getByRole("button", { name: "Change…" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("Policy", { exact: true }).selectOption({ label: "Session timeout" });
        await dialog.getByRole("spinbutton").fill("45");
        await dialog.getByRole("button", { name: "Add", exact: true }).click();
        await page.getByRole("gridcell").filter({ hasText: lacks }).waitFor();
        await accessible(page);
      });
      await app.step("what it allows is done", async (page) => {
        await page
          .getByRole("navigation")
          .getByRole("link", { name: /^Clients/ })
          .click();
        await openClient(page, client);
        await page.getByRole("link", { name: /^Groups/ }).click();
        await page.getByRole("button", { name: "New group" }).first().click();
        await page.getByRole("dialog").getByLabel("Group").fill(group);
        await page.getByRole("dialog").getByRole("button", { name: "Create…" }).click();
        await page
          .getByRole("dialog")
          .getByRole("button", { name: `Apply to ${client}` })
          .click();
        await list(page).getByRole("row").filter({ hasText: group }).waitFor();
      });
    } finally {
      await provider.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
