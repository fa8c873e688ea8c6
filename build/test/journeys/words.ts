import type { Locator, Page } from "playwright-core";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import { patience, type DrivenApp } from "../app-driver.ts";

export const masterPassword = "demo password, nothing real";
export const account = "sanne@noordlicht.example";

/** Clients of the demo provider. */
export const demoClients = DEMO_CLIENTS.length;
/** The filter of a list that shows everything, with its number. */
export const all = (count: number): { readonly name: RegExp } => ({ name: new RegExp(`^All\\s*${String(count)}$`, "u") });

/** The table of the present screen. */
export const list = (page: Page): Locator => page.getByRole("main");
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });

/** A run of reading has ended: the list's order, the inbox and every number stand still from now on. */
export const allRead = (page: Page): Promise<void> => page.getByText(/^Up to date as of/).waitFor();

/** Opens a client of the list by its name. The list must have been read, so that no row moves between looking and clicking. */
export async function openClient(page: Page, name: string): Promise<void> {
  await list(page).getByRole("link", { name, exact: true }).click();
  await heading(page, name).waitFor();
  await page.getByRole("link", { name: /^Overview/ }).waitFor();
}

/** A row of the list, scrolled to with the wheel: only rows in sight are drawn. */
export async function rowInSight(page: Page, text: string): Promise<Locator> {
  const row = list(page).getByRole("row").filter({ hasText: text });
  const wheel = async (pixels: number): Promise<void> => {
    await page.mouse.wheel(0, pixels);
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
  };
  await list(page).getByRole("grid").first().hover();
  await wheel(-1_000_000);
  for (let step = 0; step < 200 && (await row.count()) === 0; step += 1) await wheel(150);
  return row;
}

/** Through the navigation at the left, which counts beside the names. */
export async function go(page: Page, to: "Clients" | "Inbox" | "Journal" | "Settings"): Promise<void> {
  await page
    .getByRole("navigation")
    .getByRole("link", { name: new RegExp(`^${to}`) })
    .first()
    .click();
  await heading(page, to).waitFor();
}

/** Types a secret into the field of the gate and presses Enter. */
export async function enterSecret(
  page: Page,
  secret = masterPassword,
  field: "Master password" | "PIN" = "Master password",
): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(secret);
  await page.keyboard.press("Enter");
}

/** Switches a fault of the sandbox on or off, and waits until the panel shows that the sandbox took it. */
export async function arm(page: Page, fault: string, on: boolean): Promise<void> {
  await page.getByRole("button", { name: "Show the panel" }).click();
  await page.getByRole("switch", { name: fault }).setChecked(on);
  await page.getByText("active", { exact: true }).waitFor({ state: on ? "visible" : "detached" });
  await page.getByRole("button", { name: "Hide the panel" }).click();
}

/** The sandbox's accounts are offered as soon as it runs. */
export async function chooseSandbox(app: DrivenApp): Promise<void> {
  await app.step("choose the sandbox", async (page) => {
    await page.getByRole("button", { name: /Open the sandbox/ }).click({ timeout: 2 * patience });
  });
}
export async function takeAccount(page: Page, email: string): Promise<void> {
  await page.getByRole("button", { name: email }).click();
}

/** From the welcome to the client list, as somebody does who tries the app out. */
export async function signInToSandbox(app: DrivenApp, email = account): Promise<void> {
  await chooseSandbox(app);
  await app.step("take an offered account", async (page) => {
    await takeAccount(page, email);
  });
  await app.step("sign in", async (page) => {
    await enterSecret(page);
    await heading(page, "Clients").waitFor();
  });
}

/** Signs in to a server of an own address, from the screen that asks for the server. */
export async function signInToServer(app: DrivenApp, page: Page, address: string, email = account): Promise<void> {
  await app.agreeTo(address);
  await page.getByRole("radio", { name: /^Self-hosted/ }).check();
  await page.getByLabel("Address", { exact: true }).fill(address);
  await page.getByLabel("Email", { exact: true }).fill(email);
  // Main's question about the host has been answered: nobody types while it is open.
  await page.getByText(/^reached, /).waitFor();
  await enterSecret(page);
  await heading(page, "Clients").waitFor();
}

/**
 * Compares somebody as it is done on the telephone: the way is chosen, the made-up person reads out five words, and the one that is not
 * on the screen is typed. `scope`: what holds the form.
 */
export async function prove(scope: Locator, how: "by phone" | "in person" | "by video call" = "by phone"): Promise<void> {
  await scope.getByText("Fingerprint phrase of this account").waitFor();
  await scope.getByRole("button", { name: "Play the call" }).click();
  const spoken = (
    await scope
      .getByText(/reads:/)
      .locator("b")
      .innerText()
  ).split(" · ");
  const field = scope.getByLabel(/^Word \d$/);
  const asked = Number((await scope.getByText(/^Word \d$/).innerText()).replace("Word ", ""));
  await scope.getByRole("button", { name: how, exact: true }).click();
  await field.fill(spoken[asked - 1] ?? "");
}

/** Compares the two people of an open dialog, one after the other. `between`: what is looked at after the first was proven and before it is taken. */
export async function proveTwo(dialog: Locator, between: () => Promise<void>): Promise<void> {
  for (const left of [2, 1]) {
    await dialog.getByRole("button", { name: new RegExp(`^Review .*${String(left)} (person is|people are) neither compared`) }).waitFor();
    await prove(dialog);
    if (left === 2) await between();
    await dialog.page().keyboard.press("Enter");
  }
}

/** From the list of clients: the sandbox's own organization is the one that lives on this server too. */
export async function linkOwnServer(page: Page, client: string, host: string): Promise<void> {
  await page.getByLabel("Search clients").fill(client);
  await list(page).getByRole("row").filter({ hasText: "Sandbox" }).getByRole("link", { name: client, exact: true }).click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Own server…" }).click();
  await page.getByRole("button", { name: /^Apply the license there/ }).click();
  await page.getByRole("combobox", { name: "This client on its own server" }).fill(client);
  // The clients of that server are listed a moment after signing in there.
  await page.getByRole("option").filter({ hasText: host }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(`${client}, ${host}`).first().waitFor();
}
