import { randomUUID } from "node:crypto";
import { BrowserWindow, session, type Session } from "electron";
import { guardSession } from "./guards.ts";
import { appOrigin, appScheme, isAppUrl } from "./origin.ts";

/** Styles of the page itself and nothing else. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const pages = new Map<string, string>();
let own: Session | null = null;

/** The session of printing: it answers the pages that are being printed, and reaches nothing else. */
function printSession(): Session {
  if (own !== null) return own;
  own = session.fromPartition("print", { cache: false });
  guardSession(own);
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAppUrl(details.url) });
  });
  own.protocol.handle(appScheme, (request) => {
    const page = pages.get(request.url);
    return page === undefined
      ? new Response(null, { status: 404 })
      : new Response(page, { headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": printPolicy } });
  });
  return own;
}

/**
 * Prints a page made by this app to PDF, in a window that is never shown, has no preload, no script and no network. The page has an address of
 * its own for the time: one that carried it whole could hold two megabytes only.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const url = `${appScheme}://${appOrigin.host}/print/${randomUUID()}`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  pages.set(url, html);
  try {
    await window.loadURL(url);
    return new Uint8Array(
      await window.webContents.printToPDF({
        // The page's own style says how large it is, whether it lies on its side, and its margins.
        preferCSSPageSize: true,
        printBackground: true,
      }),
    );
  } finally {
    pages.delete(url);
    window.destroy();
  }
}
