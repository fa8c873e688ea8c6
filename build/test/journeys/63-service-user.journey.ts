import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, go, heading, list, openClient, prove, signInToSandbox } from "./words.ts";

/** Issue 8: a service user's day. What is theirs works; what needs a Provider admin says so at the door, not at the end. */
export const journey: Journey = {
  name: "service-user",
  async run(app) {
    await app.start();
    await signInToSandbox(app, "daan@noordlicht.example");
    const client = "Bakkerij Hoogland";
    await app.step("every client is listed; adding one says which role it needs", async (page) => {
      await allRead(page);
      await list(page).getByRole("link", { name: client, exact: true }).waitFor();
      await page.getByRole("button", { name: "Add existing… Needs the Provider admin role" }).waitFor();
      await accessible(page);
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("invite provider users");
      await page.getByRole("option").filter({ hasText: "Needs the Provider admin role" }).first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
    await app.step("a new client: told at the first step, and nothing is lost by looking", async (page) => {
      await page
        .getByRole("button", { name: /New client/ })
        .first()
        .click();
      await page.getByRole("note").getByText("Only a Provider admin can create a client").waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Discard…" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Discard draft" }).click();
      await heading(page, "Clients").waitFor();
    });
    await app.step("provider users are for Provider admins", async (page) => {
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await page.getByRole("heading", { name: "Provider admin role needed" }).waitFor();
      await page.getByText(/^Only Provider admins see and manage .* As a Service user of Noordlicht IT /).waitFor();
      await accessible(page);
    });
    await app.step("the subscription: the plans are theirs, the bill is not", async (page) => {
      await page.getByRole("link", { name: /^Subscription/ }).click();
      await heading(page, "Subscription").waitFor();
      await page.getByText(/are shown to Provider admins only\.$/).waitFor();
      await page.getByText("Included minimum").first().waitFor();
      if ((await page.getByRole("button", { name: /^(Tax and address|Payment)/ }).count()) > 0) throw new Error("the bill can be changed");
      await accessible(page);
    });
    await app.step("unlinking a client says it before anything is looked into", async (page) => {
      await go(page, "Clients");
      await openClient(page, client);
      await page
        .getByRole("link", { name: /^Settings/ })
        .last()
        .click();
      await page.getByRole("button", { name: /^Unlink….*Needs the Provider admin role/ }).waitFor();
    });
    await app.step("the provider's settings say it at the button", async (page) => {
      await go(page, "Settings");
      const card = page.getByRole("region", { name: "Provider", exact: true });
      await card.getByRole("button", { name: /^Change….*Needs the Provider admin role/ }).waitFor();
    });
    await app.step("a member who waits is confirmed once the phrase was compared", async (page) => {
      await go(page, "Inbox");
      const question = page.getByRole("heading", { level: 2, name: /^Confirm .*\?$/ });
      await question.waitFor();
      const who = (await question.innerText()).replace(/^Confirm (.*)\?$/, "$1");
      const detail = page.locator("main section.detail");
      const line = page
        .getByRole("list", { name: "Waiting for you" })
        .getByRole("listitem")
        .filter({ has: page.getByText(who, { exact: true }) })
        .filter({ hasText: (await detail.getAttribute("aria-label")) ?? "" });
      await prove(detail, "in person");
      await page.keyboard.press("Enter");
      await line.waitFor({ state: "detached" });
    });
  },
};
