import { EventEmitter } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App, Session } from "electron";
import { describe, expect, it, vi } from "vitest";
import { closeNetwork, guardApp, guardSession } from "./guards.ts";
import { helpPages } from "./help-pages.ts";
import { isAppUrl } from "./origin.ts";

vi.mock("electron", () => ({ BrowserWindow: class {} }));
const { webPreferences } = await import("./window.ts");

const foreign = [
  "https://evil.example/",
  "app://evil/index.html",
  "app://desk.evil/index.html",
  "app://deskx/",
  "application://desk/index.html",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,x",
  "about:blank",
  "blob:app://desk/1",
  "app:desk",
  "https://desk/index.html",
  "app://desk:1/index.html",
  "app://x@evil/",
  "",
];

/** Contents of a window, with what the guards ask of them. */
class Contents extends EventEmitter {
  open: ((details: { url: string }) => { action: string }) | null = null;
  webRtc = "default";
  setWindowOpenHandler(handler: NonNullable<Contents["open"]>): void {
    this.open = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy;
  }
}
function guarded(): Contents {
  const app = new EventEmitter();
  guardApp(app as unknown as App);
  const contents = new Contents();
  app.emit("web-contents-created", {}, contents);
  return contents;
}
const event = (values: object = {}) => {
  const made = {
    prevented: false,
    preventDefault: () => {
      made.prevented = true;
    },
    ...values,
  };
  return made;
};

describe("navigation", () => {
  it.each(foreign)("%j is not ours, and nothing goes there", (url) => {
    expect(isAppUrl(url)).toBe(false);
    const contents = guarded();
    const [main, frame] = [event(), event({ url, isMainFrame: true })];
    contents.emit("will-navigate", main, url);
    contents.emit("will-frame-navigate", frame);
    expect([main.prevented, frame.prevented]).toEqual([true, true]);
  });
  it("the app's own address passes in the main frame, and nowhere else", () => {
    const contents = guarded();
    const url = "app://desk/index.html#/clients";
    const [main, top, inner] = [event(), event({ url, isMainFrame: true }), event({ url, isMainFrame: false })];
    contents.emit("will-navigate", main, url);
    contents.emit("will-frame-navigate", top);
    contents.emit("will-frame-navigate", inner);
    expect([main.prevented, top.prevented, inner.prevented]).toEqual([false, false, true]);
  });
  it("redirects, webviews and new windows are refused, to our own address too; WebRTC tells no address", () => {
    const contents = guarded();
    const [redirect, webview] = [event(), event()];
    contents.emit("will-redirect", redirect, "app://desk/index.html");
    contents.emit("will-attach-webview", webview);
    expect([redirect.prevented, webview.prevented, contents.open?.({ url: "app://desk/index.html" }), contents.webRtc]).toEqual([
      true,
      true,
      { action: "deny" },
      "disable_non_proxied_udp",
    ]);
  });
});

it("every permission is denied, asked, checked or of a device; the screen is not shared, nothing is downloaded", () => {
  const handlers: Record<string, any> = {};
  const session = Object.assign(
    new EventEmitter(),
    Object.fromEntries(
      [
        "setPermissionRequestHandler",
        "setPermissionCheckHandler",
        "setDevicePermissionHandler",
        "setDisplayMediaRequestHandler",
        "setSpellCheckerEnabled",
      ].map((name) => [
        name,
        (handler: unknown) => {
          handlers[name] = handler;
        },
      ]),
    ),
  );
  guardSession(session as unknown as Session);
  const answers: boolean[] = [];
  for (const permission of ["media", "geolocation", "notifications", "clipboard-read", "openExternal", "fileSystem", "unknown"]) {
    handlers["setPermissionRequestHandler"]({}, permission, (granted: boolean) => {
      answers.push(granted);
    });
    answers.push(handlers["setPermissionCheckHandler"]({}, permission), handlers["setDevicePermissionHandler"]({}));
  }
  expect(answers).toEqual(answers.map(() => false));
  expect(handlers["setDisplayMediaRequestHandler"]).toBeNull();
  expect(handlers["setSpellCheckerEnabled"], "dictionaries come from another company's server").toBe(false);
  const download = event();
  session.emit("will-download", download);
  expect(download.prevented).toBe(true);
});

it("the windows' session has no way to any server, this machine's neither", async () => {
  const set: unknown[] = [];
  await closeNetwork({
    setProxy: (value: unknown) => {
      set.push(value);
      return Promise.resolve();
    },
  } as unknown as Session);
  expect(set).toEqual([{ mode: "fixed_servers", proxyRules: "http://127.0.0.1:9", proxyBypassRules: "<-loopback>" }]);
});

it("no server is shown a certificate of the person", () => {
  const app = new EventEmitter();
  guardApp(app as unknown as App);
  const asked = event();
  const chosen: unknown[][] = [];
  app.emit("select-client-certificate", asked, null, "https://evil.example/", [{ subjectName: "Sanne" }], (...values: unknown[]) => {
    chosen.push(values);
  });
  expect([asked.prevented, chosen]).toEqual([true, [[]]]);
});

describe("preferences of windows", () => {
  it("are Electron's strictest", () => {
    expect(webPreferences("/preload.cjs")).toMatchObject({
      preload: "/preload.cjs",
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
    });
    for (const name of [
      "webSecurity",
      "allowRunningInsecureContent",
      "experimentalFeatures",
      "enableBlinkFeatures",
      "additionalArguments",
      "commandLineSwitches",
    ])
      expect(webPreferences("x")).not.toHaveProperty(name);
  });
  it("no other source names a dangerous one, opens pages past the guard, or reads a file:// address", () => {
    const root = join(import.meta.dirname, "../..");
    const sources = readdirSync(join(root, "electron"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
    );
    expect(sources.length).toBeGreaterThan(100);
    for (const name of sources) {
      const text = readFileSync(join(root, "electron", name), "utf8")
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
        // Two that take something away from the network stack (transport.ts).
        .replace("for (const name of networkSwitches) app.commandLine.appendSwitch(name);", "");
      expect(text, name).not.toMatch(
        /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegration\w*: true|contextIsolation: false|sandbox: false|bypassCSP|loadFile\(|setAsDefaultProtocolClient|commandLine\.appendSwitch|"file:\/\/|shell\.openPath|crashReporter/,
      );
      if (!name.startsWith("sandbox"))
        expect(text.includes("Math.random"), `${name}: only pauses between repeats may be guessable`).toBe(
          /^engine[/\\]engine\.ts$/.test(name),
        );
      if (!/^shell[/\\]open-page\.ts$/.test(name)) expect(text, name).not.toContain("openExternal(");
    }
  });
  it("pages that open in the browser are the app's own list, on one company's sites", () => {
    expect(Object.values(helpPages).length).toBeGreaterThan(3);
    for (const page of Object.values(helpPages))
      expect(new URL(page)).toMatchObject({
        protocol: "https:",
        username: "",
        port: "",
        host: expect.stringMatching(/^(?:vault\.)?bitwarden\.com$/) as string,
      });
  });
  it("main opens the sandbox and the guards before anything is shown", () => {
    const text = readFileSync(join(import.meta.dirname, "../main.ts"), "utf8").replaceAll(/\s+/g, " ");
    const order = [
      "catchStrays(process",
      "refusedSwitch(process.argv",
      "requestSingleInstanceLock()",
      "app.enableSandbox()",
      "registerSchemesAsPrivileged",
      "guardApp(app)",
      "app.whenReady()",
      "guardSession(session.defaultSession)",
      "closeNetwork(session.defaultSession)",
      "protocol.handle(",
      "await window.open()",
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(text).toMatch(/privileges: \{ standard: true, secure: true \}/);
    for (const reason of ["suspend", "lock-screen", "user-did-resign-active"])
      expect(text).toContain(`powerMonitor.on("${reason}", () => { engine.systemSleeps(); });`);
    expect(text).toContain('app.on("window-all-closed", () => { engine.lock();');
  });
});
