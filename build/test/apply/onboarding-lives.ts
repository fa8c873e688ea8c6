import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { must } from "#build/test/must";
import { AccountService, type UnlockedProfile } from "#electron/account/index";
import { HttpClient, type Transport } from "#electron/provider-api/index";
import { runPorts } from "#electron/writing/http-ports";
import { Journal } from "#electron/writing/journal";
import { progressFromJournal } from "#electron/writing/progress";
import { Run } from "#electron/writing/run";
import type { RunView } from "#shared/bridge/index";
import { asId, type RunId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { onboardingOrder, RunClock } from "./onboarding.ts";

const account = { email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" };

/** How one life of the app went: null where it was cut off. */
export interface LifeEnd {
  readonly view: RunView | null;
  /** Method and path of each request of the run, in their order. */
  readonly requests: readonly string[];
  /** How far it came, as its journal on the disk tells it. */
  readonly told: RunView | null;
}
/** What happens to a request of the run (from 0). `send` sends it, with another token where one is given; `die` ends this life: what comes after never happens. */
export type AtRequest = (
  number: number,
  send: (token?: string) => ReturnType<Transport>,
  die: () => Promise<never>,
) => ReturnType<Transport>;

/** One technician's onboardings against a sandbox process over HTTP, each in lives that end where a test wants them to. */
export class OnboardingLives {
  readonly sandbox: StartedSandbox;
  /** Where the sandbox keeps its data. */
  readonly sandboxFolder: string;
  private readonly folder: string;
  private readonly ports: TestPorts;
  private readonly service: AccountService;
  private readonly patience = new RunClock();
  profile!: UnlockedProfile;

  private constructor(sandbox: StartedSandbox, folder: string) {
    this.sandbox = sandbox;
    this.folder = folder;
    this.sandboxFolder = join(folder, "sandbox");
    this.ports = accountPorts(sandbox.baseUrl);
    this.service = new AccountService(this.ports);
  }
  static async start(): Promise<OnboardingLives> {
    const folder = await mkdtemp(join(tmpdir(), "desk-lives-"));
    const sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"], join(folder, "sandbox"));
    const lives = new OnboardingLives(sandbox, folder);
    await lives.signIn();
    return lives;
  }
  async signIn(): Promise<void> {
    const step = await must(this.service.signIn({ server: { kind: "sandbox" }, ...account }));
    if (step.kind !== "signed-in") throw new Error(step.kind);
    this.profile = await must(Promise.resolve(this.service.profile(step.profileId)));
  }
  async stop(): Promise<void> {
    await this.sandbox.stop();
    await rm(this.folder, { recursive: true });
  }

  /** One life of the app: from its start to the end of the run, or to its death. */
  async live(name: string, journalName: string, people: number, at: AtRequest = (_number, send) => send()): Promise<LifeEnd> {
    const { profile, patience } = this;
    const requests: string[] = [];
    const never = new Promise<never>(() => undefined);
    const death = Promise.withResolvers<null>();
    let dead = false;
    const die = (): Promise<never> => {
      dead = true;
      death.resolve(null);
      return never;
    };
    const transport: Transport = async (url, request) => {
      if (dead) return never;
      const number = requests.push(`${request.method} ${new URL(url).pathname}`) - 1;
      const send = (token?: string): ReturnType<Transport> =>
        (fetch as unknown as Transport)(
          url,
          token === undefined ? request : { ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } },
        );
      return at(number, send, die);
    };
    const lifetime = new AbortController();
    const http = new HttpClient({
      servers: profile.http.servers,
      transport,
      clock: this.ports.clock,
      platform: "linux",
      random: () => 0,
      tokens: profile.session,
      software: () => "bitwarden",
      lifetime: lifetime.signal,
    });
    const living = Object.create(profile, { http: { value: http } }) as UnlockedProfile;
    const journal = await must(this.openJournal(journalName));
    // A dead app writes nothing any more.
    const mortal = new Proxy(journal, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (key === "append") return (record: Parameters<Journal["append"]>[0]) => (dead ? never : target.append(record));
        return typeof member === "function" ? (member as (...given: unknown[]) => unknown).bind(target) : member;
      },
    });
    const run = new Run(runPorts(living, { clock: patience, journal: mortal }), onboardingOrder(name, people, "draft"), {
      progress: () => undefined,
      clientMade: () => Promise.resolve(),
    });
    const view = await Promise.race([run.start(), death.promise]);
    lifetime.abort();
    await journal.close();
    const kept = await must(this.openJournal(journalName));
    const told = progressFromJournal(kept, asId<RunId>("draft"));
    await kept.close();
    return { view, requests, told };
  }
  private openJournal(name: string): Promise<Result<Journal>> {
    return Journal.open(join(this.folder, name), this.profile.sealingKey("journal"), this.profile.id);
  }
}
