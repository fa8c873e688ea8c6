import { describe, expect, test } from "vitest";
import { TestClock, idle } from "#build/test/test-clock";
import { revisionDate } from "#shared/api/account";
import { nothing } from "#shared/api/common";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import type { ApiRequest } from "./api-request.ts";
import { systemClock } from "./clock.ts";
import { HttpClient, type TokenSource } from "./http-client.ts";
import { cloudServers } from "./server-urls.ts";
import type { Transport, TransportRequest } from "./transport.ts";

type Answer = { status: number; headers?: Record<string, string>; body?: string } | Error | "never";
interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly at: number;
}

/** A server that gives the next of the listed answers to each request, the last one for ever. */
function scripted(
  answers: readonly Answer[],
  options: { tokens?: TokenSource | null; software?: "bitwarden" | "vaultwarden"; kind?: "us" | "self-hosted" } = {},
) {
  const clock = new TestClock();
  const sent: Sent[] = [];
  const transport: Transport = (url: string, request: TransportRequest) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)] ?? { status: 200 };
    sent.push({ url, method: request.method, headers: request.headers, body: request.body, at: clock.now() });
    if (answer === "never")
      return new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      });
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(
      new Response(answer.body ?? null, { status: answer.status, ...(answer.headers ? { headers: answer.headers } : {}) }),
    );
  };
  const client = new HttpClient({
    servers: { ...cloudServers.us, kind: options.kind ?? "us" },
    transport,
    clock,
    platform: "linux",
    random: () => 1,
    tokens: options.tokens === undefined ? fixedTokens() : options.tokens,
    software: () => options.software ?? "bitwarden",
  });
  return { client, clock, sent };
}
function fixedTokens(renewals: string[] = ["second"]): TokenSource & { readonly renewed: string[] } {
  const renewed: string[] = [];
  return {
    renewed,
    token: () => Promise.resolve(ok(renewed.at(-1) ?? "first")),
    renew: (refused) => {
      if ((renewed.at(-1) ?? "first") !== refused) return Promise.resolve(ok(renewed.at(-1) ?? "first"));
      const next = renewals.shift();
      if (next === undefined) return Promise.resolve(err(appError("session.expired")));
      renewed.push(next);
      return Promise.resolve(ok(next));
    },
  };
}
const get: ApiRequest<number> = { method: "GET", path: "/accounts/revision-date", answer: revisionDate };
const post: ApiRequest<null> = { method: "POST", path: "/things", body: { a: 1 }, answer: nothing };
const put: ApiRequest<null> = { ...post, method: "PUT" };
const good: Answer = { status: 200, body: "5" };
const lost = Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const refused = Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) });

describe("sending", () => {
  test("headers, body and address", async () => {
    const { client, clock, sent } = scripted([good]);
    expect(await clock.settle(client.send(get))).toEqual(ok(5));
    await clock.settle(client.send({ ...post, query: { a: "b c", left: undefined } }));
    expect(sent[0]).toMatchObject({
      url: "https://api.bitwarden.com/accounts/revision-date",
      headers: { Authorization: "Bearer first", "Bitwarden-Client-Version": "2026.8.0", "Device-Type": "8" },
      body: undefined,
    });
    expect(sent[1]).toMatchObject({
      url: "https://api.bitwarden.com/things?a=b+c",
      body: '{"a":1}',
      headers: { "Content-Type": "application/json; charset=utf-8" },
    });
  });
  test("an anonymous request carries no token, a form is a form", async () => {
    const { client, clock, sent } = scripted([{ status: 200 }]);
    await clock.settle(
      client.send({ method: "POST", server: "identity", path: "/connect/token", form: { a: "b+c" }, anonymous: true, answer: nothing }),
    );
    expect(sent[0]).toMatchObject({ url: "https://identity.bitwarden.com/connect/token", body: "a=b%2Bc" });
    expect(sent[0]?.headers).not.toHaveProperty("Authorization");
  });
  test("what is not the expected answer is named, without its content", async () => {
    const shape = scripted([{ status: 200, body: '{"secret":"hunter2"}' }]);
    const wrong = await shape.clock.settle(shape.client.send(get));
    expect(wrong).toMatchObject({ ok: false, error: { code: "server.unexpected-answer", outcome: "unknown" } });
    expect(JSON.stringify(wrong)).not.toContain("hunter2");
    const page = scripted([{ status: 200, body: "<html>" }]);
    expect(await page.clock.settle(page.client.send(get))).toMatchObject({ ok: false, error: { code: "network.web-page" } });
    const large = scripted([{ status: 200, body: "1".repeat(100) }]);
    expect(await large.clock.settle(large.client.send({ ...get, largestAnswer: 99 }))).toMatchObject({
      ok: false,
      error: { code: "server.unexpected-answer" },
    });
    const deep = scripted([{ status: 200, body: "[".repeat(100) }]);
    expect(await deep.clock.settle(deep.client.send(get))).toMatchObject({ ok: false, error: { code: "server.unexpected-answer" } });
    expect([large.sent.length, deep.sent.length], "asking again brings the same").toEqual([1, 1]);
  });
  test("the server's words are in the detail", async () => {
    const { client, clock } = scripted([
      {
        status: 400,
        body: JSON.stringify({
          object: "error",
          message: "The model state is invalid.",
          validationErrors: { Emails: ["An email is required."] },
        }),
      },
    ]);
    expect(await clock.settle(client.send(post))).toMatchObject({
      ok: false,
      error: { code: "server.refused", detail: "Emails: An email is required.", outcome: "refused", status: 400 },
    });
  });
});

describe("an id that leads elsewhere", () => {
  test.each(["..", ".", "", "a/../../b", "a?b=c", "a#b", "a\\b", "a b", "a\u0000"])("%j in a path sends nothing", async (id) => {
    const { client, sent } = scripted([{ status: 200, body: "1" }]);
    expect(await client.send({ ...get, path: `/users/${id}/keys` })).toMatchObject({
      ok: false,
      error: { code: "bridge.bad-request", outcome: "not-sent" },
    });
    expect(sent).toEqual([]);
  });
});

describe("repeats", () => {
  test("a reading request is tried five times, with growing pauses, and no oftener", async () => {
    const { client, clock, sent } = scripted([{ status: 500 }]);
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "server.failed", outcome: "unknown" } });
    expect(sent.map(({ at }, index) => at - (sent[index - 1]?.at ?? at))).toEqual([0, 500, 1000, 2000, 4000]);
  });
  test("it goes on when the server recovers", async () => {
    const { client, clock, sent } = scripted([lost, { status: 502 }, good]);
    expect(await clock.settle(client.send(get))).toEqual(ok(5));
    expect(sent).toHaveLength(3);
  });
  test.each([
    ["POST", post],
    ["PUT", put],
  ] as const)("%s is never repeated by itself, and a lost answer is an unknown outcome", async (_method, request) => {
    for (const [answer, outcome] of [
      [lost, "unknown"],
      [{ status: 500 }, "unknown"],
      [refused, "not-sent"],
      [{ status: 503, headers: { "Retry-After": "5" } }, "refused"],
    ] as const) {
      const { client, clock, sent } = scripted([answer]);
      expect(await clock.settle(client.send(request))).toMatchObject({ ok: false, error: { outcome } });
      expect(sent).toHaveLength(1);
    }
  });
  test("a certificate that is not trusted is not tried again", async () => {
    const { client, clock, sent } = scripted([
      Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("x"), { code: "SELF_SIGNED_CERT_IN_CHAIN" }) }),
    ]);
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "network.certificate", outcome: "not-sent" } });
    expect(sent).toHaveLength(1);
  });
  test("five failures in a row stop all sending for a minute; a person may go on at once", async () => {
    const { client, clock, sent } = scripted([refused, refused, refused, refused, refused, good]);
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "network.unreachable" } });
    const before = sent.length;
    expect(await clock.settle(client.send(post))).toMatchObject({ ok: false, error: { code: "network.unreachable", outcome: "not-sent" } });
    expect(sent).toHaveLength(before);
    client.tryAgainNow();
    expect((await clock.settle(client.send(get))).ok).toBe(true);
  });
  test("it is tried again by itself after the minute", async () => {
    const { client, clock } = scripted([refused, refused, refused, refused, refused, good]);
    await clock.settle(client.send(get));
    await clock.advance(60_000);
    expect((await clock.settle(client.send(get))).ok).toBe(true);
  });
});

describe("an answer that breaks off", () => {
  const cut: Answer = { status: 200, body: '{"data":[{"id":"1"},{"i' };
  test("is told as that, not as a web page; a reading request goes again, a writing one does not", async () => {
    const once = scripted([cut, good]);
    expect(await once.clock.settle(once.client.send(get))).toEqual(ok(5));
    const always = scripted([cut]);
    expect(await always.clock.settle(always.client.send(get))).toMatchObject({ ok: false, error: { code: "server.cut-answer" } });
    expect(always.sent).toHaveLength(5);
    const writing = scripted([cut]);
    expect(await writing.clock.settle(writing.client.send(post))).toMatchObject({
      ok: false,
      error: { code: "server.cut-answer", outcome: "unknown", status: 200 },
    });
    expect(writing.sent).toHaveLength(1);
    const page = scripted([{ status: 200, body: "<html>portal</html>" }]);
    expect(await page.clock.settle(page.client.send(get))).toMatchObject({ ok: false, error: { code: "network.web-page" } });
  });
});

describe("limits", () => {
  test.each([
    ["12", 12_000],
    ["Tue, 24 Nov 2026 09:00:30 GMT", 30_000],
    ["Tue, 24 Nov 2026 08:00:30 GMT", 60_000],
    ["-5", 60_000],
    ["soon", 60_000],
    [null, 60_000],
    ["0", 1_000],
  ])("Retry-After %s is waited for before a reading request goes again", async (header, wait) => {
    const { client, clock, sent } = scripted([{ status: 429, ...(header === null ? {} : { headers: { "Retry-After": header } }) }, good]);
    expect(await clock.settle(client.send(get))).toEqual(ok(5));
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBe(wait);
  });
  test("a date in Retry-After is of the server's clock, whatever this computer's says", async () => {
    const ahead = { "Retry-After": "Tue, 24 Nov 2026 11:00:30 GMT", Date: "Tue, 24 Nov 2026 11:00:00 GMT" };
    const { client, clock, sent } = scripted([{ status: 429, headers: ahead }, good]);
    expect(await clock.settle(client.send(get))).toEqual(ok(5));
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBe(30_000);
    expect(client.ahead).toBe(2 * 3_600_000);
  });
  test("a wait of more than 15 minutes is told, not waited for", async () => {
    const { client, clock, sent } = scripted([{ status: 429, headers: { "Retry-After": "1000000000" } }]);
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "server.rate-limited", outcome: "refused" } });
    expect(sent).toHaveLength(1);
  });
  test("after 429 a writing request is not repeated, and the next one to the same place waits", async () => {
    const { client, clock, sent } = scripted([{ status: 429, headers: { "Retry-After": "30" } }, { status: 200 }]);
    const first = await clock.settle(client.send(post));
    expect(first).toMatchObject({
      ok: false,
      error: { code: "server.rate-limited", outcome: "refused", parameters: { seconds: 30 }, retryAt: clock.now() + 30_000 },
    });
    const second = client.send(post);
    await idle();
    expect(client.waitingUntil).toBe("2026-11-24T09:00:30.000Z");
    expect((await clock.settle(second)).ok).toBe(true);
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBe(30_000);
    expect(client.waitingUntil).toBeNull();
  });
  test("writes to one place: 4 in a second, 48 in a minute; another place is free", async () => {
    const { client, clock, sent } = scripted([{ status: 200 }]);
    const start = clock.now();
    await clock.settle(Promise.all(Array.from({ length: 60 }, () => client.send(post))));
    const moments = sent.map(({ at }) => at - start);
    for (const [count, window] of [
      [4, 1_000],
      [48, 60_000],
    ] as const) {
      for (const moment of moments)
        expect(moments.filter((other) => other >= moment && other < moment + window).length).toBeLessThanOrEqual(count);
    }
    expect(Math.max(...moments)).toBeGreaterThanOrEqual(60_000);
    const now = clock.now();
    await clock.settle(client.send({ ...post, path: "/other" }));
    expect(clock.now()).toBe(now);
  });
  test("invitations: 4 in a minute", async () => {
    const { client, clock, sent } = scripted([{ status: 200 }]);
    const invite = { ...post, path: "/organizations/o/users/invite" };
    await clock.settle(Promise.all(Array.from({ length: 9 }, () => client.send(invite))));
    expect((sent[8]?.at ?? 0) - (sent[0]?.at ?? 0)).toBe(120_000);
  });
  test("a self-hosted server has no limits but its own refusals", async () => {
    const { client, clock, sent } = scripted([{ status: 200 }], { kind: "self-hosted" });
    await clock.settle(Promise.all(Array.from({ length: 100 }, () => client.send(post))));
    expect(sent[99]?.at).toBe(sent[0]?.at);
  });
  test("waiting can be cancelled", async () => {
    const { client, clock, sent } = scripted([{ status: 429, headers: { "Retry-After": "600" } }]);
    const stop = new AbortController();
    const work = client.send(get, stop.signal);
    await idle();
    stop.abort();
    expect(await work).toMatchObject({ ok: false, error: { code: "cancelled", outcome: "not-sent" } });
    expect(sent).toHaveLength(1);
    expect(clock.now()).toBe(Date.parse("2026-11-24T09:00:00Z"));
  });
});

describe("time", () => {
  test("an exchange is cut off after a minute", async () => {
    const { client, clock } = scripted(["never"]);
    const start = clock.now();
    expect(await clock.settle(client.send(post))).toMatchObject({ ok: false, error: { code: "network.timeout", outcome: "unknown" } });
    expect(clock.now() - start).toBe(60_000);
  });
  test("a body that stops coming is cut off after 30 seconds", async () => {
    const clock = new TestClock();
    const transport: Transport = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new Uint8Array([49]));
            },
          }),
        ),
      );
    const client = new HttpClient({
      servers: cloudServers.us,
      transport,
      clock,
      platform: "linux",
      random: () => 1,
      tokens: fixedTokens(),
      software: () => "bitwarden",
    });
    const start = clock.now();
    expect(await clock.settle(client.send(post))).toMatchObject({ ok: false, error: { code: "network.timeout", outcome: "unknown" } });
    expect(clock.now() - start).toBe(30_000);
  });
  test("cancelling ends it at once", async () => {
    const { client } = scripted(["never"]);
    const stop = new AbortController();
    const work = client.send(post, stop.signal);
    await idle();
    stop.abort();
    expect(await work).toMatchObject({ ok: false, error: { code: "cancelled", outcome: "unknown" } });
  });
});

describe("tokens", () => {
  const tokenGone: Answer = { status: 401, headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' } };
  test("a refused token is renewed once and the request, writing or not, sent again", async () => {
    const { client, clock, sent } = scripted([tokenGone, good]);
    expect((await clock.settle(client.send(post))).ok).toBe(true);
    expect(sent.map(({ headers }) => headers["Authorization"])).toEqual(["Bearer first", "Bearer second"]);
  });
  test("no endless renewal", async () => {
    const { client, clock, sent } = scripted([tokenGone], { tokens: fixedTokens(["second", "third"]) });
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "role.not-allowed" } });
    expect(sent).toHaveLength(2);
  });
  test("a session that cannot be renewed has expired", async () => {
    const { client, clock } = scripted([tokenGone], { tokens: fixedTokens([]) });
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "session.expired", outcome: "refused" } });
  });
  test("401 without WWW-Authenticate is a missing right, not a lost session", async () => {
    const { client, clock, sent } = scripted([{ status: 401 }]);
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "role.not-allowed", status: 401 } });
    expect(sent).toHaveLength(1);
  });
  test("Vaultwarden: the account is asked whether the session lives", async () => {
    const right = scripted([{ status: 401 }, good], { software: "vaultwarden" });
    expect(await right.clock.settle(right.client.send(post))).toMatchObject({ ok: false, error: { code: "role.not-allowed" } });
    expect(right.sent.map(({ url }) => new URL(url).pathname)).toEqual(["/things", "/accounts/revision-date"]);
    const dead = scripted([{ status: 401 }, { status: 401 }, { status: 200 }], { software: "vaultwarden" });
    expect((await dead.clock.settle(dead.client.send(post))).ok).toBe(true);
    expect(dead.sent.map(({ headers }) => headers["Authorization"])).toEqual(["Bearer first", "Bearer first", "Bearer second"]);
  });
  test("without a session nothing is sent", async () => {
    const { client, clock, sent } = scripted([good], { tokens: null });
    expect(await clock.settle(client.send(get))).toMatchObject({ ok: false, error: { code: "session.expired", outcome: "not-sent" } });
    expect(sent).toHaveLength(0);
  });
});

describe("a clock that is set, and waits that are absurd", () => {
  const hour = 3_600_000;
  test.each(["9999999999", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "Retry-After %s: a day at most is believed, what is asked again meanwhile is told at once, and after a day it goes on",
    async (header) => {
      const { client, clock, sent } = scripted([{ status: 429, headers: { "Retry-After": header } }, good]);
      const day = { ok: false, error: { code: "server.rate-limited", parameters: { seconds: 86_400 }, outcome: "refused" } };
      expect(await clock.settle(client.send(get))).toMatchObject(day);
      expect(await client.send(get)).toMatchObject({ ok: false, error: { code: "server.rate-limited", outcome: "not-sent" } });
      expect([sent.length, client.waitingUntil]).toEqual([1, null]);
      await clock.advance(24 * hour);
      expect(await clock.settle(client.send(get))).toEqual(ok(5));
    },
  );
  test("503 with hours is told as a server that is away, not as a limit", async () => {
    const { client, clock } = scripted([{ status: 503, headers: { "Retry-After": "7200" } }]);
    await clock.settle(client.send(get));
    expect(await client.send(get)).toMatchObject({ ok: false, error: { code: "server.unavailable", parameters: { seconds: 7_200 } } });
  });
  test("set back, neither the pace nor what the server asked to wait for gets longer", async () => {
    const paced = scripted([{ status: 429, headers: { "Retry-After": "60" } }, good]);
    const waiting = paced.client.send(get);
    await idle();
    paced.clock.set(paced.clock.now() - 48 * hour);
    const start = paced.clock.now();
    expect(await paced.clock.settle(waiting)).toEqual(ok(5));
    expect((paced.sent[1]?.at ?? 0) - start).toBeLessThanOrEqual(120_000);

    const many = scripted([good]);
    for (let each = 0; each < 100; each += 1) await many.clock.settle(many.client.send(get));
    many.clock.set(many.clock.now() - 48 * hour);
    const back = many.clock.now();
    for (let each = 0; each < 10; each += 1) await many.clock.settle(many.client.send(get));
    expect((many.sent.at(-1)?.at ?? 0) - back).toBeLessThanOrEqual(120_000);
  });
  test("set back, a request that is never answered ends in its time, and a server that was away is asked again after the pause", async () => {
    const { client, clock } = scripted(["never"]);
    const asked = client.send(put);
    await idle();
    clock.set(clock.now() - 48 * hour);
    const start = clock.now();
    expect(await clock.settle(asked)).toMatchObject({ ok: false, error: { code: "network.timeout" } });
    expect(clock.now() - start).toBeLessThanOrEqual(120_000);

    const away = scripted([refused]);
    for (let each = 0; each < 5; each += 1) await away.clock.settle(away.client.send(put));
    away.clock.set(away.clock.now() - 48 * hour);
    await away.clock.advance(61_000);
    const before = away.sent.length;
    await away.clock.settle(away.client.send(put));
    expect(away.sent.length).toBe(before + 1);
  });
});

test("a sleep that is longer than a timer can run does not end at once", async () => {
  const stop = new AbortController();
  let ended = false;
  const sleeping = systemClock.sleep(10 * 365 * 86_400_000, stop.signal).then(() => {
    ended = true;
  });
  // A timer of too many milliseconds rings after one, before this one.
  await systemClock.sleep(20);
  expect(ended).toBe(false);
  stop.abort();
  await sleeping;
});
