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

/** What comes along when a text is copied: invisible characters, the brackets and quotes around it. */
const bare = (text: string): string =>
  text
    .replaceAll(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[<"'\u201c\u2018]+/, "")
    .replace(/[>"'\u201d\u2019]+$/, "")
    .trim()
    .replace(/^(https?):\/*(?=[^/])/i, "$1://");

/**
 * The services of a server with one base address: self-hosted, Vaultwarden, the sandbox. What a web vault's address bar shows is taken too:
 * the route after `#`, the query and a final `index.html` are left off.
 * Plain http only to this machine; never to addresses that clouds keep for their own use, nor with a password in the address.
 */
export function serverUrlsOf(address: string, kind: "self-hosted" | "sandbox" = "self-hosted"): Result<ServerUrls> {
  const invalid = err(appError("server.address-invalid"));
  const trimmed = bare(address);
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === "" || /[\s\\\u0000]/u.test(trimmed) || !URL.canParse(withScheme)) return invalid;
  const url = new URL(withScheme);
  if (url.username !== "" || url.password !== "" || url.hostname.endsWith(".")) return invalid;
  if (!isHttpsOrLocal(url)) return invalid;
  if (isReserved(url.hostname)) return invalid;
  return ok(servicesOf(url, url.pathname, kind));
}

function servicesOf(url: URL, path: string, kind: ServerUrls["kind"]): ServerUrls {
  const below = path.replace(/(?:\/index\.html?)?\/*$/i, "");
  const base = url.origin + below;
  return { kind, api: `${base}/api`, identity: `${base}/identity`, web: base, host: url.host + below };
}

/** A cloud's own pages and services, whichever of them was copied. */
const cloudOf = (servers: ServerUrls): ServerUrls | null => {
  const domain = /^(?:(?:vault|api|identity|portal|www)\.)?bitwarden\.(com|eu)$/.exec(new URL(servers.web).host)?.[1];
  return domain === undefined ? null : cloudServers[domain === "eu" ? "eu" : "us"];
};

/**
 * Where the server of an address may be: there, or, where the address goes on into one of its pages (`/admin`, `/api/config`), in a
 * folder above, nearest first. At most six, all of one origin.
 */
export function possibleServers(servers: ServerUrls): readonly ServerUrls[] {
  if (servers.kind !== "self-hosted") return [servers];
  const url = new URL(servers.web);
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const above = parts.map((_part, index) => servicesOf(url, `/${parts.slice(0, parts.length - 1 - index).join("/")}`, servers.kind));
  return [servers, ...above.slice(0, 5)];
}

export function serverUrlsOfChoice(choice: ServerChoice, sandboxUrl: string | null): Result<ServerUrls> {
  switch (choice.kind) {
    case "us":
      return ok(cloudServers.us);
    case "eu":
      return ok(cloudServers.eu);
    case "self-hosted": {
      const typed = serverUrlsOf(choice.url);
      return typed.ok ? ok(cloudOf(typed.value) ?? typed.value) : typed;
    }
    case "sandbox":
      return sandboxUrl === null ? err(appError("sandbox.unavailable")) : serverUrlsOf(sandboxUrl, "sandbox");
  }
}

const isThisMachine = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
/** The origin of an address; null where it is none. */
export const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);
/** An address that nobody can listen to on the way: https, or http to this machine. */
export const isHttpsOrLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && isThisMachine(hostname));

/** Link-local and metadata addresses, unspecified and broadcast ones. The URL parser has already made every spelling of an IPv4 address canonical. */
export function isReserved(host: string): boolean {
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
