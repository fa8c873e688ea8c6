import { dnOf, hasSlapd, ldifOf, readerDn, readerPassword, root, Slapd, type LdapPerson } from "../directory/slapd.ts";
import type { Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { electronBinary } from "../electron-binary.ts";
import { allRead, go, masterPassword, openClient, rowInSight, signInToSandbox } from "./words.ts";

/** Stands for being signed in to the computer. */
const keychain = { STAND_IN_KEYCHAIN: "of this journey" };
const client = "Ironbridge Fabrication Ltd";
const crew: readonly LdapPerson[] = Array.from({ length: 8 }, (_, index) => ({
  uid: `w${String(index)}`,
  name: `Welder ${String(index)}`,
  mail: `w${String(index)}@ironbridge.example`,
}));
const shop = (people: readonly LdapPerson[]): string => ldifOf(people, [{ name: "Workshop", members: people.map(dnOf) }]);

/** C-42, C-44: a directory is set up and tested, compared, carried out; a run is stopped at its limit, passed by the number; a second one writes nothing. */
export const journey: Journey = {
  name: "directory",
  isLong: true,
  async run(app) {
    if (!hasSlapd) {
      console.error("journey directory: skipped, there is no slapd");
      return;
    }
    const slapd = await Slapd.start({ ldif: shop(crew) });
    try {
      await app.start([], keychain);
      await signInToSandbox(app);
      await app.step("the directory of a client is set up and tested", async (page) => {
        await allRead(page);
        await rowInSight(page, client);
        await openClient(page, client);
        await page.getByRole("link", { name: "Directory" }).click();
        await page.getByRole("button", { name: "Set up the directory" }).click();
        // Nothing is read, and nothing kept, before it is said where.
        await page.locator("footer").getByText("First fill in where it is read").first().waitFor();
        await page.getByLabel("Server", { exact: true }).fill("127.0.0.1");
        await page.getByRole("group", { name: "Encryption" }).getByText("None").click();
        await page.getByLabel("Port").fill(String(slapd.port));
        await page.getByRole("group", { name: "Kind of server" }).getByText("Other LDAP").click();
        await page.getByLabel("User", { exact: true }).fill(readerDn);
        await page.getByLabel("Password", { exact: true }).fill(readerPassword);
        await page.getByLabel("Root", { exact: true }).fill(root);
        await app.agreeTo(`https://127.0.0.1:${String(slapd.port)}`);
        await page.getByRole("button", { name: "Test", exact: true }).click();
        await page.getByText("8 people, 1 group").waitFor();
      });
      await app.step("the organization’s key is read once", async (page) => {
        await page.getByLabel("Your master password").fill(masterPassword);
        await page.getByRole("button", { name: "Read the key" }).click();
        await page.getByText(/^Read and sealed/).waitFor();
      });
      await app.step("a dry run says what would change, and writes nothing", async (page) => {
        await page.getByRole("button", { name: "Save and dry run" }).click();
        await page.getByRole("grid").getByText("w7@ironbridge.example").waitFor();
        await page.getByText("9 changes, nobody loses anything.").waitFor();
      });
      await app.step("it is reviewed and carried out", async (page) => {
        await page.getByRole("button", { name: `Review 9 changes at ${client}` }).click();
        await page.getByRole("dialog").getByRole("button", { name: client }).click();
        await page.getByText("Nothing differs").waitFor();
        // The comparison afterwards is the last run; what was written stays named.
        await page.getByText("Last written").waitFor();
        await page.getByText(/manually: carried out$/).waitFor();
      });
      await slapd.become(shop(crew.slice(0, 5)));
      await app.step("a run that takes too much stops at its limit", async (page) => {
        await page.getByRole("button", { name: "Dry run again" }).click();
        await page.getByText("Stopped: 3 of 8 people would lose their access").waitFor();
      });
      await app.step("only the number passes it", async (page) => {
        await page.getByRole("button", { name: "Take the access of 3 away…" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("How many people go").fill("3");
        await dialog.getByRole("button", { name: `Review at ${client}` }).click();
        await page.getByRole("dialog").getByRole("button", { name: client }).click();
        await page.getByText("Nothing differs").waitFor();
      });
      await app.step("the runs of the past tell what each wrote, and the limit that was passed", async (page) => {
        await page.getByText("Runs", { exact: true }).click();
        await page.getByRole("row").filter({ hasText: "8 invited, 1 group" }).waitFor();
        await page
          .getByRole("row")
          .filter({ hasText: "3 revoked" })
          .getByText(/^passed by its number: 3 of 8 would go/)
          .waitFor();
        await accessible(page);
        await page.getByText("Comparison", { exact: true }).click();
      });
      await app.step("the second run writes nothing", async (page) => {
        await page.getByRole("button", { name: "Dry run again" }).click();
        await page.getByText("Nothing differs").waitFor();
      });
      // Real Electron has the keychain of the system, or none: what a scheduler does is walked where there is one.
      if (electronBinary() !== null) return;
      await app.step("the keychain may open the profile", async (page) => {
        await go(page, "Settings");
        await page.getByRole("switch", { name: "System keychain" }).check();
      });
      await app.stop();
      await slapd.become(shop([...crew.slice(0, 5), { uid: "w9", mail: "w9@ironbridge.example" }]));
      await app.step(
        "a scheduler starts it without a window: tried, carried out, and the second run writes nothing (C-51, C-52, C-57)",
        async () => {
          for (const [name, outcome] of [
            ["test", "dry"],
            ["sync", "applied"],
            ["sync", "same"],
          ] as const) {
            const { code, output } = await app.command([`--${name}-directory=${client}`], keychain);
            if (code !== 0 || !output.includes(`"outcome":"${outcome}"`)) throw new Error(`${name}: ${String(code)} ${output}`);
            if (output.includes("ironbridge.example") || output.includes(readerPassword))
              throw new Error("the log names people or secrets");
          }
          const locked = await app.command([`--sync-directory=${client}`], {});
          if (locked.code !== 4) throw new Error(`without the keychain: ${String(locked.code)} ${locked.output}`);
          const help = await app.command(["--help"], {});
          if (help.code !== 0 || !help.output.includes("--directory-secret=")) throw new Error(`help: ${String(help.code)}`);
        },
        false,
      );
    } finally {
      await slapd.stop();
    }
  },
};
