import type { Journey } from "../app-driver.ts";
import { sample } from "./wizard.ts";
import { heading } from "./words.ts";
import { zoomed } from "../fits.ts";
import { longest, ZoomedWalk } from "./zoomed.ts";

const question = "Klanten waar iemand nog geen tweestapsaanmelding heeft";

/** U24: Dutch, the longer language, in a window of 1280×800 at 150 %: nothing is cut off and every button can be reached, on any screen; in English at 100 % neither. */
export const journey: Journey = {
  name: "zoomed",
  async run(app) {
    const walk = new ZoomedWalk(app);
    await walk.begin();
    for (const screen of [
      "Klanten",
      "Postvak",
      "Gebeurtenissen",
      "Wijzigingen",
      "Vragen",
      "Providergebruikers",
      "Abonnement",
      "Blauwdrukken",
      "Basislijnen",
      "Rapport",
      "Logboek",
      "Instellingen",
    ])
      await walk.look(screen, (page) => walk.to(page, screen));
    await walk.look("somebody of the inbox is selected", async (page) => {
      await walk.to(page, "Postvak");
      await page.getByRole("main").getByRole("checkbox").first().check();
      await page.getByRole("toolbar").waitFor();
    });
    await walk.look("a question that was saved by a long name", async (page) => {
      await walk.to(page, "Vragen");
      await walk.fromHead(page, "Vraag opslaan…");
      await page.getByRole("dialog").getByLabel("Naam").fill(question);
      await page.getByRole("dialog").getByRole("button", { name: "Opslaan", exact: true }).click();
      await heading(page, question).waitFor();
    });
    await walk.look("a new blueprint", async (page) => {
      await walk.to(page, "Blauwdrukken");
      await walk.fromHead(page, "Nieuwe blauwdruk");
      await page.getByRole("button", { name: "Blauwdrukken", exact: true }).waitFor();
    });
    await app.step("it is not kept", async (page) => {
      await page.getByRole("button", { name: "Blauwdrukken", exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Verlaten zonder opslaan" }).click();
      await heading(page, "Blauwdrukken").waitFor();
    });
    await walk.look("a selection of clients", async (page) => {
      await walk.to(page, "Klanten");
      await page.getByRole("checkbox", { name: "Alles selecteren" }).check();
      await page.getByRole("toolbar").waitFor();
    });
    await walk.look("what has no room in the bar of a selection", async (page) => {
      await page.getByRole("toolbar").getByRole("button", { name: "Meer", exact: true }).click();
      await page.getByRole("menuitem", { name: "CSV" }).waitFor();
    });
    await walk.look("a change at many clients", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("menu").waitFor({ state: "detached" });
      await walk.fromBar(page, "Wijzigen…");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Beleid", { exact: true }).selectOption({ label: "Tweestapsaanmelding" });
      await dialog.getByRole("button", { name: "Toevoegen", exact: true }).click();
      await page.getByRole("columnheader", { name: /^Tweestapsaanmelding/u }).waitFor();
    });
    await walk.look("what is found of a person", async (page) => {
      await walk.to(page, "Klanten");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("Sofie hoogland");
      await page
        .getByRole("option", { name: /Sofie Dekker/u })
        .first()
        .waitFor();
    });
    await walk.look("an action on a person, by its words and the name", async (page) => {
      await page.getByRole("combobox").fill("toegang intrekken sofie dekker");
      await page
        .getByRole("option", { name: /^Toegang intrekken….*Sofie Dekker/u })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByText("Sofie Dekker").first().waitFor();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Toepassen op/u })
        .waitFor();
    });
    await app.step("a client with a long name", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByRole("main").getByRole("link", { name: longest, exact: true }).click();
      await heading(page, longest).waitFor();
    });
    for (const tab of [
      "Overzicht",
      "Collecties",
      "Groepen",
      "Leden",
      "Beleid",
      "Single sign-on",
      "Directory",
      "Items",
      "Instellingen",
      "Gebeurtenissen",
      "Activiteit",
    ])
      await walk.look(`client, ${tab}`, (page) => walk.toTab(page, tab));
    await walk.look("a certificate from the identity provider's metadata", async (page) => {
      await walk.toTab(page, "Single sign-on");
      await page.getByRole("button", { name: "Paneel tonen" }).click();
      const address = await page.getByText(/^http\S+\/identity-provider\/\S+$/u).innerText();
      await page.getByRole("button", { name: "Paneel verbergen" }).click();
      await page.getByLabel("Metadata", { exact: true }).fill(address);
      await page.getByRole("button", { name: "Metadata lezen" }).click();
      await page.getByText("1 wijziging.").waitFor();
      const found = await page.getByRole("radio", { name: /Next signing certificate/u }).boundingBox();
      if (found === null || found.y + found.height > zoomed.height) throw new Error("what was found is out of sight");
      await page.getByRole("button", { name: "Verwerpen" }).click();
    });
    await walk.look("settings of a directory", async (page) => {
      await page.getByRole("link", { name: "Directory" }).click();
      await page.getByRole("button", { name: "Directory instellen" }).click();
      await page.getByText("Wat er mag wijzigen").waitFor();
    });
    await walk.look("a policy, and who loses access by name", async (page) => {
      await page.getByRole("link", { name: /^Beleid/u }).click();
      await page.getByRole("row").filter({ hasText: "Tweestapsaanmelding" }).getByRole("button").click();
      await page.locator(".audience tbody tr").first().waitFor();
      await page.locator(".audience tbody tr").nth(1).click({ trial: true });
      // The policy itself is reached below them.
      await page.getByRole("main").getByRole("switch", { name: "Tweestapsaanmelding" }).click({ trial: true });
    });
    await walk.look("a small review names the client", async (page) => {
      await page.getByRole("main").getByRole("navigation").getByRole("link", { name: "Instellingen" }).click();
      await page.getByRole("main").getByText("Wijzigen…").first().click();
      await page.getByRole("dialog").getByRole("textbox").first().fill("Jansen-Verhoeven");
      await page.keyboard.press("Enter");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: `Toepassen op ${longest}` })
        .waitFor();
    });
    await walk.look("an import by columns", async (page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByRole("link", { name: /^Items/u }).click();
      await page.getByRole("button", { name: "Importeren…" }).click();
      await app.chooseFile(sample("it-glue-script.csv"), () => page.getByRole("button", { name: "Bestand kiezen…" }).click());
      await page.getByRole("button", { name: "Toewijzing opslaan…" }).click({ trial: true });
    });
    await walk.look("what the file holds, and where it goes", async (page) => {
      await page.getByRole("button", { name: "Bestand lezen" }).click();
      await page.getByRole("region", { name: "Klanten in het bestand" }).getByRole("checkbox", { name: "Bakkerij Vos" }).check();
      await page.getByRole("combobox", { name: "Collectie voor Geen map" }).click({ trial: true });
      await page.getByRole("button", { name: "Ander bestand…" }).click({ trial: true });
    });
    await walk.look("who left", async (page) => {
      await page.keyboard.press("Escape");
      await walk.to(page, "Klanten");
      await walk.fromHead(page, "Een collega is vertrokken…");
      await page.getByPlaceholder("Naam of e-mailadres").fill("iris");
      await page.getByRole("main").getByRole("listitem").first().waitFor();
    });
    await walk.look("somebody leaves", async (page) => {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await heading(page, /vertrekt$/u).waitFor();
    });
    await walk.look("a person far down the list, opened from the search, is in sight there", async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("Sofie hoogland");
      await page.getByRole("option", { name: /^Sofie Dekker/u }).waitFor();
      await page.keyboard.press("Enter");
      const row = page.locator("tr.cur").filter({ hasText: "Sofie Dekker" });
      await row.and(page.locator(":focus")).waitFor();
      const [at, list] = [await row.boundingBox(), await page.locator(".table-scroll").boundingBox()];
      if (at === null || list === null || at.y + at.height > list.y + list.height + 1)
        throw new Error(`the row ends at ${String(at?.y)}, the list at ${String(list?.height)}`);
    });
    await walk.toEnglishWhole();
    for (const screen of [
      "Clients",
      "Inbox",
      "Events",
      "Changes",
      "Questions",
      "Provider users",
      "Subscription",
      "Blueprints",
      "Baselines",
      "Report",
      "Journal",
    ])
      await walk.look(`${screen}, at 100 %`, (page) => walk.to(page, screen));
    await walk.end();
  },
};
