import { expect, test } from "vitest";
import { appError } from "#shared/errors/app-error";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import { tabOf, waysOn } from "./ways-on.ts";
import { commonKinds } from "./words.ts";

const free = { occupied: 10, assigned: 20 };
const full = { occupied: 20, assigned: 20 };
const edit = (kind: CommonEdit["kind"]): CommonEdit => ({ kind }) as CommonEdit;

test("whatever failed has two ways on, and a tab that shows it", () => {
  for (const kind of commonKinds) {
    expect(waysOn(edit(kind), { error: null, seats: free, invited: 0 })).toEqual(["again", "place"]);
    expect(tabOf(edit(kind))).toMatch(/^[a-z]+$/u);
  }
});
test("an invitation that lacks a seat: somebody else's, one more, or none", () => {
  const invite = edit("member.invite");
  expect(waysOn(invite, { error: null, seats: full, invited: 3 })).toEqual(["withdraw", "seat"]);
  expect(waysOn(invite, { error: appError("client.seats-exceeded"), seats: free, invited: 0 })).toEqual(["seat", "again"]);
  // Another change does not need one.
  expect(waysOn(edit("policy.set"), { error: null, seats: full, invited: 3 })).toEqual(["again", "place"]);
});
