import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

/*
 * A page that tries to get out, in a window of the app with the app's own guards, preferences and answers (electron/shell). Beside it a
 * listener keeps every byte that arrives: there may be none. (Chromium opens bare connections ahead of a navigation that is then refused; that
 * is the browser guessing, and carries nothing.)
 */
const register = join(import.meta.dirname, "register.ts");
const program = join(import.meta.dirname, "exits.program.ts");
let folder: string;
let child: ChildProcess;
let browser: Browser;
let page: Page;
let listener: Server;
let address: string;
let heard = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "provider-desk-exits-"));
  mkdirSync(join(folder, "renderer"));
  writeFileSync(
    join(folder, "renderer/index.html"),
    `<!doctype html><html lang="en"><title>Exits</title><script src="page.js"></script><body><div id="place"></div></body></html>`,
  );
  writeFileSync(join(folder, "renderer/page.js"), "window.ran = true;");
  writeFileSync(
    join(folder, "preload.cjs"),
    `const { contextBridge, ipcRenderer } = require("electron"); contextBridge.exposeInMainWorld("bridge", { who: () => ipcRenderer.invoke("who") });`,
  );
  listener = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      heard += bytes.toString("latin1");
      socket.destroy();
    });
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  address = `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}`;
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => {
    probe.close(done);
  });
  child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--import",
      register,
      program,
      `--user-data-dir=${folder}`,
      `--remote-debugging-port=${String(port)}`,
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  child.stderr!.pipe(process.stderr, { end: false });
  const [line] = (await once(createInterface({ input: child.stdout! }), "line")) as [string];
  expect(line).toBe("open");
  browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
  page = browser
    .contexts()[0]!
    .pages()
    .find((each) => each.url().includes("desk.app.invalid"))!;
});
afterAll(async () => {
  await browser?.close().catch(() => undefined);
  if (child !== undefined && child.exitCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
  listener?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs an attempt in the page; what it answers when it worked, or "refused: …". */
const attempt = (code: string): Promise<string> =>
  page.evaluate(
    async ([text, url]) => {
      // The driver's own evaluation is not bound by the page's policy; what runs inside is.
      const run = { text: text!, url: url! };
      const within = (milliseconds: number, work: Promise<string>): Promise<string> =>
        Promise.race([
          work,
          new Promise<string>((done) => {
            setTimeout(() => {
              done("refused: no answer");
            }, milliseconds);
          }),
        ]);
      const attempts: Record<string, () => Promise<string>> = {
        fetch: () =>
          fetch(run.url).then(
            () => "fetched",
            (error: unknown) => `refused: ${String(error)}`,
          ),
        beacon: () => {
          navigator.sendBeacon(run.url, "x");
          return Promise.resolve("refused: sent nowhere");
        },
        request: () =>
          new Promise((done) => {
            const made = new XMLHttpRequest();
            made.onload = () => {
              done("loaded");
            };
            made.onerror = () => {
              done("refused");
            };
            made.open("GET", run.url);
            made.send();
          }),
        socket: () =>
          new Promise((done) => {
            try {
              const made = new WebSocket(run.url.replace("http", "ws"));
              made.onopen = () => {
                done("opened");
              };
              made.onerror = () => {
                done("refused");
              };
            } catch (error) {
              done(`refused: ${String(error)}`);
            }
          }),
        events: () =>
          new Promise((done) => {
            const made = new EventSource(run.url);
            made.onopen = () => {
              done("opened");
            };
            made.onerror = () => {
              made.close();
              done("refused");
            };
          }),
        image: () =>
          new Promise((done) => {
            const made = new Image();
            made.onload = () => {
              done("loaded");
            };
            made.onerror = () => {
              done("refused");
            };
            made.src = `${run.url}/x.png`;
          }),
        style: () =>
          new Promise((done) => {
            const made = document.createElement("link");
            made.rel = "stylesheet";
            made.href = `${run.url}/x.css`;
            made.onload = () => {
              done("loaded");
            };
            made.onerror = () => {
              done("refused");
            };
            document.head.append(made);
          }),
        script: () =>
          new Promise((done) => {
            try {
              const made = document.createElement("script");
              made.onload = () => {
                done("loaded");
              };
              made.onerror = () => {
                done("refused");
              };
              made.setAttribute("src", `${run.url}/x.js`);
              document.head.append(made);
            } catch (error) {
              done(`refused: ${String(error)}`);
            }
          }),
        inline: () => {
          try {
            const made = document.createElement("script");
            made.textContent = "window.inlineRan = true";
            document.head.append(made);
          } catch {
            /* trusted types */
          }
          return Promise.resolve("inlineRan" in window ? "ran" : "refused");
        },
        markup: () => {
          try {
            document.getElementById("place")!.innerHTML = "<img src=x onerror='window.markupRan = true'>";
            return Promise.resolve("written");
          } catch (error) {
            return Promise.resolve(`refused: ${String(error)}`);
          }
        },
        worker: () =>
          new Promise((done) => {
            try {
              const made = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
              made.onmessage = () => {
                done("ran");
              };
              made.onerror = () => {
                done("refused");
              };
            } catch (error) {
              done(`refused: ${String(error)}`);
            }
          }),
        serviceWorker: () =>
          navigator.serviceWorker === undefined
            ? Promise.resolve("refused: none")
            : navigator.serviceWorker.register("page.js").then(
                () => "registered",
                (error: unknown) => `refused: ${String(error)}`,
              ),
        frame: () =>
          new Promise((done) => {
            const made = document.createElement("iframe");
            made.src = run.url;
            made.onload = () => {
              let seen = "none";
              try {
                seen = made.contentDocument?.body.textContent ?? "";
              } catch {
                seen = "other";
              }
              done(`refused: ${seen}`);
            };
            document.body.append(made);
          }),
        form: () => {
          const made = document.createElement("form");
          made.method = "post";
          made.action = run.url;
          document.body.append(made);
          made.submit();
          return new Promise((done) => {
            setTimeout(() => {
              done("refused: still here");
            }, 300);
          });
        },
        open: () => {
          window.open(run.url, "out");
          return new Promise((done) => {
            setTimeout(() => {
              done("refused: still alone");
            }, 300);
          });
        },
        navigate: () => {
          location.assign(run.url);
          return new Promise((done) => {
            setTimeout(() => {
              done("refused: still here");
            }, 300);
          });
        },
        // No policy of a page speaks of WebRTC; a relay over TCP would carry whatever name the page gives itself.
        relay: async () => {
          const made = new RTCPeerConnection({
            iceTransportPolicy: "relay",
            iceServers: ["tcp", "udp"].map((kind) => ({
              urls: `turn:${run.url.slice(7)}?transport=${kind}`,
              username: "secret",
              credential: "x",
            })),
          });
          made.createDataChannel("out");
          const found: string[] = [];
          const ended = new Promise<void>((done) => {
            made.onicecandidate = ({ candidate }) => {
              if (candidate === null) done();
              else found.push(candidate.candidate);
            };
          });
          await made.setLocalDescription(await made.createOffer());
          await ended;
          return found.length === 0 ? "refused: no way found" : found.join("; ");
        },
        prefetch: () => {
          for (const rel of ["prefetch", "preconnect", "dns-prefetch", "preload"]) {
            const made = document.createElement("link");
            made.rel = rel;
            made.as = "script";
            made.href = run.url;
            document.head.append(made);
          }
          return new Promise((done) => {
            setTimeout(() => {
              done("refused: nothing came");
            }, 300);
          });
        },
      };
      return within(5_000, attempts[run.text]!());
    },
    [code, address] as const,
  );

it("the page is the app's own, with its bridge and without anything of the driver or of Node", async () => {
  expect(
    await page.evaluate(
      () =>
        ({
          ran: "ran" in window,
          who: (window as any).bridge.who(),
          node: typeof (globalThis as any).require + typeof (globalThis as any).process,
          sender: "__standInSend" in window,
        }).who,
    ),
  ).toEqual({ mainFrameUrl: "app://desk/index.html", ours: true });
  expect(
    await page.evaluate(() => [
      "ran" in window,
      typeof (globalThis as any).require,
      typeof (globalThis as any).process,
      "__standInSend" in window,
    ]),
  ).toEqual([true, "undefined", "undefined", false]);
});

it.each([
  "fetch",
  "beacon",
  "request",
  "socket",
  "events",
  "image",
  "style",
  "script",
  "inline",
  "markup",
  "worker",
  "serviceWorker",
  "frame",
  "form",
  "open",
  "relay",
  "prefetch",
  "navigate",
])("%s leads nowhere", async (name) => {
  expect(await attempt(name)).toMatch(/^refused/);
  // The page of a refused window is there for the moment in which its opener is asked.
  await expect.poll(() => browser.contexts()[0]!.pages().length).toBe(1);
  expect(heard).toBe("");
  expect(page.url()).toContain("https://desk.app.invalid/index.html");
});

it("no text of the page becomes code", async () => {
  // From a script of the page itself: what the driver evaluates is exempt from the policy.
  for (const code of ["eval('1')", "new Function('return 1')()", "setTimeout('window.textRan = true')"]) {
    writeFileSync(
      join(folder, "renderer/attempt.js"),
      `try { ${code}; document.documentElement.dataset.attempt = "ran"; } catch (error) { document.documentElement.dataset.attempt = "refused: " + error.name; }`,
    );
    writeFileSync(join(folder, "renderer/attempt.html"), `<!doctype html><html lang="en"><script src="attempt.js"></script></html>`);
    await page.goto("https://desk.app.invalid/attempt.html");
    expect(await page.evaluate(() => document.documentElement.dataset["attempt"]), code).toMatch(/^refused/);
    expect(await page.evaluate(() => "textRan" in window)).toBe(false);
  }
});

it("the listener is no fake: it hears whoever may speak", async () => {
  expect(heard).toBe("");
  await fetch(address).catch(() => undefined);
  expect(heard).toMatch(/^GET /);
});
