import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "#shared/util/result";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";
import { CoseKey } from "./cose-key.ts";
import { padText, unpadText } from "./cose-encrypt0.ts";
import { fromBase64, toBase64 } from "./encoding.ts";
import {
  AesHmacKey,
  decodeKey,
  formatEncString,
  MasterKey,
  openProtectedExport,
  openSigned,
  openWithPin,
  parseEncString,
  parseVerifyingKey,
  PrivateKey,
  PublicKey,
  SealingKey,
  unwrapKey,
  uriChecksum,
  encryptUri,
  uriIsGenuine,
  memzero,
  type SymmetricKey,
} from "./index.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const some = fc.uint8Array({ maxLength: 200 });
/** Any text that UTF-8 can carry. */
const text = fc.string({ unit: "grapheme", maxLength: 120 });
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const aesKey = bytes(64).map((key) => new AesHmacKey(key));
const coseKey = fc
  .record({ keyId: bytes(16), key: bytes(32), algorithm: fc.constantFrom(-70000, -70010, 3) })
  .map(({ keyId, key, algorithm }) =>
    value(
      CoseKey.parse(
        encodeCbor(
          new Map<number, Cbor>([
            [1, 4],
            [2, keyId],
            [3, algorithm],
            [4, [3, 4, 5, 6]],
            [-1, key],
          ]),
        ),
        "test",
      ),
    ),
  );
const anyKey: fc.Arbitrary<SymmetricKey> = fc.oneof(aesKey, coseKey);
const codes = ["crypto.malformed", "crypto.wrong-key", "crypto.unsupported-type", "crypto.refused-type"];

describe("round trips", () => {
  test("texts", () => fc.assert(fc.property(anyKey, text, (key, plain) => value(key.decryptText(key.encryptText(plain), "f")) === plain)));
  test("bytes", () =>
    fc.assert(
      fc.property(anyKey, some, fc.constantFrom("octets", "pkcs8", "spki"), (key, plain, kind) =>
        Buffer.from(value(key.decryptBytes(key.encryptBytes(plain, kind), "f", kind))).equals(plain),
      ),
    ));
  test("keys under keys", () =>
    fc.assert(
      fc.property(anyKey, anyKey, (outer, inner) => value(unwrapKey(outer, outer.wrapKey(inner), "f")).thumbprint() === inner.thumbprint()),
    ));
  test("encoded keys", () =>
    fc.assert(fc.property(anyKey, (key) => value(decodeKey(key.encoded(), "f")).thumbprint() === key.thumbprint())));
  test("files", () =>
    fc.assert(fc.property(aesKey, some, (key, plain) => Buffer.from(value(key.decryptFile(key.encryptFile(plain), "f"))).equals(plain))));
  test("padding of texts", () =>
    fc.assert(
      fc.property(some, (plain) => {
        const padded = padText(plain);
        expect(padded.length % 32).toBe(0);
        return Buffer.from(unpadText(padded) ?? []).equals(plain);
      }),
    ));
  test("base64", () => fc.assert(fc.property(some, (plain) => fromBase64(toBase64(plain))?.equals(plain) === true)));
  test("sealed records", () =>
    fc.assert(
      fc.property(bytes(32), some, text, (key, plain, identity) => {
        const sealing = SealingKey.fromBytes(key);
        return Buffer.from(value(sealing.open(sealing.seal(plain, identity), identity))).equals(plain);
      }),
    ));
  test("encrypted texts taken apart and put together", () => {
    const part = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(part, part, bytes(32), (iv, ciphertext, mac) => {
        const written = formatEncString({ type: 2, iv, ciphertext, mac });
        return formatEncString(value(parseEncString(written, "f"))) === written;
      }),
    );
    fc.assert(
      fc.property(bytes(256), fc.constantFrom(3 as const, 4 as const), (ciphertext, type) => {
        const written = formatEncString({ type, ciphertext });
        return formatEncString(value(parseEncString(written, "f"))) === written;
      }),
    );
  });
  test("CBOR", () => {
    const { tree } = fc.letrec<{ tree: Cbor }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
        fc.string(),
        some,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc
          .array(fc.tuple(fc.oneof(fc.integer({ min: -80000, max: 300 }), fc.string()), tie("tree")), { maxLength: 4 })
          .map((entries) => new Map(entries)),
      ),
    }));
    fc.assert(
      fc.property(tree, (tree) => {
        expect(decodeCbor(encodeCbor(tree))?.value).toEqual(tree);
      }),
    );
  });
  test("addresses with their checksum", () =>
    fc.assert(
      fc.property(aesKey, text, text, (key, uri, other) => {
        const encrypted = encryptUri(key, uri);
        expect(uriIsGenuine(key, value(key.decryptText(encrypted.uri, "f")), encrypted.uriChecksum)).toBe(true);
        expect(uriIsGenuine(key, other, encrypted.uriChecksum)).toBe(uriChecksum(other) === uriChecksum(uri));
      }),
    ));
});

describe("what was changed does not open", () => {
  test("one bit of an encrypted text", () =>
    fc.assert(
      fc.property(anyKey, text, fc.nat(), fc.integer({ min: 0, max: 7 }), (key, plain, where, bit) => {
        const encrypted = key.encryptText(plain);
        const parts = encrypted.slice(2).split("|");
        const index = where % parts.length;
        const part = fromBase64(parts[index] ?? "") ?? Buffer.alloc(0);
        part[where % part.length] = (part[where % part.length] ?? 0) ^ (1 << bit);
        parts[index] = toBase64(part);
        const opened = key.decryptText(encrypted.slice(0, 2) + parts.join("|"), "the.field");
        expect(opened.ok).toBe(false);
        if (!opened.ok) {
          expect(codes).toContain(opened.error.code);
          expect(opened.error.parameters).toEqual({ field: "the.field" });
        }
      }),
      { numRuns: 300 },
    ));
  test("cut short", () =>
    fc.assert(
      fc.property(anyKey, text, fc.nat(), (key, plain, where) => {
        const encrypted = key.encryptText(plain);
        const cut = encrypted.slice(0, where % encrypted.length);
        // Padding of the last part may be missing: then it is the same text, and opens as such.
        if (encrypted.replace(/=+$/, "") === cut.replace(/=+$/, "")) return;
        expect(key.decryptText(cut, "f").ok).toBe(false);
      }),
    ));
  test("another key", () =>
    fc.assert(
      fc.property(anyKey, anyKey, text, (key, other, plain) => {
        fc.pre(key.thumbprint() !== other.thumbprint());
        expect(other.decryptText(key.encryptText(plain), "f").ok).toBe(false);
      }),
    ));
  test("a sealed record under another identity, or with a bit changed", () =>
    fc.assert(
      fc.property(bytes(32), some, text, text, fc.nat(), (key, plain, identity, other, where) => {
        const sealing = SealingKey.fromBytes(key);
        const sealed = sealing.seal(plain, identity);
        if (identity !== other) expect(sealing.open(sealed, other)).toMatchObject({ ok: false, error: { code: "crypto.wrong-key" } });
        sealed[where % sealed.length] = (sealed[where % sealed.length] ?? 0) ^ 1;
        expect(sealing.open(sealed, identity).ok).toBe(false);
      }),
    ));
});

describe("nothing crashes, whatever comes", () => {
  const noise = fc.oneof(
    text,
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.integer({ min: -1, max: 99 }), fc.array(some.map(toBase64), { maxLength: 4 }))
      .map(([type, parts]) => `${String(type)}.${parts.join("|")}`),
  );
  const never = (result: Result<unknown>): void => {
    expect(result.ok).toBe(false);
    if (!result.ok) expect(codes).toContain(result.error.code);
  };
  test("encrypted texts", () =>
    fc.assert(
      fc.property(anyKey, noise, (key, junk) => {
        never(key.decryptText(junk, "f"));
        never(unwrapKey(key, junk, "f"));
      }),
      { numRuns: 300 },
    ));
  test("only the listed types are ever parsed", () =>
    fc.assert(
      fc.property(noise, (junk) => {
        const parsed = parseEncString(junk, "f");
        if (parsed.ok) expect([2, 3, 4, 7]).toContain(parsed.value.type);
        if (/^[0156]\./.test(junk)) expect(parsed).toMatchObject({ ok: false, error: { code: "crypto.refused-type" } });
      }),
    ));
  test("CBOR", () =>
    fc.assert(
      fc.property(some, (junk) => {
        decodeCbor(junk);
      }),
      { numRuns: 1000 },
    ));
  test("CBOR nested deeper than anything real", () => {
    expect(decodeCbor(new Uint8Array(100_000).fill(0x81))).toBeNull();
  });
  test("CBOR that promises more than it holds", () => {
    expect(decodeCbor(Uint8Array.of(0x9a, 0xff, 0xff, 0xff, 0xff))).toBeNull();
  });
  test("keys", () =>
    fc.assert(
      fc.property(some, (junk) => {
        if (junk.length !== 64) never(decodeKey(junk, "f"));
      }),
    ));
  test("key pairs", () =>
    fc.assert(
      fc.property(some, noise, (junk, words) => {
        never(PrivateKey.parse(junk, "f"));
        never(PublicKey.parse(toBase64(junk), "f"));
        never(PublicKey.parse(words, "f"));
      }),
    ));
  test("signed objects", () =>
    fc.assert(
      fc.property(some, noise, (junk, words) => {
        never(parseVerifyingKey(words, "f"));
        never(openSigned(toBase64(junk), { algorithm: -8, keyId: new Uint8Array(16), key: new Uint8Array(32) }, 1, "f"));
      }),
    ));
  test("PIN envelopes", () =>
    fc.assert(
      fc.asyncProperty(some, async (junk) => {
        never(await openWithPin(junk, "1234"));
      }),
    ));
  test("export files", () =>
    fc.assert(
      fc.asyncProperty(noise, fc.integer(), async (junk, kdfType) => {
        const opened = await openProtectedExport(
          { salt: junk, kdfType: Math.abs(kdfType) + 2, kdfIterations: 600_000, encKeyValidation_DO_NOT_EDIT: junk, data: junk },
          junk,
        );
        never(opened);
      }),
    ));
});

describe("secrets stay inside", () => {
  test("printing, logging and serialising show a placeholder", async () => {
    const privateKey = await PrivateKey.generate();
    for (const secret of [
      AesHmacKey.generate(),
      new MasterKey(new Uint8Array(32).fill(7)),
      SealingKey.fromBytes(new Uint8Array(32).fill(7)),
      privateKey,
    ]) {
      for (const shown of [
        String(secret),
        inspect(secret, { depth: 9, showHidden: true }),
        JSON.stringify({ secret }),
        inspect({ a: [secret] }),
      ]) {
        expect(shown).toContain("[secret]");
        expect(shown).not.toMatch(/7, 7|07 07|BEGIN/);
      }
    }
  });
  test("a wiped key leaves zeros and cannot be used", () => {
    const memory = new Uint8Array(64).fill(9);
    const key = new AesHmacKey(memory);
    key.encryptText("used before");
    key.zero();
    expect(memory.every((byte) => byte === 0)).toBe(true);
    expect(() => key.encryptText("x")).toThrow();
    const more = new Uint8Array(8).fill(1);
    memzero(more);
    expect(more.every((byte) => byte === 0)).toBe(true);
  });
  test("sealing keys of different purposes and accounts differ", () => {
    const [first, second] = [AesHmacKey.generate(), AesHmacKey.generate()];
    const sealed = SealingKey.derive(first, "cache").seal(Buffer.from("x"), "id");
    expect(SealingKey.derive(first, "journal").open(sealed, "id").ok).toBe(false);
    expect(SealingKey.derive(second, "cache").open(sealed, "id").ok).toBe(false);
    expect(SealingKey.derive(first, "cache").open(sealed, "id").ok).toBe(true);
  });
  test("no number is used twice for sealing or encrypting under one key", () => {
    const [sealing, encrypting] = [SealingKey.fromBytes(new Uint8Array(32).fill(7)), AesHmacKey.generate()];
    const seen = new Set<string>();
    for (let count = 0; count < 100_000; count += 1)
      seen.add(Buffer.from(sealing.seal(Uint8Array.of(1), "id").subarray(0, 24)).toString("latin1"));
    for (let count = 0; count < 20_000; count += 1) seen.add(encrypting.encryptText("x").slice(2, 26));
    expect(seen.size).toBe(120_000);
  });
});
