import { BrowserWindow, session } from "electron";
import { denyPermissions } from "./guards.ts";

/** Prints a page made by this app to PDF, in a window that is never shown, has no preload, no script and no network. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition("print", { cache: false });
  denyPermissions(own);
  own.webRequest.onBeforeRequest((details, answer) => { answer({ cancel: !details.url.startsWith("data:") }); });
  const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false } });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString("base64")}`);
    return new Uint8Array(await window.webContents.printToPDF({ pageSize: "A4", printBackground: true, margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.6 } }));
  } finally { window.destroy(); }
}
