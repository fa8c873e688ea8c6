import { beforeAll, describe, expect, it } from "vitest";
import type { World } from "../core/context.ts";
import { organizations, organizationUsers, type OrganizationUser } from "../tables/organizations.ts";
import { openWorld } from "../server.ts";
import { DEMO_CLIENTS } from "./clients.ts";
import { fill } from "./index.ts";
import { LARGE_CLIENTS } from "./large.ts";
import { Choices } from "./random.ts";

const world = (): World => openWorld(":memory:", { secretDelay: 0, rateLimits: false, log: false });

function membersByClient({ db }: World): Map<string, OrganizationUser[]> {
  return new Map(organizations.list(db).map(({ id, name }) => [name, organizationUsers.list(db, { organizationId: id })]));
}

describe("the demo world", () => {
  let first: World;
  beforeAll(async () => {
    first = world();
    await fill(first, DEMO_CLIENTS);
  });

  it("has 25 clients of 10 to 200 members", () => {
    const counts = [...membersByClient(first)].map(([name, { length }]) => ({ name, length }));
    expect(counts).toHaveLength(25);
    expect(counts.filter(({ length }) => length < 10 || length > 200)).toEqual([]);
  });

  it("has every state that a technician meets", () => {
    const members = membersByClient(first);
    const statuses = (name: string): number[] => members.get(name)!.map(({ status }) => status);
    expect(statuses("Bakkerij Hoogland").filter((status) => status === 1)).toHaveLength(3);
    expect(statuses("Bakkerij Hoogland")).toContain(-1);
    expect(statuses("Harbour & Finch Solicitors LLP").filter((status) => status >= 0)).toHaveLength(60);
    const sixDaysAgo = new Date(Date.now() - 5 * 86_400_000).toISOString();
    expect(members.get("Stichting Welzijn Noordoostpolder")!.filter(({ status, creationDate }) => status === 0 && creationDate < sixDaysAgo)).toHaveLength(6);
    expect(members.get("De Groot Notarissen & Mediators")!.find(({ type }) => type === 0)?.status).toBe(1);
    expect(organizations.list(first.db).filter(({ selfHost }) => selfHost).map(({ name }) => name)).toEqual(["Hendriks Transport en Logistiek"]);
  });

  it("is the same world every time, but for keys", async () => {
    const second = world();
    await fill(second, DEMO_CLIENTS);
    const shape = ({ db }: World): unknown => organizationUsers.list(db).map(({ id, status, type, email }) => [id, status, type, email]);
    expect(shape(second)).toEqual(shape(first));
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
  it("repeats itself", () => {
    const take = (): unknown => { const choices = new Choices(7); return [choices.guid(), choices.between(1, 1000), choices.some([1, 2, 3, 4], 2)]; };
    expect(take()).toEqual(take());
  });
});
