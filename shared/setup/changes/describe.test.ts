import fc from "fast-check";
import { describe as suite, expect, it } from "vitest";
import { expectText } from "#build/test/changes/texts";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { desiredSetup } from "#build/test/setup/arbitraries";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import { asId, type MemberId } from "../../model/ids.ts";
import type { Change } from "./change.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { checklistOf } from "../draft/checklist.ts";
import { describe, differencesOf, foremostDifference } from "./describe.ts";
import { pastOf } from "./past.ts";
import { diff } from "./diff.ts";
import { setPolicy } from "./kinds/policy-set.ts";
import { setSso } from "./kinds/sso-set.ts";
import { policyCatalogue } from "../value/policies.ts";

/** Made up; its name and dates are all that is read of it. */
const certificate =
  "MIIBXDCCAQKgAwIBAgIIUYe0SKEZM8EwCgYIKoZIzj0EAwIwNDEyMDAGA1UEAwwpTWljcm9zb2Z0IEF6dXJlIEZlZGVyYXRlZCBTU08gQ2VydGlmaWNhdGUwHhcNMjMxMjEyMDcwMjE5WhcNMjYxMjEyMDcwMjE5WjA0MTIwMAYDVQQDDClNaWNyb3NvZnQgQXp1cmUgRmVkZXJhdGVkIFNTTyBDZXJ0aWZpY2F0ZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHN9dMOTerrpYyvUEmoL+dz6VksGoS/m4KbULARmuD80VNwqB4mOsSF/zA/uBmHmnJiIqNeYt7SB25+OcW5jD6owCgYIKoZIzj0EAwIDSAAwRQIgWFMh/eqIwZRwcR4xka5Abiz6K09A5F0bEoI4InBwRxcCIQDu1xt2KpM1mQnu7zig8ljKdGRmz+x2EijFvJTq6XDxgg==";

suite("describe", () => {
  /* Walk, 15: a cell said "When: nothing → after a time" where the client went from four hours to 45 minutes. */
  it("one line of a policy tells the value that is set before a choice that nobody made", () => {
    const told = (type: number, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, wasOn = true) => {
      const change = setPolicy(type, { enabled: wasOn, data: before }, { enabled: true, data: after });
      const found = foremostDifference([change], emptySetup());
      return found === null ? null : [found.what.key.split(".").at(-1), found.before?.parameters?.["text"] ?? null];
    };
    const timeout = (minutes: number, more: object = { type: "custom", action: "lock" }) => ({ minutes, ...more });
    const { sessionTimeout, masterPassword } = PolicyType;
    expect(told(sessionTimeout, timeout(240, {}), timeout(45))).toEqual(["minutes", "240"]);
    // The way back of it, where the choice goes back to being unmade.
    expect(told(sessionTimeout, timeout(45), timeout(240, {}))).toEqual(["minutes", "45"]);
    // Nothing but the choice, a choice that was made, and a policy that goes on: these tell most.
    expect(told(sessionTimeout, timeout(45, { action: "lock" }), timeout(45))?.[0]).toBe("type");
    expect(told(sessionTimeout, { type: "immediately" }, timeout(45))?.[0]).toBe("type");
    expect(told(sessionTimeout, timeout(240, {}), timeout(45), false)?.[0]).toBe("name");
    expect(told(masterPassword, { minLength: 8 }, { minLength: 12, requireUpper: true })?.[0]).toBe("minLength");
    expect(foremostDifference([], emptySetup())).toBeNull();
  });
  it("has texts in both languages for every change that can come out of a diff", () => {
    fc.assert(
      fc.property(desiredSetup, desiredSetup, (first, second) => {
        const fresh = diff(first, null);
        const made = applyInMemory(fresh, null);
        const told = [
          ...fresh.changes.map((change) => describe(change, { actual: null, desired: first })),
          ...diff(second, made).changes.map((change) => describe(change, { actual: made, desired: second })),
        ];
        for (const entry of told) {
          for (const message of [
            entry.sentence,
            entry.whatItDoes,
            entry.ifItFails,
            ...(entry.riskReason === undefined ? [] : [entry.riskReason]),
          ])
            expectText(message);
          expect(entry.risk === "routine").toBe(entry.riskReason === undefined);
          expectText(pastOf(entry.sentence));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("sets what stands there against what will, for every change of an existing client", () => {
    fc.assert(
      fc.property(desiredSetup, desiredSetup, (first, second) => {
        const made = applyInMemory(diff(first, null), null);
        const changes = diff(second, made);
        for (const change of changes.changes) {
          const differences = differencesOf(change, made);
          expect(differences.length, change.kind).toBeGreaterThan(0);
          for (const difference of differences) {
            for (const message of [difference.of, difference.what, difference.before, difference.after])
              if (message !== null) expectText(message);
            expect(difference.before, change.kind).not.toEqual(difference.after);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tells a changed setting of a policy and of single sign-on by its name, and no secret", () => {
    const timeout = { type: 9, enabled: true, data: { type: "custom", minutes: 60, action: "lock" } };
    const actual = emptySetup({
      policies: [timeout],
      sso: {
        ...emptySetup().sso,
        kind: "openid-connect",
        enabled: true,
        identifier: "a",
        settings: { authority: "https://one.example", hasClientSecret: true },
      },
    });
    const desired = {
      ...nothing(actual),
      policies: [{ ...timeout, data: { ...timeout.data, minutes: 15 } }],
      sso: {
        kind: "openid-connect" as const,
        enabled: true,
        identifier: "a",
        settings: { authority: "https://two.example", hasClientSecret: true },
        newSecret: "an-id",
      },
    };
    const told = diff(desired, actual)
      .changes.flatMap((change) => differencesOf(change, actual))
      .map(({ of: subject, what, before, after }) => [
        subject?.key,
        what.parameters?.["text"] ?? what.key,
        before?.parameters?.["text"] ?? before?.key,
        after?.parameters?.["text"] ?? after?.key,
      ]);
    expect(told).toEqual([
      ["policies.sessionTimeout.name", "policies.sessionTimeout.fields.minutes", "60", "15"],
      ["changes.difference.sso", "Authority", "https://one.example", "https://two.example"],
      ["changes.difference.sso", "changes.difference.ssoSecret", "changes.difference.ssoSecretHeld", "changes.difference.ssoSecretNew"],
    ]);
  });

  it("tells a certificate by its name and last day, and a setting as the console does", () => {
    const saml = (settings: Readonly<Record<string, string | number>>): ClientSetup => ({
      ...emptySetup(),
      sso: { ...emptySetup().sso, kind: "saml2", enabled: true, identifier: "x", settings },
    });
    const wanted = {
      kind: "saml2",
      enabled: true,
      identifier: "x",
      settings: { idpX509PublicCert: certificate, idpBindingType: 2 },
    } as const;
    const shown = differencesOf(setSso(wanted), saml({ idpX509PublicCert: "MIIB", idpBindingType: 1 }));
    expect(
      shown.map(({ what, before, after }) => [what, before, after].map((message) => Object.values(message?.parameters ?? {}))),
    ).toEqual([
      [["X509 Public Certificate"], ["MIIB"], ["Microsoft Azure Federated SSO Certificate", "2026-12-12"]],
      [["Binding Type"], ["Redirect"], ["HTTP POST"]],
    ]);
  });

  it("has every text of the catalogue of policies", () => {
    for (const policy of policyCatalogue) {
      for (const message of [
        policy.name,
        policy.affects,
        ...policy.fields.flatMap((field) => [field.label, ...(field.choices ?? []).map((choice) => choice.label)]),
      ])
        expectText(message);
    }
    expect(policyCatalogue.filter((policy) => policy.offered)).toHaveLength(18);
  });

  it("has every text of the checklist", () => {
    for (const members of [
      [],
      [person("a@client.example", MemberRole.owner, true)],
      [person("a@client.example", MemberRole.owner, true), person("b@client.example", MemberRole.user, false)],
    ]) {
      for (const entry of checklistOf(emptySetup({ members }), { now: Date.parse("2026-11-20T00:00:00Z"), handOverSentAt: null })) {
        expectText(entry.title);
        if (entry.why !== undefined) expectText(entry.why);
      }
    }
  });

  it("names whom a policy would revoke", () => {
    const actual = emptySetup({
      members: [
        person("safe@client.example", MemberRole.user, true),
        person("late@client.example", MemberRole.user, false),
        person("boss@client.example", MemberRole.owner, false),
      ],
    });
    const told = describe(policy(0, true), { actual, desired: nothing(actual) });
    expect(told).toMatchObject({ risk: "loses-access", people: ["late@client.example"], riskReason: { count: 1 } });
  });

  it("warns when a group loses access", () => {
    const actual = emptySetup();
    const change: Change = {
      id: "x",
      needs: [],
      kind: "collection.access",
      collection: null,
      path: "IT",
      set: [
        { group: "A", from: "manage", to: "view" },
        { group: "B", from: null, to: "edit" },
      ],
    };
    expect(describe(change, { actual, desired: nothing(actual) })).toMatchObject({
      risk: "loses-access",
      riskReason: { parameters: { groups: "A" } },
    });
  });
});

const nothing = (setup: ClientSetup) => ({ client: { name: setup.client.name }, collections: [], groups: [], policies: [], people: [] });
const policy = (type: number, enabled: boolean): Change => ({
  id: "p",
  needs: [],
  kind: "policy.set",
  type,
  from: null,
  enabled,
  data: {},
});
const person = (email: string, role: MemberRole, twoStepLogin: boolean): ClientSetup["members"][number] => ({
  id: asId<MemberId>(email),
  userId: null,
  name: null,
  email,
  role,
  permissions: [],
  status: MemberStatus.confirmed,
  twoStepLogin,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: "2026-11-01T00:00:00Z",
  revocationReason: null,
});
