import { expect, test } from "vitest";
import type { OwnPrices } from "#shared/bridge/index";
import { billOf, planKey, seatPriceOf } from "./subscription.ts";

const prices: OwnPrices = { currency: "EUR", plans: { enterprise: 9.5, teams: 6.333 }, clients: { hoogland: 8 } };

test("a client's own price counts before that of its plan, whatever a table calls the plan", () => {
  expect(planKey("Enterprise (Monthly)")).toBe("enterprise");
  expect(seatPriceOf(prices, { id: "hoogland", plan: "Enterprise (Monthly)" })).toBe(8);
  expect(seatPriceOf(prices, { id: "bremer", plan: "enterprise" })).toBe(9.5);
  expect(seatPriceOf(prices, { id: "free", plan: "Free" })).toBeNull();
  expect(seatPriceOf(prices, { id: null, plan: "Enterprise (Monthly)" }), "nobody has these seats").toBeNull();
});
test("an amount is of the assigned seats, to the cent", () => {
  expect(billOf(prices, { id: "x", plan: "Teams", assigned: 7 })).toBe(44.33);
  expect(billOf(prices, { id: "x", plan: "Free", assigned: 7 })).toBeNull();
});
