import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stateOf } from "#build/test/apply/onboarding";
import { OnboardingLives } from "#build/test/apply/onboarding-lives";
import { atServer, linkOfClient, rowOfTechnician, takeRows } from "#build/test/sandbox/world-rows";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { Transport } from "#electron/provider-api/index";
import type { BatchView, RunView } from "#shared/bridge/index";
import type { ErrorCode } from "#shared/errors/codes";
import { PolicyType } from "#shared/model/enums";
import type { BatchId } from "#shared/model/ids";
import type { CommonEdit } from "#shared/setup/changes/common-edits";

/*
 * While an onboarding is written, over real requests, the server stops serving the technician. The run stops with one reason, what was written stays
 * written, and once the right is back it goes on to the same end as one that nobody disturbed.
 */
let lives: OnboardingLives;
beforeAll(async () => {
  lives = await OnboardingLives.start();
});
afterAll(async () => {
  await lives.stop();
});
const people = 6;

interface Attack {
  /** Reasons that a technician may be told, the one or the other by where it happens. */
  readonly reasons: readonly ErrorCode[];
  /** Changes of this run that still may be sent afterwards: the request that is refused, and none where the app asked first. */
  readonly mostWrites: number;
  /** The token that later requests go with. */
  readonly token?: string;
  take(client: string): () => void | Promise<void>;
}
const attacks: readonly (readonly [string, Attack])[] = [
  [
    "is no user of the provider any more",
    { reasons: ["provider.not-listed"], mostWrites: 1, take: () => takeRows(lives.sandboxFolder, "providerUsers", rowOfTechnician) },
  ],
  [
    "finds the client unlinked from the provider",
    {
      reasons: ["client.not-listed", "client.unknown"],
      mostWrites: 1,
      take: (client) => takeRows(lives.sandboxFolder, "providerOrganizations", linkOfClient, client),
    },
  ],
  [
    // Its routes go on answering (provider-api.md §6.2): only reading tells.
    "finds the provider suspended",
    {
      reasons: ["provider.suspended"],
      mostWrites: 99,
      take: () => {
        const set = (enabled: 0 | 1): void => {
          atServer(lives.sandboxFolder, (database) => {
            database.exec(`update providers set enabled = ${String(enabled)}; update organizations set enabled = ${String(enabled)}`);
          });
        };
        set(0);
        return () => {
          set(1);
        };
      },
    },
  ],
  [
    "was signed out by the server",
    {
      reasons: ["session.expired"],
      mostWrites: 1,
      token: "no token of this server",
      take: () => {
        atServer(lives.sandboxFolder, (database) => {
          database.exec("delete from refreshTokens");
        });
        return async () => {
          await lives.profile.session.renewNow();
          await lives.signIn();
        };
      },
    },
  ],
];
const entriesOf = (view: RunView | null) => view?.entries.map(({ described, state, error }) => [described.change.id, state, error?.code]);
const writesAmong = (requests: readonly string[]): number => requests.filter((request) => !request.startsWith("GET")).length;

describe.each(attacks)("a technician who %s while an onboarding is written", (what, { reasons, mostWrites, token, take }) => {
  it("is told one reason, and goes on afterwards to the same end", async () => {
    const whole = await lives.live(`Whole ${what}`, `whole ${what}`, people);
    expect(whole.view?.state).toBe("done");
    const expected = await stateOf(lives.profile, `Whole ${what}`);
    const stops: number[] = [];
    for (let at = 0; at < whole.requests.length; at += 5) {
      const name = `${what} at ${String(at)}`;
      const taken: (() => void | Promise<void>)[] = [];
      const { view, requests, told } = await lives
        .live(name, name, people, (number, send) => {
          if (number === at) taken.push(take(name));
          return send(number >= at ? token : undefined);
        })
        .finally(async () => {
          for (const back of taken) await back();
        });
      const where = `${name}: ${requests[at] ?? ""}: ${JSON.stringify(entriesOf(view))}`;
      if (view?.state !== "done") {
        stops.push(at);
        expect(view?.state, where).toBe("stopped");
        expect(reasons, where).toContain(view?.error?.code);
        const [broken, more] = view?.entries.filter(({ state }) => !["done", "already", "waiting"].includes(state)) ?? [];
        expect([more, broken?.error?.code ?? view?.error?.code], where).toEqual([undefined, view?.error?.code]);
        expect(writesAmong(requests.slice(at)), where).toBeLessThanOrEqual(mostWrites);
        // Also after the app was closed in between.
        const done = (of: RunView | null) =>
          of?.entries.filter(({ state }) => state === "done").map(({ described }) => described.change.id);
        expect([told?.state, told?.error?.code, done(told)], where).toEqual(["stopped", view?.error?.code, done(view)]);
      }
      const resumed = await lives.live(name, name, people);
      expect([resumed.view?.state, resumed.view?.error], `${where}, then ${JSON.stringify(entriesOf(resumed.view))}`).toEqual([
        "done",
        null,
      ]);
      expect(await stateOf(lives.profile, name), where).toEqual(expected);
    }
    expect(stops.length).toBeGreaterThanOrEqual(10);
  }, 300_000);
});

it("a technician who became a plain user of the provider makes no client, is told so, and makes it once the role is back", async () => {
  const role = async (type: 0 | 1): Promise<void> => {
    atServer(lives.sandboxFolder, (database) => {
      database.exec(`update providerUsers set type = ${String(type)} where ${rowOfTechnician}`);
    });
    await lives.profile.session.renewNow();
  };
  await role(1);
  const refused = await lives.live("Plain", "plain", people);
  const [first, ...rest] = refused.view?.entries ?? [];
  expect([refused.view?.state, first?.state, first?.error?.code]).toEqual(["stopped", "failed", "role.not-allowed"]);
  expect(new Set(rest.map(({ state }) => state))).toEqual(new Set(["skipped"]));
  await role(0);
  expect((await lives.live("Plain", "plain", people)).view?.state).toBe("done");
});

it("in a batch, a client that is unlinked meanwhile stops alone: the others end, and tried once more it ends too, with nothing there twice", async () => {
  const sent: string[] = [];
  let taken: (() => void) | null = null;
  let lost: string | null = null;
  const technician = await Technician.start(async (url, request) => {
    const [, client, what] = /\/organizations\/([^/]+)\/(groups|policies)/u.exec(new URL(url).pathname) ?? [];
    if (request.method !== "GET" && client !== undefined) {
      sent.push(`${what ?? ""} ${client}`);
      // The third client that a group was made at is gone before its policy is set.
      if (what === "policies" && lost === null && sent.filter((line) => line.startsWith("groups")).length >= 3) {
        lost = client;
        taken = takeRows(technician.sandboxFolder, "providerOrganizations", "organizationId = ?", client);
      }
    }
    return (fetch as unknown as Transport)(url, request);
  });
  try {
    await technician.signIn();
    const { app } = technician;
    await app.read();
    const { handlers } = app;
    const ended = (batchId: BatchId): Promise<BatchView> =>
      app.found(async () => {
        const view = await must(handlers.batches.view({ batchId }));
        return view.runs.every(({ state }) => ["done", "paused", "stopped"].includes(state)) ? view : undefined;
      });
    const clientIds = (await must(handlers.clients.list({}))).map(({ id }) => id);
    const edits: CommonEdit[] = [
      { kind: "group.create", name: "Night watch" },
      { kind: "policy.set", type: PolicyType.sessionTimeout, enabled: true, data: { type: "custom", minutes: 41, action: "lock" } },
    ];
    const review = await must(handlers.batches.review({ clientIds, edits }));
    const able = review.rows.filter(({ cells }) => cells.every(({ state }) => state === "change")).slice(0, 8);
    const leftOut = review.rows
      .filter((row) => !able.includes(row))
      .flatMap(({ clientId, cells }) => cells.map((_, column) => ({ clientId, column, reason: "not asked" })));
    const { batchId } = await must(handlers.batches.apply({ reviewId: review.reviewId, leftOut }));
    const first = await ended(batchId);
    const outcomes = first.runs.map((run) => [run.state, run.error?.code ?? null, run.entries.map(({ state }) => state)]);
    expect(outcomes.filter(([state]) => state === "stopped")).toEqual([["stopped", "client.not-listed", ["done", "failed"]]]);
    expect(outcomes.filter(([state]) => state === "done")).toHaveLength(7);

    (taken as (() => void) | null)?.();
    await app.read();
    await must(handlers.batches.retry({ batchId }));
    const last = await ended(batchId);
    expect(last.runs.map(({ state, error }) => [state, error])).toEqual(last.runs.map(() => ["done", null]));
    const made = sent.filter((line) => line.startsWith("groups"));
    expect([made.length, new Set(made).size]).toEqual([8, 8]);
    // The one that was refused, and sent again.
    expect(sent.filter((line) => line === `policies ${lost ?? ""}`)).toHaveLength(2);
    expect(sent).toHaveLength(17);
  } finally {
    await technician.stop();
  }
}, 120_000);
