import type { Page } from "playwright-core";
import { localDay } from "#shared/util/local-day";
import { applying, type Journey } from "../app-driver.ts";
import { zoomed } from "../fits.ts";
import { sample } from "./wizard.ts";
import { heading, list } from "./words.ts";
import { longest, ZoomedWalk } from "./zoomed.ts";

const name = "Van den Bosch-Hendriksen Installatie en Onderhoud";
const owner = "eigenaar.van.het.bedrijf@vandenbosch-hendriksen.example";

/** U24: what lies inside the screens, in Dutch at 150 %: each step of the wizard, dialogs, editors, popovers, panels, details of the inbox. */
export const journey: Journey = {
  name: "zoomed-inside",
  isLong: true,
  async run(app) {
    const walk = new ZoomedWalk(app);
    const goOn = async (page: Page, step: string): Promise<void> => {
      await page.getByRole("button", { name: /^Volgende: / }).click();
      await heading(page, step).waitFor();
    };
    const row = (page: Page): ReturnType<Page["locator"]> => list(page).locator("tbody tr:not(.group, .spacer)").first();
    await walk.begin();

    await walk.look("U24: the columns of the clients", async (page) => {
      await walk.to(page, "Klanten");
      await page.getByRole("button", { name: "Kolommen" }).click();
      const columns = page.getByRole("dialog", { name: "Kolommen" });
      await columns.getByRole("checkbox", { name: "Server" }).check();
      await columns.getByRole("button", { name: "Kolommen herstellen" }).click({ trial: true });
    });
    await walk.escape();
    await walk.dialog("U24: a filter of the clients", async (page) => {
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByRole("dialog").getByText("Enterprise").waitFor();
    });
    await app.step("all clients are chosen", (page) => page.getByRole("checkbox", { name: "Alles selecteren" }).check());
    await walk.dialog("U24: labels of many clients", (page) => walk.fromBar(page, "Labelen"));
    await walk.dialog("U24: invitations of many clients, before they are sent again", async (page) => {
      await walk.fromBar(page, /^Opnieuw versturen/);
      await page.getByRole("dialog").getByText("Bakkerij Hoogland").first().waitFor();
    });
    await walk.dialog("U24: a client that exists already is added", (page) => walk.fromHead(page, "Bestaande toevoegen…"));
    await walk.dialog("U24: the keyboard map", (page) => page.keyboard.press("?"));

    // The wizard, filled in with long names.
    await walk.look("U24: wizard, Klant", async (page) => {
      await page
        .getByRole("button", { name: /^Nieuwe klant/ })
        .first()
        .click();
      await heading(page, "Klant").waitFor();
      await page.getByLabel("Naam", { exact: true }).fill(name);
      await page.getByLabel("E-mailadres eigenaar").fill(owner);
      await page.getByRole("radio", { name: /Enterprise/ }).click();
      await page.getByLabel("Gebruikersplaatsen", { exact: true }).fill("40");
      await page.getByRole("checkbox", { name: /^Ik ga akkoord/ }).check();
    });
    await walk.dialog("U24: wizard, a draft is thrown away", (page) =>
      page.getByRole("button", { name: "Verwijderen…", exact: true }).click(),
    );
    await walk.look("U24: wizard, Blauwdruk", async (page) => {
      await goOn(page, "Blauwdruk");
      await page
        .getByRole("radiogroup", { name: "Blauwdruk" })
        .getByRole("radio", { name: /^Per afdeling/ })
        .click();
      await page.getByText("meegeleverd").first().waitFor();
    });
    await walk.look("U24: wizard, Collecties en toegang", async (page) => {
      await goOn(page, "Collecties en toegang");
      await page.getByText("Wat wordt gemaakt").waitFor();
    });
    await walk.dialog("U24: wizard, a new collection", (page) => page.getByRole("button", { name: "Collectie", exact: true }).click());
    await walk.look("U24: wizard, Kluis importeren", (page) => goOn(page, "Kluis importeren"));
    await walk.look("U24: wizard, what the import found", async (page) => {
      await app.chooseFile(sample("lastpass.csv"), () => page.getByRole("button", { name: "Bestand kiezen…" }).click());
      await page.getByRole("button", { name: "Collecties maken van mappen" }).waitFor();
      await page.getByRole("region", { name: "Problemen" }).getByRole("listitem").first().waitFor();
    });
    await walk.look("U24: wizard, Beleid", async (page) => {
      await page.getByRole("button", { name: "Collecties maken van mappen" }).click();
      const loose = page.getByLabel("Collectie voor Geen map");
      if ((await loose.count()) > 0 && (await loose.inputValue()) === "") await loose.selectOption({ index: 1 });
      await goOn(page, "Beleid");
    });
    for (const way of ["SAML 2.0", "OpenID Connect", "Later"])
      await walk.look(`U24: wizard, Single sign-on, ${way}`, async (page) => {
        if (way === "SAML 2.0") await goOn(page, "Single sign-on");
        await page.getByRole("radio", { name: new RegExp(`^${way}`, "u") }).click();
      });
    await walk.look("U24: wizard, Groepen", (page) => goOn(page, "Groepen"));
    await walk.dialog("U24: wizard, a new group", (page) => page.getByRole("button", { name: "Groep", exact: true }).click());
    await walk.look("U24: wizard, Personen", async (page) => {
      await goOn(page, "Personen");
      await page.getByRole("button", { name: "Plakken", exact: true }).click();
      await page
        .getByLabel("Plak adressen of regels van een tabel")
        .fill(`Annemarie van der Heijden-Bosboom <annemarie.van.der.heijden@vandenbosch-hendriksen.example>\npiet@bosch.example`);
      await page.getByRole("button", { name: "Deze personen toevoegen" }).click();
      await list(page).getByText("piet@bosch.example").first().waitFor();
    });
    await walk.dialog("U24: wizard, a person is edited", (page) => list(page).getByText("piet@bosch.example").first().click());
    await walk.look("U24: wizard, Nakijken", async (page) => {
      await goOn(page, "Nakijken");
      await page.getByRole("button", { name: /wijzigingen toepassen op/ }).waitFor();
    });
    await walk.look("U24: wizard, Nakijken, every call", async (page) => {
      await page.getByRole("button", { name: "Aanroepen", exact: true }).click();
      await list(page).getByText(/^POST/).first().waitFor();
    });
    await app.step("the wizard is left", async (page) => {
      await page.keyboard.press("Escape");
      await page
        .getByRole("navigation")
        .getByRole("link", { name: /^Postvak/ })
        .first()
        .waitFor();
    });

    for (const kind of ["Bevestigen", "Uitnodigingen", "Certificaten", "Inrichting", "Onleesbaar"])
      await walk.look(`U24: inbox, ${kind}`, async (page) => {
        if (kind === "Bevestigen") await walk.to(page, "Postvak");
        await page
          .getByRole("main")
          .getByRole("button", { name: new RegExp(`^${kind}\\s*\\d+$`, "u") })
          .click();
        await list(page).locator(".line").first().click();
        if (kind === "Bevestigen") await page.getByText("Vingerafdrukzin van dit account").waitFor();
      });
    await walk.dialog("U24: inbox, several people are compared", async (page) => {
      await page.getByRole("button", { name: /^Bevestigen\s*\d+$/ }).click();
      await page.getByRole("button", { name: /^\d+ vergelijken…$/ }).click();
      await page.getByRole("dialog").getByText("Vingerafdrukzin van dit account").waitFor();
    });
    await app.step("an invitation is sent again", async (page) => {
      await page.getByRole("button", { name: /^Uitnodigingen\s*\d+$/ }).click();
      await list(page).locator(".line").filter({ hasText: "dagdienst" }).click();
      await page.getByRole("button", { name: "Opnieuw versturen", exact: true }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Toepassen op/ })
        .click();
      await page
        .getByRole("status")
        .getByText(/opnieuw verstuurd/)
        .waitFor(applying);
    });
    await walk.look("U24: the journal with its panel", async (page) => {
      await walk.to(page, "Logboek");
      await row(page).click();
      await page.getByRole("complementary").getByText("Aanroepen").waitFor();
    });
    await walk.look("U24: the journal beside its panel, at 100 %", async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole("complementary").getByText("Aanroepen").waitFor();
    });

    await walk.look("U24: a new baseline", async (page) => {
      await page.setViewportSize(zoomed);
      await walk.to(page, "Basislijnen");
      await page
        .getByRole("button", { name: /^Nieuwe basislijn/ })
        .first()
        .click();
      await page.getByRole("dialog").getByLabel("Blauwdruk", { exact: true }).selectOption({ label: "Per afdeling" });
    });
    await walk.look("U24: who differs from it", async (page) => {
      await page.getByRole("dialog").getByRole("button", { name: "Opslaan" }).click();
      await heading(page, "Per afdeling").waitFor();
      await row(page).waitFor();
    });
    await walk.look("U24: in what one client differs", async (page) => {
      await row(page).click();
      await page.getByRole("button", { name: "Hier accepteren…" }).first().waitFor();
    });
    await walk.dialog("U24: a difference is accepted", (page) => page.getByRole("button", { name: "Hier accepteren…" }).first().click());
    await walk.look("U24: what was accepted and ends soon, with the focus still beside it", async (page) => {
      await page.getByRole("button", { name: "Hier accepteren…" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Waarom").fill("De kassa’s vergrendelen midden in een rij.");
      await dialog.getByLabel("Eindigt op").fill(localDay(new Date(Date.now() + 10 * 86_400_000)));
      await dialog.getByRole("button", { name: "Accepteren", exact: true }).click();
      await page.getByText("Geaccepteerde uitzonderingen").waitFor();
      await page.locator("aside.panel:focus-within").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("complementary").waitFor({ state: "detached" });
      await page.getByRole("button", { name: /^Eindigt binnenkort/ }).click();
      await row(page).getByText("eindigt binnenkort").waitFor();
    });
    await walk.dialog("U24: the report, invitations are sent again", async (page) => {
      await walk.to(page, "Rapport");
      await page.getByRole("button", { name: /opnieuw versturen…$/ }).click();
      await page.getByRole("dialog").getByText("Bakkerij Hoogland").first().waitFor();
    });
    await walk.look("U24: the report of one client", async (page) => {
      await page.getByRole("combobox").first().selectOption({ label: longest });
      await heading(page, "Rapport").waitFor();
      await page.getByRole("heading", { name: longest }).waitFor();
    });
    await walk.dialog("U24: changes over many clients, a first one", async (page) => {
      await walk.to(page, "Wijzigingen");
      await page.getByRole("button", { name: "Klanten wijzigen…" }).first().click();
    });
    await walk.dialog("U24: somebody is invited to the provider", async (page) => {
      await walk.to(page, "Providergebruikers");
      await page.getByRole("button", { name: /^Uitnodigen/ }).click();
    });
    await walk.dialog("U24: the provider’s address", async (page) => {
      await walk.to(page, "Abonnement");
      await page.getByRole("button", { name: "Btw en adres…" }).click();
    });
    await walk.dialog("U24: prices", (page) => page.getByRole("button", { name: "Prijzen…" }).click());
    for (const button of ["Per klant…", "Pincode instellen…", "Afmelden…", "Provider verwijderen…"])
      await walk.dialog(`U24: settings, ${button}`, async (page) => {
        if (button === "Per klant…") await walk.to(page, "Instellingen");
        await list(page).getByRole("button", { name: button }).first().click();
      });

    // A client: everything that its menu, tabs and panels open.
    await app.step("a client with a long name", (page) => walk.toClient(page));
    for (const entry of [
      "Kleur, letters, labels, notitie…",
      "Personen uitnodigen…",
      "Toegang van meerdere personen wijzigen…",
      "Nieuwe collectie…",
      "Nieuwe groep…",
      "Nieuw item…",
    ])
      await walk.dialog(`U24: ${entry}`, async (page) => {
        await list(page).getByRole("button", { name: "Meer", exact: true }).first().click();
        await page.getByRole("menuitem", { name: entry }).click();
      });
    await walk.look("U24: the grid of access, with a change", async (page) => {
      await walk.toTab(page, "Collecties");
      await page.getByRole("button", { name: "Raster" }).click();
      await page.getByRole("grid").waitFor();
      await page.locator("[data-cursor]").first().click();
      await page.keyboard.press("m");
      await page.getByRole("button", { name: /^Controleren voor/ }).waitFor();
    });
    await walk.look("U24: a collection beside its list", async (page) => {
      await page.keyboard.press("Control+z");
      await page.getByRole("button", { name: "Boom" }).click();
      await row(page).click();
      await page
        .getByRole("complementary")
        .getByRole("button", { name: /^Controleren voor/ })
        .waitFor();
    });
    await walk.look("U24: a group beside its list", async (page) => {
      await walk.toTab(page, "Groepen");
      await row(page).click();
      await page
        .getByRole("complementary")
        .getByRole("button", { name: /^Controleren voor/ })
        .waitFor();
    });
    await walk.look("U24: the columns of the members", async (page) => {
      await walk.toTab(page, "Leden");
      await page.getByRole("button", { name: "Kolommen" }).click();
      await page.getByRole("checkbox", { name: "Laatst actief" }).check();
    });
    await walk.escape();
    await walk.look("U24: a member beside the list", async (page) => {
      await page.getByRole("row").filter({ hasText: "Bevestigd" }).filter({ hasText: "Gebruiker" }).first().click();
      await page.getByRole("complementary").getByRole("button", { name: "Toegang bewerken" }).waitFor();
    });
    await walk.dialog("U24: an account is recovered, by the menu that closes", async (page) => {
      await page.getByRole("complementary").getByRole("button", { name: "Meer", exact: true }).click();
      await page.getByRole("menuitem", { name: "Account herstellen…" }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Herstellen bij/ })
        .waitFor();
    });
    await app.step("a menu goes, also when nobody heard its movement begin; so do dialogs from here on", async (page) => {
      await page.evaluate(() => {
        addEventListener(
          "animationstart",
          (event) => {
            event.stopImmediatePropagation();
          },
          true,
        );
      });
      await page.getByRole("complementary").getByRole("button", { name: "Meer", exact: true }).click();
      await page.getByRole("menuitem", { name: "Adres kopiëren" }).click();
      await page.getByRole("menu").waitFor({ state: "detached" });
    });
    await walk.look("U24: the access of a member is edited", async (page) => {
      await page.getByRole("complementary").getByRole("button", { name: "Toegang bewerken" }).click();
      await page
        .getByRole("complementary")
        .getByRole("button", { name: /^Controleren voor/ })
        .waitFor();
    });
    await walk.look("U24: what can be done to all members", async (page) => {
      await page.keyboard.press("Escape");
      await walk.toClient(page);
      await walk.toTab(page, "Leden");
      await page.getByRole("checkbox", { name: "Alles selecteren" }).check();
      await page.getByRole("toolbar").waitFor();
    });
    await walk.dialog("U24: many accounts are recovered", (page) => walk.fromBar(page, "Account herstellen…"));
    await walk.dialog("U24: the access of many is changed", (page) => walk.fromBar(page, /^Toegang van \d+ wijzigen…/));
    await walk.look("U24: the editor of a policy", async (page) => {
      await page.keyboard.press("Escape");
      await walk.toTab(page, "Beleid");
      await page.getByRole("row").filter({ hasText: "Accountherstel" }).getByRole("button").click();
      await page.locator(".audience tbody tr").first().waitFor();
    });
    for (const button of [
      "Wijzigen: Naam",
      "Wijzigen: Gebruikersplaatsen",
      "Wijzigen: Wie collecties maakt",
      "Kluis legen…",
      "Loskoppelen…",
    ])
      await walk.dialog(`U24: settings of a client, ${button}`, async (page) => {
        if (button === "Wijzigen: Naam") {
          await walk.toClient(page);
          await walk.toTab(page, "Instellingen");
        }
        await list(page).getByRole("button", { name: button }).first().click();
      });
    await walk.look("U24: an item", async (page) => {
      await walk.toTab(page, "Items");
      await row(page).click();
      await page.getByRole("button", { name: "Gebeurtenissen van dit item" }).click({ trial: true });
    });
    await walk.look("U24: what is told of all items", async (page) => {
      await page.getByRole("main").getByRole("complementary").getByRole("button", { name: "Sluiten" }).click();
      await page.getByRole("button", { name: "Over deze items" }).click();
      await page.getByRole("complementary", { name: "Over deze items" }).waitFor();
    });
    await walk.look("U24: reports of the vault", (page) => page.getByRole("button", { name: "Rapporten" }).click());
    await walk.look("U24: what is told of a report", async (page) => {
      await page.getByRole("button", { name: "Over dit rapport" }).click();
      await page.getByRole("button", { name: "Stappen voor de eigenaar kopiëren" }).click({ trial: true });
    });
    await walk.look("U24: the way to an own server, and the license applied there", async (page) => {
      await walk.toClient(page);
      await list(page).getByRole("button", { name: "Meer", exact: true }).first().click();
      await page.getByRole("menuitem", { name: "Eigen server…" }).click();
      await heading(page, "Eigen server").waitFor();
      await page.getByRole("button", { name: /^Licentie daar toepassen/ }).click();
      await page.getByRole("combobox", { name: "Deze klant op de eigen server" }).waitFor();
    });
    await walk.end();
  },
};
