import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Journey } from "../app-driver.ts";
import { scanBytes, scanFolder, type Secrets } from "../secret-scan.ts";
import { go, heading, masterPassword, signInToSandbox } from "./words.ts";
import { applyToTheEnd, fillIn } from "./wizard.ts";

const name = "Kanarie Zorg";
const canaries = {
  "an imported password": "kAn4rie-Wachtwoord-77x",
  "an imported note": "kanarie notitie 5512",
  "an imported TOTP seed": "JBSWY3DPKANARIE7",
  "a PIN": "kanarie-pin-90",
};
const secrets: Secrets = { "the master password": masterPassword, ...canaries };
const file = [
  "url,username,password,totp,extra,name,grouping,fav",
  `https://kanarie.example,iemand,${canaries["an imported password"]},${canaries["an imported TOTP seed"]},${canaries["an imported note"]},Kanarie,Bank,0`,
].join("\n");
/** The sandbox plays the server: what it keeps is its own. Its accounts' passwords are told to everybody who practises. */
const isSandbox = (path: string): boolean => path.startsWith("sandbox");

/** After everything secret went through the app once, nothing of it lies on the disk or in what the app printed. */
export const journey: Journey = {
  name: "canaries",
  async run(app) {
    await app.start();
    await signInToSandbox(app);
    const elsewhere = mkdtempSync(join(tmpdir(), "provider-desk-canary-"));
    try {
      const path = join(elsewhere, "export.csv");
      writeFileSync(path, file);
      await fillIn(app, { name, owner: "eigenaar@kanarie.example", seats: 5, file: path, people: "" });
      await app.step("apply with the import", async (page) => {
        await applyToTheEnd(page, name);
      });
      await app.step(
        "nothing secret lies there while it is unlocked",
        () => {
          const { findings, files } = scanFolder(app.folder, secrets, isSandbox);
          if (files < 20) throw new Error(`only ${String(files)} files were there to look at`);
          if (findings.length > 0)
            throw new Error(findings.map((finding) => `${finding.place}: ${finding.what} (${finding.form})`).join("\n"));
          return Promise.resolve();
        },
        false,
      );
      await app.step("a PIN is set, and the window is locked", async (page) => {
        await page.getByRole("button", { name: /Back to clients/ }).click();
        await go(page, "Settings");
        await page.getByRole("button", { name: "Set a PIN…" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("PIN", { exact: true }).fill(canaries["a PIN"]);
        await dialog.getByLabel("Repeat PIN").fill(canaries["a PIN"]);
        await dialog.getByRole("button", { name: "Set PIN" }).click();
        await page.getByRole("region", { name: "Noordlicht IT" }).getByRole("button", { name: "Change…" }).waitFor();
        await page.keyboard.press("ControlOrMeta+l");
        await heading(page, /^Unlock /).waitFor();
      });
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
    await app.step(
      "the scanner finds what is planted",
      async () => {
        // As a power cut would: what lies there is what was written at any moment.
        await app.kill();
        const planted = join(app.folder, "planted");
        mkdirSync(planted);
        for (const [index, text] of Object.values(secrets).entries())
          writeFileSync(
            join(planted, String(index)),
            Buffer.concat([Buffer.from([0, 1]), index % 2 === 0 ? Buffer.from(text) : Buffer.from(text, "utf16le")]),
          );
        const { findings } = scanFolder(app.folder, secrets, (path) => !path.startsWith("planted"));
        rmSync(planted, { recursive: true });
        const missed = Object.keys(secrets).filter((what) => !findings.some((finding) => finding.what === what));
        if (missed.length > 0) throw new Error(`planted and not found: ${missed.join(", ")}`);
      },
      false,
    );
    await app.step(
      "nothing secret lies in the profile folder or was printed",
      () => {
        const { findings, files } = scanFolder(app.folder, secrets, isSandbox);
        const all = [...findings, ...scanBytes("the app's output", Buffer.from(app.output), secrets)];
        if (files < 20) throw new Error(`only ${String(files)} files were there to look at`);
        if (all.length > 0) throw new Error(all.map((finding) => `${finding.place}: ${finding.what} (${finding.form})`).join("\n"));
        return Promise.resolve();
      },
      false,
    );
  },
};
