import fc from "fast-check";
import { expect, test } from "vitest";
import { freeLook, lookKey } from "./looks.ts";

test("F9: a client keeps its colour and its initials as long as no other one has both", () => {
  const own = freeLook("client-1", "Bakkerij de Vries", new Set());
  expect(own.monogram).toBe("BV");
  expect(freeLook("client-1", "Bakkerij de Vries", new Set([lookKey({ ...own, monogram: "XX" })]))).toEqual(own);
  const second = freeLook("client-1", "Bakkerij de Vries", new Set([lookKey(own)]));
  expect(second.monogram).toBe("BV");
  expect(second.colour).not.toBe(own.colour);
});

test("letters that take two units of UTF-16 stay whole", () => {
  const letters = (name: string): string => freeLook("client-1", name, new Set()).monogram;
  expect(["𝒜da 𝒷oer", "𝒜da", "𠮷野"].map(letters)).toEqual(["𝒜𝒷", "𝒜D", "𠮷野"]);
  const own = freeLook("client-1", "𠮷野家", new Set());
  const taken = new Set(Array.from({ length: 10 }, (_, at) => lookKey({ colour: at + 1, monogram: own.monogram })));
  expect(freeLook("client-1", "𠮷野家", taken).monogram).toBe("𠮷家");
});

test("F9: no two of a list share letters and colour, whatever their names are, also when their initials' colours run out", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("Bakkerij de Vries", "Bakker Vermeer", "B", "", "Ölçü", "甲乙"), { maxLength: 60 }), (names) => {
      const taken = new Set<string>();
      for (const [index, name] of names.entries()) taken.add(lookKey(freeLook(`id-${String(index)}`, name, taken)));
      expect(taken.size).toBe(names.length);
    }),
  );
});
