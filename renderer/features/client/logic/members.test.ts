import { describe, expect, it } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { asId, type UserId } from "#shared/model/ids";
import { groupNames, inMemberFilter, matchesPerson, memberFilters, standingOf, twoStepOf, twoStepWord } from "./members.ts";

const setup = sampleSetup(3, 4);
const [first] = setup.members;
if (first === undefined) throw new Error("the sample has members");
const hour = 3_600_000;
const now = Date.parse("2026-11-24T10:00:00Z");
const invited = (hours: number): typeof first => ({ ...first, status: 0, createdAt: new Date(now - hours * hour).toISOString() });

describe("how a membership stands", () => {
  it("tells invitations apart by their age", () => {
    expect([1, 80, 130].map((hours) => standingOf(invited(hours), now))).toEqual(["invited", "old", "expired"]);
    expect(standingOf({ ...first, status: 1 }, now)).toBe("accepted");
    expect(standingOf({ ...first, status: -1 }, now)).toBe("revoked");
  });
  it("claims nothing about two-step login where there is no account yet", () => {
    const joined = { ...first, userId: asId<UserId>("a") };
    const [none, off, on] = [
      { ...first, userId: null },
      { ...joined, twoStepLogin: false },
      { ...joined, twoStepLogin: true },
    ];
    expect([none, off, on].map(twoStepOf)).toEqual(["unknown", "off", "on"]);
    expect([none, off, on].map(twoStepWord)).toEqual(["", "no", "yes"]);
    // Accepted, confirmed, or revoked before there was an account.
    expect([1, 2].map((status) => twoStepOf({ ...off, status: status as 1 | 2 }))).toEqual(["off", "off"]);
    expect(twoStepOf({ ...none, status: -1 })).toBe("unknown");
    expect(twoStepOf({ ...off, status: 0 }), "an invitation at Vaultwarden").toBe("unknown");
  });
  it("puts each person into the filters that fit", () => {
    const fitting = (member: typeof first): readonly string[] => memberFilters.filter((filter) => inMemberFilter(member, filter));
    expect(fitting({ ...first, status: 2, role: 0, twoStepLogin: false })).toEqual(["all", "no-two-step", "not-enrolled", "elevated"]);
    expect(fitting({ ...invited(1), role: 2 })).toEqual(["all", "invited"]);
  });
  it("finds people without accents, by name and address", () => {
    expect(matchesPerson({ ...first, name: "Zoë Yıldız" }, "zoe")).toBe(true);
    expect(matchesPerson({ ...first, name: null, email: "a@b.example" }, "B.EXAMPLE")).toBe(true);
    expect(matchesPerson({ ...first, name: "Zoë", email: "a@b.example" }, "tom")).toBe(false);
  });
  it("names the groups somebody is in, in the client's order", () => {
    const both = { ...first, groups: [setup.groups[2]!.id, setup.groups[0]!.id] };
    expect(groupNames(setup, both)).toEqual([setup.groups[0]!.name, setup.groups[2]!.name]);
  });
});
