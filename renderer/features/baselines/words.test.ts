import { expect, test } from "vitest";
import { ruleKindWords, ruleNameWords, ruleWords } from "./words.ts";

test("a group and a collection that are called the same can be told apart, and no kind is said twice", () => {
  const [group, collection] = [
    { kind: "group", name: "IT" },
    { kind: "collection", name: "IT" },
  ] as const;
  expect([group, collection].map(ruleWords)).toEqual(["group IT", "collection IT"]);
  expect([group, collection].map((rule) => `${ruleNameWords(rule)} ${ruleKindWords(rule)}`)).toEqual(["IT Group", "IT Collection"]);
  expect(ruleWords({ kind: "settings", name: "" })).toBe(ruleNameWords({ kind: "settings", name: "" }));
});
