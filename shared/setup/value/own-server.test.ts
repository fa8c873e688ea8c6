import { describe, expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { MemberRole, MemberStatus, ProductTier } from "../../model/enums.ts";
import { asId, type MemberId } from "../../model/ids.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";
import { nextStep, stepsDone, type OwnServerFacts } from "./own-server.ts";

const account = "bitwarden+rijn@noordlicht.example";
const member = (email: string, role: MemberSetup["role"], status: MemberSetup["status"] = MemberStatus.confirmed): MemberSetup => ({
  id: asId<MemberId>(email),
  userId: null,
  name: null,
  email,
  role,
  permissions: [],
  status,
  twoStepLogin: true,
  accountRecoveryEnrolled: false,
  ssoBound: false,
  groups: [],
  createdAt: null,
  revocationReason: null,
});
function setup(members: readonly MemberSetup[], tier: ProductTier = ProductTier.enterprise): ClientSetup {
  const empty = emptySetup();
  return { ...empty, client: { ...empty.client, tier }, members };
}
const nothing: OwnServerFacts = { account: "", licensed: false, answered: false, ticked: [], cloud: null, own: null };

describe("the way to a client's own server", () => {
  it("begins with the service account and ends with the setup", () => {
    expect(nextStep(stepsDone(nothing))).toBe("account");
    const all: OwnServerFacts = {
      account,
      licensed: true,
      answered: true,
      ticked: ["kept", "setup"],
      cloud: setup([member(account, MemberRole.owner)]),
      own: setup([member(account, MemberRole.custom), member("els@rijn.example", MemberRole.owner)]),
    };
    expect(nextStep(stepsDone(all))).toBeNull();
  });
  it("while nobody said which account is the service account, an owner on the own server is not taken for one of the client's", () => {
    const done = stepsDone({ ...nothing, own: setup([member(account, MemberRole.owner)]) });
    expect([done.applied, done.owner, done["step-down"]]).toEqual([true, false, false]);
  });
  it("the service account owns the organization in the cloud once it has accepted and was confirmed", () => {
    const doneWith = (status: MemberSetup["status"]): boolean =>
      stepsDone({ ...nothing, account, cloud: setup([member(account, MemberRole.owner, status)]) }).organization;
    expect(Object.values(MemberStatus).filter(doneWith)).toEqual([MemberStatus.confirmed]);
  });
  it("takes an organization for its own only with the service account as owner of an Enterprise plan", () => {
    const organization = (cloud: ClientSetup) => stepsDone({ ...nothing, account, cloud }).organization;
    expect(organization(setup([member(account.toUpperCase(), MemberRole.owner)]))).toBe(true);
    expect(organization(setup([member(account, MemberRole.owner)], ProductTier.teams))).toBe(false);
    expect(organization(setup([member(account, MemberRole.admin)]))).toBe(false);
    expect(organization(setup([member(account, MemberRole.owner, MemberStatus.revoked)]))).toBe(false);
  });
  it("wants a confirmed owner of the client before the service account steps down", () => {
    const own = (...members: readonly MemberSetup[]) => stepsDone({ ...nothing, account, own: setup(members) });
    expect(own(member(account, MemberRole.owner))).toMatchObject({ applied: true, owner: false, "step-down": false });
    expect(own(member(account, MemberRole.user), member("els@rijn.example", MemberRole.owner, MemberStatus.invited))).toMatchObject({
      owner: false,
      "step-down": false,
    });
    expect(own(member(account, MemberRole.owner), member("els@rijn.example", MemberRole.owner))).toMatchObject({
      owner: true,
      "step-down": false,
    });
    // Gone from the organization altogether: it is no owner.
    expect(own(member("els@rijn.example", MemberRole.owner))).toMatchObject({ "step-down": true });
  });
});
