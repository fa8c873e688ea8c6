import { Resolver, getServers } from "node:dns/promises";
import type { DnsRow, DnsView } from "#shared/bridge/sign-on";

/** What a look-up asks of name servers: at `servers` (addresses with an optional port). Empty: nothing is there. Throws with a DNS code otherwise. */
export interface NameServers {
  txt(name: string, servers: readonly string[]): Promise<readonly string[]>;
  /** Names of the servers that answer for a domain. */
  ns(name: string, servers: readonly string[]): Promise<readonly string[]>;
  addresses(host: string, servers: readonly string[]): Promise<readonly string[]>;
  /** The resolvers of this computer. */
  own(): readonly string[];
}

const patience = { timeout: 3000, tries: 1 };
const absent = new Set(["ENOTFOUND", "ENODATA"]);
const at = (servers: readonly string[]): Resolver => {
  const resolver = new Resolver(patience);
  if (servers.length > 0) resolver.setServers(servers);
  return resolver;
};
async function orNothing<T>(answer: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await answer;
  } catch (thrown) {
    if (absent.has(codeOf(thrown))) return [];
    throw thrown;
  }
}
const codeOf = (thrown: unknown): string => String((thrown as { code?: unknown } | null)?.code ?? "");

export const systemNameServers: NameServers = {
  txt: async (name, servers) => (await orNothing(at(servers).resolveTxt(name))).map((parts) => parts.join("")),
  ns: (name, servers) => orNothing(at(servers).resolveNs(name)),
  addresses: (host, servers) => orNothing(at(servers).resolve4(host)),
  own: () => getServers(),
};

/** Name servers of the domain that are asked; a domain has rarely more. */
const mostServers = 3;

/**
 * Looks a claim's TXT record up where the server looks for it, and where it is put by mistake: at the domain's own name servers first,
 * which are never out of date, then at this computer's resolver. Says what was seen and where.
 */
export async function lookUp(servers: NameServers, domain: string, txt: string): Promise<DnsView> {
  const computer = servers.own();
  const row = async (server: string, kind: DnsRow["kind"], name: string, where: readonly string[]): Promise<DnsRow> => {
    try {
      const records = (await servers.txt(name, where)).map((record) => record.slice(0, 300)).slice(0, 20);
      return { server, kind, name, records, found: records.some((record) => record.trim() === txt), failed: null };
    } catch (thrown) {
      return { server, kind, name, records: [], found: false, failed: codeOf(thrown) || "EUNKNOWN" };
    }
  };
  const rows: DnsRow[] = [];
  let first: { readonly host: string; readonly where: readonly string[] } | null = null;
  try {
    for (const host of [...(await servers.ns(domain, computer))].sort().slice(0, mostServers)) {
      const where = await servers.addresses(host, computer);
      if (where.length === 0) continue;
      first ??= { host, where };
      rows.push(await row(host, "own", domain, where));
    }
  } catch {
    // Who answers for the domain could not be learned: this computer's resolver tells by itself.
  }
  rows.push(await row(computer[0] ?? "", "computer", domain, computer));
  if (!rows.some((each) => each.found)) {
    const { host, where } = first ?? { host: computer[0] ?? "", where: computer };
    for (const name of [`www.${domain}`, `${domain}.${domain}`, `@.${domain}`]) {
      const tried = await row(host, "mistake", name, where);
      if (tried.found) rows.push(tried);
    }
  }
  return { rows, verdict: verdictOf(rows) };
}

function verdictOf(rows: readonly DnsRow[]): DnsView["verdict"] {
  const asked = rows.filter((row) => row.kind !== "mistake");
  if (asked.every((row) => row.failed !== null)) return "unreachable";
  const own = asked.filter((row) => row.kind === "own" && row.failed === null);
  if (own.length > 0 ? own.every((row) => row.found) : asked.some((row) => row.found)) return "found";
  if (asked.some((row) => row.found)) return "spreading";
  if (rows.some((row) => row.kind === "mistake")) return "wrong-place";
  return asked.some((row) => row.records.some((record) => record.startsWith("bw="))) ? "other-value" : "missing";
}
