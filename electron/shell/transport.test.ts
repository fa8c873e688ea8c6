import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { HttpClient, serverUrlsOf, systemClock } from "#electron/provider-api/index";
import { nothing } from "#shared/api/common";
import { ok } from "#shared/util/result";

/* Requests as the shell sends them, over TLS on this machine; the session is the stand-in's, the verdict on the certificate is the app's own. */
vi.mock("electron", async () => ({ session: (await import("#build/electron-stand-in/session")).session }));
const { transportFor } = await import("./transport.ts");

interface Made {
  readonly cert: string;
  readonly private: string;
}
const day = 86_400_000;
async function make(name: string, options: { readonly issuer?: Made; readonly until?: number; readonly ip?: string } = {}): Promise<Made> {
  const { issuer, until = 30, ip } = options;
  return generate([{ name: "commonName", value: name }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 40 * day),
    notAfterDate: new Date(Date.now() + until * day),
    extensions:
      issuer === undefined
        ? [
            { name: "basicConstraints", cA: true, critical: true },
            { name: "keyUsage", keyCertSign: true, digitalSignature: true },
          ]
        : [
            { name: "basicConstraints", cA: false },
            { name: "subjectAltName", altNames: ip === undefined ? [{ type: 2, value: name }] : [{ type: 7 as const, ip }] },
          ],
    ...(issuer === undefined ? {} : { ca: { key: issuer.private, cert: issuer.cert } }),
  });
}
let root: Made, other: Made, good: Made;
const closing: (() => void)[] = [];
beforeAll(async () => {
  [root, other] = await Promise.all([make("Own authority"), make("Other authority")]);
  good = await make("127.0.0.1", { issuer: root, ip: "127.0.0.1" });
});
afterEach(() => {
  delete process.env["NODE_EXTRA_CA_CERTS"];
});
afterAll(() => {
  for (const close of closing) close();
});

async function serve(shown: Made, heard: string[] = []): Promise<string> {
  const server = createServer({ key: shown.private, cert: shown.cert }, (request, response) => {
    heard.push(request.headers.authorization ?? "none");
    response.end("{}");
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
async function ask(address: string, certificate: string | null, session = address): Promise<string> {
  const servers = serverUrlsOf(address);
  if (!servers.ok) throw new Error(address);
  const client = new HttpClient({
    servers: servers.value,
    transport: transportFor({ url: session, certificate }),
    clock: systemClock,
    platform: "linux",
    random: () => 0,
    software: () => "bitwarden",
    tokens: { token: () => Promise.resolve(ok("secret-token")), renew: () => Promise.resolve(ok("secret-token")) },
  });
  const answer = await client.send({ method: "POST", path: "/x", answer: nothing });
  return answer.ok ? "answered" : `${answer.error.code} ${answer.error.outcome}`;
}

test("a server of the authority that was chosen for it is talked to, over one session however often it is asked for", async () => {
  const heard: string[] = [];
  const address = await serve(good, heard);
  expect(await ask(address, root.cert)).toBe("answered");
  expect(heard).toEqual(["Bearer secret-token"]);
  expect(transportFor({ url: address, certificate: root.cert })).toBe(transportFor({ url: address, certificate: root.cert }));
  expect(transportFor({ url: address, certificate: root.cert })).not.toBe(transportFor({ url: address, certificate: other.cert }));
});

test("self-signed, expired, for another name, of another authority: no token is sent", async () => {
  const heard: string[] = [];
  const bad: Readonly<Record<string, Made>> = {
    "signed by itself": await make("127.0.0.1"),
    expired: await make("127.0.0.1", { issuer: root, until: -1, ip: "127.0.0.1" }),
    "of another machine": await make("vault.example", { issuer: root }),
    "of another authority": await make("127.0.0.1", { issuer: other, ip: "127.0.0.1" }),
  };
  for (const [why, shown] of Object.entries(bad)) {
    const address = await serve(shown, heard);
    expect(await ask(address, root.cert), why).toBe("network.certificate not-sent");
  }
  expect(await ask(await serve(good, heard), null), "an authority that nobody chose").toBe("network.certificate not-sent");
  expect(heard).toEqual([]);
});

test("the authority that was chosen for one server counts for no other", async () => {
  const heard: string[] = [];
  const [mine, another] = [await serve(good, heard), await serve(good, heard)];
  expect(await ask(mine, root.cert)).toBe("answered");
  expect(await ask(another, null)).toBe("network.certificate not-sent");
  expect(heard).toHaveLength(1);
});

test("the file of NODE_EXTRA_CA_CERTS counts although the packaged app's Node does not read it", async () => {
  const address = await serve(good);
  const file = join(mkdtempSync(join(tmpdir(), "provider-desk-authority-")), "own.pem");
  writeFileSync(file, root.cert);
  process.env["NODE_EXTRA_CA_CERTS"] = file;
  expect(await ask(address, null)).toBe("answered");
});
