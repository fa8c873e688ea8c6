import { expect, test } from "vitest";
import { asId, type ClientId } from "#shared/model/ids";
import { policiesDue } from "./policy-reminders.ts";

const clientId = asId<ClientId>("profile.bakery");
test("a policy is reminded of from its day on, and one without a day never", () => {
  const local = {
    colour: 1,
    monogram: "BH",
    tags: [],
    note: "",
    hints: {},
    policies: {
      0: { remindOn: "2026-11-27T00:00:00.000Z", told: {} },
      3: { remindOn: "2026-11-28T00:00:00.000Z", told: {} },
      4: { remindOn: null, told: { member: "2026-11-13T09:00:00.000Z" } },
    },
  };
  expect(policiesDue(clientId, local, new Date("2026-11-27T08:00:00Z"))).toEqual([
    { clientId, type: 0, since: "2026-11-27T00:00:00.000Z" },
  ]);
  const { policies: _policies, ...before } = local;
  expect(policiesDue(clientId, before, new Date("2026-11-27T08:00:00Z"))).toEqual([]);
});
