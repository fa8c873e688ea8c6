import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { fingerprintWords, PublicKey } from "#electron/crypto/index";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { asAccount, control, makeAccount, type SandboxAccount } from "../sandbox-account.ts";
import { applyToTheEnd, goOn } from "./wizard.ts";
import { allRead, enterSecret, go, heading, list, masterPassword, prove, signInToSandbox } from "./words.ts";

const client = "Waterschap Rijn en Veld";
const service = "bitwarden+rijnenveld@noordlicht.example";
const successor = "els@rijnenveld.example";

/** Somebody who was invited at the own server takes the invitation, as the web vault would with the link of the mail. */
async function accept(own: StartedSandbox, person: SandboxAccount): Promise<void> {
  const { mails } = (await control(own, "GET", "/mails")) as { mails: { to: string; link?: string }[] };
  const link = mails.findLast((mail) => mail.to === person.email && mail.link !== undefined)?.link ?? "";
  const query = new URLSearchParams(link.split("?")[1]);
  const [organization, member, token] = ["organizationId", "organizationUserId", "token"].map((name) => query.get(name) ?? "");
  await asAccount(own, person, "web", "POST", `/organizations/${organization}/users/${member}/accept`, { token });
}
/** The word that is asked for, as the person reads it from their own screen. */
async function proveAs(page: Page, person: SandboxAccount): Promise<void> {
  const dialog = page.getByRole("dialog");
  const key = PublicKey.parse(person.privateKey.publicKey, "publicKey");
  if (!key.ok) throw new Error(key.error.code);
  const asked = Number((await dialog.getByText(/^Word \d$/).innerText()).replace("Word ", ""));
  await dialog.getByRole("button", { name: "by phone", exact: true }).click();
  await dialog.getByLabel(/^Word \d$/).fill(fingerprintWords(person.id, key.value)[asked - 1] ?? "");
}

/** The whole way to a client's own server, from the first box to the last: the cloud and the own server are two sandboxes. */
export const journey: Journey = {
  name: "hosted",
  isLong: true,
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-hosted-"));
    const own = await startSandboxProcess(["--control", "0", "--secret-delay", "0", "--own-server"], join(folder, "server"));
    const host = new URL(own.baseUrl).host;
    const step = (page: Page, name: string): Promise<void> =>
      page
        .getByRole("list", { name: "Own server" })
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .click();
    const done = (page: Page, count: number): Promise<void> => page.getByText(`${String(count)} of 9 done`).waitFor();
    let licence = "";
    try {
      await makeAccount(own, { email: service, password: masterPassword });
      const els = await makeAccount(own, { email: successor });
      await app.start();
      await signInToSandbox(app);
      await app.step("the way begins before the client is there, with its service account", async (page) => {
        await allRead(page);
        await page.keyboard.press("ControlOrMeta+k");
        await page.keyboard.type("own server");
        await page.getByRole("option", { name: "New client with its own server" }).click();
        await heading(page, "Own server").waitFor();
        await done(page, 0);
        await page.getByLabel("Address of the service account").fill(service);
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await done(page, 1);
        await accessible(page);
      });
      await app.step("its details are text for the own vault", async (page) => {
        await page.getByText(`Service account: ${service}`).waitFor();
        await page.getByRole("button", { name: "Copy", exact: true }).click();
        await page.getByRole("status").getByText("Copied.").waitFor();
        await page.getByLabel("Where you keep its details").fill("Self-hosted / Rijn en Veld");
        await page.getByRole("checkbox", { name: "Password and two-step login are kept there" }).click();
        await done(page, 2);
      });
      await app.step("the app is closed here, and knows where it was", async () => {
        await app.stop();
        await app.start();
        const { page } = app;
        await enterSecret(page);
        await heading(page, "Clients").waitFor();
        await allRead(page);
        await go(page, "Inbox");
        await page.getByRole("button", { name: /^Onboarding\s*\d+$/u }).click();
        await list(page).getByText("a client without a name").first().click();
        await page.getByRole("button", { name: "Own-server checklist" }).click();
        await done(page, 2);
        await heading(page, "Own server").waitFor();
      });
      await app.step("the organization in the cloud is created with the service account as owner", async (page) => {
        await page.getByText(`${service} will be its owner.`).waitFor();
        await page.getByRole("button", { name: "Create the organization…" }).click();
        await page.getByLabel("Name", { exact: true }).fill(client);
        if ((await page.getByLabel("Owner’s email").inputValue()) !== service) throw new Error("another owner");
        await page.getByLabel("Seats", { exact: true }).fill("8");
        await page.getByRole("heading", { level: 2, name: "To buy" }).waitFor();
        const agree = page.getByRole("checkbox", { name: /^I agree that \d+ seats? will be bought/ });
        if (await agree.isVisible()) await agree.check();
        for (const next of ["Blueprint", "Collections and access", "Vault import"]) await goOn(page, next);
        await page.getByRole("button", { name: "Skip import" }).click();
        await heading(page, "Policies").waitFor();
        await goOn(page, "Single sign-on");
        await page.getByRole("radio", { name: /^Later/ }).click();
        for (const next of ["Groups", "People", "Review"]) await goOn(page, next);
        await applyToTheEnd(page, client);
      });
      await app.step("the checklist went over to the client, which waits for its owner", async (page) => {
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: client, exact: true }).waitFor();
        await page.getByText(`${service} is invited as owner.`, { exact: false }).waitFor();
        await done(page, 2);
        await accessible(page);
      });
      await app.step("the service account accepts and is confirmed with proof", async (page) => {
        await page.getByRole("button", { name: "Show the panel" }).click();
        await page.getByRole("listitem").filter({ hasText: service }).getByRole("button", { name: "Accept", exact: true }).click();
        await page.getByRole("button", { name: "Hide the panel" }).click();
        // What is played is read again at once.
        await page.getByRole("button", { name: `Confirm ${service}…` }).click();
        await prove(page.getByRole("dialog"));
        await page.keyboard.press("Enter");
        await done(page, 3);
      });
      await app.step("the license: its installation is asked for, checked, and the file is saved", async (page) => {
        await page.getByLabel("Installation ID").fill("not an id");
        await page.getByRole("button", { name: "Save license…", exact: true }).click();
        await page.getByRole("alert").first().waitFor();
        await page.getByLabel("Installation ID").fill("11111111-2222-4333-8444-555555555555");
        await page.getByRole("button", { name: "Save license…", exact: true }).click();
        await page.getByRole("alert").getByText("The server knows no installation with this ID").waitFor();
        const known = await page.locator("code").innerText();
        await page.getByLabel("Installation ID").fill(known);
        await page.getByRole("button", { name: "Save license…", exact: true }).click();
        await page
          .getByRole("status")
          .getByText(/license .*json/)
          .waitFor();
        await done(page, 4);
        licence = `bitwarden_organization_license ${client}.json`;
        const file = JSON.parse(app.saved(licence).toString("utf8")) as { installationId: string; seats: number };
        if (file.installationId !== known || file.seats !== 8) throw new Error("another license");
      });
      await app.step("the own server answers and says its version", async (page) => {
        await app.agreeTo(own.baseUrl);
        await page.getByLabel("Address of the own server").fill(own.baseUrl);
        await page.getByRole("button", { name: "Look whether it answers", exact: true }).click();
        await done(page, 5);
        await step(page, "Server is up");
        await page.getByText(/^It answers: version \d/).waitFor();
        await accessible(page);
      });
      await app.step("signed in there as a further profile, the way goes on where it was", async (page) => {
        await step(page, "Apply the license there");
        await page.getByRole("button", { name: "Sign in to the own server…" }).click();
        if ((await page.getByLabel("Email", { exact: true }).inputValue()) !== service) throw new Error("another account");
        await enterSecret(page);
        await heading(page, "Own server").waitFor();
        await done(page, 5);
      });
      await app.step("the license makes the organization there", async (page) => {
        const saved = join(app.folder, "downloads", licence);
        await app.chooseFile(saved, () => page.getByRole("button", { name: `Upload the license as ${service}…` }).click());
        await page
          .getByRole("dialog")
          .getByRole("button", { name: `Apply to ${host}` })
          .click();
        await done(page, 6);
      });
      await app.step("somebody at the client is invited there", async (page) => {
        await step(page, "New owner from the client");
        await page.getByLabel("Address of the new owner").fill(successor);
        await page.getByRole("button", { name: `Invite to ${client}…` }).click();
        await page.getByRole("button", { name: `Apply to ${client}` }).click();
        await page.getByText(`${successor} is invited and has to accept.`).waitFor();
        await accessible(page);
      });
      await app.step("she accepts, is confirmed with proof, and becomes owner", async (page) => {
        await accept(own, els);
        await page.getByRole("button", { name: "Refresh", exact: true }).click();
        await page.getByRole("button", { name: `Confirm ${successor}…` }).click();
        await proveAs(page, els);
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: `Promote ${successor} to owner…` }).click();
        await page
          .getByRole("dialog")
          .getByRole("button", { name: `Apply to ${client}` })
          .click();
        await done(page, 7);
      });
      await app.step("the service account steps down to the rights to keep", async (page) => {
        await step(page, "Service account steps down");
        await page.getByRole("button", { name: `Change the role at ${client}…` }).click();
        await page
          .getByRole("dialog")
          .getByRole("button", { name: `Apply to ${client}` })
          .click();
        await done(page, 8);
      });
      await app.step("the last box", async (page) => {
        await step(page, "Set up with a blueprint");
        await page.getByRole("checkbox", { name: "Set up", exact: true }).click();
        await done(page, 9);
        await accessible(page);
      });
      await app.step("both organizations stand in one list, linked, each with its server", async (page) => {
        await go(page, "Clients");
        await page.getByLabel("Search clients").fill(client);
        const rows = list(page).getByRole("row").filter({ hasText: client });
        await rows
          .filter({ hasText: host })
          .getByRole("img", { name: `Linked with ${client}, Sandbox` })
          .waitFor();
        await rows
          .filter({ has: page.getByRole("img", { name: `Linked with ${client}, ${host}` }) })
          .getByRole("link", { name: client, exact: true })
          .click();
        await page.getByText(`${client} runs on ${host}.`).waitFor();
        await page.getByRole("region", { name: "Own server" }).getByRole("button", { name: "Open", exact: true }).click();
        await page.getByText(`Its license comes from ${client} on Sandbox.`).waitFor();
        await accessible(page);
      });
    } finally {
      await own.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
