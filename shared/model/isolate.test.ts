import fc from "fast-check";
import { expect, test } from "vitest";
import { isolated, shown, withoutIsolates } from "./isolate.ts";

const [override, pop, first, end] = ["\u202E", "\u202C", "\u2068", "\u2069"];

test("A18: names come back as they are, and only what would reorder the words beside them is isolated", () => {
  for (const name of ["Jansen & Zn.", "Zoë d’Ávila", "株式会社 42", "Ж", "", "a\u200Bb"]) {
    expect(isolated(name)).toBe(name);
    expect(shown(name)).toBe(name);
  }
  expect(isolated("שלום 3")).toBe(`${first}שלום 3${end}`);
  expect(isolated(`${override}nimda ot Jan`)).toBe(`${first}nimda ot Jan${end}`);
  expect(isolated(`${end}${override}x${pop}${first}`)).toBe(`${first}x${end}`);
  expect(isolated("x\u2029שלום")).toBe(`${first}x שלום${end}`);
});
test("A18: what is shown keeps isolates that end, and takes out what would end or begin one beyond it", () => {
  expect(shown(`Change ${isolated("שלום")} to admin`)).toBe(`${first}Change ${first}שלום${end} to admin${end}`);
  expect(shown(`${end}${override}a${first}`)).toBe(`${first}a${end}`);
  expect(shown(42)).toBe(42);
  expect(shown(null)).toBeNull();
});
test("A18: whatever a name holds, what is put beside it stands outside of every isolate and override", () => {
  const piece = fc.constantFrom(
    override,
    pop,
    first,
    end,
    "\u2066",
    "\u2067",
    "\u202A",
    "\u202B",
    "\u202D",
    "\u200F",
    "a",
    "1",
    "ש",
    " ",
    "\u2029",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const name = pieces.join("");
      for (const text of [isolated(name), shown(name)]) {
        expect(text).not.toMatch(/[\u202A-\u202E\u2066\u2067\u2029]/u);
        let depth = 0;
        for (const character of text) {
          if (character === first) depth += 1;
          if (character === end) depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        // No letter of it is lost.
        expect(withoutIsolates(text).replaceAll(/[\s]/gu, "")).toBe(name.replaceAll(/[\u202A-\u202E\u2066-\u2069\s]/gu, ""));
      }
    }),
  );
});
