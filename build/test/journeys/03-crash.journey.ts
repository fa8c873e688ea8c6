import { applying, type Journey } from "../app-driver.ts";
import { arm, enterSecret, go, heading, signInToSandbox } from "./words.ts";
import { apply, fillIn } from "./wizard.ts";

const name = "Stroomuitval BV";

/** The power goes while changes are written: after the next start the rest is written, and nothing twice. */
export const journey: Journey = {
  name: "crash",
  isLong: true,
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    await fillIn(app, { name, owner: "eigenaar@stroom.example", seats: 6, file: null, people: "een@stroom.example\ntwee@stroom.example" });
    await app.step("every answer comes late, and applying begins", async (page) => {
      await arm(page, "Answers delayed by 2 s", true);
      await apply(page, name);
      await heading(page, "Applying").waitFor();
      await page.getByText(/^([3-9]|1\d) of \d+ done/).waitFor(applying);
    });
    await app.kill();
    await app.start();
    await app.step("unlock after the crash", async (page) => {
      await enterSecret(page);
      await heading(page, "Clients").waitFor();
    });
    await app.step("the inbox knows the onboarding that stopped", async (page) => {
      await go(page, "Inbox");
      const stopped = page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Stopped while applying" });
      await stopped.click();
      await page.getByRole("heading", { name: `Onboarding of ${name} is not finished` }).waitFor();
    });
    await app.step("it goes on to the end", async (page) => {
      await page.getByRole("button", { name: /^Resume at Apply/ }).click();
      await heading(page, /^(Paused|Stopped|Applying|Not applied yet)$/).waitFor();
      await page.getByRole("button", { name: "Resume", exact: true }).first().click();
      await heading(page, "Applied").waitFor(applying);
      await page.getByText(/^Resumed at .* changes were already on the server and were not repeated\.$/).waitFor();
      // What was sent before the crash is still told, from the journal.
      const calls = page.getByRole("complementary", { name: "Calls" });
      await calls.getByText(/^The app was closed or locked after/).waitFor();
      await calls.getByText("/providers/").first().waitFor({ state: "attached" });
    });
    await app.step("nothing is there twice", async (page) => {
      await page.getByRole("button", { name: "Next: afterwards" }).click();
      await heading(page, `${name} is set up`).waitFor();
      await page.getByText("3 invited").waitFor();
      await page.getByRole("button", { name: "Open the client" }).click();
      for (const tab of [/^Collections\s*7$/, /^Groups\s*7$/, /^Members\s*3$/, /^Policies\s*5$/])
        await page.getByRole("link", { name: tab }).waitFor();
    });
    await app.step("one client of this name in the list", async (page) => {
      await go(page, "Clients");
      await page.getByLabel("Search clients").fill(name);
      await page.getByRole("button", { name: /^All\s*1$/ }).waitFor();
    });
  },
};
