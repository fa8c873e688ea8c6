import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KdfSettings } from "#electron/crypto/index";
import { judgeSettings, settingsOf } from "./kdf-policy.ts";

const pbkdf2 = (iterations: number): KdfSettings => ({ type: 0, iterations });
const argon = (iterations: number, memory: number, parallelism: number): KdfSettings => ({ type: 1, iterations, memory, parallelism });
const judge = (kdf: KdfSettings, before: KdfSettings | null = null): string => {
  const result = judgeSettings({ kdf, salt: "a@b.example" }, before === null ? null : { kdf: before, salt: "a@b.example" });
  return result.ok ? result.value.join(" ") || "fine" : result.error.code.replace("sign-in.kdf-", "");
};

describe("A19: a first sign-in", () => {
  test.each([
    [pbkdf2(600_000), "fine"],
    [pbkdf2(2_000_000), "fine"],
    [pbkdf2(599_999), "weak"],
    [pbkdf2(100_000), "weak"],
    [pbkdf2(99_999), "too-weak"],
    [pbkdf2(5_000), "too-weak"],
    [pbkdf2(1), "too-weak"],
    [pbkdf2(0), "too-weak"],
    [pbkdf2(-1), "too-weak"],
    [pbkdf2(2_000_001), "excessive"],
    [pbkdf2(Number.NaN), "excessive"],
    [pbkdf2(Number.POSITIVE_INFINITY), "excessive"],
    [pbkdf2(600_000.5), "excessive"],
    [argon(3, 64, 4), "fine"],
    [argon(10, 1024, 16), "costly"],
    [argon(3, 512, 4), "fine"],
    [argon(1 + 1, 513, 4), "weak costly"],
    [argon(5, 512, 4), "costly"],
    [argon(10, 204, 4), "fine"],
    [argon(6, 32, 4), "weak"],
    [argon(2, 64, 4), "weak"],
    [argon(2, 16, 1), "weak"],
    [argon(1, 64, 4), "too-weak"],
    [argon(3, 15, 4), "too-weak"],
    [argon(3, 64, 0), "too-weak"],
    [argon(11, 64, 4), "excessive"],
    [argon(3, 1025, 4), "excessive"],
    [argon(3, 64, 17), "excessive"],
    [argon(3, Number.NaN, 4), "excessive"],
    [argon(3, 1e9, 4), "excessive"],
  ] as const)("%j: %s", (kdf, verdict) => {
    expect(judge(kdf)).toBe(verdict);
  });
});

describe("a later one", () => {
  test.each([
    [pbkdf2(600_000), pbkdf2(600_000), "fine"],
    [pbkdf2(700_000), pbkdf2(600_000), "fine"],
    [pbkdf2(600_000), pbkdf2(600_001), "weaker-than-before"],
    [argon(3, 64, 4), pbkdf2(600_000), "fine"],
    [pbkdf2(2_000_000), argon(3, 64, 4), "weaker-than-before"],
    [argon(3, 63, 4), argon(3, 64, 4), "weaker-than-before"],
    [argon(3, 64, 4), argon(4, 64, 4), "weaker-than-before"],
    [argon(4, 128, 1), argon(3, 64, 4), "fine"],
    [pbkdf2(100_000), pbkdf2(100_000), "weak"],
    [pbkdf2(5_000), pbkdf2(5_000), "too-weak"],
  ] as const)("%j after %j: %s", (now, before, verdict) => {
    expect(judge(now, before)).toBe(verdict);
  });

  test("never goes down", () =>
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 2_000_000 }), fc.integer({ min: 100_000, max: 2_000_000 }), (now, before) => {
        expect(judge(pbkdf2(now), pbkdf2(before)) === "weaker-than-before").toBe(now < before);
      }),
    ));
});

test("settings are read from both forms, and the salt is the e-mail where the server names none", () => {
  const salt = "a@b.example";
  expect(settingsOf({ kdf: 0, kdfIterations: 600_000, salt: null }, " A@B.example ")).toEqual({
    ok: true,
    value: { kdf: pbkdf2(600_000), salt },
  });
  expect(settingsOf({ kdf: 1, kdfIterations: 3, kdfMemory: 64, kdfParallelism: 4 }, "a@b.example")).toEqual({
    ok: true,
    value: { kdf: argon(3, 64, 4), salt },
  });
  expect(
    settingsOf(
      { kdf: 0, kdfIterations: 1, kdfSettings: { kdfType: 1, iterations: 6, memory: 32, parallelism: 4 }, salt: "S" },
      "a@b.example",
    ),
  ).toEqual({ ok: true, value: { kdf: argon(6, 32, 4), salt: "s" } });
  for (const answer of [{ kdf: 2, kdfIterations: 600_000 }, {}, { kdf: 0, kdfIterations: 600_000, salt: "x".repeat(300) }])
    expect(settingsOf(answer, "a@b.example").ok).toBe(false);
});
