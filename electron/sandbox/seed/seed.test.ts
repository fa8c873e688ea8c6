import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../framework/context.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { ciphers, collectionCiphers, collections, groups, policies } from "../domain/tables/contents.ts";
import { events, type EventRow } from "../domain/tables/log.ts";
import { organizations, organizationUsers, type OrganizationUser } from "../domain/tables/organizations.ts";
import { providerOrganizations, providerUsers } from "../domain/tables/providers.ts";
import { openWorld } from "../server.ts";
import { DEMO_CLIENTS } from "./clients.ts";
import { fill } from "./index.ts";
import { LARGE_CLIENTS } from "./large.ts";
import { Choices } from "./random.ts";
import { SECTORS } from "./sectors/index.ts";

const world = (): World => openWorld(":memory:", { secretDelay: 0, rateLimits: false, log: false, ownServer: false, licences: false });
/** A Tuesday morning, and the night to a Sunday: seeding knows no other time. */
const PRESENT = Date.parse("2026-11-24T09:40:00Z");
const NIGHT = Date.parse("2026-11-22T00:20:00Z");

let first: World;
beforeAll(async () => {
  first = world();
  await fill(first, DEMO_CLIENTS, { present: PRESENT });
});

describe("the demo world", () => {
  it("has all its clients of 10 to 200 members, each with its number of items", () => {
    const made = organizations.list(first.db).map(({ id, name }) => ({
      name,
      members: organizationUsers.count(first.db, { organizationId: id }),
      items: ciphers.count(first.db, { organizationId: id, deletedDate: null }),
    }));
    expect(made).toHaveLength(DEMO_CLIENTS.length);
    expect(made.filter(({ members }) => members < 10 || members > 200)).toEqual([]);
    expect(made.map(({ name, items }) => [name, items])).toEqual(DEMO_CLIENTS.map(({ name, items }) => [name, items]));
  });

  it("has accounts of both key derivations among the members, and somebody at two clients", () => {
    const people = accounts.list(first.db);
    expect(new Set(people.map(({ kdf }) => kdf))).toEqual(new Set([0, 1]));
    const memberships = organizationUsers
      .list(first.db)
      .filter(({ userId }) => userId !== null)
      .map(({ userId }) => userId);
    const twice = memberships.filter((userId, index) => memberships.indexOf(userId) !== index);
    expect(people.filter(({ id }) => twice.includes(id)).map(({ name }) => name)).toEqual(["Fleur Zeeman"]);
  });

  it("dates nothing before its client, nothing in the future, and nothing on the same moment everywhere", async () => {
    const second = world();
    await fill(second, DEMO_CLIENTS, { present: NIGHT });
    for (const [{ db }, present] of [
      [first, PRESENT],
      [second, NIGHT],
    ] as const) {
      for (const { id, name, creationDate } of organizations.list(db)) {
        const dates = [
          ...organizationUsers.list(db, { organizationId: id }),
          ...ciphers.list(db, { organizationId: id }),
          ...groups.list(db, { organizationId: id }),
        ].flatMap((row) => [row.creationDate, row.revisionDate]);
        expect(
          dates.filter((date) => date < creationDate || Date.parse(date) > present),
          name,
        ).toEqual([]);
      }
      expect(events.list(db).filter(({ date }) => Date.parse(date) > present - 14 * 60_000)).toEqual([]);
    }
    expect(new Set(ciphers.list(first.db).map(({ revisionDate }) => revisionDate.slice(0, 10))).size).toBeGreaterThan(60);
    expect(new Set(organizationUsers.list(first.db).map(({ creationDate }) => creationDate)).size).toBeGreaterThan(900);
  });

  it("has items in the trash no longer than the server keeps them", () => {
    const trashed = ciphers.list(first.db).flatMap(({ deletedDate }) => deletedDate ?? []);
    expect(trashed.length).toBeGreaterThan(20);
    expect(trashed.filter((date) => PRESENT - Date.parse(date) > 30 * 86_400_000)).toEqual([]);
  });

  it("is the same world every time, but for keys", async () => {
    const second = world();
    await fill(second, DEMO_CLIENTS, { present: PRESENT });
    const shape = ({ db }: World): unknown => [
      organizationUsers.list(db).map(({ id, status, type, email, creationDate }) => [id, status, type, email, creationDate]),
      ciphers.list(db).map(({ id, type, revisionDate }) => [id, type, revisionDate]),
      collectionCiphers.list(db),
      events.list(db).map(({ id: _, ...event }) => event),
    ];
    expect(shape(second)).toEqual(shape(first));
  });
});

describe("the demo world's event logs", () => {
  let all: EventRow[];
  beforeAll(() => {
    all = events.list(first.db);
  });
  const ofType = (type: number, organizationId?: string): EventRow[] =>
    all.filter((event) => event.type === type && (organizationId === undefined || event.organizationId === organizationId));

  it("tells how every client, collection, group, policy and member came to be, once", () => {
    const { db } = first;
    expect(
      ofType(1900)
        .map((event) => event.providerOrganizationId)
        .sort(),
    ).toEqual(
      providerOrganizations
        .list(db)
        .map(({ id }) => id)
        .sort(),
    );
    const ids = (type: number, name: "collectionId" | "groupId" | "policyId" | "organizationUserId"): (string | null)[] =>
      ofType(type).map((event) => event[name]);
    const newest = organizations.list(db).find(({ name }) => name === "Veldhoven Makelaars")!.id;
    expect(
      collections
        .list(db)
        .filter(({ organizationId }) => organizationId !== newest)
        .every(({ id }) => ids(1300, "collectionId").filter((one) => one === id).length === 1),
    ).toBe(true);
    expect(groups.list(db).every(({ id }) => ids(1400, "groupId").includes(id))).toBe(true);
    expect(policies.list(db).every(({ id }) => ids(1700, "policyId").includes(id))).toBe(true);
    const invited = new Set(ids(1500, "organizationUserId"));
    const confirmed = new Set(ids(1501, "organizationUserId"));
    for (const member of organizationUsers.list(db))
      expect([invited.has(member.id), confirmed.has(member.id)], member.id).toEqual([true, member.status === 2 || member.status === -1]);
    expect(ofType(1511).map((event) => event.organizationUserId)).toEqual(organizationUsers.list(db, { status: -1 }).map(({ id }) => id));
  });

  it("speaks of nothing that is not there, but for what it says was deleted or removed", () => {
    const { db } = first;
    const known = new Set(
      [
        ...ciphers.list(db),
        ...collections.list(db),
        ...groups.list(db),
        ...policies.list(db),
        ...organizationUsers.list(db),
        ...providerUsers.list(db),
        ...providerOrganizations.list(db),
      ].map(({ id }) => id),
    );
    const gone = new Set(
      all
        .filter(({ type }) => [1302, 1402, 1503].includes(type))
        .flatMap((event) => [event.collectionId, event.groupId, event.organizationUserId]),
    );
    const spoken = all.flatMap((event) => [
      event.cipherId,
      event.collectionId,
      event.groupId,
      event.policyId,
      event.organizationUserId,
      event.providerUserId,
      event.providerOrganizationId,
    ]);
    expect(spoken.filter((id) => id !== null && !known.has(id) && !gone.has(id))).toEqual([]);
  });

  it("lets only those act who were there, with the provider's mark on its users alone", () => {
    const { db } = first;
    const technicians = new Set(providerUsers.list(db).map(({ userId }) => userId));
    const joined = new Map<string, OrganizationUser>(
      organizationUsers
        .list(db)
        .filter(({ userId }) => userId !== null)
        .map((member) => [`${member.organizationId} ${member.userId}`, member]),
    );
    const ofOrganizations = all.filter((event) => event.organizationId !== null && event.actingUserId !== null);
    expect(ofOrganizations.length).toBeGreaterThan(5000);
    for (const event of ofOrganizations) {
      expect(event.providerId !== null, String(event.type)).toBe(technicians.has(event.actingUserId));
      const member = joined.get(`${event.organizationId} ${event.actingUserId}`);
      // Enrolling in account recovery is part of accepting: it comes before the confirmation.
      if (event.providerId === null && event.type !== 1506)
        expect(member !== undefined && member.status !== 0 && event.date >= member.revisionDate, `${event.type} ${event.date}`).toBe(true);
    }
  });

  it("reaches back sixty days in its daily life", () => {
    const signIns = ofType(1000)
      .map(({ date }) => date)
      .sort();
    expect(Date.parse(signIns[0]!)).toBeGreaterThan(PRESENT - 64 * 86_400_000);
    expect(PRESENT - Date.parse(signIns[0]!)).toBeGreaterThan(50 * 86_400_000);
    // Nobody works at the weekend.
    expect(signIns.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });
});

describe("the trades", () => {
  it("give every collection a name for whom it is and something to hold", () => {
    for (const [name, { groups: known, places }] of Object.entries(SECTORS)) {
      for (const { path, access, items } of places) {
        expect(
          access.split(" ").filter((word) => !known.some((group) => word.slice(0, -1) === group && "!+-~".includes(word.slice(-1)))),
          `${name}: ${path}`,
        ).toEqual([]);
        expect(access, `${name}: ${path}`).toContain("!");
        expect(items.length, `${name}: ${path}`).toBeGreaterThan(3);
      }
      const names = places.flatMap(({ items }) => items.map((item) => `${item.kind} ${item.name}`));
      expect(
        names.filter((one, index) => names.indexOf(one) !== index),
        name,
      ).toEqual([]);
    }
  });
});

describe("the large world", () => {
  it("has 500 clients and 100,000 members in total", () => {
    const people = LARGE_CLIENTS.map(({ confirmed, accepted, invited, expired }) => 1 + confirmed + accepted + invited + expired);
    expect(LARGE_CLIENTS).toHaveLength(500);
    expect(people.reduce((sum, count) => sum + count, 0)).toBe(100_000);
    expect(new Set(LARGE_CLIENTS.map(({ name }) => name)).size).toBe(500);
  });
});

describe("a seeded source of choices", () => {
  it("repeats itself, and its streams differ", () => {
    const take = (stream: number): unknown => {
      const choices = new Choices(7, stream);
      return [choices.guid(), choices.between(1, 1000), choices.some([1, 2, 3, 4], 2)];
    };
    expect(take(1)).toEqual(take(1));
    expect(take(2)).not.toEqual(take(1));
  });
});
