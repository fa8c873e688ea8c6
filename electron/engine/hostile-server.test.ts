import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { Transport } from "#electron/provider-api/index";
import { organizationOf } from "#shared/model/ids";
import type { Result } from "#shared/util/result";

/*
 * A server that answers as the real one until it does not: the sandbox behind a listener on this machine that changes what it wants. The whole
 * engine talks to it over HTTP; what arrives at the listener is what the app sent.
 */
interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}
type Change = (
  request: Arrived,
  answer: { status: number; body: string },
) => { status: number; body: string; headers?: Record<string, string> };

let folder: string;
let sandbox: PlayedSandbox;
let server: Server;
let address: string;
let arrived: Arrived[] = [];
let change: Change = (_request, answer) => answer;
const asked: string[] = [];
const desks: TestApp[] = [];
const transport: Transport = (url, request) => {
  asked.push(url);
  return (fetch as unknown as Transport)(url, request);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-hostile-"));
  sandbox = await startPlayedSandbox("demo", folder);
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => {
      pieces.push(piece);
    });
    request.on("end", () => {
      const sent: Arrived = { method: request.method ?? "", path: request.url ?? "", body: Buffer.concat(pieces).toString() };
      arrived.push(sent);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(
          (entry): entry is [string, string] =>
            typeof entry[1] === "string" && !["host", "connection", "content-length", "accept-encoding"].includes(entry[0]),
        ),
      );
      void fetch(sandbox.baseUrl + sent.path, { method: sent.method, headers, ...(sent.body === "" ? {} : { body: sent.body }) }).then(
        async (genuine) => {
          const made = change(sent, { status: genuine.status, body: await genuine.text() });
          response.writeHead(made.status, { "Content-Type": "application/json", ...made.headers }).end(made.body);
        },
      );
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}, 120_000);
afterEach(async () => {
  for (const app of desks.splice(0)) await app.close();
  arrived = [];
  change = (_request, answer) => answer;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise<void>((closed) => {
    server.close(() => {
      closed();
    });
  });
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

const password = "demo password, nothing real";
async function open(): Promise<TestApp> {
  const app = await TestApp.open(() => ({ baseUrl: address, playToken: sandbox.playToken }), undefined, transport);
  desks.push(app);
  return app;
}
const signIn = (app: TestApp) =>
  app.handlers.account.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: password });
const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);
const withJson = (body: string, edit: (value: any) => void): string => {
  const value: unknown = JSON.parse(body);
  edit(value);
  return JSON.stringify(value);
};

describe("signing in", () => {
  it("sends nothing of the password on the word of a server that wants to guess it", async () => {
    const weak: readonly object[] = [
      { kdf: 0, kdfIterations: 1 },
      { kdf: 0, kdfIterations: 5_000 },
      { kdf: 0, kdfIterations: 99_999 },
      { kdf: 0, kdfIterations: -600_000 },
      { kdf: 0, kdfIterations: 600_000.5 },
      { kdf: 0, kdfIterations: 1e12 },
      { kdf: 0 },
      { kdf: 1, kdfIterations: 1, kdfMemory: 64, kdfParallelism: 4 },
      { kdf: 1, kdfIterations: 3, kdfMemory: 8, kdfParallelism: 4 },
      { kdf: 1, kdfIterations: 3, kdfMemory: 64, kdfParallelism: 0 },
      { kdf: 1, kdfIterations: 3, kdfMemory: 1e6, kdfParallelism: 4 },
      { kdf: 2, kdfIterations: 600_000 },
      { kdf: "0", kdfIterations: 600_000 },
      { kdf: 0, kdfIterations: "600000" },
      { kdf: 0, kdfIterations: 600_000, kdfSettings: { kdfType: 0, iterations: 5_000 } },
      {},
    ];
    const app = await open();
    for (const settings of weak) {
      arrived = [];
      change = (request, answer) => (request.path.includes("/prelogin") ? { status: 200, body: JSON.stringify(settings) } : answer);
      expect(codeOf(await signIn(app)), JSON.stringify(settings)).toMatch(/^(sign-in\.kdf-|server\.unexpected-answer)/);
      expect(
        arrived.map(({ path }) => path),
        JSON.stringify(settings),
      ).toEqual(["/api/config", "/identity/accounts/prelogin/password"]);
    }
  });
  it("sends the password's hash to no other place that the server names", async () => {
    const heard: string[] = [];
    const elsewhere = createServer((request, response) => {
      heard.push(request.url ?? "");
      response.end("{}");
    });
    await new Promise<void>((listening) => {
      elsewhere.listen(0, "127.0.0.1", listening);
    });
    const app = await open();
    for (const status of [301, 302, 303, 307, 308]) {
      change = (request, answer) =>
        request.path.includes("/connect/token")
          ? {
              status,
              body: "",
              headers: { Location: `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}/connect/token` },
            }
          : answer;
      expect(codeOf(await signIn(app)), String(status)).toBe("server.redirected");
    }
    expect(heard).toEqual([]);
    await new Promise<void>((closed) => {
      elsewhere.close(() => {
        closed();
      });
    });
  });
  it("ends in an error, whatever the answer to it is", async () => {
    const app = await open();
    for (const body of [
      "",
      "null",
      "[]",
      "{}",
      '{"access_token":"","expires_in":1}',
      '{"access_token":"x","expires_in":"1"}',
      '{"access_token":"x","expires_in":1,"Key":"0.AAAA|AAAA"}',
      '{"access_token":"x","expires_in":1,"Key":"constructor"}',
      "<html>",
      "[".repeat(100_000),
    ]) {
      change = (request, answer) => (request.path.includes("/connect/token") ? { status: 200, body } : answer);
      expect(codeOf(await signIn(app)), body.slice(0, 60)).not.toMatch(/^(ok|internal\.)/);
    }
    expect(await must(app.handlers.account.profiles({})), "no half of a profile").toEqual([]);
  });
});

describe("afterwards", () => {
  it("reading writes nothing, asks nobody else, and no policy makes the app hand a key to anybody", async () => {
    const app = await open();
    // Every client demands enrolment in account recovery, at once and for everybody.
    change = (request, answer) =>
      /\/organizations\/[^/]+\/policies$/.test(request.path)
        ? {
            ...answer,
            body: JSON.stringify({
              object: "list",
              data: [{ id: "p1", organizationId: "o1", type: 8, enabled: true, data: { autoEnrollEnabled: true } }],
              continuationToken: null,
            }),
          }
        : answer;
    asked.length = 0;
    await must(signIn(app));
    await must(app.handBack());
    await app.read();
    await app.read();
    expect(arrived.length).toBeGreaterThan(50);
    expect([...new Set(arrived.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`))].sort()).toEqual([
      "POST /identity/accounts/prelogin/password",
      "POST /identity/connect/token",
    ]);
    expect(asked.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    expect(arrived.map(({ path, body }) => `${path} ${body}`).join("\n"), "neither the password nor a name that was decrypted").not.toMatch(
      /demo password|Directie|Boekhouding/,
    );
  }, 120_000);

  it("a client whose key the server exchanged is refused, and nobody is let into it", async () => {
    const app = await open();
    await must(signIn(app));
    await must(app.handBack());
    await app.read();
    const person = (await must(app.handlers.people.inbox({}))).items.find((item) => item.kind === "confirm");
    if (person?.kind !== "confirm") throw new Error("nobody to confirm");
    const people = { clientId: person.clientId, memberIds: [person.memberId] };
    await must(app.compare(person));
    const organization = organizationOf(person.clientId);
    const keyOf = (rows: { id: string; key: string }[], id: string): { id: string; key: string } | undefined =>
      rows.find((row) => row.id === id);
    change = (request, answer) =>
      request.path === "/api/accounts/profile"
        ? {
            ...answer,
            body: withJson(answer.body, (profile: { providerOrganizations: { id: string; key: string }[] }) => {
              const [mine, another] = [
                keyOf(profile.providerOrganizations, organization),
                profile.providerOrganizations.find((row) => row.id !== organization),
              ];
              if (mine !== undefined && another !== undefined) mine.key = another.key;
            }),
          }
        : answer;
    await app.read();
    arrived = [];
    expect(await app.confirm(people)).toBe("client.key-changed");
    expect(arrived.filter(({ method }) => method !== "GET")).toEqual([]);
    const row = (await must(app.handlers.clients.list({}))).find(({ id }) => id === person.clientId);
    expect(row?.attention.some(({ kind }) => kind === "unreadable")).toBe(true);
  }, 120_000);

  it("an answer that is no answer leaves what was read before, and the app goes on", async () => {
    const app = await open();
    await must(signIn(app));
    await must(app.handBack());
    await app.read();
    const before = (await must(app.handlers.clients.list({}))).map(({ id, members }) => [id, members]);
    for (const body of ["null", '{"data":[{"id":"constructor"}]}', "[".repeat(50_000)]) {
      change = (request, answer) =>
        /\/organizations\/[^/]+\/(users|collections|groups|policies)/.test(request.path) ? { status: 200, body } : answer;
      const status = await app.read();
      expect(status.done, body.slice(0, 40)).toBe(status.total);
    }
    change = (_request, answer) => answer;
    expect((await must(app.handlers.clients.list({}))).map(({ id }) => id).sort()).toEqual(before.map(([id]) => id).sort());
    await app.read();
    expect((await must(app.handlers.clients.list({}))).map(({ id, members }) => [id, members])).toEqual(before);
  }, 180_000);
});
