import fc from "fast-check";
import { expect, it } from "vitest";
import { trimmed } from "./invisible.ts";

const pieces = ["a", "é", "😀", " ", "\u00a0", "\n", "\t", "\u200b", "\u00ad", "\u{e0001}", "\ufeff", "\u2800", "\ud83d", "\udc01"];

it("takes blanks and what nobody sees from both ends, and nothing from within", () => {
  expect(trimmed(" \u200b\u{e0001} a \u00ad b\u00a0\u{e0001}\n")).toBe("a \u00ad b");
  expect(["", " \u200b ", "\u{e0001}"].map(trimmed)).toEqual(["", "", ""]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const text = parts.join("");
      const seen =
        /[^\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0\s\p{Z}](?:[^]*[^\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFFA0\s\p{Z}])?/u;
      expect(trimmed(text)).toBe(seen.exec(text)?.[0] ?? "");
    }),
  );
});

it("a text of a million blanks within is trimmed as any other", () => {
  const text = `a${" ".repeat(1_000_000)}b`;
  expect(trimmed(` ${text} `)).toBe(text);
});
