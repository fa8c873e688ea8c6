/** Switches that may reach the app. Everything else in the arguments is ignored; nothing there starts an action. */
export interface StartArguments {
  readonly profileServer: string | null;
  /** Where the profiles lie; null: Electron's own folder for this app. */
  readonly userDataFolder: string | null;
  readonly sandbox: boolean;
}

/** Chromium reorders arguments, so they are searched, never counted. Later ones win. */
export function parseArguments(argv: readonly string[]): StartArguments {
  const valueOf = (name: string): string | null => {
    const found = argv.filter((argument) => argument.startsWith(`--${name}=`)).at(-1)?.slice(name.length + 3) ?? null;
    return found === null || found === "" || found.includes("\0") ? null : found;
  };
  const server = valueOf("profile-server");
  return { profileServer: server !== null && isServerAddress(server) ? server : null, userDataFolder: valueOf("user-data-dir"), sandbox: argv.includes("--sandbox-provider") };
}

function isServerAddress(text: string): boolean {
  if (!URL.canParse(text) || text.length > 300) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}

/** Switches that open the packaged app to other programs; no fuse covers them (security.md E-04). */
export const refusedWhenPackaged = ["--remote-debugging-port", "--remote-debugging-pipe", "--inspect", "--inspect-brk", "--js-flags", "--load-extension", "--host-rules"] as const;

export function refusedSwitch(argv: readonly string[]): string | null {
  return refusedWhenPackaged.find((name) => argv.some((argument) => argument === name || argument.startsWith(`${name}=`))) ?? null;
}
