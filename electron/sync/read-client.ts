import { markOf } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import { appError, type AppError } from "#shared/errors/app-error";
import type { OrganizationId } from "#shared/model/ids";
import type { ClientSetup, SetupPart } from "#shared/setup/value/client-setup";
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

/** What was read before, and when. */
export interface PreviousReading {
  readonly read: ReadClient;
  readonly times: ReadTimes;
}

export interface ReadOptions {
  /** Read everything whatever the log says. */
  readonly force: boolean;
  /** Take the answers as they are, also where they have much less than before: the technician said so. */
  readonly trusted?: boolean;
  /** Ask for these parts alone, where everything else was read before without a failure: what one edit touched. */
  readonly only?: ReadonlySet<SetupPart> | null;
  /** Without a previous reading: one that is so new that its items, by far the largest part, need not be asked for again. */
  readonly knownItems?: PreviousReading | null;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

/**
 * Reads one client. When a previous reading is there and the event log says that nothing was set up since, only the
 * members are read (an accepted invitation is not logged): two requests instead of nine.
 * What an answer suddenly lacks stays as it was and stands in `unread` (`withoutLosses`).
 */
export async function readOneClient(
  reads: ProfileReads,
  entry: ClientEntry,
  previous: PreviousReading | null,
  options: ReadOptions,
): Promise<Result<ClientReading>> {
  const { id } = entry.profile;
  const opener = reads.opener(id);
  if (!opener.ok) return opener;
  const startedAt = options.now().toISOString();
  const { signal } = options;

  if (previous !== null && options.only != null && previous.read.setup.unread.length === 0) {
    const wanted = options.only;
    const ask = <T>(part: SetupPart, read: () => Promise<PartAnswer<T>>): Promise<PartAnswer<T>> =>
      wanted.has(part) ? read() : Promise.resolve(ok(unchanged));
    const asked = await askFor(reads, id, signal, ask);
    const digests = await digestsOf(asked.items, opener.value, signal);
    const answers: ClientAnswers = { ...withKnownLink(entry, previous.read.setup), ...asked, ...digests };
    // The rest is as old as it was.
    return ok({
      read: readClient(withoutLosses(answers, previous.read, true), opener.value, previous.read),
      times: previous.times,
      full: false,
    });
  }

  if (
    previous !== null &&
    !options.force &&
    previous.read.setup.unread.length === 0 &&
    !isOlderThan(previous.times.fullReadAt, startedAt, fullReadEveryMilliseconds) &&
    // A clock that was set back since: nobody knows which events came after that reading.
    previous.times.fullReadAt <= startedAt
  ) {
    const since = new Date(Date.parse(previous.times.fullReadAt) - overlapMilliseconds).toISOString();
    const [changed, members] = await Promise.all([reads.changedSince(id, since, startedAt, signal), reads.members(id, signal)]);
    if (changed.ok && changed.value === false && members.ok) {
      const same: PartAnswer<never> = ok(unchanged);
      const answers: ClientAnswers = {
        ...withKnownLink(entry, previous.read.setup),
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
        read: readClient(
          options.trusted === true ? answers : withoutLosses(answers, previous.read, options.force),
          opener.value,
          previous.read,
        ),
        times: { readAt: startedAt, fullReadAt: previous.times.fullReadAt },
        full: false,
      });
    }
  }

  const known = previous === null ? (options.knownItems ?? null) : null;
  const asked = await askFor(reads, id, signal, (part, read) =>
    part === "items" && known !== null ? Promise.resolve(ok(unchanged)) : read(),
  );
  const core: readonly PartAnswer<unknown>[] = [asked.members, asked.collections];
  const failed = core.find((answer) => !answer.ok);
  // Without members and collections there is no setup worth the name: the client keeps its last one and says why.
  if (failed !== undefined && !failed.ok) return err<AppError>(failed.error);
  const digests = await digestsOf(asked.items, opener.value, signal);
  const before = previous?.read ?? null;
  const answers: ClientAnswers = { ...entry, ...asked, ...digests };
  const read = readClient(
    before === null
      ? answers
      : withKnownLink(options.trusted === true ? withAccess(answers) : withoutLosses(answers, before, options.force), before.setup),
    opener.value,
    before ?? known?.read ?? null,
  );
  return ok({ read, times: { readAt: startedAt, fullReadAt: known?.times.fullReadAt ?? startedAt }, full: known === null });
}

/** All parts of a client at once. `ask` decides whether a part is asked for. */
async function askFor(
  reads: ProfileReads,
  id: OrganizationId,
  signal: AbortSignal,
  ask: <T>(part: SetupPart, read: () => Promise<PartAnswer<T>>) => Promise<PartAnswer<T>>,
): Promise<Pick<ClientAnswers, SetupPart>> {
  const [details, members, groups, collections, policies, sso, scim, domains, items] = await Promise.all([
    ask("details", () => reads.organization(id, signal)),
    ask("members", () => reads.members(id, signal)),
    ask("groups", () => reads.groups(id, signal)),
    ask("collections", () => reads.collections(id, signal)),
    ask("policies", () => reads.policies(id, signal)),
    ask("sso", () => reads.sso(id, signal)),
    ask("scim", () => reads.scim(id, signal)),
    ask("domains", () => reads.domains(id, signal)),
    ask("items", () => reads.items(id, signal)),
  ]);
  return { details, members, groups, collections, policies, sso, scim, domains, items };
}

/** Whether a reading that was made without what was known before has all that was known, and may stand in its place. */
export function isWholeBeside(before: ReadClient | null, { read }: ClientReading): boolean {
  if (read.setup.unread.length > 0) return false;
  if (before === null) return true;
  const lists = ["members", "groups", "collections", "policies", "domains"] as const;
  const counts = [
    ...lists.map((list) => [before.setup[list].length, read.setup[list].length] as const),
    [before.items.length, read.items.length] as const,
  ];
  return (
    counts.every(([was, is]) => !isLoss(was, is, true)) &&
    (before.setup.sso.kind === "none" || read.setup.sso.kind !== "none") &&
    (!before.setup.scim.configured || read.setup.scim.configured)
  );
}

/** The link to the provider and its seats, where the provider's list suddenly lacks the client. */
function withKnownLink<Entry extends ClientEntry>(entry: Entry, before: ClientSetup): Entry {
  const { client, seats } = before;
  if (entry.providerRow !== null || client.providerOrganizationId === null) return entry;
  const providerRow = {
    id: client.providerOrganizationId,
    organizationId: client.id,
    seats: seats.assigned,
    occupiedSeats: seats.occupied,
    creationDate: client.createdAt,
  };
  return { ...entry, providerRow };
}

/** A few rows may go with what a person did just now; above this all of them at once are missed. */
const fewRows = 2;
/** From so many rows on, more than half of them at once are missed too. */
const manyRows = 8;

const isLoss = (before: number, now: number, isNamed: boolean): boolean =>
  (now === 0 && before > (isNamed ? fewRows : 0)) || (before >= manyRows && now * 2 < before);

/**
 * The answers without sudden losses: a list that is empty, null or cut by half, and settings that are not offered any more, count as not
 * read, so that what was read before stays beside the reason. An answer that lacks something deletes nothing.
 *
 * @param isNamed the client was asked for by itself, as after something was written to it: then a few rows may be gone.
 */
export function withoutLosses(answers: ClientAnswers, { setup, items }: ReadClient, isNamed: boolean): ClientAnswers {
  const list = <Row>(
    answer: PartAnswer<readonly Row[]>,
    before: number,
    count = (rows: readonly Row[]) => rows.length,
  ): PartAnswer<readonly Row[]> => {
    if (!answer.ok || answer.value === unchanged) return answer;
    const now = answer.value === null ? 0 : count(answer.value);
    return isLoss(before, now, isNamed) ? err(appError("client.suddenly-less", { before, now })) : answer;
  };
  const one = <Value>(answer: PartAnswer<Value>, wasThere: boolean): PartAnswer<Value> =>
    answer.ok && answer.value === null && wasThere ? err(appError("client.suddenly-less", { before: 1, now: 0 })) : answer;
  return withAccess({
    ...answers,
    members: list(answers.members, setup.members.length),
    groups: list(answers.groups, setup.groups.length),
    collections: list(answers.collections, setup.collections.length),
    policies: list(answers.policies, setup.policies.length),
    domains: list(answers.domains, setup.domains.length),
    items: list(answers.items, items.length, (rows) => rows.filter((row) => !row.deletedDate).length),
    details: one(answers.details, setup.client.billingEmail !== null || setup.client.planType !== null),
    sso: one(answers.sso, setup.sso.kind !== "none"),
    scim: one(answers.scim, setup.scim.configured),
  });
}

/** Who reaches a collection stands in the lists of members and groups: without one of them it would look as if nobody did. */
function withAccess(answers: ClientAnswers): ClientAnswers {
  if (!answers.collections.ok || answers.collections.value === unchanged) return answers;
  const failed = [answers.members, answers.groups].find((answer) => !answer.ok);
  return failed === undefined || failed.ok ? answers : { ...answers, collections: err(failed.error) };
}

/** Items between two breaths: each takes a few openings, and a client may have tens of thousands. */
const betweenPauses = 200;

async function digestsOf(
  items: PartAnswer<readonly Item[]>,
  opener: ItemOpener,
  signal: AbortSignal,
): Promise<Required<Pick<ClientAnswers, "looks" | "marks">>> {
  const [looks, marks] = [new Map<string, string>(), new Map<string, string>()];
  if (!items.ok || items.value === null || items.value === unchanged) return { looks, marks };
  for (const [index, item] of items.value.entries()) {
    if (index % betweenPauses === betweenPauses - 1)
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    if (signal.aborted) break;
    const look = opener.itemLook(item);
    if (look !== null) looks.set(item.id, look);
    marks.set(item.id, markOf(item.name));
  }
  return { looks, marks };
}

const isOlderThan = (moment: string, now: string, milliseconds: number): boolean => Date.parse(now) - Date.parse(moment) > milliseconds;
