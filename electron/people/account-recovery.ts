import { randomInt } from "node:crypto";
import words from "#resources/words/eff-long.json" with { type: "json" };
import { judgeSettings } from "#electron/account/index";
import { openRecoveredKey, recoverAccount, type KdfSettings, type SymmetricKey } from "#electron/crypto/index";
import type { NewPasswordSecrets } from "#electron/writing/client-api";
import type { RecoveryAnswer } from "#shared/api/members";
import { appError } from "#shared/errors/app-error";
import { KdfType } from "#shared/model/enums";
import type { MemberId, OrganizationId } from "#shared/model/ids";
import { passwordProblems, specialSigns, type PasswordRules } from "#shared/setup/value/password-rules";
import { err, mapResult, ok, type Result } from "#shared/util/result";

/** How long a password that was chosen for somebody waits for its recovery to be carried out, in milliseconds. */
const waits = 15 * 60_000;
/** Each is worth 12.9 bits: four of them and a number take 2^58 guesses. */
const fewestWords = 4;

/**
 * The new master passwords of recoveries that were asked for and not carried out yet. They are in memory only, and forgotten once the
 * server took them, after a while, and when everything is locked.
 */
export class AccountRecovery {
  private readonly now: () => Date;
  private readonly passwords = new Map<string, { readonly password: string; readonly until: number }>();

  constructor(now: () => Date) {
    this.now = now;
  }
  /** Everything was locked. */
  clear(): void {
    this.passwords.clear();
  }

  /** Takes the password that a member is to get. Fails with `recovery.password-rules`. */
  take(place: Place, rules: PasswordRules, password: string): Result<null> {
    if (passwordProblems(rules, password).length > 0) return err(appError("recovery.password-rules"));
    for (const [key, { until }] of this.passwords) if (until < this.now().getTime()) this.passwords.delete(key);
    this.passwords.set(keyOf(place), { password, until: this.now().getTime() + waits });
    return ok(null);
  }
  forget(place: Place): void {
    this.passwords.delete(keyOf(place));
  }

  /** Opens the member's user key with the client's private key and wraps it under the password that was taken for them. */
  async newPassword(place: Place, who: string, key: SymmetricKey, details: RecoveryAnswer): Promise<Result<NewPasswordSecrets>> {
    const kept = this.passwords.get(keyOf(place));
    if (kept === undefined || kept.until < this.now().getTime()) return err(appError("recovery.no-password"));
    const usable = usableDetails(details, who);
    if (!usable.ok) return usable;
    const { salt, kdf } = usable.value;
    return mapResult(await recoverAccount(key, usable.value, kept.password), (made) => ({ ...made, salt, kdf }));
  }
}

/** One member of one client of one profile. */
export interface Place {
  readonly profileId: string;
  readonly organizationId: OrganizationId;
  readonly memberId: MemberId;
}
const keyOf = (place: Place): string => `${place.profileId}/${place.organizationId}/${place.memberId}`;

/** What opens a member's user key, where the member is enrolled. */
export function openMemberKey(key: SymmetricKey, details: RecoveryAnswer, who: string): Result<SymmetricKey> {
  const { resetPasswordKey, encryptedPrivateKey } = details;
  if (!resetPasswordKey) return err(appError("recovery.not-enrolled", { who }));
  if (!encryptedPrivateKey) return err(appError("server.unexpected-answer", {}, "encryptedPrivateKey"));
  return openRecoveredKey(key, { resetPasswordKey, encryptedPrivateKey });
}

function usableDetails(
  details: RecoveryAnswer,
  who: string,
): Result<{ readonly resetPasswordKey: string; readonly encryptedPrivateKey: string; readonly salt: string; readonly kdf: KdfSettings }> {
  const { resetPasswordKey, encryptedPrivateKey, masterPasswordSalt: salt } = details;
  if (!resetPasswordKey) return err(appError("recovery.not-enrolled", { who }));
  if (!encryptedPrivateKey) return err(appError("server.unexpected-answer", {}, "encryptedPrivateKey"));
  if (!salt || salt.length > 256) return err(appError("server.unexpected-answer", {}, "masterPasswordSalt"));
  const kdf: KdfSettings | null =
    details.kdf === KdfType.pbkdf2
      ? { type: KdfType.pbkdf2, iterations: details.kdfIterations }
      : details.kdf === KdfType.argon2id
        ? {
            type: KdfType.argon2id,
            iterations: details.kdfIterations,
            memory: details.kdfMemory ?? 0,
            parallelism: details.kdfParallelism ?? 0,
          }
        : null;
  if (kdf === null) return err(appError("server.unexpected-answer", {}, "kdf"));
  // As at a sign-in: a server that names weak settings could guess the password from what it is sent.
  const judged = judgeSettings({ kdf, salt }, null);
  return judged.ok ? ok({ resetPasswordKey, encryptedPrivateKey, salt, kdf }) : err(appError("recovery.settings-weak", { who }));
}

/** A password that can be read out by phone and meets a client's rules: words with a number between them. */
export function generatePassword(rules: PasswordRules): string {
  const pick = (): string => words[randomInt(words.length)] ?? "";
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const parts = Array.from({ length: fewestWords }, pick);
  for (;;) {
    const capitalised = parts.map((word, index) => (index === 1 ? capital(word) : word));
    const number = String(randomInt(10, 100));
    const sign = rules.special ? (specialSigns[randomInt(specialSigns.length)] ?? "") : "";
    const password = [...capitalised.slice(0, -1), number + sign, capitalised.at(-1) ?? ""].join("-");
    if (passwordProblems(rules, password).length === 0) return password;
    parts.push(pick());
  }
}
