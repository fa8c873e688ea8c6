import { join } from "node:path";
import { accountPorts } from "#build/test/account-ports";
import { AccountService } from "#electron/account/index";
import { Journal } from "#electron/writing/journal";
import { noSources } from "#electron/writing/ports";
import { Runs } from "#electron/writing/runs";
import type { Transport } from "#electron/provider-api/index";
import type { Result } from "#shared/util/result";
import { onboardingOrder, RunClock } from "./onboarding.ts";

/**
 * One life of a process that carries an onboarding out, from its start to the end of the run or to the moment at which the system kills it. Its profile,
 * with the journal and the lock, lies on the disk. Prints what it sends, and at the end how the run ended; the last line is the state.
 */
export interface Life {
  readonly baseUrl: string;
  readonly folder: string;
  readonly client: string;
  readonly people: number;
  /**
   * The request of this life's run (from 0), or of its writing requests alone, at which it is killed: before it goes out, while it is under way, or
   * when its answer has come.
   */
  readonly kill: { readonly at: number; readonly of: "requests" | "writes"; readonly when: "before" | "during" | "after" } | null;
}

const life = JSON.parse(process.argv[2] ?? "") as Life;
const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const die = (): void => {
  process.kill(process.pid, "SIGKILL");
};
const ports = accountPorts(life.baseUrl, life.folder);
const account = { email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" };
let [requests, writes] = [-1, 0];
const transport: Transport = async (url, request) => {
  // Requests of the run alone: whether a token is due hangs on how long ago the life before this one was.
  if (requests < 0 || url.includes("/identity/")) return (fetch as unknown as Transport)(url, request);
  const at = requests;
  requests += 1;
  const isWrite = request.method !== "GET";
  const dies = life.kill?.at === (life.kill?.of === "writes" ? (isWrite ? writes : null) : at) ? life.kill.when : null;
  if (isWrite) writes += 1;
  process.stdout.write(`${request.method} ${new URL(url).pathname}\n`);
  if (dies === "before") die();
  const answer = (fetch as unknown as Transport)(url, request);
  // Long enough for the request to leave, and for the server to begin with it or not.
  if (dies === "during") setTimeout(die, at % 4);
  const come = await answer;
  if (dies !== null) die();
  return come;
};
const service = new AccountService({ ...ports, transportFor: () => transport });
const [known] = await service.profiles();
if (known === undefined) must(await service.signIn({ server: { kind: "sandbox" }, ...account }));
else must(await service.unlock(known.id, "password", account.masterPassword));
const [view] = await service.profiles();
if (view === undefined) throw new Error("no profile");
const profile = must(service.profile(view.id));
const journal = must(await Journal.open(join(profile.folder, "journal"), profile.sealingKey("journal"), profile.id));
const runs = new Runs({
  clock: new RunClock(),
  onRun: () => undefined,
  onRead: () => false,
  onWritten: () => undefined,
  sources: () => noSources,
});
runs.attach({ profile, journal });
requests = 0;
must(
  await runs.start(profile.id, [onboardingOrder(life.client, life.people, life.client)], {
    clientMade: () => Promise.resolve(),
    ended: async (ended) => {
      const open = ended.entries.filter((entry) => entry.error !== null);
      await journal.close();
      process.stdout.write(`${ended.state}${open.map((entry) => ` ${entry.described.change.id} ${entry.error?.code ?? ""}`).join()}\n`);
      process.exit(0);
    },
  }),
);
