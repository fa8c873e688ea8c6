import type { App, Session, WebContents } from "electron";
import { isAppUrl } from "./origin.ts";

/** Denies every permission, asked or checked, every device and every download; no dictionary is fetched for spelling. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.on("will-download", (event) => {
    event.preventDefault();
  });
}

/**
 * The windows' own session reaches no server at all: main sends every request. What the page's policy does not govern (WebRTC over TCP,
 * preconnections) ends at a proxy that is not there. The app's own address is answered by main and never gets so far.
 */
export const closeNetwork = (session: Session): Promise<void> =>
  session.setProxy({ mode: "fixed_servers", proxyRules: "http://127.0.0.1:9", proxyBypassRules: "<-loopback>" });

/** No contents of this app ever go anywhere else, open a window or hold a webview; no server is told who the person is by a certificate. */
export function guardApp(app: App): void {
  app.on("web-contents-created", (_event, contents) => {
    guardContents(contents);
  });
  // Without a listener Electron offers the first certificate of the person's store to whoever asks.
  app.on("select-client-certificate", (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
  });
}

function guardContents(contents: WebContents): void {
  contents.on("will-navigate", (event, url) => {
    if (!isAppUrl(url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!isAppUrl(event.url) || !event.isMainFrame) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
