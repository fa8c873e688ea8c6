import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type MemberId, type OrganizationId } from "#shared/model/ids";
import { noRules, passwordProblems, strengthOf, type PasswordRules } from "#shared/setup/value/password-rules";
import { AesHmacKey } from "#electron/crypto/index";
import { AccountRecovery, generatePassword } from "./account-recovery.ts";

const rules: fc.Arbitrary<PasswordRules> = fc.record({
  minLength: fc.integer({ min: 12, max: 128 }),
  minComplexity: fc.integer({ min: 0, max: 4 }),
  upper: fc.boolean(),
  lower: fc.boolean(),
  numbers: fc.boolean(),
  special: fc.boolean(),
});
const place = { profileId: "p", organizationId: asId<OrganizationId>("o"), memberId: asId<MemberId>("m") };
const details = {
  kdf: 0,
  kdfIterations: 600_000,
  masterPasswordSalt: "a@k.example",
  resetPasswordKey: "4.AAAA",
  encryptedPrivateKey: "2.AAAA|AAAA|AAAA",
};

describe("B-073: the new master password", () => {
  it("meets whatever a policy may ask, and is another one each time", () => {
    fc.assert(
      fc.property(rules, (asked) => {
        const password = generatePassword(asked);
        expect(passwordProblems(asked, password)).toEqual([]);
        expect(generatePassword(asked)).not.toBe(password);
      }),
    );
  });

  it("is judged carefully: what is easily guessed never counts as strong", () => {
    for (const weak of ["aaaaaaaaaaaaaaaa", "abcdefghijklmnop", "1234567890123456", "passwordpassword", "qwerty123456", "1111-2222-3333"])
      expect([weak, strengthOf(weak) < 4]).toEqual([weak, true]);
    expect(passwordProblems({ ...noRules, special: true, upper: true }, "lower-case-words-only")).toEqual(["upper", "special"]);
  });

  it("is not taken when the policy refuses it, and is gone after a while, when dropped, and on lock", async () => {
    let now = 0;
    const recovery = new AccountRecovery(() => new Date(now));
    const code = async (): Promise<string | null> => {
      const made = await recovery.newPassword(place, "A", AesHmacKey.generate(), details);
      return made.ok ? null : made.error.code;
    };
    const refused = recovery.take(place, noRules, "short");
    expect(refused.ok ? null : refused.error.code).toBe("recovery.password-rules");
    expect(await code()).toBe("recovery.no-password");
    const password = generatePassword(noRules);
    for (const lose of [() => (now += 16 * 60_000), () => recovery.forget(place), () => recovery.clear()]) {
      recovery.take(place, noRules, password);
      expect(await code()).toMatch(/^crypto\./u);
      lose();
      expect(await code()).toBe("recovery.no-password");
    }
  });

  it("is not derived with settings that could be guessed, nor for somebody who is not enrolled", async () => {
    const recovery = new AccountRecovery(() => new Date(0));
    recovery.take(place, noRules, generatePassword(noRules));
    const code = async (more: object): Promise<string | null> => {
      const made = await recovery.newPassword(place, "A", AesHmacKey.generate(), { ...details, ...more });
      return made.ok ? null : made.error.code;
    };
    expect(await code({ kdfIterations: 5000 })).toBe("recovery.settings-weak");
    expect(await code({ kdf: 1, kdfIterations: 2, kdfMemory: 8, kdfParallelism: 1 })).toBe("recovery.settings-weak");
    expect(await code({ kdf: 7 })).toBe("server.unexpected-answer");
    expect(await code({ masterPasswordSalt: null })).toBe("server.unexpected-answer");
    expect(await code({ resetPasswordKey: null })).toBe("recovery.not-enrolled");
  });
});
