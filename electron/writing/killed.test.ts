import { expect, test } from "vitest";
import { killEverywhere } from "#build/test/apply/kills";
import { seededRandom } from "#build/test/setups";

/* The same at more than sixty places: `npm run kills`. */
test("F7: an onboarding whose process is killed, again and again, ends as one that nobody killed, with nothing there twice", async () => {
  const kills = await killEverywhere(6, seededRandom(4));
  expect(kills.length).toBeGreaterThanOrEqual(10);
  expect(new Set(kills.map((kill) => kill.when))).toEqual(new Set(["before", "during", "after"]));
}, 240_000);
