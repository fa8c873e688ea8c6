import { expect, test } from "vitest";
import { killEverywhere } from "#build/test/apply/kills";
import { seededRandom } from "#build/test/setups";

/* At other places, and more onboardings: `npm run kills`. */
test("F7: an onboarding whose process is killed, again and again, at sixty places in all, ends as one that nobody killed, with nothing there twice", async () => {
  const kills = await killEverywhere(6, 12, seededRandom(4));
  expect(kills.length).toBeGreaterThanOrEqual(60);
  expect(new Set(kills.map((kill) => kill.when))).toEqual(new Set(["before", "during", "after"]));
  const kinds = new Set(kills.map(({ request }) => request.replace(/[0-9a-f-]{36}/gu, "…")));
  // Reads at a start, making the client, collections and groups, settings, policies, single sign-on, import, invitations.
  expect(kinds.size).toBeGreaterThanOrEqual(10);
}, 600_000);
