import { z } from "zod";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/*
 * Sites where an account can have two-step login with an authenticator app, of the public list that the official report uses too (further-api.md §3).
 * The whole list is fetched, and compared here: nothing of a client goes out.
 */

/** The list has about two thousand sites. */
const mostSites = 50_000;
/** Of the text, in bytes. */
export const largestSiteList = 8_000_000;
const site = z.string().min(1).max(253);
const entry = z.tuple([
  z.unknown(),
  z.object({ domain: site, documentation: z.string().min(1), "additional-domains": z.array(site).max(1000).optional() }),
]);

/** Asks for the list: the text of the answer. */
export type AskSites = () => Promise<Result<string>>;

/** Hosts and domains of the sites that have a page of instructions. An entry that does not fit is left out; what is no such list at all is refused. */
export function readSites(text: string): Result<ReadonlySet<string>> {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return err(appError("health.site-list"));
  }
  if (!Array.isArray(list) || list.length > mostSites) return err(appError("health.site-list"));
  const sites = new Set<string>();
  for (const each of list as readonly unknown[]) {
    const read = entry.safeParse(each);
    if (!read.success) continue;
    const [, { domain, "additional-domains": more = [] }] = read.data;
    for (const name of [domain, ...more]) sites.add(name.toLowerCase());
  }
  return sites.size === 0 ? err(appError("health.site-list")) : ok(sites);
}
