import { createSecretKey } from "node:crypto";
import { expect, it } from "vitest";
import { AesHmacKey } from "#electron/crypto/index";
import type { Item } from "#shared/api/items";
import type { Result } from "#shared/util/result";
import { openItem, type OpenedItem } from "./encrypted-item.ts";
import { KnownItems } from "./known-items.ts";

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
  const [key, known] = [keyOf(1), new KnownItems()];
  const item = itemOf(key, "Exact");
  const opened = openItem(item, key, lookKey);
  expect(opened).toEqual({ name: { ok: true, value: "Exact" }, look: expect.any(String) as unknown });
  key.opened = 0;
  // Read from the server again it is another object of the same texts.
  expect([item, structuredClone(item), item].map((each) => known.of(each, key, lookKey))).toEqual([opened, opened, opened]);
  expect(key.opened).toBe(3);
  for (const other of [
    { ...item, name: key.encryptText("Exact Online") },
    { ...item, login: { ...item.login, username: key.encryptText("info") } },
    { ...item, login: { ...item.login, uris: [] } },
    { ...item, type: 2 },
  ] as unknown as Item[])
    expect(known.of(other, key, lookKey)).toEqual(openItem(other, key, lookKey));
});

it("knows nothing of an item for another client's key", () => {
  const [key, other, known] = [keyOf(1), keyOf(2), new KnownItems()];
  const item = itemOf(key, "Exact");
  expect(known.of(item, key, lookKey).look).not.toBeNull();
  expect(known.of(item, other, lookKey)).toMatchObject({ name: { ok: false }, look: null });
});

it("holds no more than it may", () => {
  const [key, known] = [keyOf(1), new KnownItems(2)];
  const items = ["a", "b", "c"].map((name) => itemOf(key, name));
  const all = (): readonly OpenedItem[] => items.map((item) => known.of(item, key, lookKey));
  expect(all()).toEqual(items.map((item) => openItem(item, key, lookKey)));
  key.opened = 0;
  // An answer's own item is known as long as the answer is; the same item of a later one is opened again.
  known.of(items[0] as Item, key, lookKey);
  expect(key.opened).toBe(0);
  known.of(structuredClone(items[0]) as Item, key, lookKey);
  expect(key.opened).toBe(3);
});
