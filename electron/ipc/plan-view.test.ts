import { describe, expect, it } from "vitest";
import { organizationWarnings } from "#shared/api/organization-billing";
import { noticesOf, readPlan } from "./plan-view.ts";
import { asId, type OrganizationId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";
import { appError } from "#shared/errors/app-error";

const none = { freeTrial: null, inactiveSubscription: null, resellerRenewal: null, taxId: null, scheduledPriceIncrease: null };
const kindsOf = (warnings: object): readonly string[] =>
  noticesOf(organizationWarnings.parse({ ...none, ...warnings })).map(({ kind }) => kind);

describe("notices of a client's plan (B-173)", () => {
  it("are none where the server has none, as it was recorded", () => {
    expect(kindsOf({})).toEqual([]);
  });
  it("are told also where the server says no more than that there is one", () => {
    expect(kindsOf({ freeTrial: {}, inactiveSubscription: {}, resellerRenewal: {}, taxId: {}, scheduledPriceIncrease: {} })).toEqual([
      "trial",
      "inactive",
      "renewal",
      "tax-wrong",
      "price",
    ]);
  });
  it("name days and dates where they are told", () => {
    const parsed = organizationWarnings.parse({
      ...none,
      freeTrial: { remainingTrialDays: 4 },
      resellerRenewal: { type: "issued", issued: { dueDate: "2026-12-01T00:00:00Z" } },
      taxId: { type: "missing" },
    });
    expect(noticesOf(parsed)).toEqual([
      { kind: "trial", days: 4, at: null },
      { kind: "renewal-issued", days: null, at: "2026-12-01T00:00:00Z" },
      { kind: "tax-missing", days: null, at: null },
    ]);
  });
});

describe("the plan of an organization (B-174)", () => {
  const asked = async (paysItself: boolean, refused: RegExp | null = null) => {
    const paths: string[] = [];
    const answer = await readPlan(
      {
        send: (request) => {
          paths.push(request.path.replace(/^.*organization-1\//u, ""));
          if (refused?.test(request.path) === true)
            return Promise.resolve(err({ ...appError("server.not-found"), outcome: "refused", status: 404 }));
          const body = request.path.endsWith("history")
            ? { invoices: [1, 2].map(() => ({ id: "in_1", number: "A-1", amount: 240, date: "2026-11-01T00:00:00Z", paid: true })) }
            : request.path.endsWith("payment-method")
              ? { type: "card", brand: "visa", last4: "4242", expiration: "12/2030" }
              : request.path.endsWith("subscription")
                ? { storageGb: 1, subscription: { status: "trialing", trialEndDate: "2026-12-29T00:00:00Z", cancelAtEndDate: false } }
                : request.path.endsWith("warnings")
                  ? none
                  : { country: "DE", postalCode: "10115", city: "Berlin" };
          return Promise.resolve(ok(request.answer.parse(body)));
        },
      },
      asId<OrganizationId>("organization-1"),
      paysItself,
    );
    return { paths, answer };
  };
  it("payment is asked only of one that pays for itself, and an invoice stands once", async () => {
    const managed = await asked(false);
    expect(managed.paths).toEqual(["subscription", "billing/vnext/warnings"]);
    const own = await asked(true);
    expect(own.answer).toMatchObject({
      ok: true,
      value: {
        subscription: { status: "trialing", ends: false, storageGb: 1 },
        payment: "visa, •••• 4242, 12/2030",
        address: "10115 Berlin, DE",
        invoices: [{ number: "A-1", paid: true }],
      },
    });
  });
  it("what is refused is left out; without the subscription the refusal is told", async () => {
    expect((await asked(true, /payment-method|address|history|warnings/u)).answer).toMatchObject({
      ok: true,
      value: { payment: null, address: null, invoices: [], notices: [] },
    });
    expect((await asked(true, /subscription/u)).answer).toMatchObject({ ok: false, error: { code: "server.not-found" } });
  });
});
