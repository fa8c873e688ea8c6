import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idle, TestClock } from "#build/test/test-clock";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { UnlockedProfile } from "#electron/account/index";
import { AesHmacKey, randomBytes, SealingKey } from "#electron/crypto/index";
import { HttpClient, type Transport } from "#electron/provider-api/index";
import { cloudServers } from "#electron/provider-api/server-urls";
import { Journal } from "#electron/writing/journal";
import { orderOf } from "#electron/writing/orders";
import { noSources } from "#electron/writing/ports";
import { Revealed } from "#electron/writing/revealed";
import { Runs } from "#electron/writing/runs";
import { PolicyType } from "#shared/model/enums";
import { asId, clientIdOf, type BatchId, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import type { Change } from "#shared/setup/changes/change";
import { describe } from "#shared/setup/changes/describe";
import { changeSeats } from "#shared/setup/changes/kinds/client-seats";
import { setPolicy } from "#shared/setup/changes/kinds/policy-set";
import { clientsAtOnce } from "#shared/setup/changes/pacing-estimate";
import { ok } from "#shared/util/result";
import { inParallel } from "#electron/sync/sync-service";
import { compare, type Measurement } from "./measure.ts";

/** Clients, and milliseconds until the server answers. */
const clients = 100;
const answering = 150;
const provider = "provider";
const profileId = asId<ProfileId>("bench");
const idOf = (index: number): OrganizationId => asId<OrganizationId>(`client-${String(index)}`);

/**
 * 100 clients at the cloud's limits: what a batch over all of them takes, against sending the very same requests bare through the same limits, as
 * many at a time. By a clock of its own: no real time passes, and none counts. At least 95 % of the pace that the limits allow.
 */
export async function run(): Promise<readonly Measurement[]> {
  return [
    await paced("a policy at 100 clients, at the pace of the limits", () =>
      setPolicy(PolicyType.sendOptions, null, { enabled: true, data: {} }),
    ),
    // Every one of these looks at the list of all clients, which has one limit.
    await paced("seats of 100 clients, at the pace of the limits", () => changeSeats(10, 12)),
  ];
}

interface Sent {
  readonly method: string;
  readonly path: string;
}

/** A server in memory whose answers take their time on the bench's clock. */
class Server {
  readonly sent: Sent[] = [];
  /** When the first request came. */
  begun: number | null = null;
  private readonly clock: TestClock;
  private readonly seats = new Map<string, number>();
  private readonly on = new Set<string>();

  constructor(clock: TestClock) {
    this.clock = clock;
  }
  readonly transport: Transport = async (url, request) => {
    const path = new URL(url).pathname;
    this.begun ??= this.clock.now();
    this.sent.push({ method: request.method, path });
    await this.clock.sleep(answering);
    const answer = (body: unknown) => new Response(JSON.stringify(body), { status: 200, headers: { "Content-Type": "application/json" } });
    if (path === `/providers/${provider}/organizations`)
      return answer({
        data: Array.from({ length: clients }, (_, index) => ({
          id: `link-${String(index)}`,
          organizationId: idOf(index),
          organizationName: `Client ${String(index)}`,
          seats: this.seats.get(`link-${String(index)}`) ?? 10,
        })),
        continuationToken: null,
        object: "list",
      });
    const [, link] = /^\/providers\/provider\/clients\/([^/]+)$/u.exec(path) ?? [];
    if (link !== undefined && request.method === "PUT") {
      this.seats.set(link, (JSON.parse(request.body ?? "{}") as { assignedSeats: number }).assignedSeats);
      return answer({});
    }
    const [, organization = ""] = /^\/organizations\/([^/]+)\/policies/u.exec(path) ?? [];
    if (request.method === "PUT") this.on.add(organization);
    const policy = {
      organizationId: organization,
      type: PolicyType.sendOptions,
      enabled: this.on.has(organization),
      data: null,
      object: "policy",
    };
    return answer(request.method === "PUT" ? policy : { data: [policy], continuationToken: null, object: "list" });
  };
}
const httpOf = (server: Server, clock: TestClock): HttpClient =>
  new HttpClient({
    servers: cloudServers.eu,
    transport: server.transport,
    clock,
    platform: "linux",
    random: () => 0.5,
    tokens: { token: () => Promise.resolve(ok("token")), renew: () => Promise.resolve(ok("token")) },
    software: () => "bitwarden",
  });

async function paced(name: string, changeOf: (index: number) => Change): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "desk-bulk-"));
  const clock = new TestClock();
  const server = new Server(clock);
  const http = httpOf(server, clock);
  const key = AesHmacKey.generate();
  const opened = await Journal.open(join(folder, "journal"), SealingKey.fromBytes(randomBytes(32)), profileId);
  if (!opened.ok) throw new Error(opened.error.code);
  const disk = { writing: 0 };
  try {
    const who = { id: provider, name: "Provider", role: "provider-admin", kind: "msp", suspended: false };
    const profile = {
      id: profileId,
      folder,
      suspension: null,
      record: { email: "bench@example.com" },
      software: "bitwarden",
      http,
      provider: who,
      providers: [who],
      providerFor: () => who,
      providerKey: () => key,
      keyring: { organizationKey: () => ok(key) },
      clients: () => [],
    } as unknown as UnlockedProfile;
    let open = clients;
    let ended = (): void => undefined;
    const all = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const states: string[] = [];
    const runs = new Runs({
      clock,
      onRun: () => undefined,
      onWritten: (_client, view) => {
        states.push(view.state);
        open -= 1;
        if (open === 0) ended();
      },
      onRead: () => false,
      sources: () => noSources,
    });
    runs.attach({ profile, journal: counting(opened.value, disk) });
    const revealed = new Revealed();
    const started = runs.start(
      profileId,
      Array.from({ length: clients }, (_, index) => {
        const empty = emptySetup();
        const setup = { ...empty, client: { ...empty.client, id: idOf(index), name: `Client ${String(index)}` } };
        const change = changeOf(index);
        return orderOf({
          runId: asId<RunId>(`run-${String(index)}`),
          origin: { kind: "bulk", batch: asId<BatchId>("batch") },
          known: { clientId: clientIdOf(profileId, idOf(index)), name: setup.client.name, setup, items: null },
          described: [describe(change, { actual: setup, desired: null })],
          sources: noSources,
          revealed,
        });
      }),
    );
    await through(clock, disk, Promise.all([started, all]));
    if (states.some((state) => state !== "done")) throw new Error(`not done: ${states.join(", ")}`);
    const own = clock.now() - (server.begun ?? 0);

    const bareClock = new TestClock();
    const bareServer = new Server(bareClock);
    const bare = httpOf(bareServer, bareClock);
    const requests = bySubject(server.sent);
    await through(
      bareClock,
      { writing: 0 },
      inParallel(requests, clientsAtOnce, async (each) => {
        for (const { method, path } of each) await bare.exchange({ server: "api", method, path } as never);
      }),
    );
    return compare(
      name,
      bareClock.now() - (bareServer.begun ?? 0),
      own,
      1 / 0.95,
      `${String(server.sent.length)} requests, ${String(clientsAtOnce)} clients at a time, ${String(answering)} ms an answer`,
    );
  } finally {
    await opened.value.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The requests as a hundred equal shares, in their order. */
function bySubject(sent: readonly Sent[]): readonly (readonly Sent[])[] {
  const each = Math.ceil(sent.length / clients);
  return Array.from({ length: clients }, (_, index) => sent.slice(index * each, (index + 1) * each));
}
/** The journal, which tells while it writes to the disk: real work that the bench's clock must wait for. */
const counting = (journal: Journal, disk: { writing: number }): Journal =>
  new Proxy(journal, {
    get(target, name) {
      if (name === "append")
        return async (record: Parameters<Journal["append"]>[0]) => {
          disk.writing += 1;
          try {
            await target.append(record);
          } finally {
            disk.writing -= 1;
          }
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
/** Lets the clock go on whenever nothing real is under way, until the work is done. */
async function through(clock: TestClock, disk: { readonly writing: number }, work: Promise<unknown>): Promise<void> {
  let over = false;
  const done = work.finally(() => {
    over = true;
  });
  while (!over) {
    await idle();
    if (disk.writing === 0 && !over) await clock.advance(1);
  }
  await done;
}
