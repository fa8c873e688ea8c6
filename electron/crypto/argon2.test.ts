import { expect, test } from "vitest";
import { turnsDuring } from "#build/test/event-loop";
import { deriveArgon2, deriveFromPassword, type KdfSettings } from "./index.ts";

test.each<KdfSettings>([
  { type: 0, iterations: 600_000 },
  { type: 1, iterations: 3, memory: 64, parallelism: 4 },
])("the event loop turns on while a key is derived: %o", async (kdf) => {
  expect(await turnsDuring(deriveFromPassword("correct horse", "battery staple", kdf))).toBeGreaterThan(100);
});

test("the password's bytes are wiped, and what cannot be derived is an error", async () => {
  const password = Uint8Array.from(Buffer.from("correct horse"));
  const derived = deriveArgon2(password, new Uint8Array(16), { iterations: 2, memoryKib: 1024, parallelism: 1, length: 24 });
  expect([...password].every((byte) => byte === 0)).toBe(true);
  expect((await derived).length).toBe(24);
  await expect(deriveArgon2(password, new Uint8Array(2), { iterations: 2, memoryKib: 1024, parallelism: 1 })).rejects.toThrow();
});
