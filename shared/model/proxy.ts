/** How requests leave this computer. */
export interface ProxyChoice {
  readonly mode: "system" | "none" | "manual";
  /** As it was typed last; of use with `manual` alone. */
  readonly address: string;
}

/** `host:port`, with or without the kind of proxy before it. No name and password: those are asked for when the proxy wants them, and never kept. */
const written = /^(?:(?<kind>https?|socks[45]):\/\/)?(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]):(?<port>\d{1,5})\/?$/iu;

/** The proxy as Chromium's rules name it; null where it is none. */
export function proxyRule(address: string): string | null {
  const found = written.exec(address.trim())?.groups;
  if (found === undefined) return null;
  const port = Number(found["port"]);
  return port < 1 || port > 65_535
    ? null
    : `${(found["kind"] ?? "http").toLowerCase()}://${(found["host"] ?? "").toLowerCase()}:${String(port)}`;
}
