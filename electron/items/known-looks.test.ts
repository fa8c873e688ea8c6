import { createSecretKey } from "node:crypto";
import { expect, it } from "vitest";
import { AesHmacKey } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import type { Result } from "#shared/util/result";
import { lookOfItem } from "./encrypted-item.ts";
import { KnownLooks } from "./known-looks.ts";

const lookKey = createSecretKey(Buffer.alloc(32, 5));
/** A key that counts how often something is opened with it. */
class CountingKey extends AesHmacKey {
  opened = 0;
  override decryptText(encrypted: string, field: string): Result<string> {
    this.opened += 1;
    return super.decryptText(encrypted, field);
  }
}
const keyOf = (fill: number): CountingKey => new CountingKey(new Uint8Array(64).fill(fill));
const itemOf = (key: AesHmacKey, name: string, username = "admin"): Item =>
  ({
    id: "i",
    type: 1,
    key: null,
    name: key.encryptText(name),
    login: { username: key.encryptText(username), uris: [{ uri: key.encryptText("https://exact.example") }] },
  }) as unknown as Item;

it("opens an item once, and again when any of its texts was written anew", () => {
  const [key, looks] = [keyOf(1), new KnownLooks()];
  const item = itemOf(key, "Exact");
  const look = lookOfItem(item, key, lookKey);
  expect(look).not.toBeNull();
  key.opened = 0;
  // Read from the server again it is another object of the same texts.
  expect([item, structuredClone(item), item].map((each) => looks.of(each, key, lookKey))).toEqual([look, look, look]);
  expect(key.opened).toBe(3);
  for (const other of [
    { ...item, name: key.encryptText("Exact Online") },
    { ...item, login: { ...item.login, username: key.encryptText("info") } },
    { ...item, login: { ...item.login, uris: [] } },
    { ...item, type: 2 },
  ] as unknown as Item[])
    expect(looks.of(other, key, lookKey)).toBe(lookOfItem(other, key, lookKey));
});

it("knows nothing of an item for another client's key", () => {
  const [key, other, looks] = [keyOf(1), keyOf(2), new KnownLooks()];
  const item = itemOf(key, "Exact");
  expect([looks.of(item, key, lookKey) === null, looks.of(item, other, lookKey)]).toEqual([false, null]);
});

it("holds no more than it may", () => {
  const [key, looks] = [keyOf(1), new KnownLooks(2)];
  const items = ["a", "b", "c"].map((name) => itemOf(key, name));
  const all = (): readonly (string | null)[] => items.map((item) => looks.of(item, key, lookKey));
  expect(all()).toEqual(items.map((item) => lookOfItem(item, key, lookKey)));
  key.opened = 0;
  looks.of(items[0] as Item, key, lookKey);
  expect(key.opened).toBe(3);
});
