import { expect, test } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { Packed } from "./kept-read.ts";

test("what is kept is small and comes back the same, also from its packed form alone", () => {
  const setup = sampleSetup(1, 200);
  const kept = Packed.of(setup);
  expect(kept.packed.length * 4).toBeLessThan(JSON.stringify(setup).length);
  expect(new Packed(kept.packed).get()).toEqual(setup);
  // Nothing larger hangs on it.
  expect(kept.packed.buffer.byteLength).toBe(kept.packed.length);
});

test("two readings that say the same are equal, and one other name is not", () => {
  expect(Packed.of(sampleSetup(1, 20)).equals(Packed.of(sampleSetup(1, 20)))).toBe(true);
  const setup = sampleSetup(1, 20);
  expect(Packed.of(setup).equals(Packed.of({ ...setup, client: { ...setup.client, name: "Another" } }))).toBe(false);
});

test("a list of the very same rows is kept as it was, and any other is packed anew", () => {
  const rows = [{ name: "a" }, { name: "b" }];
  const kept = Packed.ofList(rows, null);
  expect(Packed.ofList([...rows], kept)).toBe(kept);
  for (const other of [rows.slice(1), [...rows].reverse(), [...rows, { name: "c" }], rows.map((row) => ({ ...row }))]) {
    const anew = Packed.ofList(other, kept);
    expect(anew).not.toBe(kept);
    expect(anew.get()).toEqual(other);
  }
});
