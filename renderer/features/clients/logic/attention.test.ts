import { expect, test } from "vitest";
import { foldReasons, type AttentionWords } from "./attention.ts";

const reason = (text: string, short = ""): AttentionWords => ({ icon: "mail", tone: "warn", text, short });
const looks = (...words: AttentionWords[]): readonly string[] => {
  const { reasons, rest } = foldReasons(words);
  return [...reasons.map((each) => (each.folded ? `[${each.short}]` : each.text)), ...rest.map((each) => `+${each.text}`)];
};

test("the second reason keeps its words while there is room", () => {
  expect(looks(reason("Seats full"), reason("1 to confirm", "1"))).toEqual(["Seats full", "1 to confirm"]);
  expect(looks(reason("Plaatsen vol"), reason("1 te bevestigen", "1"))).toEqual(["Plaatsen vol", "[1]"]);
});
test("nothing is drawn half: what does not fit as an icon is counted", () => {
  expect(looks(reason("2 to confirm", "2"), reason("2 expired", "2"), reason("1 unanswered", "1"), reason("Seats nearly full"))).toEqual([
    "2 to confirm",
    "[2]",
    "+1 unanswered",
    "+Seats nearly full",
  ]);
  expect(looks(reason("3 to confirm", "3"), reason("2 expired", "2"), reason("Seats nearly full"))).toEqual(["3 to confirm", "[2]", "[]"]);
});
test("a long first reason stays, whatever it takes", () => {
  expect(looks(reason("An onboarding that stopped in the middle of the night"), reason("1 expired", "1"))).toEqual([
    "An onboarding that stopped in the middle of the night",
    "+1 expired",
  ]);
});
