import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ApiResult } from "#electron/provider-api/api-request";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import { asId, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import type { ChangeId } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { Step } from "./acting-kind.ts";
import { Journal } from "./journal.ts";
import type { RunPorts } from "./ports.ts";
import { ReadLog } from "./read-log.ts";
import { carryOut, requestLife, type StepIdentity } from "./step.ts";

const runId = asId<RunId>("run");
const changeId = "group.create:Sales" as ChangeId;
const start = Date.parse("2026-11-29T09:00:00Z");
let folder: string;
let journal: Journal;
let now: number;

/**
 * A server whose every answer is lost. A request acts as long after it was sent as `actsAfter` says, in their order (milliseconds; null: never);
 * the app learns after `timeout` milliseconds that no answer comes.
 */
class SlowServer {
  private readonly due: number[] = [];
  private readonly actsAfter: readonly (number | null)[];
  private readonly timeout: number;
  private readonly shape: Pick<Step, "creates" | "leavesNoTrace">;
  sends = 0;
  constructor(actsAfter: readonly (number | null)[], timeout: number, shape: Pick<Step, "creates" | "leavesNoTrace">) {
    this.actsAfter = actsAfter;
    this.timeout = timeout;
    this.shape = shape;
  }
  get made(): number {
    return this.due.filter((at) => at <= now).length;
  }
  get everMade(): number {
    return this.due.length;
  }
  readonly step = (): Step => ({
    ...this.shape,
    call: { method: "POST", path: "/x" },
    find: () => Promise.resolve(ok(this.made > 0)),
    send: (): Promise<ApiResult<unknown>> => {
      const after = this.actsAfter[this.sends];
      this.sends += 1;
      if (after !== null && after !== undefined) this.due.push(now + after);
      now += this.timeout;
      return Promise.resolve(err({ ...appError("network.timeout"), outcome: "unknown", status: null }));
    },
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-step-"));
  now = start;
  await open();
});
afterEach(async () => {
  await journal.close();
  await rm(folder, { recursive: true });
});
const key = SealingKey.fromBytes(randomBytes(32));
async function open(): Promise<void> {
  const opened = await Journal.open(join(folder, "journal"), key, asId<ProfileId>("p"));
  if (!opened.ok) throw new Error(opened.error.code);
  journal = opened.value;
}

const looking: (number | null)[] = [];
const identity: StepIdentity = {
  runId,
  changeId,
  sentence: { key: "changes.group-create.sentence", parameters: {} },
  client: () => ({ clientId: asId<OrganizationId>("o"), clientName: "De Groot" }),
  compare: false,
  looking: (until) => void looking.push(until),
};
/** Time passes only while somebody waits. */
const clock: RunPorts["clock"] = {
  now: () => now,
  sleep: (milliseconds) => {
    now += milliseconds;
    return Promise.resolve();
  },
};
const ports = (): RunPorts => ({ journal, clock, who: "tess@msp.example", readLog: new ReadLog() }) as unknown as RunPorts;
const carry = (server: SlowServer) => carryOut(ports(), identity, server.step());

describe("A6: a request that acts after its answer was lost", () => {
  it.each([0, 1, 15_000, 30_000, 60_000, 60_001, 75_000, 89_000])("%i ms after it was written down has made one thing", async (after) => {
    for (const timeout of [0, 5000, 60_000]) {
      const server = new SlowServer([after], timeout, { creates: true });
      expect(await carry(server), `answer lost after ${String(timeout)} ms`).toEqual({ kind: "reconciled" });
      expect(server.sends).toBe(1);
      await journal.close();
      await rm(join(folder, "journal"));
      await open();
    }
  });

  it("is looked for until it can act no more, and only then sent again", async () => {
    const server = new SlowServer([null, 0], 2000, { creates: true });
    looking.length = 0;
    expect(await carry(server)).toEqual({ kind: "reconciled" });
    expect([server.sends, server.everMade]).toEqual([2, 1]);
    const intents = journal.intentsOf(runId, changeId).map(({ at }) => Date.parse(at));
    expect((intents[1] ?? 0) - (intents[0] ?? 0)).toBeGreaterThanOrEqual(requestLife);
    // The screen is told until when, and that it is over.
    expect(looking).toContain(start + requestLife);
    expect(looking.at(-1)).toBeNull();
  });

  it("in a run before this one is looked for in the same way, from when it was written down", async () => {
    await journal.append({
      kind: "intent",
      at: new Date(start).toISOString(),
      who: "tess@msp.example",
      clientId: asId<OrganizationId>("o"),
      clientName: "De Groot",
      runId,
      changeId,
      sentence: identity.sentence,
      call: { method: "POST", path: "/x", status: null },
      marks: [],
      keys: null,
    });
    await journal.close();
    await open();
    now = start + 40_000;
    const server = new SlowServer([], 0, { creates: true });
    const late = { ...server.step(), find: () => Promise.resolve(ok(now >= start + 80_000)) };
    const outcome = await carryOut(ports(), identity, late);
    expect(outcome).toEqual({ kind: "reconciled" });
    expect(server.sends).toBe(0);
  });

  it("what only sets a state is sent again after two looks, what leaves no trace never", async () => {
    const state = new SlowServer([null, 0], 1000, {});
    expect(await carry(state)).toEqual({ kind: "reconciled" });
    expect(state.sends).toBe(2);
    expect(now - start).toBeLessThan(requestLife / 2);

    const mail = new SlowServer([null, 0], 1000, { leavesNoTrace: true });
    const other = { ...identity, changeId: "member.resend:x" as ChangeId };
    const outcome = await carryOut(ports(), other, mail.step());
    expect(outcome).toMatchObject({ kind: "failed", error: { code: "apply.outcome-unknown" } });
    expect(mail.sends).toBe(1);
  });

  it("is given up after three, and never makes more than one", async () => {
    const server = new SlowServer([null, null, null, 0], 1000, { creates: true });
    expect(await carry(server)).toMatchObject({ kind: "stopped", error: { code: "network.timeout" } });
    expect([server.sends, server.everMade]).toEqual([3, 0]);
  });
});
