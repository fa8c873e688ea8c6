import { describe, expect, it } from "vitest";
import { sampleItems, sampleSetup } from "#build/test/setups";
import { appError } from "#shared/errors/app-error";
import { readClient, unchanged, type ClientAnswers, type ClientOpener, type PartAnswer } from "#shared/setup/value/read";
import { clientEntry } from "#build/test/client-entry";
import { err, ok } from "#shared/util/result";
import { withoutLosses } from "./read-client.ts";

const opener: ClientOpener = { text: (encrypted) => ok(encrypted), itemName: (item) => ok(item.name) };
const setup = {
  ...sampleSetup(0, 20),
  client: { ...sampleSetup(0, 20).client, billingEmail: "b@x.example" },
  sso: { ...sampleSetup(0, 20).sso, kind: "saml2" as const },
};
const before = { setup, items: sampleItems(setup) };
const same: PartAnswer<never> = ok(unchanged);
const answers = (change: Partial<ClientAnswers>): ClientAnswers => ({
  ...clientEntry("client-0", "Client 0"),
  details: same,
  collections: same,
  groups: same,
  members: same,
  policies: same,
  sso: same,
  scim: same,
  domains: same,
  items: same,
  ...change,
});
const read = (change: Partial<ClientAnswers>, isNamed = false) =>
  readClient(withoutLosses(answers(change), before, isNamed), opener, before);

describe("A3: what a client's routes suddenly lack stays as it was read, and is told", () => {
  const lists = ["members", "groups", "collections", "policies", "items"] as const;
  for (const part of lists)
    for (const [what, answer] of [
      ["empty", ok([])],
      ["null", ok(null)],
      ["failing", err(appError("server.failed"))],
    ] as const)
      it(`${part} ${what}`, () => {
        const { setup: now, items } = read({ [part]: answer });
        expect([now.members, now.groups, now.collections, now.policies]).toEqual([
          setup.members,
          setup.groups,
          setup.collections,
          setup.policies,
        ]);
        expect(items).toEqual(before.items);
        expect(now.unread.map((entry) => entry.part)).toContain(part);
      });
  it("half of the members", () => {
    const rows = setup.members.slice(0, 9).map((member) => ({ id: member.id, email: member.email, type: 2, status: 2 }));
    const { setup: now } = read({ members: ok(rows) as never });
    expect(now.members).toHaveLength(20);
    expect(now.unread).toEqual([{ part: "members", error: appError("client.suddenly-less", { before: 20, now: 9 }) }]);
  });
  it("details and single sign-on that are not offered any more", () => {
    const { setup: now } = read({ details: ok(null), sso: ok(null) });
    expect([now.client.billingEmail, now.sso.kind]).toEqual(["b@x.example", "saml2"]);
  });
  it("but what a person just took away by hand is gone", () => {
    expect(read({ policies: ok([]) }, true).setup.policies).toEqual([]);
    expect(read({ groups: ok([]) }, true).setup.groups).toEqual(setup.groups);
  });
});
