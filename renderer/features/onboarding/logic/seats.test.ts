import { expect, test } from "vitest";
import { purchaseProblem, seatsArithmetic } from "./seats.ts";

const enterprise = { plan: "enterprise" as const, included: 4200, assigned: 4169, free: 31, toBuy: 0, mayBuy: true, readAt: null };

test("what is free is used before anything is bought", () => {
  expect(seatsArithmetic(enterprise, 25, 0)).toMatchObject({ own: 25, left: 6, toBuy: 0 });
  expect(seatsArithmetic(enterprise, 40, 0)).toMatchObject({ left: 0, toBuy: 9 });
});
test("an existing client pays only for what comes on top", () => {
  expect(seatsArithmetic(enterprise, 50, 25)).toMatchObject({ own: 25, toBuy: 0 });
  expect(seatsArithmetic(enterprise, 20, 25)).toMatchObject({ own: 0, toBuy: 0 });
});
test("a purchase needs acceptance, and a role that may buy", () => {
  const buys = seatsArithmetic(enterprise, 40, 0);
  expect(purchaseProblem(buys, 0)).toBe("accept");
  expect(purchaseProblem(buys, 9)).toBeNull();
  expect(purchaseProblem(seatsArithmetic({ ...enterprise, mayBuy: false }, 40, 0), 9)).toBe("may-not");
  expect(purchaseProblem(seatsArithmetic(undefined, 40, 0), 0)).toBeNull();
});
