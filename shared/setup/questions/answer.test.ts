import { describe, expect, test } from "vitest";
import { asId, type ClientId, type CollectionId, type GroupId, type MemberId, type UserId } from "#shared/model/ids";
import { MemberRole, MemberStatus, PolicyType } from "#shared/model/enums";
import { appError } from "#shared/errors/app-error";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { emptySetup } from "#build/test/setup/empty-setup";
import { answerOf, questionColumns, type QuestionFacts, type QuestionRow } from "./answer.ts";
import { initialQuestions } from "./initial.ts";
import { policyStrength } from "./policy-strength.ts";
import { question, type Question } from "./question.ts";

const clientId = asId<ClientId>("profile.organization");
const now = Date.parse("2026-11-20T12:00:00Z");
const facts: QuestionFacts = { now, certificate: null, activity: null };
const day = 86_400_000;
const ago = (days: number): string => new Date(now - days * day).toISOString();

const member = (name: string, more: Partial<MemberSetup> = {}): MemberSetup => ({
  id: asId<MemberId>(name),
  userId: asId<UserId>(`user-${name}`),
  name,
  email: `${name}@client.example`,
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
const office = asId<GroupId>("office");
const setup = emptySetup({
  seats: { assigned: 5, occupied: 5 },
  collectionSettings: {
    limitCollectionCreation: false,
    limitCollectionDeletion: false,
    limitItemDeletion: false,
    allowAdminAccessToAllCollectionItems: true,
  },
  groups: [{ id: office, name: "Office", externalId: null, members: [asId<MemberId>("bo")] }],
  collections: [
    {
      id: asId<CollectionId>("bank"),
      path: "Finance/Bänk",
      externalId: null,
      isDefaultUserCollection: false,
      groups: [{ id: office, level: "view" }],
      members: [{ id: asId<MemberId>("cy"), level: "edit" }],
      itemCount: 3,
    },
    {
      id: asId<CollectionId>("mine"),
      path: "My bank",
      externalId: null,
      isDefaultUserCollection: true,
      groups: [],
      members: [{ id: asId<MemberId>("bo"), level: "manage" }],
      itemCount: 1,
    },
  ],
  members: [
    member("ann", { role: MemberRole.owner }),
    member("bo", { groups: [office], twoStepLogin: false }),
    member("cy"),
    member("di", { status: MemberStatus.invited, userId: null, createdAt: ago(9), twoStepLogin: false }),
    member("ed", { status: MemberStatus.revoked }),
  ],
  policies: [{ type: PolicyType.masterPassword, enabled: true, data: { minLength: 10, minComplexity: 4, requireUpper: true } }],
});
function ask(asked: Question, at: ClientSetup = setup, known: QuestionFacts = facts): readonly QuestionRow[] {
  const answer = answerOf(asked, clientId, at, known);
  if (!("rows" in answer)) throw new Error(answer.missing);
  return answer.rows;
}
const people = (rows: readonly QuestionRow[]): readonly (string | undefined)[] => rows.map((row) => row.member?.id);

describe("the answer of one client", () => {
  test("without two-step login: only who joined, of whom the server tells it", () => {
    expect(people(ask(initialQuestions["no-two-step"]))).toEqual(["bo"]);
  });
  test("a collection by a part of its name, without accents, and never somebody's own", () => {
    const rows = ask({ kind: "reaches", named: ["BANK"], atLeast: "view-hidden", by: "any" });
    expect(rows.map(({ member: who, flags }) => [who?.id, flags])).toEqual([
      ["ann", ["manages", "by-role"]],
      ["bo", ["no-two-step"]],
      ["cy", ["direct"]],
    ]);
  });
  test("the level and the way narrow it", () => {
    expect(people(ask({ kind: "reaches", named: [], atLeast: "edit", by: "any" }))).toEqual(["ann", "cy"]);
    expect(people(ask({ kind: "reaches", named: [], atLeast: "view-hidden", by: "group" }))).toEqual(["bo"]);
    expect(people(ask({ kind: "reaches", named: ["payroll"], atLeast: "view-hidden", by: "any" }))).toEqual([]);
  });
  test("a person by all words of the name or address; nobody is asked for by nothing", () => {
    expect(people(ask({ kind: "person", who: "CY client" }))).toEqual(["cy"]);
    expect(ask({ kind: "person", who: "  " })).toEqual([]);
  });
  test("invitations by their age, and of no known age none", () => {
    expect(people(ask({ kind: "invitations", days: 9 }))).toEqual(["di"]);
    expect(ask({ kind: "invitations", days: 10 })).toEqual([]);
    expect(ask({ kind: "invitations", days: 0 }, { ...setup, members: [member("x", { status: MemberStatus.invited })] })).toEqual([]);
  });
  test("a policy that is missing, one that is weaker, one that is enough", () => {
    const asked = { kind: "policy", type: PolicyType.masterPassword } as const;
    expect(ask({ kind: "policy", type: PolicyType.twoFactorAuthentication, atLeast: null })[0]?.flags).toEqual(["off"]);
    expect(ask({ ...asked, atLeast: null })).toEqual([]);
    expect(ask({ ...asked, atLeast: { minLength: 12, minComplexity: 3 } })[0]?.flags).toEqual(["weaker"]);
    expect(ask({ ...asked, atLeast: { minLength: 10, minComplexity: 3, requireUpper: true } })).toEqual([]);
  });
  test("seats that are left, certificates that end, collections that no one manages", () => {
    expect(ask({ kind: "seats", free: 0 })[0]?.flags).toEqual(["full"]);
    expect(ask({ kind: "seats", free: 0 }, { ...setup, seats: { assigned: 9, occupied: 5 } })).toEqual([]);
    const certificate = { until: ago(-10), subject: "CN=idp" };
    expect(ask({ kind: "certificates", days: 10 }, setup, { ...facts, certificate })).toHaveLength(1);
    expect(ask({ kind: "certificates", days: 9 }, setup, { ...facts, certificate })).toEqual([]);
    expect(ask(initialQuestions.unmanaged)).toEqual([]);
    const closed = { ...setup, collectionSettings: { ...setup.collectionSettings, allowAdminAccessToAllCollectionItems: false } };
    expect(ask(initialQuestions.unmanaged, closed).map(({ collection }) => collection)).toEqual(["bank"]);
  });
  test("inactive people: nothing is said of a time of which nothing is kept", () => {
    const last = new Map([
      ["user-ann", ago(1)],
      ["user-bo", ago(40)],
    ]);
    const rowsSince = (since: string) => ask({ kind: "inactive", days: 30 }, setup, { ...facts, activity: { since, to: ago(0.5), last } });
    expect(people(rowsSince(ago(60)))).toEqual(["bo", "cy"]);
    expect(rowsSince(ago(60)).map(({ cells }) => cells.lastSeen)).toEqual([
      { kind: "time", at: ago(40) },
      { kind: "say", message: { key: "questions.notSeenSince", parameters: { date: ago(60).slice(0, 10) } }, tone: "warn" },
    ]);
    expect(people(rowsSince(ago(5)))).toEqual(["bo"]);
    expect(answerOf({ kind: "inactive", days: 30 }, clientId, setup, facts)).toEqual({ missing: "no-events" });
    // Nobody knows who was there in the two days that were not fetched.
    const activity = { since: ago(60), to: ago(2), last };
    expect(answerOf({ kind: "inactive", days: 30 }, clientId, setup, { ...facts, activity })).toEqual({ missing: "fetched-until" });
  });
  test("a part that could not be read is no answer, never an empty one", () => {
    const unread = { ...setup, members: [], unread: [{ part: "members" as const, error: appError("network.unreachable") }] };
    expect(answerOf(initialQuestions.owners, clientId, unread, facts)).toEqual({ missing: "parts", parts: ["members"] });
  });
  test("what the plan does not have is no lack of it", () => {
    const free = { ...setup, capabilities: { ...setup.capabilities, policies: false } };
    expect(answerOf(initialQuestions.policy, clientId, free, facts)).toEqual({ missing: "not-in-plan" });
  });
  test("every row of every question fills columns that the question has, under a key of its own", () => {
    for (const asked of Object.values(initialQuestions)) {
      expect(question.parse(asked)).toEqual(asked);
      const answer = answerOf(asked, clientId, setup, { ...facts, activity: { since: ago(400), to: ago(0), last: new Map() } });
      const rows = "rows" in answer ? answer.rows : [];
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      expect(questionColumns[asked.kind].length).toBeGreaterThan(0);
    }
  });
});

describe("the strength of a policy", () => {
  const strength = (type: number, has: Record<string, unknown>, wanted: Record<string, unknown>): string =>
    policyStrength(type, { type, enabled: true, data: has }, wanted).state;
  test("a shorter timeout is stronger, a shorter password weaker", () => {
    const timeout = (minutes: number) => ({ type: "custom", minutes, action: "lock" });
    expect(strength(PolicyType.sessionTimeout, timeout(30), timeout(60))).toBe("enough");
    expect(strength(PolicyType.sessionTimeout, timeout(90), timeout(60))).toBe("weaker");
    expect(strength(PolicyType.sessionTimeout, { type: "immediately" }, timeout(60))).toBe("weaker");
    expect(strength(PolicyType.masterPassword, { minLength: 8 }, { minLength: 12 })).toBe("weaker");
  });
  test("what was not set is weaker than anything that is wanted", () => {
    expect(strength(PolicyType.masterPassword, {}, { minComplexity: 0 })).toBe("weaker");
    expect(strength(PolicyType.masterPassword, {}, { minComplexity: null, requireUpper: false })).toBe("enough");
  });
});
