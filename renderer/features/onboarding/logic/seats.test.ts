import { expect, test } from "vitest";
import { mayNotBuyText, purchaseProblem, seatsArithmetic } from "./seats.ts";

const enterprise = {
  plan: "enterprise" as const,
  included: 4200,
  assigned: 4169,
  free: 31,
  toBuy: 0,
  mayBuy: true,
  readAt: null,
  seatPrice: null,
};

test("what is free is used before anything is bought", () => {
  expect(seatsArithmetic(enterprise, 25, 0)).toMatchObject({ own: 25, left: 6, toBuy: 0 });
  expect(seatsArithmetic(enterprise, 40, 0)).toMatchObject({ left: 0, toBuy: 9 });
});
test("an existing client pays only for what comes on top", () => {
  expect(seatsArithmetic(enterprise, 50, 25)).toMatchObject({ own: 25, toBuy: 0 });
  expect(seatsArithmetic(enterprise, 20, 25)).toMatchObject({ own: 0, toBuy: 0 });
});
test("R4: nobody is told to choose 0 seats or fewer", () => {
  const told = (free: number, present: number) =>
    mayNotBuyText(seatsArithmetic({ ...enterprise, free, mayBuy: false }, present + free + 5, present));
  expect(told(0, 0)).toEqual({ key: "onboarding.client.mayNotBuyNone", parameters: {} });
  expect(told(-3, 0).key).toBe("onboarding.client.mayNotBuyNone");
  expect(told(4, 0)).toEqual({ key: "onboarding.client.mayNotBuy", parameters: { most: 4 } });
  // A client keeps the seats it has.
  expect(told(4, 25).parameters).toEqual({ most: 29 });
  expect(told(0, 25).parameters).toEqual({ most: 25 });
});
test("a purchase needs acceptance, and a role that may buy", () => {
  const buys = seatsArithmetic(enterprise, 40, 0);
  expect(purchaseProblem(buys, 0)).toBe("accept");
  expect(purchaseProblem(buys, 9)).toBeNull();
  expect(purchaseProblem(seatsArithmetic({ ...enterprise, mayBuy: false }, 40, 0), 9)).toBe("may-not");
  expect(purchaseProblem(seatsArithmetic(undefined, 40, 0), 0)).toBeNull();
});
