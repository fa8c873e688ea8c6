import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";

/** The installed browser: `CHROMIUM_PATH`, or the first of the usual names on the path. */
export function chromiumPath(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      /* the next name */
    }
  }
  throw new Error("No Chromium found: install the package chromium, or name one in CHROMIUM_PATH.");
}

const hasDisplay = (): boolean => Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]) || process.platform !== "linux";

export async function launchContext(
  userData: string,
  debuggingPort: string | null,
  size: { width: number; height: number },
): Promise<BrowserContext> {
  const folder = join(userData, "chromium");
  mkdirSync(folder, { recursive: true });
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    headless: !hasDisplay(),
    viewport: hasDisplay() ? null : size,
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(debuggingPort === null ? [] : [`--remote-debugging-port=${debuggingPort}`]),
      `--window-size=${String(size.width)},${String(size.height)}`,
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--disable-sync",
      // What the app sets on its session and contents (electron/shell/guards.ts), which a browser takes at its start only.
      "--proxy-server=http://127.0.0.1:9",
      "--proxy-bypass-list=<-loopback>",
      "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    ],
  });
}
