import { describe, expect, it } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { say } from "#electron/reports/texts";
import { languages } from "#shared/model/message";
import { asId, type DraftId, type ProfileId } from "#shared/model/ids";
import { emptyDraft } from "#shared/setup/draft/desired-to-draft";
import { draftToDesired } from "#shared/setup/draft/draft-to-desired";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { reviewOf, type ReviewSources } from "./review.ts";
import { situationOf } from "./seats.ts";

const draft: OnboardingDraft = {
  ...emptyDraft({
    id: asId<DraftId>("d"),
    profileId: asId<ProfileId>("p"),
    now: "2026-11-24T08:00:00Z",
    colour: 1,
    monogram: "",
    tags: [],
  }),
  client: {
    name: "Klant",
    billingEmail: "",
    ownerEmail: "o@k.example",
    plan: 19,
    seats: 5,
    colour: 1,
    monogram: "",
    tags: [],
    seatsToBuyAccepted: 0,
  },
};
const review = (changes: Partial<OnboardingDraft>, more: Partial<ReviewSources> = {}) => {
  const wanted = { ...draft, ...changes };
  const { desired, missing } = draftToDesired(wanted, null, [1]);
  return reviewOf({
    software: "bitwarden",
    draft: wanted,
    desired,
    missing,
    actual: null,
    readAt: null,
    stale: false,
    blueprintGone: false,
    seats: [],
    mayNotCreate: null,
    meanwhile: { conflicts: [], kept: 0 },
    importing: { unmapped: 0, fileGone: false, there: 0 },
    importDone: false,
    ...more,
  });
};
const keys = async (...given: Parameters<typeof review>): Promise<readonly string[]> => {
  const { problems } = await review(...given);
  for (const problem of problems) for (const language of languages) expect(say(problem.message, language)).not.toMatch(/^review\.|\{/u);
  return problems.map((problem) => problem.message.key.replace("review.problem.", ""));
};
const importOf = (duplicates: "leave-out" | "keep"): OnboardingDraft["importing"] => ({
  importId: "i",
  handle: asId("h"),
  fileName: "f.csv",
  format: "lastpass-csv",
  mapping: { "": "IT" },
  leftOutLines: [],
  duplicates,
});
const person = (email: string) => ({ line: null, email, name: "", role: 2 as const, department: "", groups: [] });

describe("a review", () => {
  it("of a complete draft has no problems", async () => {
    expect(await keys({})).toEqual([]);
  });
  it.each<[string, Partial<OnboardingDraft>, Partial<ReviewSources>]>([
    ["name-missing", { client: { ...draft.client, name: " " } }, {}],
    ["name-long", { client: { ...draft.client, name: "x".repeat(51) } }, {}],
    ["owner-missing", { client: { ...draft.client, ownerEmail: "" } }, {}],
    ["owner-invalid", { client: { ...draft.client, ownerEmail: "x" } }, {}],
    ["billing-invalid", { client: { ...draft.client, billingEmail: "x" } }, {}],
    ["role", {}, { mayNotCreate: "role" }],
    ["reseller", {}, { mayNotCreate: "reseller" }],
    ["seats-few", { client: { ...draft.client, seats: 1 }, people: [person("a@k.example")] }, {}],
    [
      "seats-buy",
      {},
      { seats: [{ plan: "enterprise", included: 1, assigned: 1, free: 0, toBuy: 5, mayBuy: true, readAt: null, seatPrice: null }] },
    ],
    [
      "seats-not-allowed",
      {},
      { seats: [{ plan: "enterprise", included: 1, assigned: 1, free: 0, toBuy: 5, mayBuy: false, readAt: null, seatPrice: null }] },
    ],
    ["blueprint-gone", {}, { blueprintGone: true }],
    ["parameter", {}, { missing: ["domain"] }],
    ["import-unmapped", {}, { importing: { unmapped: 2, fileGone: false, there: 0 } }],
    ["import-file", { importing: importOf("keep") }, { importing: { unmapped: 0, fileGone: true, there: 0 } }],
    ["import-there", { importing: importOf("leave-out") }, { importing: { unmapped: 0, fileGone: false, there: 2 } }],
    ["import-again", { importing: importOf("keep") }, { importing: { unmapped: 0, fileGone: false, there: 2 } }],
    ["policy-data", { policies: [{ type: 1, enabled: true, data: { minLength: 2 } }] }, {}],
    ["sso-required-off", { policies: [{ type: 4, enabled: true }] }, {}],
    ["domain-missing", { policies: [{ type: 19, enabled: true }] }, {}],
    ["policies.accountRecovery.needsBase", { policies: [3, 8].map((type) => ({ type, enabled: type === 8 })) }, {}],
    ["policy-confirm", { policies: [{ type: 18, enabled: true }] }, {}],
    ["email-invalid", { people: [person("a@k")] }, {}],
    ["group-long", { groups: ["g".repeat(101)] }, {}],
    ["collection-long", { collections: [{ path: `IT/${"ë".repeat(343)}`, access: [] }] }, {}],
    ["sso-missing", { sso: { later: false, kind: "saml2", enabled: false, identifier: "", settings: {}, hasClientSecret: false } }, {}],
    [
      "sso-identifier",
      {
        sso: {
          later: false,
          kind: "openid-connect",
          enabled: true,
          identifier: "",
          settings: { authority: "https://a.example", clientId: "c", hasClientSecret: true },
          hasClientSecret: true,
        },
      },
      {},
    ],
    ["cached", {}, { actual: emptySetup(), readAt: "2026-11-24T08:00:00Z", stale: true }],
  ])("names %s", async (key, changes, more) => {
    expect(await keys(changes, more)).toContain(key);
  });

  it("U10: tells no raw time, whether the server was reached or not", async () => {
    const { problems } = await review({}, { actual: emptySetup(), readAt: "2026-11-24T08:00:00Z", stale: true });
    for (const { message } of problems) for (const language of languages) expect(say(message, language)).not.toMatch(/\d{4}-\d\d-\d\dT/u);
  });

  it("counts nobody twice who is there already, and no seat for who is revoked", async () => {
    const actual = emptySetup({ seats: { assigned: 1, occupied: 1 } });
    const member = {
      id: asId<never>("m"),
      userId: null,
      name: null,
      email: "a@k.example",
      role: 2 as const,
      permissions: [],
      status: 2 as const,
      twoStepLogin: true,
      accountRecoveryEnrolled: false,
      ssoBound: false,
      groups: [],
      createdAt: null,
      revocationReason: null,
    };
    const one = { client: { ...draft.client, seats: 1 }, existing: true, people: [person("A@k.example")] };
    expect(await keys(one, { actual: { ...actual, members: [member] } })).toEqual([]);
    expect(await keys(one, { actual: { ...actual, members: [{ ...member, status: -1 }] } })).toEqual([]);
    expect(await keys({ ...one, people: [person("b@k.example")] }, { actual: { ...actual, members: [member] } })).toEqual(["seats-few"]);
  });
  it("shows of an import how many items go into which collections, not what they are", async () => {
    const { described } = await review({ importing: { ...importOf("keep")!, mapping: { "": "IT", Werk: "Kantoor", Weg: null } } });
    const calls = described.find(({ change }) => change.kind === "items.import")?.calls ?? [];
    expect(calls.map(({ method, path, body }) => [method, path, body])).toEqual([
      [
        "POST",
        "/ciphers/import-organization?organizationId={new}",
        {
          ciphers: ["<1 encrypted items>"],
          collections: ["{first}", "{Kantoor}"].map((id) => ({ id, name: "<encrypted>", externalId: null })),
          collectionRelationships: ["<item, collection>"],
        },
      ],
    ]);
  });
  it("leaves an import out that was sent", async () => {
    const importing = importOf("keep");
    expect((await review({ importing })).changeSet.changes.map((change) => change.kind)).toContain("items.import");
    expect(await review({ importing }, { importDone: true, importing: { unmapped: 0, fileGone: true, there: 0 } })).toMatchObject({
      problems: [],
    });
    expect((await review({ importing }, { importDone: true })).changeSet.changes.map((change) => change.kind)).not.toContain(
      "items.import",
    );
  });
});

describe("seats", () => {
  const row = { seatMinimum: 10, purchasedSeats: 4, assignedSeats: 12 };
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [10, 8],
  ])("%i more buy %i", (more, toBuy) => {
    expect(situationOf("teams", row, more, true, "t")).toMatchObject({ included: 14, free: 2, toBuy });
  });
  it("that are overdrawn are all bought", async () => {
    expect(situationOf("teams", { ...row, assignedSeats: 20 }, 3, true, "t")).toMatchObject({ free: 0, toBuy: 3 });
  });
});
