import type { ServerChoice } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** Where a server's services are. No slash at the end. */
export interface ServerUrls {
  readonly kind: ServerChoice["kind"];
  readonly api: string;
  readonly identity: string;
  /** The web vault, for links that a person opens. */
  readonly web: string;
  /** Host (and port) for people to read. */
  readonly host: string;
}

const cloud = (kind: "us" | "eu", domain: string): ServerUrls => ({
  kind,
  api: `https://api.${domain}`,
  identity: `https://identity.${domain}`,
  web: `https://vault.${domain}`,
  host: `vault.${domain}`,
});
export const cloudServers = { us: cloud("us", "bitwarden.com"), eu: cloud("eu", "bitwarden.eu") } as const;

/**
 * The services of a server with one base address: self-hosted, Vaultwarden, the sandbox.
 * Plain http only to this machine; never to addresses that clouds keep for their own use, nor with a password in the address.
 */
export function serverUrlsOf(address: string, kind: "self-hosted" | "sandbox" = "self-hosted"): Result<ServerUrls> {
  const invalid = err(appError("server.address-invalid"));
  const trimmed = address.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === "" || /[\s\\\u0000]/u.test(trimmed) || !URL.canParse(withScheme)) return invalid;
  const url = new URL(withScheme);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "" || url.hostname.endsWith(".")) return invalid;
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isThisMachine(url.hostname))) return invalid;
  if (isReserved(url.hostname)) return invalid;
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  return ok({ kind, api: `${base}/api`, identity: `${base}/identity`, web: base, host: url.host + url.pathname.replace(/\/+$/, "") });
}

export function serverUrlsOfChoice(choice: ServerChoice, sandboxUrl: string | null): Result<ServerUrls> {
  switch (choice.kind) {
    case "us":
      return ok(cloudServers.us);
    case "eu":
      return ok(cloudServers.eu);
    case "self-hosted":
      return serverUrlsOf(choice.url);
    case "sandbox":
      return sandboxUrl === null ? err(appError("sandbox.unavailable")) : serverUrlsOf(sandboxUrl, "sandbox");
  }
}

const isThisMachine = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);

/** Link-local and metadata addresses, unspecified and broadcast ones. The URL parser has already made every spelling of an IPv4 address canonical. */
function isReserved(host: string): boolean {
  if (/^169\.254\./.test(host) || /^0\./.test(host) || /^(22[4-9]|2[3-5]\d)\./.test(host)) return true;
  if (/^metadata(\.google\.internal)?$/.test(host)) return true;
  if (!host.startsWith("[")) return false;
  const address = host.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped) {
    const [high, low] = [parseInt(mapped[1] ?? "0", 16), parseInt(mapped[2] ?? "0", 16)];
    return isReserved([high >> 8, high & 255, low >> 8, low & 255].join("."));
  }
  return address === "::" || /^fe[89ab]/.test(address) || /^ff/.test(address) || address.startsWith("fd00:ec2:");
}
