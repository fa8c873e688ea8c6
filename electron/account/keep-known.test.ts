import fc from "fast-check";
import { expect, it } from "vitest";
import { profile as accountShape, type Profile } from "#shared/api/account";
import { keepKnown } from "./keep-known.ts";
import { clientsOf, providersOf } from "./role.ts";

/* F5, A3, case 22: what an answer of the server merely lacks stays as it was. */

const provider = { id: "p", name: "Noordlicht", key: "4.key", type: 0, enabled: true };
const row = (id: string) => ({ id, name: `Client ${id}`, enabled: true, key: `2.${id}`, providerId: "p", useGroups: true });
const answer = (change: object = {}): Profile =>
  accountShape.parse({
    id: "u",
    email: "sanne@msp.example",
    providers: [provider],
    providerOrganizations: ["a", "b", "c", "d"].map(row),
    organizations: [],
    ...change,
  });
const listed = (account: Profile) => clientsOf(account, providersOf(account, null), "bitwarden").map(({ id, key }) => [id, key]);
const before = answer();

const rows = (...ids: string[]) => ({ providerOrganizations: ids.map(row) });
it.each([
  ["the provider is suspended", { providers: [{ ...provider, enabled: false }] }],
  ["enabled is missing", { providers: [{ ...provider, enabled: undefined }] }],
  ["the provider's key is null", { providers: [{ ...provider, key: null }] }],
  ["providers is empty", { providers: [] }],
  ["providers is missing", { providers: undefined }],
  ["clients are empty", rows()],
  ["clients are null", { providerOrganizations: null }],
  ["half of the clients are missing", rows("a", "c")],
  ["everything is empty", { providers: [], ...rows() }],
  ["keys of clients are null", { providerOrganizations: ["a", "b", "c", "d"].map((id) => ({ ...row(id), key: null })) }],
  ["clients name no provider", { providerOrganizations: ["a", "b", "c", "d"].map((id) => ({ ...row(id), providerId: null })) }],
])("A3: every client and key stays when %s", (_, change) => {
  const kept = keepKnown(before, answer(change), "bitwarden");
  expect(listed(kept.account).sort()).toEqual(listed(before).sort());
  // The same answer again, and then a good one, end where it began.
  const again = keepKnown(kept.account, answer(change), "bitwarden");
  expect(listed(again.account).sort()).toEqual(listed(before).sort());
  const good = keepKnown(again.account, answer(), "bitwarden");
  expect([listed(good.account), [...good.missing], good.isWhole]).toEqual([listed(before), [], true]);
  expect(providersOf(good.account, null)[0]?.suspended).toBe(false);
});

it("case 22: a suspended provider is told as such, and one client that left a good answer as what it is", () => {
  const suspended = keepKnown(before, answer({ providers: [{ ...provider, enabled: false }] }), "bitwarden");
  expect(providersOf(suspended.account, null)).toMatchObject([{ id: "p", suspended: true }]);
  expect(suspended.isWhole).toBe(false);
  const left = keepKnown(before, answer(rows("a", "b", "c")), "bitwarden");
  expect([[...left.missing.keys()], left.isWhole]).toEqual([["d"], true]);
  expect(keepKnown(before, answer(rows("a")), "bitwarden").isWhole).toBe(false);
  expect(keepKnown(before, answer(rows()), "bitwarden").isWhole).toBe(false);
});

it("A3: no sequence of answers that lack something loses a client", () => {
  const mutation = fc.record({
    enabled: fc.constantFrom(true, false, undefined),
    key: fc.constantFrom("4.key", null, undefined),
    named: fc.boolean(),
    ids: fc.subarray(["a", "b", "c", "d"]),
    rowKey: fc.boolean(),
    providerId: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 6 }), (steps) => {
      let account = before;
      for (const { enabled, key, named, ids, rowKey, providerId } of steps)
        account = keepKnown(
          account,
          answer({
            providers: named ? [{ ...provider, enabled, key }] : [],
            providerOrganizations: ids.map((id) => ({
              ...row(id),
              ...(rowKey ? {} : { key: null }),
              ...(providerId ? {} : { providerId: null }),
            })),
          }),
          "bitwarden",
        ).account;
      expect(listed(account).sort()).toEqual(listed(before).sort());
    }),
  );
});

it("A3: an account without a provider keeps the organization that it administers when its row changes or goes", () => {
  const own = { id: "o", name: "Own", enabled: true, key: "4.own", status: 2, type: 0 };
  const alone = answer({ providers: [], providerOrganizations: [], organizations: [own] });
  for (const organizations of [[], null, [{ ...own, type: 2 }], [{ ...own, key: null }], [{ ...own, status: null }]])
    expect(listed(keepKnown(alone, answer({ providers: [], providerOrganizations: [], organizations }), "bitwarden").account)).toEqual([
      ["o", "4.own"],
    ]);
});
