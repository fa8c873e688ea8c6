import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup, path } from "#build/test/setup/arbitraries";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { MemberStatus } from "../../model/enums.ts";
import { MemberRole } from "../../model/enums.ts";
import { asId, type DraftId, type MemberId, type ProfileId } from "../../model/ids.ts";
import { attentionOf, invitationAge } from "../value/attention.ts";
import { blueprintFromClient } from "../blueprint/blueprint-from-client.ts";
import { ancestorsOf, comparePaths, isInside, leafOf, normalisePath, parentOf } from "../value/collection-path.ts";
import { draftFromClient } from "../draft/desired-to-draft.ts";
import { diff } from "./diff.ts";
import { draftToDesired } from "../draft/draft-to-desired.ts";
import { estimate } from "./pacing-estimate.ts";
import { policyProblems, togglePolicy } from "../blueprint/desired-policies.ts";
import { resolveBlueprint } from "../blueprint/resolve.ts";

const identity = {
  id: asId<DraftId>("d"),
  profileId: asId<ProfileId>("p"),
  now: "2026-11-24T08:00:00Z",
  colour: 1,
  monogram: "BH",
  tags: [],
};
const clients = desiredSetup.map((desired) => applyInMemory(diff(desired, null), null));

describe("a client turned into a draft or a blueprint", () => {
  it("shows no difference to itself as a draft", () => {
    fc.assert(
      fc.property(clients, (setup) => {
        const draft = draftFromClient(setup, identity);
        expect(diff(draftToDesired(draft, null, null).desired, setup).changes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
  it("shows no difference to itself as a blueprint", () => {
    fc.assert(
      fc.property(clients, (setup) => {
        const { desired, missing } = resolveBlueprint(blueprintFromClient(setup), setup.client.name, {});
        expect(missing).toEqual([]);
        expect(diff(desired, setup).changes).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("draftToDesired", () => {
  const blueprint = { ...blueprintFromClient(emptySetup()), policies: [{ type: 8, enabled: true }] };
  const draft = { ...draftFromClient(emptySetup(), identity), clientId: null, existing: false, policies: null };
  it("lets the technician's edits win over the blueprint, and brings what a policy needs", () => {
    expect(draftToDesired(draft, blueprint, null).desired.policies).toEqual([
      { type: 8, enabled: true },
      { type: 3, enabled: true },
    ]);
    expect(draftToDesired({ ...draft, policies: [] }, blueprint, null).desired.policies).toEqual([]);
  });
  it("puts people into the group of their department", () => {
    const people = [{ line: 1, email: " A@b.example", name: "", role: MemberRole.user, department: "Verkoop", groups: ["IT"] }];
    expect(draftToDesired({ ...draft, people, departmentGroups: { Verkoop: "Sales" } }, null, null).desired.people).toEqual([
      { email: "a@b.example", role: 2, groups: ["IT", "Sales"] },
    ]);
  });
  it("asks no policies of a Teams plan", () => {
    expect(draftToDesired({ ...draft, client: { ...draft.client, plan: 17 } }, blueprint, null).desired.policies).toEqual([]);
  });
});

describe("collection paths", () => {
  it("nest by their segments", () => {
    expect(normalisePath(" IT / Break-glass /")).toBe("IT/Break-glass");
    expect([leafOf("A/B/C"), parentOf("A/B/C"), parentOf("A"), ancestorsOf("A/B/C"), isInside("A/B", "A"), isInside("AB", "A")]).toEqual([
      "C",
      "A/B",
      null,
      ["A", "A/B"],
      true,
      false,
    ]);
  });
  it("sort parents before children and keep families together", () => {
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const sorted = [...paths].sort(comparePaths);
        for (const [index, inner] of sorted.entries())
          for (const outer of sorted.slice(index + 1)) expect(isInside(inner, outer)).toBe(false);
      }),
    );
    expect(["A-B", "A/B", "A"].sort(comparePaths)).toEqual(["A", "A/B", "A-B"]);
  });
});

describe("attention", () => {
  const now = Date.parse("2026-11-24T12:00:00Z");
  it.each([
    ["2026-11-21T12:00:01Z", "fresh"],
    ["2026-11-21T12:00:00Z", "old"],
    ["2026-11-19T12:00:01Z", "old"],
    ["2026-11-19T12:00:00Z", "expired"],
    [null, "fresh"],
  ])("an invitation of %s is %s", (since, age) => {
    expect(invitationAge(since, now)).toBe(age);
  });
  it("puts the worst first", () => {
    const member = (email: string, role: MemberRole, status: MemberStatus, createdAt: string | null) => ({
      id: asId<MemberId>(email),
      userId: null,
      name: null,
      email,
      role,
      permissions: [],
      status,
      twoStepLogin: false,
      accountRecoveryEnrolled: false,
      ssoBound: false,
      groups: [],
      createdAt,
      revocationReason: null,
    });
    const setup = emptySetup({
      seats: { assigned: 3, occupied: 3 },
      members: [member("o@c.example", 0, 2, null), member("a@c.example", 2, 1, null), member("i@c.example", 2, 0, "2026-11-01T00:00:00Z")],
    });
    expect(attentionOf(setup, { now, error: { code: "client.unreadable" }, stopped: null }).map((entry) => entry.kind)).toEqual([
      "unreadable",
      "seats-full",
      "to-confirm",
      "invitations-expired",
    ]);
  });
});

describe("policies", () => {
  it("turn on with what they need and off with what needs them", () => {
    const on = togglePolicy([], 8, true);
    expect(on).toEqual([
      { type: 8, enabled: true, data: { autoEnrollEnabled: true } },
      { type: 3, enabled: true },
    ]);
    expect(togglePolicy(on, 3, false).map((policy) => policy.enabled)).toEqual([false, false]);
  });
  it("check their data", () => {
    expect(policyProblems({ type: 1, enabled: true, data: { minLength: 8 } })).toEqual([{ field: "minLength", problem: "range" }]);
    expect(policyProblems({ type: 9, enabled: true, data: { type: "onSystemLock", minutes: 0 } })).toEqual([]);
    expect(policyProblems({ type: 20, enabled: true, data: {} })).toEqual([{ field: "description", problem: "required" }]);
  });
});

describe("the estimate", () => {
  it("counts the waiting for the limit on invitations", () => {
    const planned = Array.from({ length: 10 }, (_, index) => ({
      change: { id: `invite ${String(index)}` },
      calls: [{ method: "POST" as const, path: "/organizations/x/users/invite", count: 1 }],
      reads: 1,
    }));
    expect(estimate(planned).seconds).toBeGreaterThanOrEqual(120);
    expect(estimate(planned, new Set(planned.map(({ change }) => change.id)))).toEqual({ calls: 0, seconds: 0 });
  });
});
