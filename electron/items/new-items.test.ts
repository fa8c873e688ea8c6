import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AesHmacKey } from "#electron/crypto/index";
import type { TypedItem } from "#shared/bridge/index";
import { PolicyType } from "#shared/model/enums";
import { handleText } from "#shared/model/ids";
import { generatorRulesOf, signClasses, withinRules, type GeneratorOptions } from "#shared/setup/value/generator-rules";
import { passwordProblems, passwordRulesOf } from "#shared/setup/value/password-rules";
import { makeSshKey } from "./ed25519.ts";
import { generate } from "./generate.ts";
import { HeldItems, judgeTyped } from "./new-items.ts";

const options: fc.Arbitrary<GeneratorOptions> = fc.record({
  kind: fc.constantFrom("password", "passphrase"),
  length: fc.integer({ min: 1, max: 128 }),
  words: fc.integer({ min: 1, max: 20 }),
  upper: fc.boolean(),
  lower: fc.boolean(),
  numbers: fc.boolean(),
  special: fc.boolean(),
  capitalize: fc.boolean(),
  includeNumber: fc.boolean(),
});
const setting = fc.option(fc.integer({ min: -3, max: 200 }));
const policies = fc.record({
  policies: fc.tuple(
    fc.record({
      type: fc.constant(PolicyType.passwordGenerator),
      enabled: fc.boolean(),
      data: fc.record({
        overridePasswordType: fc.constantFrom(null, "password", "passphrase", "other"),
        minLength: setting,
        minNumbers: setting,
        minSpecial: setting,
        minNumberWords: setting,
        useUpper: fc.boolean(),
        useSpecial: fc.boolean(),
        capitalize: fc.boolean(),
        includeNumber: fc.boolean(),
      }),
    }),
    fc.record({
      type: fc.constant(PolicyType.masterPassword),
      enabled: fc.boolean(),
      data: fc.record({ minLength: setting, requireUpper: fc.boolean(), requireNumbers: fc.boolean(), requireSpecial: fc.boolean() }),
    }),
  ),
});

describe("a generated password (issue 7, section 6)", () => {
  it("keeps to the client's policies, whatever was asked for", () => {
    fc.assert(
      fc.property(options, policies, (asked, setup) => {
        const rules = generatorRulesOf(setup);
        const made = generate(asked, rules);
        const meant = withinRules(asked, rules);
        expect(rules.only === null || meant.kind === rules.only).toBe(true);
        if (meant.kind === "passphrase") {
          const words = made.split("-");
          expect(words.length).toBeGreaterThanOrEqual(rules.words);
          if (rules.capitalize) expect(words.every((word) => /^[A-Z]/u.test(word))).toBe(true);
          if (rules.includeNumber) expect(made).toMatch(/\d/u);
          return;
        }
        expect(made.length).toBeGreaterThanOrEqual(Math.max(rules.length, Math.min(asked.length, 128)));
        const count = (signs: string): number => [...made].filter((sign) => signs.includes(sign)).length;
        expect(count(signClasses.numbers)).toBeGreaterThanOrEqual(rules.minNumbers);
        expect(count(signClasses.special)).toBeGreaterThanOrEqual(rules.minSpecial);
        for (const name of ["upper", "lower", "numbers", "special"] as const) expect(count(signClasses[name]) > 0, name).toBe(meant[name]);
        if (setup.policies[1].enabled) expect(passwordProblems({ ...passwordRulesOf(setup), minComplexity: 0 }, made)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a new SSH key", () => {
  it("is a pair that signs and verifies, in OpenSSH's form", () => {
    const { privateKey, publicKey, keyFingerprint } = makeSshKey();
    expect(keyFingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/u);
    const bytes = Buffer.from(privateKey.replace(/-----[^\n]+-----/gu, ""), "base64");
    const blob = Buffer.from(publicKey.split(" ")[1] ?? "", "base64");
    const point = blob.subarray(-32);
    const at = bytes.lastIndexOf(point) - 32;
    const key = { kty: "OKP", crv: "Ed25519", x: point.toString("base64url") };
    const signed = sign(
      null,
      Buffer.from("x"),
      createPrivateKey({ key: { ...key, d: bytes.subarray(at, at + 32).toString("base64url") }, format: "jwk" }),
    );
    expect(verify(null, Buffer.from("x"), createPublicKey({ key, format: "jwk" }), signed)).toBe(true);
  });
});

const typed = (more: Partial<TypedItem>): TypedItem => ({
  type: 1,
  name: "Router",
  notes: "",
  login: { username: "admin", password: "hunter2-secret", totp: "", address: "router.example" },
  details: {},
  fields: [],
  ...more,
});

describe("what was typed", () => {
  it("is refused with the reason where the client's apps could not use it", () => {
    expect(judgeTyped(typed({ login: { username: "", password: "x", totp: "not a key !", address: "" } }))).toMatchObject({
      item: null,
      problems: [{ code: "totp-kept" }],
    });
    expect(judgeTyped(typed({ name: "x".repeat(800) })).item).toBeNull();
    expect(judgeTyped(typed({ type: 3, details: { number: "4111", expMonth: "13" } })).item).toBeNull();
  });
  it("becomes an item of its kind, and an SSH key gets all three parts", () => {
    expect(judgeTyped(typed({})).item?.login?.uris).toEqual([{ uri: "https://router.example", match: null }]);
    expect(Object.keys(judgeTyped(typed({ type: 5 })).item?.details ?? {})).toEqual(["privateKey", "publicKey", "keyFingerprint"]);
  });
  it("is held until it was made, for a while, and never past a lock", () => {
    let now = 0;
    const held = new HeldItems(() => new Date(now));
    const key = AesHmacKey.generate();
    const item = judgeTyped(typed({})).item!;
    const gone = { ok: false, error: { code: "item.content-gone" } };
    const [first, second, third] = [held.keep(item), held.keep(item), held.keep(item)].map(handleText) as [string, string, string];
    expect(held.encrypted(first, key).ok).toBe(true);
    expect(JSON.stringify(held.encrypted(first, key))).not.toContain("hunter2");
    held.spent(first);
    expect(held.encrypted(first, key)).toMatchObject(gone);
    now = 31 * 60_000;
    expect(held.encrypted(second, key)).toMatchObject(gone);
    now = 0;
    held.clear();
    expect(held.encrypted(third, key)).toMatchObject(gone);
  });
});
