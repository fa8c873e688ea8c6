import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import words from "#resources/words/eff-long.json" with { type: "json" };

test("the word list is the one that every client uses", () => {
  expect(words).toHaveLength(7776);
  expect(createHash("sha256").update(words.join("\n")).digest("hex")).toBe(
    "abae49761b88f3f1ba31ef944bea1f61b795a3cd7e1cfb7d276ed45bf77967ba",
  );
});
