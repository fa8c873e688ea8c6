import { expect, it } from "vitest";
import { TestClock } from "#build/test/test-clock";
import type { HttpClient } from "#electron/provider-api/index";
import { ok } from "#shared/util/result";
import { Session } from "./session.ts";

/** How often ten requests, half a minute apart, renew a token that is said to live so many seconds. */
async function renewals(lifetime: number): Promise<number> {
  const clock = new TestClock();
  let renewed = 0;
  const body = { access_token: "token", expires_in: lifetime };
  const exchange = (): Promise<unknown> => {
    renewed += 1;
    return Promise.resolve(ok({ status: 200, body, isJson: true }));
  };
  const client = (): HttpClient => ({ exchange }) as unknown as HttpClient;
  const session = new Session({ client, clock, keep: () => Promise.resolve(), onState: () => undefined }, "refresh");
  for (let request = 0; request < 10; request += 1) {
    expect(await session.token()).toEqual(ok("token"));
    await clock.advance(30_000);
  }
  return renewed;
}

it.each([
  [0, 1],
  [-1, 1],
  [-1e12, 1],
  [1e-9, 1],
  [1e12, 1],
  [3600, 1],
  [40, 10],
  [120, 5],
])(
  "a token that is said to live %s seconds is renewed %i times in five minutes, never before every request for nothing",
  async (lifetime, times) => {
    expect(await renewals(lifetime)).toBe(times);
  },
);
