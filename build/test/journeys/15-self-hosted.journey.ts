import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "../../conformance/start-sandbox.ts";
import { loopbackCertificate } from "../../scripts/certificate.ts";
import { freePort, type Journey } from "../app-driver.ts";
import { electronBinary } from "../electron-binary.ts";
import { account, allRead, enterSecret, go, heading, list } from "./words.ts";

/** A client's own server with a certificate authority of its own: not there, not trusted, trusted through its CA file. */
export const journey: Journey = {
  name: "self-hosted",
  async run(app) {
    const folder = mkdtempSync(join(tmpdir(), "provider-desk-authority-"));
    const { key, cert } = await loopbackCertificate(folder);
    const server = await startSandboxProcess(["--seed", "demo", "--tls-key", key, "--tls-cert", cert]);
    try {
      await app.start();
      const nobody = `https://127.0.0.1:${String(await freePort())}`;
      await app.step("main asks before it contacts a host that was typed, and without a yes it does not", async (page) => {
        await page.getByRole("button", { name: /^Sign in/ }).click();
        await page.getByRole("radio", { name: /^Self-hosted/ }).check();
        await page.getByLabel("Address", { exact: true }).fill(nobody);
        await page.getByLabel("Email", { exact: true }).fill(account);
        await page
          .getByRole("alert")
          .filter({ hasText: `${new URL(nobody).host} was not contacted` })
          .waitFor();
        // Real Electron's dialog is no part of the page, and the driver's answer to it is not told here.
        if (electronBinary() === null && !app.asked.join().startsWith(`Contact ${new URL(nobody).host}?`))
          throw new Error("nobody was asked");
      });
      await app.step("the server is not there", async (page) => {
        await app.agreeTo(nobody);
        await app.agreeTo(server.baseUrl);
        await page.getByLabel("Address", { exact: true }).focus();
        await page.getByLabel("Email", { exact: true }).focus();
        await page.getByRole("alert").filter({ hasText: "The server cannot be reached." }).waitFor();
      });
      await app.step("signing in to it says so, and keeps what was typed", async (page) => {
        await enterSecret(page);
        await heading(page, "The server cannot be reached.").waitFor();
      });
      await app.step("a certificate that nobody here trusts", async (page) => {
        await page.getByRole("button", { name: "Back" }).click();
        await page.getByLabel("Address", { exact: true }).fill(server.baseUrl);
        // Main asks about the host when the field is left: nobody types while its question is open.
        await page.getByLabel("Master password", { exact: true }).focus();
        await page.getByRole("alert").filter({ hasText: "certificate is not trusted" }).waitFor();
        await page.getByLabel("Master password", { exact: true }).press("Enter");
        await heading(page, "This server’s certificate is not trusted on this computer.").waitFor();
        await page.getByText(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/).waitFor();
      });
      await app.step("its CA file is chosen", async (page) => {
        await app.chooseFile(cert, () => page.getByRole("button", { name: "Choose the CA file…" }).click());
        await page.getByText(/^Certificate trusted through cert\.pem/).waitFor();
        await page.getByText(/^reached, /).waitFor();
      });
      await app.step("and it lets in", async (page) => {
        await page.getByLabel("Master password", { exact: true }).press("Enter");
        await heading(page, "Clients").waitFor();
        await allRead(page);
        await list(page).getByRole("link", { name: "Bakkerij Hoogland", exact: true }).waitFor();
      });
      await app.step("the authority is still trusted after a restart", async () => {
        await app.stop();
        await app.start();
        await enterSecret(app.page);
        await heading(app.page, "Clients").waitFor();
        await allRead(app.page);
        await app.page.getByText(/, online$/).waitFor();
      });
      await app.step("the settings tell its figures", async (page) => {
        await go(page, "Settings");
        await page.getByText(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/).waitFor();
        await page.getByText(/^For this server only; valid until /).waitFor();
      });
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
};
