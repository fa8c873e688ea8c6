import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { allRead, heading, list, openClient, signInToSandbox } from "./words.ts";
import { applyToTheEnd, goToStep, openSetUp, review, sample } from "./wizard.ts";

const name = "Wilgenhof Zorg";

/** What an MSP brings: a list out of IT Glue that holds two clients, its columns mapped by hand; then an encrypted export of Bitwarden. */
export const journey: Journey = {
  name: "import-mapping",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await app.step("a table that no program is known to write is shown by its columns", async (page) => {
      await allRead(page);
      await openClient(page, name);
      await openSetUp(page);
      await goToStep(page, "Vault import");
      await app.chooseFile(sample("it-glue-script.csv"), () => page.getByRole("button", { name: "Choose a file…" }).click());
      const columns = page.getByRole("region", { name: "Columns" });
      await columns.getByText("Kopieerapparaat").waitFor();
      // Secrets are not shown, not even while mapping.
      if ((await page.getByText("Printer-Wilg-31").count()) > 0) throw new Error("a password stands on the screen");
      await page.getByLabel("What changed becomes").selectOption("ignore");
      await page.getByText("Stays behind in 5 rows").waitFor();
      await accessible(page);
    });
    await app.step("only this client's rows are ticked; a similar name is offered", async (page) => {
      await page.getByRole("button", { name: "Read the file" }).click();
      const clients = page.getByRole("region", { name: "Clients in the file" });
      await clients.getByRole("checkbox", { name: name, exact: true }).waitFor();
      if (!(await clients.getByRole("checkbox", { name, exact: true }).isChecked())) throw new Error("this client's rows are not ticked");
      if (await clients.getByRole("checkbox", { name: "Bakkerij Vos" }).isChecked()) throw new Error("another client's rows are ticked");
      await clients.getByText("similar name").waitFor();
      await clients.getByRole("checkbox", { name: "Wilgenhof Zorg B.V." }).check();
      await page.getByText("of other clients").waitFor();
      const place = page.getByLabel("Collection for No folder");
      // After the question, a new collection, and leaving them out come those of the client.
      await place.selectOption({ index: 3 });
      await accessible(page);
    });
    await app.step("applied", async (page) => {
      await review(page, 1);
      await applyToTheEnd(page, name);
    });
    await app.step("an encrypted export of Bitwarden asks for its own password", async (page) => {
      await goToStep(page, "Vault import");
      await app.chooseFile(sample("bitwarden-encrypted-argon2id.json"), () =>
        page.getByRole("button", { name: "Import another file…" }).click(),
      );
      await page.getByLabel("Password of this file").fill("not this one");
      await page.getByRole("button", { name: "Open the file" }).click();
      await page.getByText("This is not the password of the file.").waitFor();
      await accessible(page);
      await page.getByLabel("Password of this file").fill("voorbeeld kluis 7");
      await page.getByRole("button", { name: "Open the file" }).click();
      await page.getByText("Boekhouding", { exact: true }).first().waitFor();
      await page.getByRole("button", { name: "Create collections from folders" }).click();
      // Where items without a folder went before is remembered.
      await page.getByText("your choice", { exact: true }).first().waitFor();
      await review(page, 2);
      await applyToTheEnd(page, name);
    });
    await app.step("the items are at the client", async (page) => {
      await page.getByRole("button", { name: "Next: afterwards" }).click();
      // The client ran before: it is not called set up, and nothing of it was skipped.
      await heading(page, `Changes applied to ${name}`).waitFor();
      await page.getByText("Delete the file that was imported").waitFor();
      if ((await page.getByText("Single sign-on was skipped").count()) > 0) throw new Error("a client that runs skipped something");
      await page.getByRole("button", { name: "Open the client" }).click();
      await page.getByRole("link", { name: /^Items/ }).click();
      await list(page).first().waitFor();
    });
  },
};
