import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { EventRow } from "#shared/api/events";
import { EventLog, type LogSource } from "#electron/events/event-log";
import { eventWordsIn } from "#electron/events/words";
import { Packed } from "#electron/sync/kept-read";
import { asId, clientIdOf, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { LogEvent } from "#shared/setup/log/log-event";
import { everything } from "#shared/setup/log/standard-searches";
import { fold } from "#shared/util/fold";
import { ok } from "#shared/util/result";
import { compare, fastest, percentile, type Measurement } from "./measure.ts";

const frame = 1000 / 60;
const clients = 200;
const linesOfClient = 500;
const days = 90;
const now = Date.parse("2026-11-20T12:00:00Z");
const profileId = asId<ProfileId>("bench");
const kinds = [1000, 1005, 1100, 1101, 1107, 1116, 1117, 1300, 1500, 1507, 1600, 1602, 1700];
const idOf = (index: number): ReturnType<typeof clientIdOf> => clientIdOf(profileId, asId<OrganizationId>(`client-${String(index)}`));

/** A line of a log: the same for the same numbers, spread over people, things, devices and addresses. */
function lineOf(client: number, line: number): EventRow {
  const mixed = (client * 7919 + line * 104_729) % 1_000_003;
  return {
    type: kinds[mixed % kinds.length] ?? 1000,
    date: new Date(now - ((line + (client % 7) / 7) / linesOfClient) * days * 86_400_000 - (mixed % 60_000)).toISOString(),
    actingUserId: `user-${String(client)}-${String(mixed % 40)}`,
    collectionId: mixed % 3 === 0 ? `collection-${String(client)}-${String(mixed % 25)}` : null,
    deviceType: mixed % 12,
    ipAddress: `203.0.${String(client % 250)}.${String(mixed % 4)}`,
  };
}
const sourceOf = (index: number): LogSource => ({
  id: idOf(index),
  name: `Client ${String(index)} Holding`,
  isProvider: false,
  fetch: () => Promise.resolve(ok({ data: [] })),
  names: () =>
    Promise.resolve({
      isOwner: () => false,
      describe: (row) => ({
        type: row.type,
        at: row.date,
        who: { kind: "member", id: null, name: `Person ${row.actingUserId ?? ""}` },
        what: row.collectionId == null ? null : { kind: "collection", id: row.collectionId, name: `Shared ${row.collectionId}` },
        system: null,
        device: row.deviceType ?? null,
        address: row.ipAddress ?? null,
      }),
    }),
});

/** As it comes from the sealed records: a month of a log each. */
function openLog(): { readonly log: EventLog; readonly words: Parameters<typeof textOf>[1] } {
  const sources = Array.from({ length: clients }, (_, index) => sourceOf(index));
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const words = { ...eventWordsIn("en"), source: (id: LogEvent["source"]) => names.get(id) ?? "" };
  const log = new EventLog({
    now: () => new Date(now),
    keptDays: () => days + 1,
    sources: () => sources,
    cacheOf: () => null,
    words: () => words,
    sealed: () => undefined,
    removed: () => undefined,
    onStatus: () => undefined,
  });
  for (let client = 0; client < clients; client += 1) {
    const lines = Array.from({ length: linesOfClient }, (_, line) => lineOf(client, line));
    for (const [month, own] of Map.groupBy(lines, ({ date }) => date.slice(0, 7)))
      log.opened(profileId, {
        kind: "events",
        subject: `${idOf(client)}|${month}`,
        // Packed anew: what was packed in this process would still be open.
        content: new Packed(Packed.of(own).packed).packed,
        summary: { count: own.length },
      } as unknown as Parameters<EventLog["opened"]>[1]);
  }
  return { log, words };
}
const textOf = (
  { described, source }: LogEvent,
  words: ReturnType<typeof eventWordsIn> & { source(id: LogEvent["source"]): string },
): string =>
  fold(
    [
      words.type(described.type),
      words.source(source),
      described.device === null ? "" : words.device(described.device),
      described.who.name ?? "",
      described.what?.name ?? "",
      described.address ?? "",
    ].join("\n"),
  );

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The most that one turn of the event loop takes while `work` goes on, as this thread counts its time: other programs disturb it little. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOver = false;
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let last = used();
  const turn = (): void => {
    const present = used();
    longest = Math.max(longest, present - last);
    last = present;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  await new Promise<void>((go) => {
    setImmediate(go);
  });
  return Math.max(longest, used() - last);
}

/** Issue 8: 100,000 kept events of 200 clients. What the first screen blocks main for; what a search by words costs beside looking at every event. */
export async function run(): Promise<readonly Measurement[]> {
  const { log, words } = openLog();
  const page = async (text: string): Promise<number> => {
    const index = await log.index();
    return index.search({ ...everything, text }, now).places.slice(0, 100).length;
  };
  const opening: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    log.touch();
    // What was thrown away before is not counted.
    collectGarbage();
    opening.push(await longestTurn(() => page("")));
  }
  const index = await log.index();
  const lines = index.eventsAt(index.search(everything, now).places).map((event) => textOf(event, words));
  const searches = ["exported", "client 17 holding", "user-42-7", "203.0.113", "firefox shared", "nobody at all"];
  let [found, looked, byIndex, byLooking] = [0, 0, Infinity, Infinity];
  // One after the other, so that both suffer the same machine.
  for (let round = 0; round < 8; round += 1) {
    byIndex = Math.min(
      byIndex,
      await fastest(1, () => {
        found = 0;
        for (const text of searches) found += index.search({ ...everything, text }, now).places.length;
      }),
    );
    byLooking = Math.min(
      byLooking,
      await fastest(1, () => {
        looked = 0;
        for (const text of searches) {
          const wanted = fold(text).split(" ");
          for (const line of lines) if (wanted.every((word) => line.includes(word))) looked += 1;
        }
      }),
    );
  }
  if (found !== looked) throw new Error(`the index finds ${String(found)}, looking at every event ${String(looked)}`);
  return [
    compare(
      `${index.size.toLocaleString("en")} events: the first screen (longest turn)`,
      frame,
      percentile(opening, 0.5),
      1,
      `middle of ${String(opening.length)}: ${opening.map((each) => each.toFixed(1)).join(", ")} ms`,
    ),
    compare(
      "100,000 events: words by the index, beside every line looked at",
      byLooking,
      byIndex,
      1 / 3,
      `${String(searches.length)} searches, ${String(found)} found; the lines lie ready in memory, folded`,
    ),
  ];
}
