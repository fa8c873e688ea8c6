import { expect, test } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { Kept } from "./kept-read.ts";

test("what is kept is small and comes back the same, also from its packed form alone", () => {
  const setup = sampleSetup(1, 200);
  const kept = Kept.of(setup);
  expect(kept.packed.length * 4).toBeLessThan(JSON.stringify(setup).length);
  expect(new Kept(kept.packed).get()).toEqual(setup);
  // Nothing larger hangs on it.
  expect(kept.packed.buffer.byteLength).toBe(kept.packed.length);
});

test("two readings that say the same are equal, and one other name is not", () => {
  expect(Kept.of(sampleSetup(1, 20)).equals(Kept.of(sampleSetup(1, 20)))).toBe(true);
  const setup = sampleSetup(1, 20);
  expect(Kept.of(setup).equals(Kept.of({ ...setup, client: { ...setup.client, name: "Another" } }))).toBe(false);
});
