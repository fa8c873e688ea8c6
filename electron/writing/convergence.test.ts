import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { importing, onboarding, RunClock, stateOf } from "#build/test/apply/onboarding";
import { AccountService, type UnlockedProfile } from "#electron/account/index";
import { HttpClient, type Transport } from "#electron/provider-api/index";
import type { RunView } from "#shared/bridge/index";
import { asId, type DraftId, type RunId } from "#shared/model/ids";
import { describe as tell } from "#shared/setup/changes/describe";
import { diff } from "#shared/setup/changes/diff";
import { ok, type Result } from "#shared/util/result";
import { runPorts } from "./http-ports.ts";
import { Journal } from "./journal.ts";
import { noSources } from "./ports.ts";
import { Run } from "./run.ts";

/*
 * The whole onboarding against the sandbox, over real requests. The app is cut off at every single request, once before
 * it was sent and once after the server acted on it; a fresh run with the journal that was left must end as the
 * uninterrupted one did, with nothing there twice.
 */
let sandbox: StartedSandbox;
let ports: TestPorts;
const patience = new RunClock();
let profile: UnlockedProfile;
let folder: string;
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  folder = await mkdtemp(join(tmpdir(), "desk-convergence-"));
  ports = accountPorts(sandbox.baseUrl);
  const service = new AccountService(ports);
  const step = value(
    await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  profile = value(service.profile(step.profileId));
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true });
});

type Cut = { readonly at: number; readonly when: "before" | "after" } | null;
interface RunEnd {
  readonly view: RunView | null;
  readonly requests: readonly string[];
}

/** One life of the app: from its start to the end of the run, or to the cut. What comes after the cut never happens. */
async function live(name: string, journalName: string, cut: Cut): Promise<RunEnd> {
  const requests: string[] = [];
  let die = (): void => undefined;
  const death = new Promise<null>((resolve) => {
    die = () => {
      resolve(null);
    };
  });
  let dead = false;
  const never = new Promise<never>(() => undefined);
  const transport: Transport = async (url, request) => {
    if (dead) return never;
    const number = requests.push(`${request.method} ${new URL(url).pathname}`) - 1;
    if (cut?.at === number && cut.when === "before") {
      dead = true;
      die();
      return never;
    }
    const response = await (fetch as unknown as Transport)(url, request);
    if (cut?.at === number) {
      dead = true;
      die();
      return never;
    }
    return response;
  };
  const lifetime = new AbortController();
  const http = new HttpClient({
    servers: profile.http.servers,
    transport,
    clock: ports.clock,
    platform: "linux",
    random: () => 0,
    tokens: profile.session,
    software: () => "bitwarden",
    lifetime: lifetime.signal,
  });
  const living = Object.create(profile, { http: { value: http } }) as UnlockedProfile;
  const journal = value(await Journal.open(join(folder, journalName), profile.sealingKey("journal"), profile.id));
  // A dead app writes nothing any more.
  const mortal = new Proxy(journal, {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (key === "append") return (record: Parameters<Journal["append"]>[0]) => (dead ? never : target.append(record));
      return typeof member === "function" ? (member as (...given: unknown[]) => unknown).bind(target) : member;
    },
  });
  const desired = onboarding(name, 22);
  const run = new Run(
    runPorts(living, { clock: patience, journal: mortal }),
    {
      runId: asId<RunId>("draft"),
      origin: { kind: "onboarding", draftId: asId<DraftId>("draft") },
      clientId: null,
      clientName: desired.client.name,
      goal: { kind: "setup", desired },
      before: null,
      fresh: null,
      sources: { ...noSources, importing, secrets: { ...noSources.secrets, ssoClientSecret: () => Promise.resolve(ok("hush")) } },
      leftOut: new Set(),
      reviewed: diff(desired, null).changes.map((change) => tell(change, { actual: null, desired })),
    },
    { progress: () => undefined, clientMade: () => Promise.resolve() },
  );
  const view = await Promise.race([run.start(), death]);
  lifetime.abort();
  await journal.close();
  return { view, requests };
}

test("the onboarding ends the same wherever it is cut", async () => {
  const whole = await live("Whole", "whole", null);
  expect(
    whole.view?.entries.filter((entry) => entry.state !== "done").map((entry) => [entry.described.change.id, entry.state, entry.error]),
  ).toEqual([]);
  expect(whole.view?.state).toBe("done");
  const expected = await stateOf(profile, "Whole");
  expect(expected).toMatchObject({ items: { total: 3, withoutCollection: 0 }, seats: { assigned: 30, occupied: 24 } });

  const again = await live("Whole", "whole", null);
  expect(again.view?.state).toBe("done");
  expect(again.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);

  const writes = whole.requests.filter((request) => !request.startsWith("GET")).length;
  expect(writes).toBeGreaterThan(15);
  let cuts = 0;
  for (const [at, request] of whole.requests.entries()) {
    // A reading request that is cut off changes nothing, before or after.
    for (const when of request.startsWith("GET") ? (["before"] as const) : (["before", "after"] as const)) {
      // A name that the server's own encoding of names could change.
      const name = `Cut ${String(at)} &lt; R&D & co ${when}`;
      const journal = `${String(at)}-${when}`;
      const cut = await live(name, journal, { at, when });
      expect(cut.view, name).toBeNull();
      const resumed = await live(name, journal, null);
      expect(
        resumed.view?.state,
        `${name}: ${request}: ${JSON.stringify(resumed.view?.entries.filter((entry) => entry.state !== "done" && entry.state !== "already").map((entry) => [entry.described.change.id, entry.state, entry.error]))}`,
      ).toBe("done");
      expect(await stateOf(profile, name), `${name}: ${request}`).toEqual(expected);
      cuts += 1;
    }
  }
  expect(cuts).toBe(whole.requests.length + writes);
}, 600_000);
