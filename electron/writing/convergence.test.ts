import { afterAll, beforeAll, expect, test } from "vitest";
import { stateOf } from "#build/test/apply/onboarding";
import { OnboardingLives, type AtRequest } from "#build/test/apply/onboarding-lives";

/*
 * The whole onboarding against the sandbox, over real requests. The app is cut off at every single request, once before
 * it was sent and once after the server acted on it; a fresh run with the journal that was left must end as the
 * uninterrupted one did, with nothing there twice.
 */
let lives: OnboardingLives;
beforeAll(async () => {
  lives = await OnboardingLives.start();
});
afterAll(async () => {
  await lives.stop();
});

const cutAt =
  (at: number, when: "before" | "after"): AtRequest =>
  async (number, send, die) => {
    if (number === at && when === "before") return die();
    const answer = await send();
    return number === at ? die() : answer;
  };

test("the onboarding ends the same wherever it is cut", async () => {
  const whole = await lives.live("Whole", "whole", 22);
  expect(
    whole.view?.entries.filter((entry) => entry.state !== "done").map((entry) => [entry.described.change.id, entry.state, entry.error]),
  ).toEqual([]);
  expect(whole.view?.state).toBe("done");
  const expected = await stateOf(lives.profile, "Whole");
  expect(expected).toMatchObject({ items: { total: 3, withoutCollection: 0 }, seats: { assigned: 30, occupied: 24 } });

  const again = await lives.live("Whole", "whole", 22);
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
      const cut = await lives.live(name, journal, 22, cutAt(at, when));
      expect(cut.view, name).toBeNull();
      const resumed = await lives.live(name, journal, 22);
      expect(
        resumed.view?.state,
        `${name}: ${request}: ${JSON.stringify(resumed.view?.entries.filter((entry) => entry.state !== "done" && entry.state !== "already").map((entry) => [entry.described.change.id, entry.state, entry.error]))}`,
      ).toBe("done");
      expect(await stateOf(lives.profile, name), `${name}: ${request}`).toEqual(expected);
      cuts += 1;
    }
  }
  expect(cuts).toBe(whole.requests.length + writes);
}, 600_000);
