import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer as createPlainServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer } from "node:https";
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { HttpClient, serverUrlsOf, systemClock } from "#electron/provider-api/index";
import { nothing } from "#shared/api/common";
import { ok } from "#shared/util/result";

/* Requests as the shell sends them, over TLS on this machine; the session is the stand-in's, the verdict on the certificate is the app's own. */
vi.mock("electron", async () => ({
  session: (await import("#build/electron-stand-in/session")).session,
  net: (await import("#build/electron-stand-in/net")).net,
}));
const { createTransports } = await import("./transport.ts");
const { WayOut } = await import("./way-out.ts");
const { ProxyAccess } = await import("./proxy-access.ts");
const { Session, session } = await import("#build/electron-stand-in/session");
const { net } = await import("#build/electron-stand-in/net");

const asked: { readonly proxy: string; readonly refused: boolean }[] = [];
const proxies = new ProxyAccess((question) => {
  asked.push(question);
});
const wayOut = new WayOut();
const transportFor = createTransports(proxies, wayOut);

interface Made {
  readonly cert: string;
  readonly private: string;
}
const day = 86_400_000;
async function make(
  name: string,
  options: { readonly issuer?: Made; readonly from?: number; readonly until?: number; readonly ip?: string } = {},
): Promise<Made> {
  const { issuer, from = -40, until = 30, ip } = options;
  return generate([{ name: "commonName", value: name }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() + from * day),
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
  for (const name of ["NODE_EXTRA_CA_CERTS", "STAND_IN_PROXY", "STAND_IN_SENDS_TWICE"]) delete process.env[name];
  asked.length = 0;
  wayOut.choose({ mode: "system", address: "" });
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
async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  closing.push(() => {
    if ("closeAllConnections" in server) (server as Server & { closeAllConnections(): void }).closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
const servePlain = (listener: RequestListener): Promise<string> => listen(createPlainServer(listener));
async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
function clientOf(address: string, certificate: string | null = null, session = address): HttpClient {
  const servers = serverUrlsOf(address);
  if (!servers.ok) throw new Error(address);
  return new HttpClient({
    servers: servers.value,
    transport: transportFor({ url: session, certificate }),
    clock: systemClock,
    platform: "linux",
    random: () => 0,
    software: () => "bitwarden",
    tokens: { token: () => Promise.resolve(ok("secret-token")), renew: () => Promise.resolve(ok("secret-token")) },
  });
}
async function ask(address: string, certificate: string | null, session = address): Promise<string> {
  const answer = await clientOf(address, certificate, session).send({ method: "POST", path: "/x", answer: nothing });
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
  const bad: Readonly<Record<string, readonly [string, Made]>> = {
    "signed by itself": ["network.certificate-name", await make("127.0.0.1")],
    expired: ["network.certificate-expired", await make("127.0.0.1", { issuer: root, until: -1, ip: "127.0.0.1" })],
    "not valid yet": ["network.certificate-not-yet", await make("127.0.0.1", { issuer: root, from: 2, ip: "127.0.0.1" })],
    "of another machine": ["network.certificate-name", await make("vault.example", { issuer: root })],
    "of another authority": ["network.certificate", await make("127.0.0.1", { issuer: other, ip: "127.0.0.1" })],
  };
  for (const [why, [code, shown]] of Object.entries(bad)) {
    const address = await serve(shown, heard);
    expect(await ask(address, root.cert), why).toBe(`${code} not-sent`);
    expect(await ask(address, null), `${why}, without an authority`).toBe(`${code} not-sent`);
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

/* A server that carries every write out, counts it, and closes the connection without an answer; readings are answered and their connection kept. */
async function serveUnanswered(): Promise<{ readonly address: string; readonly done: string[] }> {
  const done: string[] = [];
  const address = await servePlain((request, response) => {
    if (request.method === "GET") {
      response.end("{}");
      return;
    }
    void bodyOf(request).then((body) => {
      done.push(`${request.method ?? ""} ${body}`);
      request.socket.destroy();
    });
  });
  return { address, done };
}

test("A1: a write whose connection ends without an answer arrives once and is told as unknown, however warm the other connections are", async () => {
  const { address, done } = await serveUnanswered();
  const client = clientOf(address);
  for (const method of ["POST", "PUT", "DELETE"] as const) {
    await Promise.all(Array.from({ length: 8 }, () => client.send({ method: "GET", path: "/x", answer: nothing })));
    expect(await client.send({ method, path: "/x", body: { a: 1 }, answer: nothing })).toMatchObject({ error: { outcome: "unknown" } });
    expect(await client.send({ method, path: "/x", answer: nothing })).toMatchObject({ error: { outcome: "unknown" } });
  }
  expect(done).toEqual(["POST", "PUT", "DELETE"].flatMap((method) => [`${method} {"a":1}`, `${method} `]));
});

test("A1: the stand-in can double: over a connection that was there it repeats as Chromium does", async () => {
  const { address, done } = await serveUnanswered();
  const own = session.fromPartition("of this test");
  const send = (method: string): Promise<string> =>
    new Promise((resolve) => {
      const request = net.request({ session: own, url: address, method });
      request.on("error", (error: Error) => {
        resolve(error.message);
      });
      request.on("response", (response: NodeJS.EventEmitter) => {
        response.on("data", () => undefined);
        response.on("end", () => {
          resolve("answered");
        });
      });
      request.end(method === "GET" ? undefined : "a");
    });
  expect(await send("GET")).toBe("answered");
  expect(await send("POST")).toBe("net::ERR_CONNECTION_RESET");
  expect(done).toEqual(["POST a", "POST a"]);
  await own.closeAllConnections();
  expect(await send("POST")).toBe("net::ERR_CONNECTION_RESET");
  expect(done).toHaveLength(3);
});

test("A1: told to send twice, the stand-in doubles what writes and gives the second answer; readings go once", async () => {
  const heard: string[] = [];
  const address = await servePlain((request, response) => {
    heard.push(request.method ?? "");
    response.end(`{"count":${String(heard.length)}}`);
  });
  process.env["STAND_IN_SENDS_TWICE"] = "1";
  const client = clientOf(address);
  expect((await client.exchange({ method: "POST", path: "/x", answer: nothing })).ok).toBe(true);
  await client.send({ method: "GET", path: "/x", answer: nothing });
  expect(heard).toEqual(["POST", "POST", "GET"]);
});

test("A1: six writes go at a time, the seventh waits for a connection of its own, and one that is given up leaves the queue", async () => {
  const waiting: (() => void)[] = [];
  let most = 0;
  const address = await servePlain((_request, response) => {
    waiting.push(() => response.end("{}"));
    most = Math.max(most, waiting.length);
  });
  const client = clientOf(address);
  const stop = new AbortController();
  const writes = Array.from({ length: 7 }, () => client.send({ method: "POST", path: "/x", answer: nothing }));
  const dropped = client.send({ method: "POST", path: "/x", answer: nothing }, stop.signal);
  await vi.waitFor(() => {
    expect(waiting).toHaveLength(6);
  });
  stop.abort();
  expect(await dropped).toMatchObject({ error: { code: "cancelled" } });
  waiting.shift()?.();
  await vi.waitFor(() => {
    expect(waiting).toHaveLength(6);
  });
  for (const answer of waiting.splice(0)) answer();
  expect((await Promise.all(writes)).every((answer) => answer.ok)).toBe(true);
  expect(most).toBe(6);
});

test("A1: HTTP/2 and QUIC are off before the app is ready", async () => {
  const { networkSwitches } = await import("./transport.ts");
  expect(networkSwitches).toEqual(["disable-http2", "disable-quic"]);
  const main = readFileSync(join(import.meta.dirname, "../main.ts"), "utf8");
  expect(main.indexOf("appendSwitch(name)")).toBeGreaterThan(0);
  expect(main.indexOf("appendSwitch(name)")).toBeLessThan(main.indexOf("app.whenReady()"));
});

/* A proxy that lets through who has the name and the password. */
async function serveProxy(): Promise<{ readonly address: string; readonly name: string; readonly heard: string[] }> {
  const heard: string[] = [];
  const address = await servePlain((request, response) => {
    const given = request.headers["proxy-authorization"] ?? "";
    if (given !== `Basic ${Buffer.from("anna:right").toString("base64")}`) {
      heard.push(given === "" ? "nothing" : "wrong");
      response.writeHead(407, { "Proxy-Authenticate": 'Basic realm="office"' }).end("<p>who are you");
      return;
    }
    heard.push(request.url ?? "");
    response.end("{}");
  });
  return { address, name: address.replace("http://", ""), heard };
}

test("E2: a proxy that asks is told as one, the person is asked once, and with the right answer requests pass", async () => {
  const proxy = await serveProxy();
  const address = await servePlain((_request, response) => response.end("{}"));
  process.env["STAND_IN_PROXY"] = proxy.address;
  const client = clientOf(address);
  const read = { method: "GET", path: "/x", answer: nothing } as const;
  const unknown = { error: { code: "network.proxy-sign-in", outcome: "not-sent", parameters: { proxy: proxy.name } } };
  expect(await client.send(read)).toMatchObject(unknown);
  expect(await client.send({ ...read, method: "POST", body: {} })).toMatchObject(unknown);
  expect(asked, "asked once, not for each request").toEqual([{ proxy: proxy.name, refused: false }]);

  proxies.answer(proxy.name, { name: "anna", password: "wrong" });
  expect(await client.send(read)).toMatchObject({ error: { code: "network.proxy-refused", outcome: "not-sent" } });
  expect(asked.at(-1)).toEqual({ proxy: proxy.name, refused: true });
  expect(await client.send(read), "a wrong answer is not tried again").toMatchObject(unknown);

  proxies.answer(proxy.name, { name: "anna", password: "right" });
  expect(await client.send(read)).toEqual(ok(null));
  expect(await client.send({ ...read, method: "POST", body: {} })).toEqual(ok(null));
  expect(proxy.heard).toEqual([
    "nothing",
    "nothing",
    "nothing",
    "wrong",
    "nothing",
    "nothing",
    `${address}/api/x`,
    "nothing",
    `${address}/api/x`,
  ]);
});

/* One request by the transport alone, which may go to a plain address far away where a proxy takes it. Answers its status. */
async function sendRaw(address: string, method: "GET" | "POST"): Promise<number> {
  const answer = await transportFor({ url: address, certificate: null })(`${address}/x`, {
    method,
    headers: {},
    ...(method === "GET" ? {} : { body: "{}" }),
    signal: new AbortController().signal,
    redirect: "error",
    credentials: "omit",
    cache: "no-store",
  });
  return answer.status;
}

test("the way out is the one that was chosen, from the next request on, for what reads and what writes; this computer is reached directly", async () => {
  const heard: string[] = [];
  const answering = (name: string): Promise<string> =>
    servePlain((request, response) => {
      heard.push(`${name} ${request.method ?? ""} ${request.url ?? ""}`);
      response.end("{}");
    });
  const [here, proxy, ofSystem] = await Promise.all([answering("here"), answering("proxy"), answering("system")]);
  process.env["STAND_IN_PROXY"] = ofSystem;
  const far = "http://vault.example";
  await sendRaw(far, "GET");
  wayOut.choose({ mode: "manual", address: proxy.replace("http://", "") });
  await sendRaw(far, "GET");
  await sendRaw(far, "POST");
  await sendRaw(here, "GET");
  wayOut.choose({ mode: "none", address: "" });
  await sendRaw(here, "POST");
  expect(heard).toEqual([
    "system GET http://vault.example/x",
    "proxy GET http://vault.example/x",
    "proxy POST http://vault.example/x",
    "here GET /x",
    "here POST /x",
  ]);
});

/* A server whose answers are given by hand, that counts the connections that stand. */
async function serveByHand(): Promise<{ readonly address: string; readonly waiting: (() => void)[]; readonly standing: Set<Socket> }> {
  const waiting: (() => void)[] = [];
  const standing = new Set<Socket>();
  const server = createPlainServer((_request, response) => {
    waiting.push(() => response.end("{}"));
  });
  server.on("connection", (socket) => {
    standing.add(socket);
    socket.on("close", () => standing.delete(socket));
  });
  return { address: await listen(server), waiting, standing };
}

test("with another way no connection of the one before is used again: what reads is asked again by the new one, what writes goes on", async () => {
  const [before, after] = [await serveByHand(), await serveByHand()];
  const choose = (address: string): void => {
    wayOut.choose({ mode: "manual", address: address.replace("http://", "") });
  };
  const far = "http://of-another-way.example";
  choose(before.address);
  const read = sendRaw(far, "GET");
  const write = sendRaw(far, "POST");
  await vi.waitFor(() => {
    expect(before.waiting).toHaveLength(2);
  });
  choose(after.address);
  await vi.waitFor(() => {
    expect([before.standing.size, after.waiting.length], "the one that writes stands").toEqual([1, 1]);
  });
  for (const answer of [...before.waiting, ...after.waiting]) answer();
  expect([await read, await write]).toEqual([200, 200]);
  expect([before.waiting.length, after.waiting.length], "the reading one once by each way").toEqual([2, 1]);
  // One that is kept and idle ends as well.
  expect(after.standing.size).toBe(1);
  choose(before.address);
  await vi.waitFor(() => {
    expect(after.standing.size).toBe(0);
  });
});

test("a way that could not be taken is tried again with the next request", async () => {
  const own = new Session();
  let refusals = 1;
  vi.spyOn(own, "setProxy").mockImplementation(() => ((refusals -= 1) < 0 ? Promise.resolve() : Promise.reject(new Error("no service"))));
  const way = new WayOut();
  await expect(way.of(own as never, true)).rejects.toThrow("no service");
  await way.of(own as never, true);
  way.choose({ mode: "none", address: "" });
  await way.of(own as never, true);
  refusals = 1;
  way.choose({ mode: "system", address: "" });
  await expect(way.of(own as never, true)).rejects.toThrow("no service");
  await way.of(own as never, true);
});

test("E3: answers that the platform's Response would reject are answers, or errors at once", async () => {
  for (const [head, wanted] of [
    ["HTTP/1.1 299 Odd", "answered"],
    ["HTTP/1.1 200 Caf\u00e9 \u0001", "answered"],
    ["HTTP/1.1 200 OK\r\nX-Odd: caf\u00e9", "answered"],
    ["HTTP/1.1 999 Strange", "error"],
    ["HTTP/1.1 600 More", "error"],
    ["HTTP/1.1 200 OK\r\nBad name: x", "error"],
  ] as const) {
    const address = await listen(
      createRawServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => {
          socket.end(Buffer.from(`${head}\r\nContent-Length: 2\r\n\r\n{}`, "latin1"));
        });
      }),
    );
    const answer = await clientOf(address).send({ method: "POST", path: "/x", answer: nothing });
    expect(answer.ok ? "answered" : "error", JSON.stringify(answer)).toBe(wanted);
  }
});

test("E3: a header that cannot be sent is an error at once", async () => {
  const transport = transportFor({ url: "http://127.0.0.1:9", certificate: null });
  await expect(
    transport("http://127.0.0.1:9", {
      method: "GET",
      headers: { "X-Bad": "a\r\nb" },
      signal: new AbortController().signal,
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
    }),
  ).rejects.toThrow();
});

test("an answer that stops in the middle, one that is too long and one that is not wanted any more end their exchange", async () => {
  const address = await servePlain((request, response) => {
    if (request.url?.endsWith("/half") === true) {
      response.writeHead(200, { "Content-Length": "100" });
      response.write("{");
      response.on("drain", () => undefined);
      setImmediate(() => request.socket.destroy());
    } else response.end(JSON.stringify("x".repeat(5000)));
  });
  const client = clientOf(address);
  expect(await client.send({ method: "POST", path: "/half", answer: nothing })).toMatchObject({ error: { outcome: "unknown" } });
  expect(await client.send({ method: "POST", path: "/long", largestAnswer: 100, answer: nothing })).toMatchObject({
    error: { code: "server.unexpected-answer" },
  });
  for (let round = 0; round < 8; round += 1) expect((await client.send({ method: "POST", path: "/x", answer: nothing })).ok).toBe(true);
});
