import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "../../conformance/start-sandbox.ts";
import { applying, type Journey } from "../app-driver.ts";
import { accessible } from "../axe.ts";
import { Acts } from "./acts.ts";
import { all, demoClients, allRead, go, heading, signInToSandbox, signInToServer } from "./words.ts";

/**
 * Issue 7: a colleague left, and is at two clients of one server; on a second server somebody of that address is only perhaps the same
 * person. Cut off everywhere in at most six acts, what was used named, all of it one reviewed run over the clients of two profiles.
 */
export const journey: Journey = {
  name: "leaver",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-leaver-"));
    const other = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"], join(folder, "other"));
    try {
      await app.start();
      await signInToSandbox(app);
      await app.step("a second profile, on another server", async (page) => {
        await allRead(page);
        await go(page, "Settings");
        await page.getByRole("button", { name: "Add a profile" }).click();
        await signInToServer(app, page, other.baseUrl);
        await allRead(page);
        await page.getByRole("button", all(2 * demoClients)).waitFor();
      });
      const acts = new Acts("a colleague left", 6);
      await app.step("who left, and everywhere she is", async (page) => {
        await acts.begin(page);
        await acts.press(page, "ControlOrMeta+k");
        await page.getByRole("dialog").getByRole("combobox").waitFor();
        await acts.typeAndEnter(page, "colleague left");
        await page.getByLabel("Name or email address").waitFor();
        await acts.typeAndEnter(page, "fleur zeeman");
        await heading(page, "Fleur Zeeman is leaving").waitFor();
        await page.getByText(new RegExp(`^At 2 clients; ${String(2 * (demoClients - 1))} clients were searched`, "u")).waitFor();
        await page.getByRole("group", { name: "Lumen Optiek" }).first().waitFor();
        // On the other server it is another account: asked, never assumed.
        await page.getByRole("button", { name: "Same person" }).first().waitFor();
        await page.getByText(/\d+ items? used$/).waitFor();
        await accessible(page);
      });
      await app.step("the answer takes her other account in", async (page) => {
        await acts.click(page.getByRole("button", { name: "Same person" }).first());
        await page.getByText(/^At 4 clients/).waitFor();
      });
      await app.step("one review over all clients, and done", async (page) => {
        await acts.press(page, "Control+Enter");
        const dialog = page.getByRole("dialog", { name: /^Change 4 clients/ });
        await dialog.waitFor();
        await acts.press(page, "Control+Enter");
        await page.getByText(/^Done\. Each client can be undone on its own/).waitFor(applying);
      });
      await app.step("a list of all that she could see, names only", async (page) => {
        await page.getByRole("button", { name: "CSV of names" }).click();
        await page
          .getByRole("status")
          .getByText(/^Saved /)
          .waitFor();
        const downloads = join(app.folder, "downloads");
        const [file = ""] = readdirSync(downloads).filter((each) => each.endsWith(".csv"));
        const lines = readFileSync(join(downloads, file), "utf8").split("\r\n");
        if (!lines.some((line) => line.includes("Lumen Optiek")) || lines.length < 5) throw new Error(lines.slice(0, 3).join("\n"));
        await page.getByRole("button", { name: "Copy as text" }).click();
        await page.getByRole("status").getByText("Copied", { exact: true }).waitFor();
      });
      await app.step("the page to print", async (page) => {
        await page.getByRole("button", { name: "PDF", exact: true }).click();
        await page
          .getByRole("status")
          .getByText(/^Saved .*\.pdf/)
          .waitFor();
        const downloads = join(app.folder, "downloads");
        const [file = ""] = readdirSync(downloads).filter((each) => each.endsWith(".pdf"));
        const printed = readFileSync(join(downloads, file));
        // A4, more than an empty page.
        if (
          !printed.subarray(0, 5).equals(Buffer.from("%PDF-")) ||
          !/\/MediaBox\s*\[\s*0 0 59[45]/.test(printed.toString("latin1")) ||
          printed.length < 10_000
        )
          throw new Error(`no page of A4 in ${file}: ${String(printed.length)} bytes`);
      });
      await app.step("one client is taken back by itself", async (page) => {
        await page
          .getByRole("button", { name: /^Undo at / })
          .first()
          .click();
        await page
          .getByRole("dialog")
          .getByRole("button", { name: /^Apply to / })
          .click();
        await page.getByText(/^Revoking comes first/).waitFor(applying);
      });
    } finally {
      await other.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
