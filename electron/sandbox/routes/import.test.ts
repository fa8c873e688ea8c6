import { ClientOrganization, sealed } from "#build/test/sandbox/client-organization";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ciphers, collectionCiphers, collections } from "../domain/tables/contents.ts";

let client: ClientOrganization;
beforeEach(async () => {
  client = await ClientOrganization.start();
});
afterEach(() => client.close());

const NAME = sealed("item");
const item = { type: 2, name: NAME, secureNote: { type: 0 } };
const many = <T>(length: number, one: (index: number) => T): T[] => Array.from({ length }, (_, index) => one(index));

const send = (body: object): ReturnType<ClientOrganization["call"]> =>
  client.call("ada", "POST", `/ciphers/import-organization?organizationId=${client.organization.id}`, body);

const counts = (): number[] => [
  ciphers.count(client.db, { organizationId: client.organization.id }),
  collections.count(client.db, { organizationId: client.organization.id }),
  collectionCiphers.count(client.db, {}),
];

it("takes 40,000 items, 2,000 collections and 80,000 links", async () => {
  const links = [...many(40_000, (key) => ({ key, value: key % 2000 })), ...many(40_000, (key) => ({ key, value: (key + 1) % 2000 }))];
  const reply = await send({
    collections: many(2000, () => ({ name: NAME })),
    ciphers: many(40_000, () => item),
    collectionRelationships: links,
  });
  expect(reply.status).toBe(200);
  expect(counts()).toEqual([40_000, 2000, 80_000]);
});

it.each([
  ["40,001 items", { ciphers: many(40_001, () => item) }],
  ["2,001 collections", { collections: many(2001, () => ({ name: NAME })), ciphers: [item] }],
  ["80,001 links", { collections: [{ name: NAME }], ciphers: [item], collectionRelationships: many(80_001, () => ({ key: 0, value: 0 })) }],
])("refuses %s and stores nothing", async (_, body) => {
  expect(await send(body)).toMatchObject({ status: 400, body: { message: "You cannot import this much data at once." } });
  expect(counts()).toEqual([0, 0, 0]);
});

it("stores nothing of an import with one bad item", async () => {
  expect(
    (await send({ collections: [{ name: NAME }], ciphers: [item, { ...item, name: "plain" }], collectionRelationships: [] })).status,
  ).toBe(400);
  expect(
    (await send({ collections: [{ name: NAME }], ciphers: [item, { type: 1, name: NAME }], collectionRelationships: [] })).status,
  ).toBe(500);
  expect(counts()).toEqual([0, 0, 0]);
});

it("links an existing collection by its id and makes the others", async () => {
  await send({ collections: [{ name: NAME }], ciphers: [item], collectionRelationships: [{ key: 0, value: 0 }] });
  const [known] = collections.list(client.db, { organizationId: client.organization.id });
  const unknown = "11111111-2222-4333-8444-555555555555";
  await send({
    collections: [
      { id: known!.id, name: NAME },
      { id: unknown, name: NAME },
    ],
    ciphers: [item],
    collectionRelationships: [
      { key: 0, value: 0 },
      { key: 0, value: 1 },
      { key: 9, value: 0 },
    ],
  });
  expect(counts()).toEqual([2, 2, 3]);
  expect(collections.find(client.db, { id: unknown })).toBeUndefined();
});

it("lets a plain member import into new collections only while creation is free", async () => {
  const body = { collections: [{ name: NAME }], ciphers: [item], collectionRelationships: [{ key: 0, value: 0 }] };
  const path = `/ciphers/import-organization?organizationId=${client.organization.id}`;
  expect((await client.call("mia", "POST", path, body)).status).toBe(200);
  await client.call("ada", "PUT", "/organizations/{org}/collection-management", { limitCollectionCreation: true });
  expect(await client.call("mia", "POST", path, body)).toMatchObject({
    status: 400,
    body: { message: "Not enough privileges to import into this organization." },
  });
});
