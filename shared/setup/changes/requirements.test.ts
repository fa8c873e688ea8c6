import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { emptySetup } from "#build/test/setup/empty-setup";
import { PolicyType } from "../../model/enums.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { DesiredPolicy, DesiredSetup, DesiredSso } from "../blueprint/desired-setup.ts";
import { describe as described, differencesOf } from "./describe.ts";
import { diff } from "./diff.ts";
import { isRefused, unmetRequirements } from "./requirements.ts";

const { singleOrganization: single, requireSso, accountRecovery: recovery, sessionTimeout } = PolicyType;
const nothing: DesiredSetup = { client: { name: "Bakkerij Hoogland" }, collections: [], groups: [], policies: [], people: [] };
const sso = (decryption: 0 | 1 | 2, enabled = true, identifier = "bakkerij"): DesiredSso => ({
  kind: "openid-connect",
  enabled,
  identifier,
  settings: { memberDecryptionType: decryption },
});
const on = (type: number): DesiredPolicy => ({ type, enabled: true, ...(type === recovery ? { data: { autoEnrollEnabled: true } } : {}) });
const off = (type: number): DesiredPolicy => ({ type, enabled: false });
/** A client as the server would have it: trusted devices with their policies, and one more that needs Single organization. */
const withSso = (decryption: 0 | 1 | 2): ClientSetup =>
  emptySetup({
    sso: {
      ...emptySetup().sso,
      kind: "openid-connect",
      enabled: true,
      identifier: "bakkerij",
      settings: { memberDecryptionType: decryption },
    },
    policies: [single, requireSso, recovery, sessionTimeout].map((type) => ({
      type,
      enabled: true,
      data: type === recovery ? { autoEnrollEnabled: true } : {},
    })),
  });
const order = (desired: Partial<DesiredSetup>, actual: ClientSetup | null): readonly (number | string)[] =>
  diff({ ...nothing, ...desired }, actual).changes.map((change) => (change.kind === "policy.set" ? change.type : change.kind));
const problems = (desired: Partial<DesiredSetup>, actual: ClientSetup | null) =>
  unmetRequirements(diff({ ...nothing, ...desired }, actual).changes, actual).map((unmet) =>
    "type" in unmet ? `${unmet.kind} ${String(unmet.type)}` : unmet.kind,
  );

describe("R2: policies and single sign-on hang together", () => {
  it("says that trusted devices keep Single organization, account recovery and Require SSO on", () => {
    expect(problems({ policies: [off(single), off(requireSso), off(recovery), off(sessionTimeout)] }, withSso(2))).toEqual([
      "policy-of-sso 3",
      "policy-of-sso 8",
      "policy-of-sso 4",
    ]);
    expect(problems({ policies: [{ type: recovery, enabled: true, data: { autoEnrollEnabled: false } }] }, withSso(2))).toEqual([
      "policy-of-sso 8",
    ]);
    expect(problems({ policies: [off(sessionTimeout)] }, withSso(2))).toEqual([]);
    expect(problems({ policies: [off(requireSso)] }, withSso(1))).toEqual(["policy-of-sso 4"]);
    expect(problems({ policies: [off(requireSso), off(recovery), off(single), off(sessionTimeout)] }, withSso(0))).toEqual([]);
  });

  it("says it within one draft that asks for both", () => {
    expect(problems({ sso: sso(2), policies: [off(single)] }, emptySetup())).toEqual(["policy-base 8", "policy-base 4", "policy-of-sso 3"]);
    expect(problems({ sso: sso(1), policies: [] }, emptySetup())).toEqual(["policy-of-sso 3", "policy-of-sso 4"]);
    expect(problems({ sso: sso(1, false), policies: [on(single), on(requireSso)] }, emptySetup())).toContain("connector-off");
  });

  it("turns off what the present way keeps on only after single sign-on has left it", () => {
    expect(order({ sso: sso(0, false), policies: [off(requireSso), off(recovery), off(sessionTimeout), off(single)] }, withSso(2))).toEqual(
      [sessionTimeout, "sso.set", requireSso, recovery, single],
    );
  });

  it("turns on what Key Connector needs first, and requires single sign-on only once it is on", () => {
    expect(order({ sso: sso(1), policies: [on(requireSso), on(single)] }, emptySetup())).toEqual([single, requireSso, "sso.set"]);
    expect(order({ sso: sso(0), policies: [on(requireSso), on(single)] }, emptySetup())).toEqual([single, "sso.set", requireSso]);
    expect(order({ sso: sso(2), policies: [on(requireSso), on(recovery), on(single)] }, emptySetup())).toEqual([
      single,
      recovery,
      "sso.set",
      requireSso,
    ]);
    expect(order({ sso: sso(0, false), policies: [off(requireSso)] }, withSso(0))).toEqual([requireSso, "sso.set"]);
  });

  it("tells what trusted devices turn on by themselves", () => {
    const actual = emptySetup();
    const desired = { ...nothing, sso: sso(2) };
    const [change] = diff(desired, actual).changes;
    expect(described(change!, { actual, desired })).toMatchObject({
      risk: "loses-access",
      riskReason: { key: "changes.risk.sso-brings-policies" },
    });
    expect(differencesOf(change!, actual).map(({ what }) => what.key)).toEqual(
      expect.arrayContaining(["policies.singleOrganization.name", "policies.accountRecovery.name", "policies.requireSso.name"]),
    );
    const leaving = { ...nothing, sso: sso(0) };
    const [left] = diff(leaving, withSso(2)).changes;
    expect(described(left!, { actual: withSso(2), desired: leaving })).toMatchObject({
      risk: "loses-access",
      riskReason: { key: "changes.risk.sso-decryption-leaves" },
    });
  });

  it("names a policy that was left out and that single sign-on turns on all the same", () => {
    const { changes } = diff({ ...nothing, sso: sso(2), policies: [on(single), on(recovery), on(requireSso)] }, emptySetup());
    const out = changes.filter((change) => change.kind === "policy.set" && change.type === requireSso);
    const unmet = unmetRequirements(
      changes.filter((change) => !out.includes(change)),
      emptySetup(),
      out,
    );
    expect(unmet).toEqual([{ kind: "brought-by-sso", type: requireSso }]);
    expect(unmet.some(isRefused)).toBe(false);
  });

  it("keeps Single organization while a domain is verified, and blocks claimed accounts only with one", () => {
    const verified = { id: "d", name: "bakkerij.example", verifiedAt: "2026-11-01T00:00:00Z", txt: null };
    const actual = emptySetup({ domains: [verified], policies: [{ type: single, enabled: true, data: {} }] });
    expect(problems({ policies: [off(single)] }, actual)).toEqual(["policy-of-domain"]);
    expect(problems({ policies: [on(PolicyType.blockClaimedDomainAccountCreation)] }, actual)).toEqual([]);
    expect(problems({ policies: [on(PolicyType.blockClaimedDomainAccountCreation)] }, emptySetup())).toEqual(["domain-missing"]);
  });

  it("refuses nothing that was not named before, whatever is asked of whichever client", () => {
    const types = [single, requireSso, recovery, sessionTimeout, 16, 0, 19] as const;
    const policy = fc
      .record({ type: fc.constantFrom(...types), enabled: fc.boolean(), data: fc.boolean() })
      .map(({ type, enabled, data }) => ({
        type,
        enabled,
        ...(type === recovery ? { data: { autoEnrollEnabled: data } } : {}),
      }));
    const wanted = fc.record({
      policies: fc.uniqueArray(policy, { selector: ({ type }) => type }),
      sso: fc.option(
        fc
          .tuple(fc.constantFrom(0, 1, 2) as fc.Arbitrary<0 | 1 | 2>, fc.boolean(), fc.constantFrom("a", "b"))
          .map((given) => sso(...given)),
        { nil: undefined },
      ),
    });
    let written = 0;
    fc.assert(
      fc.property(fc.array(wanted, { minLength: 1, maxLength: 3 }), fc.boolean(), (asked, isDomainVerified) => {
        let actual = emptySetup({
          domains: isDomainVerified ? [{ id: "d", name: "k.example", verifiedAt: "2026-11-01T00:00:00Z", txt: null }] : [],
        });
        for (const { policies, sso: given } of asked) {
          const desired = { ...nothing, policies, ...(given === undefined ? {} : { sso: given }) };
          const changeSet = diff(desired, actual);
          const refused = unmetRequirements(changeSet.changes, actual).some(isRefused);
          if (refused) expect(() => applyInMemory(changeSet, actual, "strict")).toThrow();
          else {
            actual = applyInMemory(changeSet, actual, "strict");
            expect(diff(desired, actual).changes).toEqual([]);
            written += 1;
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(written).toBeGreaterThan(200);
  });
});
