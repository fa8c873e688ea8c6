import { createServer, type RequestListener } from "node:http";
import { createServer as createRawServer, type AddressInfo } from "node:net";
import { createGzip } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { nothing } from "#shared/api/common";
import { ok } from "#shared/util/result";
import { systemClock } from "./clock.ts";
import { HttpClient } from "./http-client.ts";
import { isNestedTooDeep } from "./read-body.ts";
import { serverUrlsOf } from "./server-urls.ts";
import type { Transport } from "./transport.ts";
import { CertificateRefused } from "./transport-error.ts";

/* The client over the platform's own fetch, against servers on this machine. */
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  opened.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  );
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
function clientOf(address: string, transport = fetch as unknown as Transport): HttpClient {
  const servers = serverUrlsOf(address);
  if (!servers.ok) throw new Error(address);
  return new HttpClient({
    servers: servers.value,
    transport,
    clock: systemClock,
    platform: "linux",
    random: () => 0,
    tokens: { token: () => Promise.resolve(ok("secret-token")), renew: () => Promise.resolve(ok("secret-token")) },
    software: () => "bitwarden",
  });
}
const read = { method: "GET", path: "/x", answer: nothing } as const;

test("a redirect is not followed and no token reaches the other place", async () => {
  const seen: (string | undefined)[] = [];
  const elsewhere = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end("{}");
  });
  for (const status of [301, 302, 303, 307, 308]) {
    const server = await serve((_request, response) => {
      response.writeHead(status, { Location: `${elsewhere}/steal` }).end();
    });
    expect(await clientOf(server).send(read)).toMatchObject({ ok: false, error: { code: "server.redirected", outcome: "refused" } });
  }
  expect(seen).toEqual([]);
});

test("what was written goes nowhere else either, not even where the method would be kept", async () => {
  const seen: string[] = [];
  const elsewhere = await serve((request, response) => {
    request.on("data", (piece: Buffer) => {
      seen.push(piece.toString());
    });
    request.on("end", () => {
      seen.push("end");
      response.end("{}");
    });
  });
  for (const location of [elsewhere, `${elsewhere.replace("http:", "")}/x`, "https://169.254.169.254/latest", "data:text/plain,x", "/x"]) {
    const server = await serve((request, response) => {
      if (request.url === "/x") {
        response.end("{}");
        return;
      }
      response.writeHead(307, { Location: location }).end();
    });
    expect(
      await clientOf(server).send({
        method: "POST",
        server: "identity",
        path: "/connect/token",
        form: { password: "hash of the master password" },
        anonymous: true,
        answer: nothing,
      }),
      location,
    ).toMatchObject({ ok: false, error: { code: "server.redirected", outcome: "refused" } });
  }
  expect(seen).toEqual([]);
});

test("nobody listens: the server is out of reach and nothing was sent", async () => {
  const server = await serve(() => undefined);
  for (const close of opened.splice(0)) await close();
  expect(await clientOf(server).send({ ...read, method: "POST" })).toMatchObject({
    ok: false,
    error: { code: "network.unreachable", outcome: "not-sent" },
  });
});

test("the connection breaks in the middle: the outcome is unknown", async () => {
  const server = await serve((request) => {
    request.socket.destroy();
  });
  expect(await clientOf(server).send({ ...read, method: "POST", body: {} })).toMatchObject({
    ok: false,
    error: { code: "network.unreachable", outcome: "unknown" },
  });
});

test("an answer without end is cut off at its largest size", async () => {
  const server = await serve((_request, response) => {
    const piece = Buffer.alloc(64 * 1024, "1");
    const more = (): void => {
      while (response.write(piece));
    };
    response.on("drain", more);
    more();
  });
  expect(await clientOf(server).send({ ...read, method: "POST", largestAnswer: 1024 * 1024 })).toMatchObject({
    ok: false,
    error: { code: "server.unexpected-answer" },
  });
});

test("a small answer that unfolds into a large one is cut off at the same size", async () => {
  let unfolded = 0;
  const server = await serve((_request, response) => {
    response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": "application/json" });
    const packer = createGzip();
    packer.pipe(response);
    const piece = Buffer.alloc(1024 * 1024, "1");
    const more = (): void => {
      while (unfolded < 4096 && packer.write(piece)) unfolded += 1;
      if (unfolded < 4096) packer.once("drain", more);
    };
    response.on("close", () => {
      unfolded = 4096;
      packer.destroy();
    });
    more();
  });
  expect(await clientOf(server).send({ ...read, method: "POST" })).toMatchObject({
    ok: false,
    error: { code: "server.unexpected-answer" },
  });
});

test("answers that are no good HTTP end in an error", async () => {
  for (const answer of [
    "HTTP/1.1 999 Strange\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
    "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{}",
    `HTTP/1.1 200 OK\r\nX: ${"a".repeat(100_000)}\r\n\r\n{}`,
    "\0\0\0",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
  ]) {
    const server = createRawServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => {
        socket.end(answer);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    opened.push(
      () =>
        new Promise((resolve) => {
          server.close(() => {
            resolve();
          });
        }),
    );
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    expect(await clientOf(address).send({ ...read, method: "POST" }), answer.slice(0, 60)).toMatchObject({
      ok: false,
      error: { outcome: "unknown" },
    });
  }
});

test("nesting is measured outside of texts", () => {
  expect(isNestedTooDeep(`${"[".repeat(64)}${"]".repeat(64)}`)).toBe(false);
  expect(isNestedTooDeep(`${"[".repeat(65)}${"]".repeat(65)}`)).toBe(true);
  expect(isNestedTooDeep('{"a":['.repeat(40))).toBe(true);
  expect(isNestedTooDeep(JSON.stringify({ a: "[".repeat(100), b: '\\"'.repeat(50) + "{".repeat(100), c: "\\" }))).toBe(false);
  expect(isNestedTooDeep("[],".repeat(1000))).toBe(false);
});

test("bytes that are no text, and JSON made to hurt, are refused", async () => {
  for (const body of [
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from("[".repeat(100_000)),
    Buffer.from(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
    Buffer.from("NaN"),
    Buffer.from('{"a":1'),
  ]) {
    const server = await serve((_request, response) => {
      response.end(body);
    });
    expect((await clientOf(server).send({ ...read, method: "POST" })).ok).toBe(false);
  }
});

test("a body goes with DELETE", async () => {
  const bodies: string[] = [];
  const server = await serve((request, response) => {
    let text = "";
    request.on("data", (piece: Buffer) => {
      text += piece.toString();
    });
    request.on("end", () => {
      bodies.push(text);
      response.end();
    });
  });
  expect(await clientOf(server).send({ method: "DELETE", path: "/x", body: { ids: ["a"] }, answer: nothing })).toEqual(ok(null));
  expect(bodies).toEqual(['{"ids":["a"]}']);
});

test("a refused certificate says what there is to compare; without a certificate there is nothing to say", async () => {
  const figures = { issuer: "Own authority", fingerprint: "9C:41", from: "2026-01-01", until: "2027-01-01", names: "vault.example" };
  const failing =
    (words: string): Transport =>
    () =>
      Promise.reject(new CertificateRefused({ fault: "untrusted", ...figures }, new TypeError(words)));
  expect(await clientOf("https://vault.example", failing("net::ERR_CERT_AUTHORITY_INVALID")).send(read)).toMatchObject({
    error: { code: "network.certificate", outcome: "not-sent", parameters: figures },
  });
  const unreachable = await clientOf("https://vault.example", failing("net::ERR_CONNECTION_REFUSED")).send({ ...read, method: "POST" });
  expect(unreachable).toMatchObject({ error: { code: "network.unreachable" } });
  expect(unreachable).not.toHaveProperty("error.parameters");
});
