import type { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { ClientId } from "../../model/ids.ts";
import { fold } from "../../util/fold.ts";
import type { ClientSetup } from "./client-setup.ts";

export type SearchKind = "client" | "member" | "collection" | "group";
/** One thing that can be found. `folded` is what a query is compared with: the title, `titleLength` letters, then what else leads to it. `role` and `status` are a member's. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly clientId: ClientId;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly folded: string;
  readonly titleLength: number;
  readonly role: MemberRole | null;
  readonly status: MemberStatus | null;
}

/** Everything of one client that a search can find: the client, its members, collections and groups. */
export function searchEntriesOf(
  clientId: ClientId,
  clientName: string,
  tags: readonly string[],
  setup: ClientSetup | null,
): readonly SearchEntry[] {
  const entries: SearchEntry[] = [];
  const add = (
    kind: SearchKind,
    id: string,
    title: string,
    subtitle: string,
    extra = "",
    member: Pick<SearchEntry, "role" | "status"> = { role: null, status: null },
  ): void => {
    const { role, status } = member;
    entries.push({ kind, clientId, id, title, subtitle, folded: fold(`${title} ${extra}`), titleLength: fold(title).length, role, status });
  };
  add("client", clientId, clientName, "", tags.join(" "));
  for (const member of setup?.members ?? [])
    add("member", member.id, member.name ?? member.email, member.email, member.name === null ? "" : member.email, member);
  for (const collection of setup?.collections ?? [])
    // Many clients have one of the same name: the client's name tells which.
    if (!collection.isDefaultUserCollection) add("collection", collection.id, collection.path, "", clientName);
  for (const group of setup?.groups ?? []) add("group", group.id, group.name, "", clientName);
  return entries;
}

const kindWeight: Readonly<Record<SearchKind, number>> = { client: 0, member: 1, collection: 2, group: 3 };

/** Lower is better; null when the entry does not hold every word of the query. */
function rankEntry(entry: SearchEntry, words: readonly string[]): number | null {
  let rank = kindWeight[entry.kind];
  for (const word of words) {
    const at = entry.folded.indexOf(word);
    if (at < 0) return null;
    // In the name before in the address behind it: a company's own domain stands in every address of its people.
    if (at > 0) rank += (isWordStart(entry.folded, at) ? 4 : 8) + (at >= entry.titleLength ? 16 : 0);
  }
  return rank;
}
const isWordStart = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** Best hits first, equal ones by title. Scans in slices and lets `yieldToEventLoop` run between them, so that nothing blocks. */
export async function search(
  entries: Iterable<readonly SearchEntry[]>,
  query: string,
  limit: number,
  yieldToEventLoop: () => Promise<void>,
  slice = 20_000,
): Promise<readonly SearchEntry[]> {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const byRank = new Map<number, SearchEntry[]>();
  let scanned = 0;
  for (const group of entries) {
    for (const entry of group) {
      const rank = rankEntry(entry, words);
      if (rank !== null) {
        const list = byRank.get(rank);
        if (list === undefined) byRank.set(rank, [entry]);
        else if (list.length < limit * 4) list.push(entry);
      }
    }
    scanned += group.length;
    if (scanned >= slice) {
      scanned = 0;
      await yieldToEventLoop();
    }
  }
  const hits: SearchEntry[] = [];
  for (const rank of [...byRank.keys()].sort((left, right) => left - right)) {
    const ranked = (byRank.get(rank) ?? []).sort((left, right) => (left.title < right.title ? -1 : left.title > right.title ? 1 : 0));
    for (const hit of ranked) hits.push(hit);
    if (hits.length >= limit) break;
  }
  return hits.slice(0, limit);
}
