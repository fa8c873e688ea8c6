import type { Page } from "playwright-core";
import type { DrivenApp, Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, enterSecret, heading, list, prove, signInToSandbox } from "./words.ts";

const colleague = "eva.lindqvist@noordlicht.example";
const newPassword = "a password for Eva, nothing real";

/** The link of the newest mail in the sandbox's panel. */
async function mailedLink(page: Page, to: string): Promise<string> {
  await page.getByRole("button", { name: "Show the panel" }).click();
  const mail = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: `Copy the link to ${to}` }) })
    .first();
  const link = await mail.getByTitle(/#\//).getAttribute("title");
  await page.getByRole("button", { name: "Hide the panel" }).click();
  return link ?? "";
}
async function openInvitation(app: DrivenApp): Promise<void> {
  await app.page.keyboard.press("Control+K");
  await app.page.getByRole("combobox").fill("open a link from an email");
  await app.page.keyboard.press("Enter");
  await app.page.getByRole("dialog", { name: "Link from a provider’s email" }).waitFor();
}

/** Issue 8: a provider from its invitation to a second Provider admin, whose account is made on the way. */
export const journey: Journey = {
  name: "start-provider",
  isLong: true,
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    let link = "";
    await app.step("the vendor mails an invitation to set up a provider", async (page) => {
      await allRead(page);
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("button", { name: "Play a new provider for this account" }).click();
      await page.getByRole("button", { name: "Copy the link to sanne@noordlicht.example" }).first().waitFor();
      await page.getByRole("button", { name: "Hide the panel" }).click();
      link = await mailedLink(page, "sanne@noordlicht.example");
    });
    await app.step("what is no invitation is refused", async (page) => {
      await openInvitation(app);
      const dialog = page.getByRole("dialog", { name: "Link from a provider’s email" });
      await dialog.getByLabel(/^Link/).fill("https://vault.bitwarden.com/#/accept-organization?token=abc");
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      await dialog.getByText("This is no link of a provider’s email.").waitFor();
      await accessible(page);
    });
    await app.step("the link says what it is for; details, reviewed", async (page) => {
      const dialog = page.getByRole("dialog", { name: "Link from a provider’s email" });
      await dialog.getByLabel(/^Link/).fill(link);
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      await dialog.getByText(/is to set up a new provider/).waitFor();
      await dialog.getByLabel("Name", { exact: true }).fill("Noordlicht Zuid");
      await dialog.getByLabel("Country").fill("NL");
      await dialog.getByLabel("Postal code").fill("6811 AA");
      await accessible(page);
      await dialog.getByRole("button", { name: "Review…" }).click();
      await page.getByText("Change a new provider?").waitFor();
      await page.getByRole("button", { name: /^Apply/ }).click();
    });
    await app.step("its first Provider admin sees it, beside the other one", async (page) => {
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await heading(page, "Provider users").waitFor();
      await page.getByRole("main").getByRole("combobox").first().selectOption({ label: "Noordlicht Zuid (Provider admin)" });
      await page.getByText("You are the only active Provider admin.").waitFor();
      await accessible(page);
    });
    await app.step("a new client is for the provider that is chosen, with its seats and what one costs", async (page) => {
      await page
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await page
        .getByRole("button", { name: /New client/ })
        .first()
        .click();
      await page.getByLabel("Provider", { exact: true }).selectOption({ label: "Noordlicht Zuid" });
      await page.getByText("$6.00 per seat and month.").waitFor();
      await page.getByLabel("Name", { exact: true }).fill("bakkerij hoogland bv");
      await page.getByText(/^Easily taken for Bakkerij Hoogland/).waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Discard…" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Discard draft" }).click();
      await heading(page, "Clients").waitFor();
    });
    await app.step("a second Provider admin is invited", async (page) => {
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await page.getByRole("button", { name: "Invite", exact: true }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(/^Addresses/).fill(colleague);
      await dialog.getByRole("radio", { name: /^Provider admin/ }).check();
      await dialog.getByRole("button", { name: "Invite 1 Provider admin" }).click();
      await dialog.waitFor({ state: "detached" });
      link = await mailedLink(page, colleague);
    });
    await app.step("the colleague has no account: it is made from the invitation", async (page) => {
      await openInvitation(app);
      const dialog = page.getByRole("dialog", { name: "Link from a provider’s email" });
      await dialog.getByLabel(/^Link/).fill(link);
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      await page.getByText(`Noordlicht Zuid invites ${colleague} to work for it.`, { exact: false }).waitFor();
      await page.getByRole("radio", { name: /^I have no account yet/ }).check();
      await page.getByLabel("New master password", { exact: true }).fill(newPassword);
      await page.getByLabel("Master password again", { exact: true }).fill(newPassword);
      await accessible(page);
      await page.getByRole("button", { name: "Create the account" }).click();
    });
    await app.step("and the invitation is accepted with it", async (page) => {
      const dialog = page.getByRole("dialog", { name: "Link from a provider’s email" });
      await dialog.getByText(/invites eva/).waitFor();
      await dialog.getByRole("button", { name: "Review…" }).click();
      await page.getByRole("button", { name: /^Apply/ }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByText(`The account ${colleague} does not belong to a provider yet.`).waitFor();
      await accessible(page);
    });
    await app.step("the first confirms the second once the phrase was compared", async (page) => {
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await page.getByRole("main").getByRole("combobox").first().selectOption({ label: "Noordlicht Zuid (Provider admin)" });
      await page.getByRole("button", { name: "Refresh", exact: true }).click();
      await list(page).getByRole("row").filter({ hasText: colleague }).getByText("Needs confirmation").waitFor();
      await list(page).getByRole("row").filter({ hasText: colleague }).click();
      await page.getByRole("button", { name: "Compare and confirm…" }).click();
      await prove(page.getByRole("dialog"));
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await list(page).getByRole("row").filter({ hasText: colleague }).getByText("Confirmed").waitFor();
    });
    await app.step("the second has the provider after refreshing, and after a lock", async (page) => {
      await page
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Refresh", exact: true }).click();
      await page.getByText(`The account ${colleague} does not belong to a provider yet.`).waitFor({ state: "detached" });
      await page.keyboard.press("Control+L");
      await page.getByRole("heading", { name: /^Unlock/ }).waitFor();
      await page.getByRole("complementary").getByRole("link").filter({ hasText: colleague }).click();
      await enterSecret(page, newPassword);
      await page.getByRole("link", { name: /^Provider users/ }).click();
      await list(page).getByRole("row").filter({ hasText: "sanne@noordlicht.example" }).waitFor();
    });
    await app.step("the vendor mails a link that deletes the provider", async (page) => {
      await page
        .getByRole("link", { name: /^Clients/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("button", { name: "Play the email that deletes Noordlicht Zuid" }).click();
      await page.getByTitle(/verify-recover-delete-provider/).waitFor();
      await page.getByRole("button", { name: "Hide the panel" }).click();
      link = await mailedLink(page, "sanne@noordlicht.example");
    });
    await app.step("it says what is lost, and asks for the name and the master password", async (page) => {
      await openInvitation(app);
      const dialog = page.getByRole("dialog", { name: "Link from a provider’s email" });
      await dialog.getByLabel(/^Link/).fill(link);
      await dialog.getByRole("button", { name: "Open", exact: true }).click();
      await dialog.getByText(/Deletes the provider Noordlicht Zuid\. Its people lose access/).waitFor();
      await accessible(page);
      await dialog.getByRole("button", { name: "Review…" }).click();
      await page.getByText("Delete the provider Noordlicht Zuid by the link from the email").waitFor();
      await accessible(page);
    });
    await app.step("the provider is gone for the account", async (page) => {
      const review = page.getByRole("dialog");
      await review.getByLabel(/Noordlicht Zuid/).fill("Noordlicht Zuid");
      await review.getByLabel(/master password/i).fill(newPassword);
      await review.getByRole("button", { name: /^Apply/ }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      // Two of them for a moment: the list is empty already, and says how to begin.
      await page
        .getByRole("button", { name: /New client/ })
        .first()
        .waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Show the panel" }).click();
      await page.getByRole("button", { name: "Play the email that deletes Noordlicht IT" }).waitFor();
      await page.getByRole("button", { name: "Play the email that deletes Noordlicht Zuid" }).waitFor({ state: "detached" });
      await accessible(page);
    });
  },
};
