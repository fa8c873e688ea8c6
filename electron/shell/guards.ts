import type { App, Session, WebContents } from "electron";
import { isAppUrl } from "./origin.ts";

/** Denies every permission, asked or checked, and every device. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false); });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on("will-download", (event) => { event.preventDefault(); });
}

/** No contents of this app ever go anywhere else, open a window or hold a webview. */
export function guardNavigation(app: App): void {
  app.on("web-contents-created", (_event, contents) => { guardContents(contents); });
}

function guardContents(contents: WebContents): void {
  contents.on("will-navigate", (event, url) => { if (!isAppUrl(url)) event.preventDefault(); });
  contents.on("will-frame-navigate", (event) => { if (!isAppUrl(event.url) || !event.isMainFrame) event.preventDefault(); });
  contents.on("will-redirect", (event) => { event.preventDefault(); });
  contents.on("will-attach-webview", (event) => { event.preventDefault(); });
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
