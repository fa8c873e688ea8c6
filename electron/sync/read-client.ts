import type { Item } from "#shared/api/items";
import type { AppError } from "#shared/errors/app-error";
import { readClient, unchanged, type ClientAnswers, type PartAnswer, type ReadClient } from "#shared/setup/value/read";
import { err, ok, type Result } from "#shared/util/result";
import type { ClientEntry, ItemOpener, ProfileReads } from "./client-reads.ts";
import type { ReadTimes } from "./local-state.ts";

/** How long before the last full reading the event log is asked again: answers of one moment may be split (organization-api.md §13). */
const overlapMilliseconds = 60_000;
/** Some changes leave no event (an import, an accepted invitation, SSO values), so everything is read once a day at least. */
const fullReadEveryMilliseconds = 24 * 60 * 60 * 1000;

export interface ClientReading {
  readonly read: ReadClient;
  readonly times: ReadTimes;
  readonly full: boolean;
}

/**
 * Reads one client. When a previous reading is there and the event log says that nothing was set up since, only the
 * members are read (an accepted invitation is not logged): two requests instead of nine.
 * @param force read everything whatever the log says.
 */
export async function readOneClient(
  reads: ProfileReads,
  entry: ClientEntry,
  previous: { readonly read: ReadClient; readonly times: ReadTimes } | null,
  options: { readonly force: boolean; readonly now: () => Date; readonly signal: AbortSignal },
): Promise<Result<ClientReading>> {
  const { id } = entry.profile;
  const opener = reads.opener(id);
  if (!opener.ok) return opener;
  const startedAt = options.now().toISOString();
  const { signal } = options;

  if (
    previous !== null &&
    !options.force &&
    previous.read.setup.unread.length === 0 &&
    !isOlderThan(previous.times.fullReadAt, startedAt, fullReadEveryMilliseconds)
  ) {
    const since = new Date(Date.parse(previous.times.fullReadAt) - overlapMilliseconds).toISOString();
    const [changed, members] = await Promise.all([reads.changedSince(id, since, startedAt, signal), reads.members(id, signal)]);
    if (changed.ok && changed.value === false && members.ok) {
      const same: PartAnswer<never> = ok(unchanged);
      const answers: ClientAnswers = {
        ...entry,
        members,
        details: same,
        collections: same,
        groups: same,
        policies: same,
        sso: same,
        scim: same,
        domains: same,
        items: same,
      };
      return ok({
        read: readClient(answers, opener.value, previous.read),
        times: { readAt: startedAt, fullReadAt: previous.times.fullReadAt },
        full: false,
      });
    }
  }

  const [details, members, groups, collections, policies, sso, scim, domains, items] = await Promise.all([
    reads.organization(id, signal),
    reads.members(id, signal),
    reads.groups(id, signal),
    reads.collections(id, signal),
    reads.policies(id, signal),
    reads.sso(id, signal),
    reads.scim(id, signal),
    reads.domains(id, signal),
    reads.items(id, signal),
  ]);
  const core: readonly PartAnswer<unknown>[] = [members, collections];
  const failed = core.find((answer) => !answer.ok);
  // Without members and collections there is no setup worth the name: the client keeps its last one and says why.
  if (failed !== undefined && !failed.ok) return err<AppError>(failed.error);
  const looks = await looksOf(items, opener.value, signal);
  const read = readClient(
    { ...entry, details, members, groups, collections, policies, sso, scim, domains, items, looks },
    opener.value,
    previous?.read ?? null,
  );
  return ok({ read, times: { readAt: startedAt, fullReadAt: startedAt }, full: true });
}

/** Items between two breaths: each takes a few openings, and a client may have tens of thousands. */
const breath = 200;

async function looksOf(items: PartAnswer<readonly Item[]>, opener: ItemOpener, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const looks = new Map<string, string>();
  if (!items.ok || items.value === null || items.value === unchanged) return looks;
  for (const [index, item] of items.value.entries()) {
    if (index % breath === breath - 1)
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    if (signal.aborted) break;
    const look = opener.itemLook(item);
    if (look !== null) looks.set(item.id, look);
  }
  return looks;
}

const isOlderThan = (moment: string, now: string, milliseconds: number): boolean => Date.parse(now) - Date.parse(moment) > milliseconds;
