import { createSecretKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import { itemLook, type ItemFace } from "./item-look.ts";

const key = createSecretKey(Buffer.alloc(32, 5));
const face: ItemFace = { type: 1, name: "Exact Online", username: "admin@bakker.example", uris: ["https://start.exact.example/login"] };

describe("itemLook", () => {
  it.each([
    ["case, accents and blanks", { name: " exact  ONLINE" }],
    ["the path and the scheme left out", { uris: ["start.exact.example"] }],
    ["an address twice", { uris: ["https://start.exact.example/a", "https://start.exact.example/b"] }],
    ["www.", { uris: ["https://www.start.exact.example"] }],
  ])("is the same for %s", (_, change) => {
    expect(itemLook(key, { ...face, ...change })).toBe(itemLook(key, face));
  });
  it.each([
    ["another name", { name: "Exact" }],
    ["another user name", { username: "info@bakker.example" }],
    ["another host", { uris: ["https://exact.example"] }],
    ["no address", { uris: [] }],
    ["another kind", { type: 2 }],
  ])("is another one for %s", (_, change) => {
    expect(itemLook(key, { ...face, ...change })).not.toBe(itemLook(key, face));
  });
  it("says nothing without the key, and is short", () => {
    expect(itemLook(createSecretKey(Buffer.alloc(32)), face)).not.toBe(itemLook(key, face));
    expect(itemLook(key, face)).toMatch(/^[\w-]{16}$/u);
  });
});
