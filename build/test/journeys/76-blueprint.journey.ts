import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { goToStep } from "./wizard.ts";
import { allRead, heading, list, signInToSandbox } from "./words.ts";

/** A client is captured as a blueprint, changed in form and text, saved, compared with another client and applied there; a second look finds nothing. */
export const journey: Journey = {
  name: "blueprint",
  isLong: true,
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const source = "Bakkerij Hoogland";
    const client = "Wilgenhof Zorg";
    await app.step("a client is captured as a blueprint, without addresses", async (page) => {
      await allRead(page);
      await list(page).getByRole("link", { name: source, exact: true }).waitFor();
      await page.getByRole("link", { name: "Blueprints", exact: true }).click();
      await page.getByRole("button", { name: "From a client…" }).click();
      await page.getByRole("dialog").getByRole("combobox", { name: "Client" }).fill(source);
      // What the field offers is in sight, not under the dialog's edge.
      await page.waitForFunction(() => {
        const option = document.querySelector("[role=dialog] [role=option]");
        const box = option?.getBoundingClientRect();
        return box !== undefined && option?.contains(document.elementFromPoint(box.left + 20, box.bottom - 3)) === true;
      });
      await page.keyboard.press("Enter");
      await page.getByText(`Created from ${source}`).waitFor();
      await page.getByLabel("Description").waitFor();
      const text = await page.getByRole("textbox", { name: "Text (YAML)" }).inputValue();
      if (!text.includes("{{client.name}}") && !text.includes("collections:")) throw new Error("the text holds nothing of the client");
      if (/@[a-z-]+\.example/u.test(text)) throw new Error("the text holds an address");
      await accessible(page);
    });
    await app.step("a comment stays when the form changes something", async (page) => {
      const area = page.getByRole("textbox", { name: "Text (YAML)" });
      await area.fill(
        "# Agreed with Sanne.\nname: Small office\ngroups:\n  - { name: Reception } # front desk\ncollections:\n  - path: Reception\n    access:\n      - { group: Reception, level: manage }\n",
      );
      await page.getByRole("heading", { name: "Small office" }).waitFor();
      await page.getByLabel("Description").fill("For clients with a front desk.");
      await page.getByRole("heading", { name: "Small office" }).waitFor();
      await page.getByText("not saved").waitFor();
      await page.waitForFunction(() => {
        const { value } = document.querySelector<HTMLTextAreaElement>("textarea.area") ?? { value: "" };
        return ["# Agreed with Sanne.", "# front desk", "For clients with a front desk."].every((part) => value.includes(part));
      });
    });
    await app.step("a rule gives a group what it reaches at every collection, also those made later", async (page) => {
      await page.getByRole("region", { name: "Collections that Reception always reaches" }).getByRole("button", { name: "Add" }).click();
      await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("textarea.area")?.value.includes("level: view"));
    });
    await app.step("a mistake is named by its line", async (page) => {
      const area = page.getByRole("textbox", { name: "Text (YAML)" });
      const good = await area.inputValue();
      await area.fill(good.replace("level: manage", "level: own"));
      await page.getByRole("button", { name: /^Line \d+ collections 1, access 1, level/ }).waitFor();
      // What is looked for in a text is told while typing: a name that no parameter has, and a blueprint that is not there.
      await area.fill(good.replace("path: Reception", "path: 'Reception {{place}}'"));
      await page.getByText("No parameter is called “place”: nobody can fill it in.").waitFor();
      await area.fill(`${good}include: [nobody]\n`);
      await page.getByRole("alert").getByText("Check that a blueprint with this file name exists").waitFor();
      await page.getByRole("alert").getByText("blueprint.unknown").waitFor({ state: "detached" });
      await area.fill(good.replace("level: manage", "level: own"));
      await page.getByRole("button", { name: /^Line \d+ collections 1, access 1, level/ }).waitFor();
      await accessible(page);
      await area.fill(good);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByRole("status").getByText("Saved: Small office.").waitFor();
    });
    await app.step("it is compared with another client and applied", async (page) => {
      await page.getByRole("button", { name: "Compare with a client…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("combobox", { name: "Clients" }).fill(client);
      await page.keyboard.press("Enter");
      await dialog.getByRole("button", { name: "Review 1 client" }).click();
      await page.getByRole("button", { name: `Apply to ${client}` }).click();
      await page.getByRole("status").getByText(client).first().waitFor();
    });
    await app.step("a second look finds nothing to do", async (page) => {
      await page.getByRole("button", { name: "Compare with a client…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("combobox", { name: "Clients" }).fill(client);
      await page.keyboard.press("Enter");
      await dialog.getByRole("button", { name: "Review 1 client" }).click();
      await page.getByText("No changes.").first().waitFor();
      await page.keyboard.press("Escape");
    });
    await app.step("the list tells it, by its own file name", async (page) => {
      await page.getByRole("button", { name: "Blueprints" }).click();
      await page.getByText("Small office", { exact: true }).click();
      await page.getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: "Copy “include: [small-office]”" }).waitFor();
      // What a colleague asks for who gets a signed file.
      await page.getByRole("menuitem", { name: "Show your fingerprint…" }).click();
      await page
        .getByRole("dialog", { name: "Your fingerprint" })
        .getByText(/^[0-9A-F]{4}( [0-9A-F]{4}){7}$/)
        .waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await accessible(page);
    });
    await app.step("it is rehearsed in the sandbox: a new client there, with everything filled in", async (page) => {
      await page.getByRole("button", { name: "Edit", exact: true }).click();
      await page.getByRole("textbox", { name: "Text (YAML)" }).waitFor();
      await page.getByRole("button", { name: "Rehearse in the sandbox" }).click();
      await heading(page, "Blueprint").waitFor();
      await page.getByRole("radio", { name: /^Small office/, checked: true }).waitFor();
      await goToStep(page, "Review");
      await page.getByText("Create group Reception").waitFor();
    });
  },
};
