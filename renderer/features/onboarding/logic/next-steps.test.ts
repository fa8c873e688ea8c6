import { expect, test } from "vitest";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { draftFor } from "./draft.fixture.ts";
import { nextSteps, standings } from "./next-steps.ts";

const setup = {
  members: [
    { role: 0, status: 2 },
    { role: 2, status: 1 },
    { role: 2, status: 0 },
    { role: 0, status: -1 },
  ],
  sso: { kind: "none" },
} as unknown as ClientSetup;

test("what is open comes first; a revoked owner is no second owner", () => {
  expect(nextSteps(draftFor({}), setup, 2, false, null).map((step) => step.id)).toEqual(["failed", "owner", "sso", "import", "hand-over"]);
});
test("a plan without SSO has no step for it, and a hand-over that was given is done", () => {
  expect(nextSteps({ ...draftFor({ existing: true }), handOverSentAt: "2026-11-20" }, setup, 0, true, null)).toEqual([
    { id: "owner", tone: "todo" },
    { id: "hand-over", tone: "done" },
  ]);
});
test("a client that runs already skipped nothing; the file that was imported is to be deleted", () => {
  expect(nextSteps(draftFor({ existing: true }), setup, 0, false, "own").map((step) => step.id)).toEqual([
    "import-file",
    "owner",
    "hand-over",
  ]);
});
test("a file that has items of other clients too is not to be deleted yet", () => {
  expect(nextSteps(draftFor({ existing: true }), setup, 0, false, "shared").map((step) => step.id)[0]).toBe("shared-file");
});
test("people stand where the server says", () => {
  const people = standings(setup);
  expect([people.invited.length, people.accepted.length, people.confirmed.length]).toEqual([1, 1, 1]);
});
