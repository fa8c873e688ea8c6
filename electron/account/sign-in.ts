import { randomUUID } from "node:crypto";
import { authorizationHash, deriveMasterKey, normaliseSalt, type MasterKey } from "#electron/crypto/index";
import { identity, refusalOf } from "#electron/provider-api/index";
import type { SignInStep } from "#shared/bridge/index";
import { tokenAnswer, tokenRefusal, type TokenAnswer, type TokenRefusal } from "#shared/api/identity";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type AttemptId, type ProfileId } from "#shared/model/ids";
import { TwoFactorMethod } from "#shared/model/enums";
import { err, ok, type Result } from "#shared/util/result";
import type { Clock } from "#electron/provider-api/index";
import { describeKdf, judgeSettings, settingsOf, type KeySettings } from "./kdf-policy.ts";
import type { ProfileRecord } from "./profile-record.ts";
import type { FoundServer } from "./servers.ts";
import { beforePassword, lockedOut, withPassword } from "./sign-in-refusals.ts";

/** After this long without an answer a begun sign-in is forgotten. */
const lifetime = 10 * 60_000;

/** What an attempt is for. */
export interface SignInTarget {
  readonly server: FoundServer;
  readonly email: string;
  readonly deviceIdentifier: string;
  readonly platform: NodeJS.Platform;
  /** The profile that is there already: its key settings are pinned. */
  readonly existing: ProfileRecord | null;
  /** The provider whose invitation comes with it, so that an account without clients is let in; its name may be empty. */
  readonly awaits: string | null;
  /** It comes to make an organization with a licence, so that an account without any is let in. */
  readonly awaitsLicence: boolean;
  /** The remembered two-step token of this account, once the master key is known. */
  readonly rememberToken: (masterKey: MasterKey) => Promise<string | null>;
}

/** A sign-in that the server accepted. The master key is wiped when it was made a profile. */
export interface Admission {
  readonly answer: TokenAnswer;
  readonly masterKey: MasterKey;
  readonly settings: KeySettings;
  readonly target: SignInTarget;
  readonly rememberToken: string | null;
}

interface Attempt {
  readonly id: AttemptId;
  readonly target: SignInTarget;
  readonly settings: KeySettings;
  /** Only while the technician looks at the question about the key settings. */
  password: string | null;
  masterKey: MasterKey | null;
  passwordHash: string | null;
  challenge: TokenRefusal | null;
  readonly until: number;
}
const supportedMethods: ReadonlySet<number> = new Set([TwoFactorMethod.authenticator, TwoFactorMethod.email]);

/**
 * Signing in, step by step: key settings are judged first, then the password is derived, then the server asks for what
 * it wants. Every refusal is an error of its own. Attempts live in memory only.
 */
export class SignIn {
  private readonly clock: Clock;
  private readonly makeProfile: (admission: Admission) => Promise<Result<ProfileId>>;
  private readonly attempts = new Map<AttemptId, Attempt>();
  /** @param makeProfile what becomes of a sign-in that the server accepted. */
  constructor(clock: Clock, makeProfile: (admission: Admission) => Promise<Result<ProfileId>>) {
    this.clock = clock;
    this.makeProfile = makeProfile;
  }

  async begin(target: SignInTarget, password: string): Promise<Result<SignInStep>> {
    this.forgetOld();
    const settings = await this.askSettings(target);
    if (!settings.ok) return settings;
    const judgement = judgeSettings(settings.value, target.existing);
    if (!judgement.ok) return judgement;
    const reasons = [
      ...judgement.value,
      // At later sign-ins the salt is that of the first one, or refused.
      ...(target.existing === null && settings.value.salt !== normaliseSalt(target.email) ? (["salt"] as const) : []),
    ];
    const attempt: Attempt = {
      id: asId<AttemptId>(randomUUID()),
      target,
      settings: settings.value,
      password,
      masterKey: null,
      passwordHash: null,
      challenge: null,
      until: this.clock.now() + lifetime,
    };
    this.attempts.set(attempt.id, attempt);
    // A warning that was accepted at an earlier sign-in with the same settings is not repeated.
    const wasAccepted = target.existing !== null && describeKdf(target.existing.kdf) === describeKdf(settings.value.kdf);
    if (reasons.length > 0 && !wasAccepted)
      return ok({
        kind: "kdf-warning",
        attemptId: attempt.id,
        settings: describeKdf(settings.value.kdf),
        reasons,
        salt: settings.value.salt,
      });
    return this.deriveAndSend(attempt);
  }

  acceptWarning(id: AttemptId): Promise<Result<SignInStep>> {
    return this.withAttempt(id, (attempt) =>
      attempt.password === null ? Promise.resolve(err(appError("sign-in.attempt-expired"))) : this.deriveAndSend(attempt),
    );
  }
  twoFactor(id: AttemptId, method: number, code: string, remember: boolean): Promise<Result<SignInStep>> {
    return this.withAttempt(id, (attempt) =>
      supportedMethods.has(method)
        ? this.request(attempt, { secondFactor: { method, code: code.replace(/\s/g, ""), remember } })
        : Promise.resolve(err(appError("sign-in.two-factor-unsupported"))),
    );
  }
  newDevice(id: AttemptId, code: string): Promise<Result<SignInStep>> {
    return this.withAttempt(id, (attempt) => this.request(attempt, { newDeviceCode: code.trim() }));
  }
  /** Mails a two-step code; a code mailed before is dead then. */
  sendEmailCode(id: AttemptId): Promise<Result<null>> {
    return this.withAttempt(id, (attempt) =>
      attempt.target.server.http.send(
        identity.sendEmailCode(attempt.target.email, attempt.passwordHash ?? "", attempt.target.deviceIdentifier),
      ),
    );
  }
  resendNewDeviceCode(id: AttemptId): Promise<Result<null>> {
    return this.withAttempt(id, (attempt) =>
      attempt.target.server.http.send(identity.resendNewDeviceCode(attempt.target.email, attempt.passwordHash ?? "")),
    );
  }
  cancel(id: AttemptId): void {
    this.forget(id);
  }
  cancelAll(): void {
    for (const id of [...this.attempts.keys()]) this.forget(id);
  }

  private async askSettings(target: SignInTarget): Promise<Result<KeySettings>> {
    let answer = await target.server.http.send(identity.askPrelogin(target.email));
    if (!answer.ok && answer.error.code === "server.not-found")
      answer = await target.server.http.send(identity.askPrelogin(target.email, "/accounts/prelogin"));
    if (!answer.ok) return err(beforePassword(answer.error));
    return settingsOf(answer.value, target.email);
  }

  private async deriveAndSend(attempt: Attempt): Promise<Result<SignInStep>> {
    const password = attempt.password ?? "";
    attempt.password = null;
    const masterKey = await deriveMasterKey(password, attempt.settings.salt, attempt.settings.kdf);
    if (!masterKey.ok) {
      this.forget(attempt.id);
      return masterKey;
    }
    attempt.masterKey = masterKey.value;
    attempt.passwordHash = await authorizationHash(masterKey.value, password);
    const remembered = await attempt.target.rememberToken(masterKey.value);
    return this.request(
      attempt,
      remembered === null ? {} : { secondFactor: { method: TwoFactorMethod.remember, code: remembered, remember: false } },
    );
  }

  private async request(
    attempt: Attempt,
    extra: { readonly secondFactor?: { method: number; code: string; remember: boolean }; readonly newDeviceCode?: string },
  ): Promise<Result<SignInStep>> {
    const { target } = attempt;
    const raw = await target.server.http.exchange(
      identity.signInWithPassword({
        email: target.email,
        passwordHash: attempt.passwordHash ?? "",
        device: { identifier: target.deviceIdentifier, platform: target.platform },
        ...extra,
      }),
    );
    if (!raw.ok) return this.end(attempt, raw.error.code === "server.rate-limited" ? lockedOut(raw.error) : withPassword(raw.error));
    const { status, body, isJson } = raw.value;
    if (status === 200) {
      const answer = tokenAnswer.safeParse(body);
      if (!answer.success)
        return this.end(attempt, appError(isJson ? "server.unexpected-answer" : "sign-in.web-page", {}, "connect/token"));
      return this.admit(attempt, answer.data);
    }
    const refusal = tokenRefusal.safeParse(body);
    if (status === 400 && refusal.success) return this.refused(attempt, refusal.data, extra);
    return this.end(attempt, withPassword(refusalOf(raw.value)));
  }

  private async refused(attempt: Attempt, refusal: TokenRefusal, extra: Parameters<SignIn["request"]>[1]): Promise<Result<SignInStep>> {
    const words = [refusal.errorModel?.message, refusal.message, refusal.error_description].find((text) => text) ?? undefined;
    if (refusal.twoFactorProviders2) {
      attempt.challenge = refusal;
      return this.challenge(attempt);
    }
    if (refusal.error === "device_error") {
      if (extra.newDeviceCode !== undefined) return err(appError("sign-in.new-device-wrong"));
      // Clients of this protocol compare this text; another device error is no demand for a code.
      if (refusal.errorModel?.message?.toLowerCase() === "new device verification required")
        return ok({ kind: "new-device", attemptId: attempt.id, email: attempt.target.email });
      return this.end(attempt, appError("sign-in.account-unusable", {}, words));
    }
    if (refusal.error === "version_header_missing" || refusal.error === "invalid_client_version")
      return this.end(attempt, appError("sign-in.update-required", {}, words));
    if (refusal.ssoOrganizationIdentifier || /^sso/i.test(refusal.error_description ?? ""))
      return this.end(attempt, appError("sign-in.sso-required"));
    // The attempt stays: the same challenge takes another code.
    if (extra.secondFactor !== undefined && extra.secondFactor.method !== TwoFactorMethod.remember)
      return err(appError("sign-in.two-factor-wrong"));
    return this.end(attempt, appError("sign-in.wrong-password", {}, words));
  }

  private challenge(attempt: Attempt): Result<SignInStep> {
    const offered = Object.entries(attempt.challenge?.twoFactorProviders2 ?? {});
    const methods = offered
      .map(([number, parameters]) => ({
        method: Number(number) as TwoFactorMethod,
        supported: supportedMethods.has(Number(number)),
        hint: hintOf(parameters),
      }))
      .sort((left, right) => Number(right.supported) - Number(left.supported) || left.method - right.method);
    if (!methods.some((method) => method.supported)) {
      this.forget(attempt.id);
      return err(appError("sign-in.two-factor-unsupported"));
    }
    return ok({ kind: "two-factor", attemptId: attempt.id, methods });
  }

  private async admit(attempt: Attempt, answer: TokenAnswer): Promise<Result<SignInStep>> {
    const { masterKey, settings, target } = attempt;
    if (masterKey === null) throw new Error("admitted before anything was derived");
    attempt.masterKey = null;
    this.forget(attempt.id);
    try {
      const made = await this.makeProfile({ answer, masterKey, settings, target, rememberToken: answer.twoFactorToken ?? null });
      return made.ok ? ok({ kind: "signed-in", profileId: made.value }) : made;
    } finally {
      masterKey.zero();
    }
  }

  private end(attempt: Attempt, error: AppError): Result<never> {
    this.forget(attempt.id);
    return err(appError(error.code, error.parameters, error.detail));
  }
  private async withAttempt<T>(id: AttemptId, use: (attempt: Attempt) => Promise<Result<T>>): Promise<Result<T>> {
    this.forgetOld();
    const attempt = this.attempts.get(id);
    return attempt === undefined ? err(appError("sign-in.attempt-expired")) : use(attempt);
  }
  private forgetOld(): void {
    for (const attempt of [...this.attempts.values()]) if (attempt.until <= this.clock.now()) this.forget(attempt.id);
  }
  private forget(id: AttemptId): void {
    const attempt = this.attempts.get(id);
    attempt?.masterKey?.zero();
    if (attempt !== undefined) {
      attempt.password = null;
      attempt.passwordHash = null;
    }
    this.attempts.delete(id);
  }
}

/** The masked address that a mailed code goes to. */
function hintOf(parameters: unknown): string | null {
  if (parameters === null || typeof parameters !== "object") return null;
  const email = (parameters as Readonly<Record<string, unknown>>)["email"];
  return typeof email === "string" ? email : null;
}
