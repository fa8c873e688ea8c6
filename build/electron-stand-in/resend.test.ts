import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";

/*
 * A1, with Chromium's own network stack: what it does by itself with a request whose connection ends without an answer. The server here carries
 * every write out (it counts it) and then closes the connection unanswered. `flush` is the call of the network service that Electron's
 * `session.closeAllConnections()` makes; the browser's own page for sockets makes it too.
 */
let server: Server;
let base: string;
let folder: string;
let context: BrowserContext;
let page: Page;
let tools: Page;
/** What the server carried out: method, and the how-manieth request of its connection it was. */
const done: string[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = createServer((socket) => {
    let text = "";
    let count = 0;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        const head = text.slice(0, end);
        const length = end + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
        if (text.length < length) return;
        text = text.slice(length);
        count += 1;
        const method = head.split(" ")[0] ?? "";
        if (method === "GET")
          socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: keep-alive\r\nContent-Length: 4\r\n\r\nread");
        else {
          done.push(`${method} ${count === 1 ? "over a new connection" : "over one that was there"}`);
          socket.destroy();
        }
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  folder = mkdtempSync(join(tmpdir(), "provider-desk-resend-"));
  context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-background-networking"],
  });
  page = await context.newPage();
  await page.goto(base);
  tools = await context.newPage();
  await tools.goto("chrome://net-internals/#sockets");
});
afterAll(async () => {
  await context.close();
  for (const socket of sockets) socket.destroy();
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(() => {
  done.length = 0;
});

const read = (): Promise<string> => page.evaluate((address) => fetch(address).then((answer) => answer.text()), `${base}/read`);
const write = (method: string, body: string | null): Promise<string> =>
  page.evaluate(
    ([address, how, text]) =>
      fetch(address as string, { method: how as string, body: text as string | null }).then(
        (answer) => String(answer.status),
        () => "failed",
      ),
    [`${base}/write`, method, body],
  );
/** Resolves when the server has seen every connection end. */
async function flush(): Promise<void> {
  const ended = [...sockets].map((socket) => once(socket, "close"));
  await tools.evaluate(() => {
    (document.querySelector("#sockets-view-flush-button") as HTMLElement).click();
  });
  await Promise.all(ended);
}

const writes = [
  ["POST", "a body"],
  ["PUT", "a body"],
  ["POST", null],
  ["DELETE", null],
] as const;

test.each(writes)("A1: Chromium repeats %s by itself over a connection that was there (body: %j)", async (method, body) => {
  expect(await read()).toBe("read");
  expect(await write(method, body)).toBe("failed");
  // One that was opened ahead and carried nothing counts as there, too.
  expect(done.length).toBeGreaterThan(1);
  expect(done[0]).toBe(`${method} over one that was there`);
});

test.each(writes)("A1: with its connections closed before, %s is sent once, and its loss is told (body: %j)", async (method, body) => {
  expect(await read()).toBe("read");
  await flush();
  expect(await write(method, body)).toBe("failed");
  expect(done).toEqual([`${method} over a new connection`]);
});
