import { expect, test } from "vitest";
import { formatMessage, type Texts } from "./format-message.ts";

const texts: Texts = {
  area: { plain: "Make {name} {'@'}home", many: "nobody | one person | {count} people", two: "{count} call | {count} calls" },
};
test.each([
  ["area.plain", { name: "{x}" }, undefined, "Make {x} @home"],
  ["area.many", {}, 0, "nobody"],
  ["area.many", {}, 1, "one person"],
  ["area.many", {}, 1234, "1,234 people"],
  ["area.two", {}, 1, "1 call"],
  ["area.two", {}, 0, "0 calls"],
  ["area.gone", {}, undefined, "area.gone"],
  ["area.__proto__", {}, undefined, "area.__proto__"],
] as const)("%s with %j and %s", (key, parameters, count, expected) => {
  expect(formatMessage(texts, { key, parameters, ...(count === undefined ? {} : { count }) }, "en")).toBe(expected);
});
test("Dutch groups digits with dots", () => {
  expect(formatMessage(texts, { key: "area.many", count: 1234 }, "nl")).toBe("1.234 people");
});
