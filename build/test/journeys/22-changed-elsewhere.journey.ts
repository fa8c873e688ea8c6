import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { TestApp, startPlayedSandbox } from "../test-app.ts";
import { must } from "../must.ts";
import { account, allRead, masterPassword, openClient, signInToServer } from "./words.ts";

const client = "Bakkerij Hoogland";

/** Somebody changes a person while the review of a change of that person is on the screen: nothing is written over, and what differs is chosen. */
export const journey: Journey = {
  name: "changed-elsewhere",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-elsewhere-"));
    const server = await startPlayedSandbox("demo", folder);
    const colleague = await TestApp.open(() => server);
    try {
      await must(colleague.handlers.account.signIn({ server: { kind: "sandbox" }, email: account, masterPassword }));
      await must(colleague.handBack());
      await colleague.read();
      const clientId = (await must(colleague.handlers.clients.list({}))).find(({ name }) => name === client)!.id;
      const setup = (await must(colleague.handlers.clients.setup({ clientId }))).setup!;
      const member = setup.members.find(({ role, status }) => role === MemberRole.user && status === MemberStatus.confirmed)!;
      const groupsOf = (ids: readonly string[]): readonly string[] =>
        setup.groups.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
      const other = setup.groups.find(({ id }) => !member.groups.includes(id))!;
      const review = (page: Page): Locator => page.getByRole("dialog", { name: `Change ${client}?` });

      await app.start();
      await app.step("sign in to the server", async (page) => {
        await page.getByRole("button", { name: /^Sign in/ }).click();
        await signInToServer(app, page, server.baseUrl);
        await allRead(page);
      });
      await app.step("a person is to become an admin: the review", async (page) => {
        await openClient(page, client);
        await page.getByRole("link", { name: /^Members/ }).click();
        await page
          .getByRole("row")
          .filter({ hasText: member.name ?? member.email })
          .click();
        await page.getByRole("button", { name: "Edit access" }).click();
        await page.getByRole("complementary").getByRole("button", { name: "Admin", exact: true }).click();
        await page
          .getByRole("complementary")
          .getByRole("button", { name: `Review for ${client}` })
          .click();
        await review(page).getByRole("cell", { name: "Admin", exact: true }).waitFor();
      });
      await app.step("a colleague changes the same person meanwhile, and writing stops: before, theirs, ours", async (page) => {
        await colleague.write([
          {
            clientId,
            edit: {
              kind: "member.update",
              member: member.id,
              role: MemberRole.custom,
              groups: [...groupsOf(member.groups), other.name],
              rights: ["accessEventLogs"],
            },
          },
        ]);
        await review(page)
          .getByRole("button", { name: `Apply to ${client}` })
          .click();
        await review(page)
          .getByText(/^This was changed at the server by someone else/)
          .waitFor();
        const line = review(page).getByRole("row").filter({ hasText: "Role" });
        for (const cell of ["User", "Custom role", "Admin"]) await line.getByRole("cell", { name: cell, exact: true }).waitFor();
        await review(page).getByRole("row").filter({ hasText: "Groups" }).getByRole("cell").filter({ hasText: other.name }).waitFor();
        await accessible(page);
      });
      await app.step("ours is written, now that theirs was seen", async (page) => {
        await review(page)
          .getByRole("button", { name: `Write yours to ${client}` })
          .click();
        await page
          .getByRole("status")
          .getByText(/^Changed .* to admin$/)
          .waitFor();
        await page
          .getByRole("row")
          .filter({ hasText: member.name ?? member.email })
          .getByText("Admin", { exact: true })
          .waitFor();
      });
    } finally {
      await colleague.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
