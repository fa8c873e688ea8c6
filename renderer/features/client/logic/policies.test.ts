import { describe, expect, it } from "vitest";
import { PolicyType } from "#shared/model/enums";
import type { PolicySetup } from "#shared/setup/value/client-setup";
import { policyCatalogue } from "#shared/setup/value/policies";
import { sampleSetup } from "#build/test/setups";
import { policyFacts, policyLines, policySentence, type PolicyLine } from "./policies.ts";

const withPolicies = (...policies: readonly PolicySetup[]): readonly PolicyLine[] => policyLines({ ...sampleSetup(1, 2), policies });
const lineOf = (type: number, data: Readonly<Record<string, unknown>>): PolicyLine =>
  withPolicies({ type, enabled: true, data }).find((line) => line.type === type)!;

describe("policies of a client", () => {
  it("lists every kind once, those that are seldom offered behind the others, unknown ones last", () => {
    const plain = withPolicies();
    expect(plain).toHaveLength(policyCatalogue.length);
    const seldom = plain.findIndex((line) => line.definition?.offered === false);
    expect(plain.slice(seldom).every((line) => line.section === "unoffered")).toBe(true);
    const lines = withPolicies({ type: PolicyType.disableSend, enabled: true, data: {} }, { type: 99, enabled: true, data: {} });
    expect(lines.at(-1)).toMatchObject({ type: 99, definition: null, enabled: true });
    expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
  });
  it("leaves out what has no effect at the client, unless it is on", () => {
    const setup = { ...sampleSetup(1, 2), capabilities: { ...sampleSetup(1, 2).capabilities, sso: false } };
    const lists = (...policies: readonly PolicySetup[]): boolean =>
      policyLines({ ...setup, policies }).some((line) => line.type === PolicyType.requireSso);
    expect(lists()).toBe(false);
    expect(lists({ type: PolicyType.requireSso, enabled: true, data: {} })).toBe(true);
  });
  it("says what a policy is set to, and only what counts", () => {
    const timeout = lineOf(PolicyType.sessionTimeout, { type: "never", minutes: 60, action: "lock" });
    expect(policyFacts(timeout).map((fact) => fact.name)).toEqual(["type", "action"]);
    expect(
      policySentence(lineOf(PolicyType.masterPassword, { minLength: 14, minComplexity: 3, requireUpper: true, requireLower: false })),
    ).toBe("At least 14 characters, strength 3 of 4, uppercase");
  });
  it("says a policy's settings as people say them", () => {
    const timeout = (data: Readonly<Record<string, unknown>>): string => policySentence(lineOf(PolicyType.sessionTimeout, data));
    expect(timeout({ type: "custom", minutes: 240, action: "lock" })).toBe("Locks after 4 hours");
    expect(timeout({ minutes: 90, action: "logOut" })).toBe("Logs out after 90 minutes");
    expect(timeout({ type: "onSystemLock", minutes: 60, action: null })).toBe(
      "Locks or logs out, as each user chooses, when the system locks",
    );
    expect(timeout({ type: "never", minutes: 60, action: "lock" })).toBe("Never locks automatically");
    expect(policySentence(lineOf(PolicyType.uriMatchDefaults, { uriMatchDetection: 0 }))).toBe("Compares addresses by base domain");
    expect(
      policySentence(
        lineOf(PolicyType.passwordGenerator, { overridePasswordType: "passphrase", minLength: 20, minNumberWords: 4, capitalize: true }),
      ),
    ).toBe("Passphrases of at least 4 words, capitalise the words");
    expect(policySentence(lineOf(PolicyType.sendControls, { disableHideEmail: true, deletionHours: 48 }))).toBe(
      "Always show the sender’s address; Delete after (hours): 48",
    );
  });
  it("reads older data without a kind of time as a time in minutes", () => {
    expect(policyFacts(lineOf(PolicyType.sessionTimeout, { minutes: 240, action: null })).map((fact) => fact.name)).toEqual([
      "minutes",
      "action",
    ]);
  });
});
