/** Switches that may reach the app. Everything else in the arguments is ignored, but for commands (engine/commands.ts). */
export interface StartArguments {
  readonly profileServer: string | null;
  /** Where the profiles lie; null: Electron's own folder for this app. */
  readonly userDataFolder: string | null;
  readonly sandbox: boolean;
}

/** Chromium reorders arguments, so they are searched, never counted. Later ones win. */
export function parseArguments(argv: readonly string[]): StartArguments {
  const valueOf = (name: string): string | null => {
    const found =
      argv
        .filter((argument) => argument.startsWith(`--${name}=`))
        .at(-1)
        ?.slice(name.length + 3) ?? null;
    return found === null || found === "" || found.includes("\0") ? null : found;
  };
  const server = valueOf("profile-server");
  return {
    profileServer: server !== null && isServerAddress(server) ? server : null,
    userDataFolder: valueOf("user-data-dir"),
    sandbox: argv.includes("--sandbox-provider"),
  };
}

function isServerAddress(text: string): boolean {
  if (!URL.canParse(text) || text.length > 300) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}

/**
 * Switches that open the packaged app to other programs, or take away what protects it; no fuse covers them (security.md §7, E-04). `no-sandbox`
 * is not among them: the AppImage starts itself with it where the system allows no sandbox.
 */
export const refusedWhenPackaged = [
  "remote-debugging-port",
  "remote-debugging-pipe",
  "remote-debugging-address",
  "remote-allow-origins",
  "inspect",
  "inspect-brk",
  "inspect-port",
  "inspect-brk-node",
  "inspect-wait",
  "js-flags",
  "load-extension",
  "host-rules",
  "host-resolver-rules",
  "ignore-certificate-errors",
  "ignore-certificate-errors-spki-list",
  "allow-insecure-localhost",
  "disable-web-security",
  "unsafely-treat-insecure-origin-as-secure",
  "ssl-key-log-file",
  "log-net-log",
  "renderer-cmd-prefix",
  "utility-cmd-prefix",
  "gpu-launcher",
  "zygote-cmd-prefix",
  "browser-subprocess-path",
  "single-process",
  "in-process-gpu",
  "wait-for-debugger",
  "wait-for-debugger-children",
  "renderer-startup-dialog",
  "auto-open-devtools-for-tabs",
  "custom-devtools-frontend",
  "password-store",
  "use-mock-keychain",
  "proxy-server",
  "proxy-pac-url",
  "proxy-bypass-list",
  "proxy-auto-detect",
  "no-proxy-server",
  "auth-server-allowlist",
  "auth-server-whitelist",
  "auth-negotiate-delegate-allowlist",
  "auth-negotiate-delegate-whitelist",
  "ignore-connections-limit",
  "allow-running-insecure-content",
  "disable-site-isolation-trials",
  "enable-logging",
  "log-file",
  "log-level",
  "vmodule",
  "v",
  "net-log-capture-mode",
  "trace-startup",
  "enable-crash-reporter",
] as const;

/** The first such switch among the arguments, as Chromium reads them: with one dash or two, on Windows with a slash and in any case. */
export function refusedSwitch(argv: readonly string[], platform: NodeJS.Platform): string | null {
  const prefix = platform === "win32" ? /^(?:--?|\/)/ : /^--?/;
  const names = new Set(
    argv.filter((argument) => prefix.test(argument)).map((argument) => (argument.replace(prefix, "").split("=")[0] ?? "").toLowerCase()),
  );
  return refusedWhenPackaged.find((name) => names.has(name)) ?? null;
}
