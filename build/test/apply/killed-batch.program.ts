import { TestApp } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { Transport } from "#electron/provider-api/index";
import { Journal } from "#electron/writing/journal";
import type { BatchView } from "#shared/bridge/index";
import { PolicyType } from "#shared/model/enums";
import type { BatchId } from "#shared/model/ids";
import type { CommonEdit } from "#shared/setup/changes/common-edits";

/**
 * One life of a process that makes a group and sets a policy at many clients, as the app does it: what a life before began is resumed, and what still lacks one of them then
 * gets it in another batch. Its profile, with the journal and the lock, lies on the disk. Prints each write as it leaves; the last line is "done".
 */
export interface BatchLife {
  readonly baseUrl: string;
  readonly folder: string;
  readonly group: string;
  /** So many clients, the first of those that can have both. */
  readonly clients: number;
  /**
   * Where the system kills it, at the `nth` time from 0: before a client's plan is written down, when a client's end was; when the server has made a group and the
   * answer is not heard, or while a policy is on its way.
   */
  readonly kill: { readonly at: "plan" | "end" | "group" | "policy"; readonly nth: number } | null;
}

const life = JSON.parse(process.argv[2] ?? "") as BatchLife;
const never = new Promise<never>(() => undefined);
const passed = new Map<string, number>();
const isPlace = (place: NonNullable<BatchLife["kill"]>["at"]): boolean => {
  const nth = passed.get(place) ?? 0;
  passed.set(place, nth + 1);
  return life.kill?.at === place && life.kill.nth === nth;
};

/*
 * A group that never reached the server is looked for as long as its request may still act, which is longer than a test should take: the process dies when no other
 * client's is on its way.
 */
const making = new Set<string | null>();
let dying: { readonly at: string | null } | null = null;
const look = (): void => {
  if (dying !== null && [...making].every((client) => client === dying?.at)) process.kill(process.pid, "SIGKILL");
};
const die = (at: string | null): Promise<never> => {
  dying = { at };
  look();
  return never;
};
const append = Journal.prototype.append;
Journal.prototype.append = async function (this: Journal, record): Promise<void> {
  if (dying !== null && record.kind === "intent") return never;
  if (record.kind === "plan" && isPlace("plan")) return die(null);
  if (record.kind === "intent" && record.changeId.startsWith("group.create")) making.add(record.clientId);
  await append.call(this, record);
  if (record.kind === "result") making.delete(record.clientId);
  look();
  return record.kind === "run" && record.event === "done" && isPlace("end") ? die(null) : undefined;
};
const transport: Transport = async (url, request) => {
  const go = (): ReturnType<Transport> => (fetch as unknown as Transport)(url, request);
  const [, client = "", what] = /\/organizations\/([^/]+)\/(groups|policies)/u.exec(new URL(url).pathname) ?? [];
  if (request.method === "GET" || what === undefined) return go();
  process.stdout.write(`${what} ${client}\n`);
  const answer = go();
  // Long enough for the request to leave, and for the server to begin with it or not.
  if (what === "policies" && isPlace("policy")) setTimeout(() => void die(client), 2);
  const come = await answer;
  return what === "groups" && isPlace("group") ? die(client) : come;
};

const account = { email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" };
const app = await TestApp.open(() => ({ baseUrl: life.baseUrl, playToken: "" }), life.folder, transport);
const { handlers } = app;
const [known] = await must(handlers.account.profiles({}));
if (known === undefined) await must(handlers.account.signIn({ server: { kind: "sandbox" }, ...account }));
else await must(handlers.account.unlock({ profileId: known.id, method: "password", secret: account.masterPassword }));
await must(app.handBack());
await app.read();

const ended = (batchId: BatchId): Promise<BatchView> =>
  app.found(async () => {
    const view = await must(handlers.batches.view({ batchId }));
    return view.runs.every(({ state }) => ["done", "paused", "stopped"].includes(state)) ? view : undefined;
  });
for (const { batchId, unfinished } of await must(handlers.batches.list({}))) {
  if (unfinished === 0) continue;
  await must(handlers.batches.resume({ batchId }));
  await ended(batchId);
}
const clientIds = (await must(handlers.clients.list({}))).map(({ id }) => id).sort();
const edits: readonly CommonEdit[] = [
  { kind: "group.create", name: life.group },
  { kind: "policy.set", type: PolicyType.sessionTimeout, enabled: true, data: { type: "custom", minutes: 41, action: "lock" } },
];
const review = await must(handlers.batches.review({ clientIds, edits: [...edits] }));
const able = review.rows.filter(({ cells }) => cells.every(({ state }) => state !== "impossible")).slice(0, life.clients);
const leftOut = review.rows
  .filter((row) => !able.includes(row))
  .flatMap(({ clientId, cells }) => cells.map((_, column) => ({ clientId, column, reason: "not asked" })));
if (able.some(({ cells }) => cells.some(({ state }) => state === "change")))
  await ended((await must(handlers.batches.apply({ reviewId: review.reviewId, leftOut }))).batchId);
process.stdout.write("done\n", () => process.exit(0));
