import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import type { BrowserContext, CDPSession, Frame, Page, Route } from "playwright-core";
import { app } from "./app.ts";
import { launchContext } from "./chromium.ts";
import { answerCall } from "./ipc-main.ts";
import { standingNotices } from "./notification.ts";
import { protocol } from "./protocol.ts";
import { session, type Session } from "./session.ts";
import { encode, pageScript } from "./wire.ts";

/* An address of a custom scheme, `app://desk/x`, is `https://desk.app.invalid/x` in the browser: a secure context that resolves nowhere. */
const toBrowser = (url: string): string => {
  const { protocol: named, host, pathname, search, hash } = new URL(url);
  const scheme = named.slice(0, -1);
  return protocol.handlerOf(scheme) === undefined ? url : `https://${host}.${scheme}.invalid${pathname}${search}${hash}`;
};
const fromBrowser = (url: string): string => {
  const found = /^https:\/\/([^/.]+)\.([^/.]+)\.invalid(\/.*)?$/.exec(url);
  return found === null ? url : `${found[2] ?? ""}://${found[1] ?? ""}${found[3] ?? "/"}`;
};

interface Preferences {
  preload?: string;
  session?: Session;
  javascript?: boolean;
}
interface WindowOptions {
  width?: number;
  height?: number;
  show?: boolean;
  webPreferences?: Preferences;
}

let contextPromise: Promise<BrowserContext> | null = null;
const owners = new Map<Page, WebContents>();

function context(size: { width: number; height: number }): Promise<BrowserContext> {
  contextPromise ??= launchContext(app.getPath("userData"), app.commandLine.getSwitchValue("remote-debugging-port") || null, size).then(
    async (made) => {
      await made.route("**/*", async (route) => {
        await routeRequest(route);
      });
      made.on("page", (page) => {
        void closeForeign(page);
      });
      made.on("close", () => {
        app.quit();
      });
      return made;
    },
  );
  return contextPromise;
}
app.closeWindows = async () => {
  const open = contextPromise;
  contextPromise = null;
  await (await open)?.close().catch(() => undefined);
};

/** A page that no window of ours made: `window.open`, which the handler of its opener decides about. */
async function closeForeign(page: Page): Promise<void> {
  const opener = await page.opener();
  if (opener === null || owners.has(page)) return;
  const decision = owners.get(opener)?.openHandler({ url: fromBrowser(page.url()) });
  if (decision?.action !== "allow") await page.close();
}

async function routeRequest(route: Route): Promise<void> {
  const request = route.request();
  const url = fromBrowser(request.url());
  try {
    const answers = owners.get(request.frame().page())?.session.protocol ?? protocol;
    const handler = URL.canParse(url) ? answers.handlerOf(new URL(url).protocol.slice(0, -1)) : undefined;
    if (request.isNavigationRequest()) {
      const frame = request.frame();
      const contents = owners.get(frame.page());
      if (contents === undefined) {
        await route.abort("blockedbyclient");
        return;
      }
      if (!contents.allows(frame, url, request.redirectedFrom() !== null)) {
        await route.abort("aborted");
        return;
      }
    }
    if (handler === undefined) {
      await route.continue();
      return;
    }
    const answer = await handler({ url, method: request.method() });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  } catch {
    await route.abort("failed").catch(() => undefined);
  }
}

class PreventableEvent {
  prevented = false;
  readonly url: string;
  readonly isMainFrame: boolean;
  constructor(url: string, isMainFrame: boolean) {
    this.url = url;
    this.isMainFrame = isMainFrame;
  }
  preventDefault(): void {
    this.prevented = true;
  }
}

let contentsCount = 0;
export class WebContents extends EventEmitter {
  readonly id = ++contentsCount;
  readonly session: Session;
  page: Page | null = null;
  openHandler: (details: { url: string }) => { action: "allow" | "deny" } = () => ({ action: "allow" });
  private askedByMain: string | null = null;
  private frame: { url: string; parent: null } = { url: "", parent: null };

  constructor(own: Session) {
    super();
    this.session = own;
  }
  get mainFrame(): { url: string; parent: null } {
    return this.frame;
  }
  getURL(): string {
    return this.page === null ? "" : fromBrowser(this.page.url());
  }
  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false;
  }
  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(): void {
    /* a setting of the browser process; nothing to set here */
  }
  reloadIgnoringCache(): void {
    void this.page?.reload().catch(() => undefined);
  }
  send(channel: string, message: unknown): void {
    void this.page
      ?.evaluate(
        ([name, text]) => {
          (globalThis as unknown as { __standInReceive?: (name: string, text: string) => void }).__standInReceive?.(
            name as string,
            text as string,
          );
        },
        [channel, encode(message)],
      )
      .catch(() => undefined);
  }
  async printToPDF({ preferCSSPageSize = false }: { preferCSSPageSize?: boolean }): Promise<Buffer> {
    if (this.page === null) throw new Error("nothing to print");
    return this.page.pdf({ format: "A4", printBackground: true, preferCSSPageSize });
  }

  /** Electron does not tell of navigations that main asked for. */
  mainAsks(url: string): void {
    this.askedByMain = toBrowser(url);
  }
  allows(frame: Frame, url: string, redirected: boolean): boolean {
    const isMain = frame.parentFrame() === null;
    if (isMain && this.askedByMain !== null) {
      this.askedByMain = null;
      return true;
    }
    if (isMain && url === this.getURL()) return true;
    const event = new PreventableEvent(url, isMain);
    if (isMain) this.emit("will-navigate", event, url);
    this.emit("will-frame-navigate", event);
    if (redirected) this.emit("will-redirect", event, url);
    return !event.prevented;
  }
  /** The frame of a call as Electron would give it: ours for the main frame, another for any other. */
  senderFrame(frame: Frame): { url: string; parent: unknown } {
    if (this.page !== null && frame === this.page.mainFrame()) {
      this.frame.url = fromBrowser(frame.url());
      return this.frame;
    }
    return { url: fromBrowser(frame.url()), parent: {} };
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all = new Set<BrowserWindow>();
  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.all];
  }
  readonly webContents: WebContents;
  private readonly options: WindowOptions;
  private destroyed = false;
  private focused = true;

  constructor(options: WindowOptions = {}) {
    super();
    this.options = options;
    this.webContents = new WebContents(options.webPreferences?.session ?? session.defaultSession);
    BrowserWindow.all.add(this);
    app.emit("web-contents-created", {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const { width = 1280, height = 800 } = this.options;
    const page = this.webContents.page ?? (await this.open({ width, height }));
    this.webContents.mainAsks(url);
    await page.goto(toBrowser(url), { waitUntil: "domcontentloaded" });
    this.webContents.emit("did-finish-load");
    this.emit("ready-to-show");
  }
  private async open(size: { width: number; height: number }): Promise<Page> {
    const browser = await context(size);
    const blank = browser.pages().find((page) => page.url() === "about:blank" && !owners.has(page));
    const page = blank ?? (await browser.newPage());
    this.webContents.page = page;
    owners.set(page, this.webContents);
    const preload = this.options.webPreferences?.preload;
    if (preload !== undefined) {
      await page.exposeBinding("__standInSend", (source, channel: string, text: string) =>
        answerCall(this.webContents, source.frame, channel, text),
      );
      await page.exposeBinding("__standInFocus", (_source, focused: boolean) => {
        this.focused = focused;
      });
      await page.exposeBinding("__standInNotices", (_source, clicked: string | null) => standingNotices(clicked));
      await page.addInitScript({ content: pageScript(readFileSync(preload, "utf8")) });
    }
    page.on("close", () => {
      owners.delete(page);
      this.closed();
    });
    page.on("crash", () => {
      this.webContents.emit("render-process-gone", {}, { reason: "crashed" });
    });
    return page;
  }
  private closed(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    BrowserWindow.all.delete(this);
    this.emit("closed");
    if (BrowserWindow.all.size === 0) app.emit("window-all-closed");
  }
  show(): void {
    /* a page is visible from the start */
  }
  /** A page without a display always has the focus: a driver says when it has not. */
  isFocused(): boolean {
    return this.focused;
  }
  focus(): void {
    this.focused = true;
    void this.webContents.page?.bringToFront().catch(() => undefined);
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    /* never minimised */
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  setTitleBarOverlay(): void {
    /* the page draws its own title bar */
  }
  setBackgroundColor(): void {
    /* the page paints at once */
  }
  setContentProtection(): void {
    /* a capability of the window system */
  }
  destroy(): void {
    void this.webContents.page?.close().catch(() => undefined);
  }
  close(): void {
    this.destroy();
  }
  cdp(): Promise<CDPSession> {
    const page = this.webContents.page;
    if (page === null) throw new Error("the window is not open");
    return page.context().newCDPSession(page);
  }
}
