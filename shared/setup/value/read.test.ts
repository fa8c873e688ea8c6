import { readFileSync } from "node:fs";
import { asId, type OrganizationId } from "../../model/ids.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { profileOrganization } from "#shared/api/account";
import { collection } from "#shared/api/collections";
import { listOf } from "#shared/api/common";
import { groupDetails } from "#shared/api/groups";
import { item } from "#shared/api/items";
import { member } from "#shared/api/members";
import { organization } from "#shared/api/organizations";
import { policy } from "#shared/api/policies";
import { sso } from "#shared/api/sso";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import { accessLevels } from "./client-setup.ts";
import { accessLevelOf, wireAccessOf } from "./access-level.ts";
import { readClient, unchanged, type ClientAnswers, type ClientOpener } from "./read.ts";

interface Entry {
  n: number;
  request?: { method: string; path: string };
  response?: { status: number; body?: unknown };
}
const recorded = (file: string): readonly Entry[] =>
  (JSON.parse(readFileSync(`build/conformance/transcripts/${file}`, "utf8")) as { entries: Entry[] }).entries;

/** The last answer of a route that the real server gave in a recording. */
function answer<T>(schema: z.ZodType<T>, file: string, path: RegExp): T {
  const found = recorded(file)
    .filter((entry) => entry.request?.method === "GET" && entry.response?.status === 200 && path.test(entry.request.path))
    .at(-1);
  if (found?.response === undefined) throw new Error(`no recording of ${String(path)}`);
  return schema.parse(found.response.body);
}
const list = <T>(row: z.ZodType<T>, file: string, path: RegExp): readonly T[] => answer(listOf(row), file, path).data;

type Rows = readonly z.output<typeof collection>[];
const hotel = asId<OrganizationId>("e40f355b-98c9-4f70-b603-b50a010a2eb9");
const opener: ClientOpener = {
  text: (encrypted) => ok(`opened ${encrypted.slice(2, 8)}`),
  itemName: (item) => ok(`opened ${item.id.slice(0, 4)}`),
};

function hotelAnswers(): ClientAnswers {
  return {
    profile: profileOrganization.parse({
      id: hotel,
      name: "Hotel",
      enabled: true,
      productTierType: 3,
      usePolicies: true,
      useGroups: true,
      seats: 140,
    }),
    providerRow: { id: "row", organizationId: hotel, seats: 140, occupiedSeats: 121, creationDate: "2026-11-22T16:00:00Z" },
    details: ok(organization.parse({ id: hotel, name: "Hotel", billingEmail: "b@hotel.example", planType: 19 })),
    collections: ok(list(collection, "20-larger-client.json", /\/collections$/)),
    groups: ok(list(groupDetails, "20-larger-client.json", /\/groups\/details$/)),
    members: ok(list(member, "20-larger-client.json", /\/users\?.*includeCollections=true/)),
    policies: ok(list(policy, "08-policies.json", /\/policies$/)),
    sso: ok(answer(sso, "15-sso.json", /\/sso$/)),
    scim: ok(null),
    domains: ok(null),
    items: ok(list(item, "20-larger-client.json", /organization-details\?/)),
  };
}

describe("readClient", () => {
  it("reads the recorded larger client: every member, group, collection and item of the recording", () => {
    const answers = hotelAnswers();
    const { setup, items } = readClient(answers, opener, null);
    const count = (
      part: ClientAnswers["members"] | ClientAnswers["items"] | ClientAnswers["groups"] | ClientAnswers["collections"],
    ): number => (part.ok && Array.isArray(part.value) ? part.value.length : -1);
    expect([setup.members.length, setup.groups.length, setup.collections.length, items.length]).toEqual([
      count(answers.members),
      count(answers.groups),
      count(answers.collections),
      count(answers.items),
    ]);
    expect(setup.unread).toEqual([]);
    expect(setup.collections.reduce((sum, collection) => sum + collection.itemCount, 0)).toBe(
      items.reduce((sum, item) => sum + item.collections.length, 0),
    );
    expect(setup.groups.reduce((sum, group) => sum + group.members.length, 0)).toBe(
      setup.members.reduce((sum, member) => sum + member.groups.length, 0),
    );
  });

  it("is the same value whatever the order of the server's lists", () => {
    const answers = hotelAnswers();
    const expected = readClient(answers, opener, null);
    const reversed = Object.fromEntries(
      Object.entries(answers).map(([name, part]) => {
        const value = (part as { value?: unknown } | null)?.value;
        return [name, Array.isArray(value) ? ok([...value].reverse()) : part];
      }),
    ) as unknown as ClientAnswers;
    expect(readClient(reversed, opener, null)).toEqual(expected);
  });

  it("never carries the identity provider's secret", () => {
    const answers = {
      ...hotelAnswers(),
      sso: ok({
        enabled: true,
        identifier: "hotel",
        data: { configType: 1, clientSecret: "canary-secret", authority: "https://a.example" },
        urls: {},
      }),
    };
    const { setup } = readClient(answers, opener, null);
    expect(setup.sso).toMatchObject({ kind: "openid-connect", settings: { hasClientSecret: true, authority: "https://a.example" } });
    expect(JSON.stringify(setup)).not.toContain("canary-secret");
  });

  it("keeps what was read before of a part that fails now, and names the part", () => {
    const before = readClient(hotelAnswers(), opener, null);
    const now = readClient({ ...hotelAnswers(), policies: err(appError("server.failed")), groups: ok(unchanged) }, opener, before);
    expect(now.setup.policies).toEqual(before.setup.policies);
    expect(now.setup.groups).toEqual(before.setup.groups);
    expect(now.setup.unread.map((part) => part.part)).toEqual(["policies"]);
  });

  it("B-016: tells own collections of members, and those that removed members left, by their address", () => {
    const answers = hotelAnswers();
    const rows = answers.collections.ok && Array.isArray(answers.collections.value) ? (answers.collections.value as Rows) : [];
    const wire = (row: object) => collection.parse({ ...rows[0], name: "not for us to open", ...row });
    const email = "mia@desk.example";
    const own = wire({ id: "5f6b3c1e-0000-4000-8000-000000000001", type: 1, defaultUserCollectionEmail: email });
    const left = wire({ id: "5f6b3c1e-0000-4000-8000-000000000002", type: 0, defaultUserCollectionEmail: email });
    const { setup } = readClient({ ...answers, collections: ok([...rows, own, left]) }, opener, null);
    const found = (id: string) => setup.collections.find((each) => each.id === id);
    expect(found(own.id)).toMatchObject({ path: email, isDefaultUserCollection: true });
    expect(found(own.id)).not.toHaveProperty("formerOwner");
    expect(found(left.id)).toMatchObject({ path: email, isDefaultUserCollection: false, formerOwner: email });
    expect(setup.unread).toEqual([]);
  });

  it("survives a collection name that does not open and says so once", () => {
    const failing: ClientOpener = { ...opener, text: () => err(appError("crypto.wrong-key", { field: "collection.name" })) };
    const { setup } = readClient(hotelAnswers(), failing, null);
    expect(setup.unread).toEqual([{ part: "collections", error: appError("crypto.wrong-key", { field: "collection.name" }) }]);
  });
});

describe("access levels", () => {
  it("are inverse to the wire's switches", () => {
    fc.assert(
      fc.property(fc.constantFrom(...accessLevels), (level) => {
        expect(accessLevelOf(wireAccessOf(level))).toBe(level);
      }),
    );
  });
});
