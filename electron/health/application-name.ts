import { parse } from "tldts";

/** Longer ones are no names: a report takes 1000 characters, what is remembered of checks 300. */
const longest = 300;

/**
 * The application that an address belongs to, as Access Intelligence tells them apart (further-api.md §4): its registrable domain, so that
 * `mail.example.com` and `example.com` are one; an IP address or `localhost` as it is; else the whole text, as an address of a computer without a
 * domain. Null: nothing to tell it by.
 */
export function applicationName(address: string): string | null {
  const text = address.trim();
  if (text === "") return null;
  const name = domainOf(text) ?? text;
  return name.length > longest ? null : name;
}

function domainOf(text: string): string | null {
  if (/^(?:data|about):/u.test(text)) return null;
  const { hostname, domain, isIp } = parse(text, { validHosts: ["localhost"], allowPrivateDomains: true });
  return hostname === "localhost" || isIp === true ? hostname : domain;
}
