import { describe, expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { PolicyType } from "../../model/enums.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { initialData, policyCatalogue } from "../value/policies.ts";
import { withNeeds } from "./edit-policies.ts";
import { changesOf, edit, type Edit } from "./edits.ts";

const policies = (
  ...list: readonly { readonly type: number; readonly enabled: boolean; readonly data?: Record<string, unknown> }[]
): Edit => edit.parse({ kind: "policy.set", policies: list.map((each) => ({ data: {}, ...each })) });
const made = (asked: Edit, setup: ClientSetup): readonly (readonly [number, boolean])[] | string => {
  const changes = changesOf(asked, setup, { items: [] });
  return changes.ok
    ? changes.value.changes.map((change) => (change.kind === "policy.set" ? [change.type, change.enabled] : [-1, false]))
    : changes.error.code;
};
const setupWith = (...on: readonly number[]): ClientSetup =>
  emptySetup({ policies: on.map((type) => ({ type, enabled: true, data: initialData(type) })) });
const { singleOrganization: single, accountRecovery: recovery, requireSso } = PolicyType;

describe("editing a policy from its tab", () => {
  it("turns on what a kind needs first, and off what needs it", () => {
    const on = withNeeds(setupWith(), { type: recovery, enabled: true, data: { autoEnrollEnabled: true } });
    expect(made(policies(...on.map((each) => ({ ...each }))), setupWith())).toEqual([
      [single, true],
      [recovery, true],
    ]);
    const off = withNeeds(setupWith(single, recovery), { type: single, enabled: false });
    expect(made(policies(...off.map((each) => ({ ...each }))), setupWith(single, recovery))).toEqual([
      [recovery, false],
      [single, false],
    ]);
  });
  it("R2: what single sign-on with trusted devices needs cannot be turned off", () => {
    const setup = emptySetup({
      ...setupWith(single, recovery, requireSso),
      sso: { kind: "saml2", enabled: true, identifier: "k", settings: { memberDecryptionType: 2 }, give: {} },
    });
    for (const type of [recovery, requireSso]) expect(made(policies({ type, enabled: false }), setup)).toBe("policy.requirement");
    expect(made(policies({ type: recovery, enabled: true, data: { autoEnrollEnabled: false } }), setup)).toBe("policy.requirement");
  });
  it("refuses kinds that are not known, settings that cannot be, and a block of domains without a claimed one", () => {
    expect(made(policies({ type: 99, enabled: true }), setupWith())).toBe("policy.unknown-kind");
    expect(made(policies({ type: PolicyType.masterPassword, enabled: true, data: { minLength: 5 } }), setupWith())).toBe("policy.settings");
    expect(made(policies({ type: PolicyType.fillAssist, enabled: true, data: { rulesUrl: "http://rules.example" } }), setupWith())).toBe(
      "policy.settings",
    );
    expect(made(policies({ type: PolicyType.sendControls, enabled: true, data: { allowedSendTypes: [] } }), setupWith())).toBe(
      "policy.settings",
    );
    expect(made(policies({ type: PolicyType.blockClaimedDomainAccountCreation, enabled: true }), setupWith())).toBe("policy.requirement");
  });
  it("keeps members of the data that this app does not know", () => {
    const setup = emptySetup({ policies: [{ type: PolicyType.sendControls, enabled: true, data: { disableSend: false, newer: 7 } }] });
    const changes = changesOf(
      policies({ type: PolicyType.sendControls, enabled: true, data: { disableSend: true, allowedSendTypes: [0] } }),
      setup,
      { items: [] },
    );
    expect(changes.ok && changes.value.changes).toMatchObject([{ data: { disableSend: true, newer: 7, allowedSendTypes: [0] } }]);
  });
  it("can turn on every kind with what it starts with, where nothing else is asked for", () => {
    const asks = new Set<number>([
      PolicyType.blockClaimedDomainAccountCreation,
      PolicyType.organizationUserNotification,
      PolicyType.fillAssist,
    ]);
    for (const { type } of policyCatalogue.filter((each) => !asks.has(each.type))) {
      const wanted = withNeeds(setupWith(), { type, enabled: true, data: initialData(type) });
      expect(made(policies(...wanted.map((each) => ({ ...each }))), setupWith()), String(type)).toContainEqual([type, true]);
    }
  });
});
