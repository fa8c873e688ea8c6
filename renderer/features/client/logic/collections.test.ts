import { describe, expect, it } from "vitest";
import { asId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { sampleSetup } from "#build/test/setups";
import { collectionLines, peopleByCollection, visibleLines } from "./collections.ts";
import { whoReaches } from "#shared/setup/value/access/reach";

const base = sampleSetup(1, 12);
const named = (...paths: readonly string[]): ClientSetup => ({
  ...base,
  collections: paths.map((path, index) => ({ ...base.collections[0]!, id: asId(`c${String(index)}`), path })),
});

describe("collections as a tree", () => {
  it("puts parents before children and makes up parents that only stand in names", () => {
    const lines = collectionLines(named("IT/Break-glass", "Finance", "IT/Network/Routers"));
    expect(lines.map((line) => [line.path, line.depth, line.collection !== null, line.hasChildren])).toEqual([
      ["Finance", 0, true, false],
      ["IT", 0, false, true],
      ["IT/Break-glass", 1, true, false],
      ["IT/Network", 1, false, true],
      ["IT/Network/Routers", 2, true, false],
    ]);
  });
  it("does not take a longer name for a child", () => {
    expect(collectionLines(named("IT", "IT support")).map((line) => line.hasChildren)).toEqual([false, false]);
  });
  it("folds with everything below, and shows parents of what a search finds", () => {
    const lines = collectionLines(named("A/B/C", "A/D", "E"));
    expect(visibleLines(lines, new Set(["A"]), "all", "").map((line) => line.path)).toEqual(["A", "E"]);
    expect(visibleLines(lines, new Set(["A"]), "all", "c").map((line) => line.path)).toEqual(["A", "A/B", "A/B/C"]);
  });
  it("B-016: what removed members left is found by its filter, a member's own collection is not", () => {
    const [first, second, third] = named("IT", "left@client.example", "own@client.example").collections;
    const lines = collectionLines({
      ...base,
      collections: [first!, { ...second!, formerOwner: "left@client.example" }, { ...third!, isDefaultUserCollection: true }],
    });
    expect(visibleLines(lines, new Set(), "former", "").map((line) => line.path)).toEqual(["left@client.example"]);
  });
  it("counts the same people as the access rules", () => {
    const counted = peopleByCollection(base);
    for (const collection of base.collections) expect(counted.get(collection.id)?.size).toBe(whoReaches(base, collection.id).length);
    const open = { ...base, collectionSettings: { ...base.collectionSettings, allowAdminAccessToAllCollectionItems: true } };
    for (const collection of open.collections)
      expect(peopleByCollection(open).get(collection.id)?.size).toBe(whoReaches(open, collection.id).length);
  });
});
