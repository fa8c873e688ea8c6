import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import { asId, type MemberId } from "../../model/ids.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";
import { policyCatalogue, stoppedBy } from "./policies.ts";
import { losesAccess, policyHits, type HitGroup } from "./policy-hits.ts";

const member = (email: string, more: Partial<MemberSetup> = {}): MemberSetup => ({
  id: asId<MemberId>(email),
  userId: null,
  name: null,
  email,
  role: MemberRole.user,
  permissions: [],
  status: MemberStatus.confirmed,
  twoStepLogin: true,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: null,
  revocationReason: null,
  ...more,
});
const on = (type: number, data = {}) => ({ type, enabled: true, data });
const groupsOf = (
  setup: ClientSetup,
  policy: { readonly type: number; readonly enabled: boolean; readonly data?: Readonly<Record<string, unknown>> },
  elsewhere: readonly (readonly [string, readonly string[]])[] = [],
): Readonly<Record<string, HitGroup>> =>
  Object.fromEntries(
    policyHits(setup, policy, new Map(elsewhere.map(([id, clients]) => [asId<MemberId>(id), clients]))).map((hit) => [
      hit.email,
      hit.group,
    ]),
  );

const people = emptySetup({
  members: [
    member("owner@k.example", { role: MemberRole.owner, twoStepLogin: false }),
    member("with@k.example"),
    member("without@k.example", { twoStepLogin: false }),
    member("sso-only@k.example", { twoStepLogin: false, hasMasterPassword: false }),
    member("invited@k.example", { status: MemberStatus.invited, twoStepLogin: false }),
    member("revoked@k.example", { status: MemberStatus.revoked, twoStepLogin: false }),
  ],
});

describe("who is hit by a policy (issue 7, section 4)", () => {
  it("two-step login: who has none is revoked, and without a master password the server refuses it", () => {
    expect(groupsOf(people, on(PolicyType.twoFactorAuthentication))).toEqual({
      "owner@k.example": "exempt",
      "with@k.example": "untouched",
      "without@k.example": "revoked",
      "sso-only@k.example": "blocks",
      "invited@k.example": "before-joining",
      "revoked@k.example": "untouched",
    });
  });
  it("what was on already acted when it was turned on", () => {
    const type = PolicyType.twoFactorAuthentication;
    const setup = { ...people, policies: [on(type)] };
    for (const policy of [on(type), { type, enabled: false }])
      expect(policyHits(setup, policy, new Map()).filter((hit) => losesAccess(hit) || hit.group === "blocks")).toEqual([]);
  });
  it("single organization: who is at another known client is revoked, owners and admins are exempt", () => {
    const elsewhere = [
      ["with@k.example", ["De Linde"]],
      ["owner@k.example", ["De Linde"]],
      ["invited@k.example", ["De Linde"]],
    ] as const;
    expect(groupsOf(people, on(PolicyType.singleOrganization), elsewhere)).toMatchObject({
      "with@k.example": "revoked",
      "owner@k.example": "exempt",
      "invited@k.example": "before-joining",
      "without@k.example": "untouched",
    });
    expect(groupsOf(people, on(PolicyType.automaticUserConfirmation), elsewhere)).toMatchObject({
      "with@k.example": "blocks",
      "owner@k.example": "blocks",
      "invited@k.example": "notices",
    });
  });
  it("required single sign-on locks everybody out while it is off", () => {
    const type = PolicyType.requireSso;
    expect(groupsOf(people, on(type))).toMatchObject({ "with@k.example": "locked-out", "owner@k.example": "exempt" });
    const withSso = {
      ...people,
      sso: { ...people.sso, enabled: true },
      members: [member("a@k.example", { ssoBound: true }), ...people.members],
    };
    expect(groupsOf(withSso, on(type))).toMatchObject({ "a@k.example": "untouched", "with@k.example": "asked" });
  });
  it("blocking of claimed domains tells which addresses are on an unclaimed one", () => {
    const setup = {
      ...people,
      members: [member("a@k.example"), member("b@other.example")],
      domains: [{ id: "d", name: "K.example", verifiedAt: "2026-01-01T00:00:00Z", txt: null }],
    };
    const reasons = policyHits(setup, on(PolicyType.blockClaimedDomainAccountCreation), new Map()).map(({ email, reason }) => [
      email,
      reason,
    ]);
    expect(Object.fromEntries(reasons)).toEqual({ "a@k.example": "claimed-domain", "b@other.example": "unclaimed-domain" });
  });
  it("names everybody once, whatever the kind, and agrees with what a review says is stopped", () => {
    const arbitrary = fc.array(
      fc.record({
        role: fc.constantFrom(...Object.values(MemberRole)),
        status: fc.constantFrom(...Object.values(MemberStatus)),
        twoStepLogin: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...policyCatalogue.map(({ type }) => type), 99), fc.boolean(), (drawn, type, enabled) => {
        const setup = emptySetup({ members: drawn.map((each, index) => member(`p${String(index)}@k.example`, each)) });
        const hits = policyHits(setup, { type, enabled }, new Map());
        expect(hits.map((hit) => hit.memberId).sort()).toEqual(setup.members.map((each) => each.id).sort());
        if (type === PolicyType.twoFactorAuthentication && enabled)
          expect(
            hits
              .filter((hit) => hit.group === "revoked")
              .map((hit) => hit.email)
              .sort(),
          ).toEqual([...stoppedBy(setup, type)].sort());
      }),
    );
  });
});
