import { dnOf, hasSlapd, ldifOf, readerDn, readerPassword, root, Slapd, type LdapPerson } from "../directory/slapd.ts";
import { applying, type Journey } from "../app-driver.ts";
import { list, masterPassword } from "./words.ts";
import { longest, ZoomedWalk } from "./zoomed.ts";

const crew: readonly LdapPerson[] = Array.from({ length: 12 }, (_, index) => ({
  uid: `w${String(index)}`,
  name: `Annemarie van der Heijden-Bosboom ${String(index)}`,
  mail: `annemarie.van.der.heijden-bosboom.${String(index)}@jansen-verhoeven.example`,
}));
const office = (people: readonly LdapPerson[]): string => ldifOf(people, [{ name: "Belastingadvies", members: people.map(dnOf) }]);

/** U24: a directory from its settings to a run that stops, in Dutch at 150 %, for a client with a long name: everything is read, and within reach. */
export const journey: Journey = {
  name: "directory-zoomed",
  async run(app) {
    if (!hasSlapd) {
      console.error("journey directory-zoomed: skipped, there is no slapd");
      return;
    }
    const slapd = await Slapd.start({ ldif: office(crew) });
    const walk = new ZoomedWalk(app);
    try {
      await walk.begin();
      await walk.look("U24: no directory yet", async (page) => {
        await walk.toClient(page);
        await walk.toTab(page, "Directory");
        await page.getByRole("button", { name: "Directory instellen" }).waitFor();
      });
      await walk.look("U24: its settings, tested from the bar below", async (page) => {
        await page.getByRole("button", { name: "Directory instellen" }).click();
        await page.getByLabel("Server", { exact: true }).fill("127.0.0.1");
        await page.getByRole("group", { name: "Versleuteling" }).getByText("Geen").click();
        await page.getByLabel("Poort").fill(String(slapd.port));
        await page.getByRole("group", { name: "Soort server" }).getByText("Andere LDAP").click();
        await page.getByLabel("Gebruiker", { exact: true }).fill(readerDn);
        await page.getByLabel("Wachtwoord", { exact: true }).fill(readerPassword);
        await page.getByLabel("Basis", { exact: true }).fill(root);
        await app.agreeTo(`https://127.0.0.1:${String(slapd.port)}`);
        await page.getByRole("button", { name: "Testen", exact: true }).click();
        // What it saw comes into sight by itself.
        await page.waitForFunction(() => {
          const said = [...document.querySelectorAll("b")].find((each) => each.textContent === "12 personen, 1 groep");
          const box = said?.getBoundingClientRect();
          return box !== undefined && said?.contains(document.elementFromPoint(box.left + 3, box.top + 3)) === true;
        });
      });
      await walk.look("U24: a run that has too few seats, with its rows in sight", async (page) => {
        await page.getByRole("button", { name: "Opslaan en proefrun" }).click();
        await page.getByText("Gestopt: 12 uitnodigingen en 6 vrije gebruikersplaatsen").waitFor();
        await list(page).getByText("bosboom.0@").first().waitFor();
      });
      await walk.look("U24: one line of it, and back with what was chosen", async (page) => {
        await list(page).getByText("bosboom.0@").first().click();
        await page.getByRole("complementary").getByText("nieuw in de directory").waitFor();
      });
      await app.step("Esc closes the line and keeps what is chosen", async (page) => {
        await page.keyboard.press("Escape");
        await page.getByRole("complementary").waitFor({ state: "detached" });
        await page.getByText("13 wijzigingen, niemand verliest iets.").waitFor();
      });
      await app.step("the seats are assigned where they are missed", async (page) => {
        await page.getByRole("button", { name: "6 gebruikersplaatsen toewijzen…" }).click();
        await page
          .getByRole("dialog")
          .getByRole("button", { name: /^Toepassen op/ })
          .click();
        await page.getByText("Gestopt: 12 uitnodigingen").waitFor({ state: "detached" });
      });
      await walk.look("U24: the key is asked for where it is needed", async (page) => {
        await page.getByRole("button", { name: `13 wijzigingen controleren bij ${longest}` }).click();
        await page.getByRole("dialog").getByLabel("Je hoofdwachtwoord").fill(masterPassword);
      });
      await walk.look("U24: and the review follows", async (page) => {
        await page.getByRole("dialog").getByRole("button", { name: "Sleutel lezen" }).click();
        await page
          .getByRole("dialog")
          .getByRole("button", { name: /^Toepassen op/ })
          .waitFor();
      });
      await walk.look("U24: nothing differs afterwards, and the last run says so", async (page) => {
        await page
          .getByRole("dialog")
          .getByRole("button", { name: /^Toepassen op/ })
          .click();
        await page.getByText("Er is geen verschil").waitFor(applying);
        await page.getByText("Laatst geschreven").waitFor();
      });
      await slapd.become(office(crew.slice(0, 4)));
      await walk.look("U24: a run that takes too much", async (page) => {
        await page.getByRole("button", { name: "Nog een proefrun" }).click();
        await page.getByText("Gestopt: 8 van 12 personen zouden hun toegang verliezen").waitFor();
        await list(page).getByText("bosboom.9@").first().waitFor();
        // What was done is told over the list for a moment.
        await page.locator(".toast").first().waitFor({ state: "detached" });
      });
      await walk.look("U24: the runs of the past", async (page) => {
        await page.getByText("Runs", { exact: true }).click();
        await page.getByRole("row").filter({ hasText: "12 uitgenodigd, 1 groep" }).waitFor();
      });
      await slapd.halt();
      await walk.look("U24: a directory that does not answer can be tried again", async (page) => {
        await page.getByText("Vergelijking", { exact: true }).click();
        await page.getByRole("button", { name: "Nog een proefrun" }).click();
        await page.getByText("127.0.0.1 antwoordt niet.").first().waitFor();
        await page.getByRole("button", { name: "Nog een proefrun" }).click({ trial: true });
      });
      await walk.end();
    } finally {
      await slapd.stop();
    }
  },
};
