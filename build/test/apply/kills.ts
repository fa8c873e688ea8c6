import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandboxProcess } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { AccountService } from "#electron/account/index";
import type { Life } from "./killed.program.ts";
import { stateOf } from "./onboarding.ts";

const program = join(import.meta.dirname, "killed.program.ts");
const people = 43;
const whens = ["before", "during", "after"] as const;

interface Ended {
  /** How the process ended: by the system's signal, or with the state of its run. */
  readonly signal: string | null;
  readonly state: string;
  readonly requests: readonly string[];
}
export interface Kill {
  readonly client: string;
  /** From 0: the how many-eth life of the process that carried this client's onboarding out. */
  readonly life: number;
  /** The request at which it was killed. */
  readonly request: string;
  readonly when: string;
}

/**
 * Kills a real process that carries an onboarding (import, single sign-on, 45 people) out, life after life: most at a write, spread evenly over all of
 * them and in each onboarding at other ones, every fourth while it reads at its start. The last life goes to the end. Every client must then be as
 * one that was never interrupted.
 *
 * @param each how often an onboarding is killed.
 * @param random 0 to 1, for the reads.
 */
export async function killEverywhere(onboardings: number, each: number, random: () => number): Promise<readonly Kill[]> {
  const folder = await mkdtemp(join(tmpdir(), "desk-kills-"));
  const sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  try {
    const begin = livesOf<Life>(program, join(folder, "compiled"));
    const live = async (worker: number, client: string, kill: Life["kill"]): Promise<Ended> => {
      const { signal, lines } = await begin({ baseUrl: sandbox.baseUrl, folder: join(folder, String(worker)), client, people, kill });
      return signal === null
        ? { signal, state: lines.at(-1) ?? "", requests: lines.slice(0, -1) }
        : { signal, state: "killed", requests: lines };
    };
    const whole = await live(0, "Whole", null);
    if (whole.state !== "done") throw new Error(`uninterrupted: ${whole.state}`);
    const service = new AccountService(accountPorts(sandbox.baseUrl, join(folder, "reader")));
    const signedIn = await service.signIn({
      server: { kind: "sandbox" },
      email: "sanne@noordlicht.example",
      masterPassword: "demo password, nothing real",
    });
    if (!signedIn.ok || signedIn.value.kind !== "signed-in") throw new Error("not signed in");
    const profile = service.profile(signedIn.value.profileId);
    if (!profile.ok) throw new Error(profile.error.code);
    const expected = JSON.stringify(await stateOf(profile.value, "Whole"));

    const kills: Kill[] = [];
    const isWrite = (request: string): boolean => !request.startsWith("GET");
    const writes = whole.requests.filter(isWrite).length;
    const reads = whole.requests.findIndex(isWrite);
    /** Lives that end at a write, and how many writes lie between two such ends; an onboarding has one stretch more, so that each life comes to its end. */
    const atWrites = [...Array(each).keys()].filter((life) => life % 4 !== 3).length;
    const stretch = writes / (atWrites + 1);
    if (stretch < 1) throw new Error(`${String(writes)} writes are too few for ${String(each)} kills`);
    const one = async (worker: number, index: number): Promise<void> => {
      const client = `Killed ${String(index)}`;
      const endOf = (nth: number): number => Math.floor((nth + (index + 0.5) / onboardings) * stretch);
      /** Writes that are known to have been made. */
      let made = 0;
      for (let [life, nth] = [0, 0]; life < each; life += 1) {
        const when = whens[(index + life) % 3] ?? "after";
        const reading = life % 4 === 3;
        const at = reading ? Math.floor(random() * reads) : endOf(nth) - made;
        const ended = await live(worker, client, { at, of: reading ? "requests" : "writes", when });
        // A write that was under way when the process was killed may have been made, so that less is left than is known.
        if (ended.state === "done") break;
        if (ended.signal !== "SIGKILL") throw new Error(`${client}, life ${String(life)}, ${when} ${String(at)}: ${ended.state}`);
        if (!reading) made = endOf(nth) + (when === "after" ? 1 : 0);
        kills.push({ client, life, request: ended.requests.at(-1) ?? "", when });
        if (!reading) nth += 1;
      }
      const last = await live(worker, client, null);
      const where = `${client}: ${kills
        .filter((kill) => kill.client === client)
        .map((kill) => `${kill.when} ${kill.request}`)
        .join(", ")}`;
      if (last.state !== "done") throw new Error(`${where}: ${last.state}`);
      const state = JSON.stringify(await stateOf(profile.value, client));
      if (state !== expected) throw new Error(`${where}\n${state}\ninstead of\n${expected}`);
    };
    // Two profiles, each with a process of its own at a time.
    let next = 0;
    await Promise.all(
      [0, 1].map(async (worker) => {
        for (let index = next++; index < onboardings; index = next++) await one(worker, index);
      }),
    );
    return kills;
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** How a process ended: by the system's signal or by itself, and the lines that it printed. */
interface EndedProcess {
  readonly signal: string | null;
  readonly lines: readonly string[];
}
/** @param compiled folder in which the many starts of one program share what they compiled. */
export const livesOf =
  <L>(program: string, compiled: string) =>
  (life: L): Promise<EndedProcess> => {
    const child = spawn(process.execPath, [program, JSON.stringify(life)], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    let [out, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => {
        if (signal === null && code !== 0) reject(new Error(`${JSON.stringify(life)}: ${errors}`));
        else resolve({ signal, lines: out.split("\n").filter((line) => line !== "") });
      });
    });
  };
