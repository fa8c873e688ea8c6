import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { asAccount, control, mailedCode, makeAccount, type SandboxAccount } from "#build/test/sandbox-account";
import { AesHmacKey } from "#electron/crypto/index";
import type { SignInStep } from "#shared/bridge/index";
import type { Result } from "#shared/util/result";
import { AccountService } from "./index.ts";

/* Sign-ins that need a second step, against the sandbox. */
let sandbox: StartedSandbox;
beforeAll(async () => {
  sandbox = await startSandboxProcess(["--control", "0", "--secret-delay", "0"]);
});
afterAll(async () => {
  await sandbox.stop();
});

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const fresh = (): { readonly ports: TestPorts; readonly service: AccountService } => {
  const ports = accountPorts(sandbox.baseUrl);
  return { ports, service: new AccountService(ports) };
};
const begin = (service: AccountService, account: SandboxAccount): Promise<Result<SignInStep>> =>
  service.signIn({ server: { kind: "sandbox" }, email: account.email, masterPassword: account.password });
const attemptOf = (step: SignInStep) => {
  if (!("attemptId" in step)) throw new Error(step.kind);
  return step.attemptId;
};

/** An account that owns an organization, so that it may sign in here. */
async function owner(email: string, more: Parameters<typeof makeAccount>[1] | object = {}): Promise<SandboxAccount> {
  const account = await makeAccount(sandbox, { email, ...more });
  const key = AesHmacKey.generate();
  const { PublicKey } = await import("#electron/crypto/index");
  await asAccount(sandbox, account, "web", "POST", "/organizations", {
    name: `Org of ${email}`,
    billingEmail: email,
    planType: 0,
    key: value(PublicKey.parse(account.privateKey.publicKey, "t")).wrapKey(key),
    keys: { publicKey: account.privateKey.publicKey, encryptedPrivateKey: account.privateKey.wrap(key) },
    collectionName: key.encryptText("First"),
  });
  return account;
}
/** The authenticator's code for a base32 secret, now or some steps from now. */
function totp(secret: string, steps = 0): string {
  const bits = [...secret.replace(/=+$/, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac("sha1", key).update(counter).digest();
  return String((digest.readUInt32BE((digest[19] ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
async function switchOnAuthenticator(account: SandboxAccount): Promise<string> {
  const { authenticator, userVerificationToken } = await asAccount(sandbox, account, "web", "POST", "/two-factor/get-authenticator", {
    masterPasswordHash: account.passwordHash,
  });
  await asAccount(sandbox, account, "web", "PUT", "/two-factor/authenticator", {
    key: authenticator.key,
    token: totp(authenticator.key, -1),
    userVerificationToken,
  });
  return authenticator.key as string;
}
async function switchOnEmail(account: SandboxAccount): Promise<void> {
  const { userVerificationToken } = await asAccount(sandbox, account, "web", "POST", "/two-factor/get-email", {
    masterPasswordHash: account.passwordHash,
  });
  await asAccount(sandbox, account, "web", "POST", "/two-factor/send-email", { email: account.email, userVerificationToken });
  await asAccount(sandbox, account, "web", "PUT", "/two-factor/email", {
    email: account.email,
    token: await mailedCode(sandbox, account.email),
    userVerificationToken,
  });
}

describe("two-step login", () => {
  test("authenticator: a wrong code can be mended, remembering spares the next one", async () => {
    const account = await owner("totp@desk.example");
    const secret = await switchOnAuthenticator(account);
    const { ports, service } = fresh();
    const step = value(await begin(service, account));
    expect(step).toMatchObject({ kind: "two-factor", methods: [{ method: 0, supported: true, hint: null }] });
    expect(await service.signIns.twoFactor(attemptOf(step), 0, "000000", false)).toMatchObject({
      ok: false,
      error: { code: "sign-in.two-factor-wrong" },
    });
    const done = value(await service.signIns.twoFactor(attemptOf(step), 0, totp(secret).replace(/^(...)/, "$1 "), true));
    expect(done.kind).toBe("signed-in");
    expect(await service.signIns.twoFactor(attemptOf(step), 0, totp(secret), false)).toMatchObject({
      ok: false,
      error: { code: "sign-in.attempt-expired" },
    });
    service.lock();
    expect(value(await begin(service, account)).kind).toBe("signed-in");
    // The embedded sandbox has another address at the next start: the same profile, and still remembered.
    const nextStart = new AccountService(accountPorts(sandbox.baseUrl.replace("127.0.0.1", "localhost"), ports.folder));
    expect(value(await begin(nextStart, account)).kind).toBe("signed-in");
    expect(await nextStart.profiles()).toHaveLength(1);
    const elsewhere = fresh().service;
    expect(value(await begin(elsewhere, account)).kind).toBe("two-factor");
  });
  test("e-mail: the address is hinted at, the code is mailed on request", async () => {
    const account = await owner("mailed@desk.example");
    await switchOnEmail(account);
    const { service } = fresh();
    const step = value(await begin(service, account));
    expect(step).toMatchObject({ kind: "two-factor", methods: [{ method: 1, supported: true, hint: "ma****@desk.example" }] });
    value(await service.signIns.sendEmailCode(attemptOf(step)));
    expect(value(await service.signIns.twoFactor(attemptOf(step), 1, await mailedCode(sandbox, account.email), false)).kind).toBe(
      "signed-in",
    );
  });
  test("only methods that this app does not know: it says so", async () => {
    const account = await owner("duo@desk.example");
    const { service, ports } = fresh();
    ports.network.intercept = (url) =>
      url.endsWith("/connect/token")
        ? new Response(
            JSON.stringify({
              error: "invalid_grant",
              error_description: "Two factor required.",
              TwoFactorProviders2: { 2: { Host: "x" }, 7: {} },
            }),
            { status: 400 },
          )
        : null;
    expect(await begin(service, account)).toMatchObject({ ok: false, error: { code: "sign-in.two-factor-unsupported" } });
    ports.network.intercept = (url) =>
      url.endsWith("/connect/token")
        ? new Response(JSON.stringify({ error: "invalid_grant", TwoFactorProviders2: { 7: {}, 0: null } }), { status: 400 })
        : null;
    const step = value(await begin(service, account));
    expect(step).toMatchObject({
      kind: "two-factor",
      methods: [
        { method: 0, supported: true },
        { method: 7, supported: false },
      ],
    });
    expect(await service.signIns.twoFactor(attemptOf(step), 7, "x", false)).toMatchObject({
      ok: false,
      error: { code: "sign-in.two-factor-unsupported" },
    });
  });
});

describe("new device", () => {
  test("a second installation has to show the mailed code", async () => {
    const account = await owner("device@desk.example");
    expect(value(await begin(fresh().service, account)).kind).toBe("signed-in");
    const { service } = fresh();
    const step = value(await begin(service, account));
    expect(step).toMatchObject({ kind: "new-device", email: "device@desk.example" });
    expect(await service.signIns.newDevice(attemptOf(step), "00000000")).toMatchObject({
      ok: false,
      error: { code: "sign-in.new-device-wrong" },
    });
    value(await service.signIns.resendNewDeviceCode(attemptOf(step)));
    expect(value(await service.signIns.newDevice(attemptOf(step), ` ${await mailedCode(sandbox, account.email)} `)).kind).toBe("signed-in");
    service.lock();
    expect(value(await begin(service, account)).kind).toBe("signed-in");
  });
});

describe("accounts that cannot be used", () => {
  test("no provider and no organization", async () => {
    const account = await makeAccount(sandbox, { email: "nobody@desk.example" });
    const { service, ports } = fresh();
    expect(await begin(service, account)).toMatchObject({ ok: false, error: { code: "sign-in.no-clients" } });
    expect(await service.profiles()).toEqual([]);
    expect(ports.network.sent.length).toBeGreaterThan(2);
  });
  test.each([
    [
      {
        error: "invalid_grant",
        error_description: "Sso authentication required.",
        ErrorModel: { Message: "SSO authentication is required." },
        SsoOrganizationIdentifier: "acme",
      },
      "sign-in.sso-required",
    ],
    [{ error: "invalid_client_version", error_description: "Please update your app" }, "sign-in.update-required"],
    [{ error: "device_error", ErrorModel: { Message: "auth request flow unsupported on unknown device" } }, "sign-in.account-unusable"],
    [
      {
        message: "Username or password is incorrect",
        validationErrors: { "": ["x"] },
        error: "",
        error_description: "",
        errorModel: { message: "x" },
      },
      "sign-in.wrong-password",
    ],
  ])("%j", async (body, code) => {
    const account = await makeAccount(sandbox, { email: `refused-${code}@desk.example` });
    const { service, ports } = fresh();
    ports.network.intercept = (url) => (url.endsWith("/connect/token") ? new Response(JSON.stringify(body), { status: 400 }) : null);
    expect(await begin(service, account)).toMatchObject({ ok: false, error: { code } });
  });
  test("a password that must be changed first", async () => {
    const account = await owner("reset@desk.example");
    const { service, ports } = fresh();
    ports.network.intercept = null;
    const real = ports.network.transport;
    const forced = new AccountService({
      ...ports,
      transportFor: () => async (url, request) => {
        const response = (await real(url, request)) as Response;
        if (!url.endsWith("/connect/token")) return response;
        return new Response(JSON.stringify({ ...((await response.json()) as object), ForcePasswordReset: true }), {
          status: response.status,
        });
      },
    });
    expect(await begin(forced, account)).toMatchObject({ ok: false, error: { code: "sign-in.password-change-required" } });
    expect(await service.profiles()).toEqual([]);
  });
});

describe("weak key settings", () => {
  test("100,000 iterations: nothing is sent before the technician decides; then never asked again for the same settings", async () => {
    const account = await owner("weak@desk.example", { kdf: { type: 0, iterations: 100_000 } });
    const { service, ports } = fresh();
    const step = value(await begin(service, account));
    expect(step).toMatchObject({ kind: "kdf-warning", settings: "PBKDF2 100000", reasons: ["weak"] });
    expect(ports.network.sent.map(({ url }) => new URL(url).pathname)).toEqual(["/api/config", "/identity/accounts/prelogin/password"]);
    expect(value(await service.signIns.acceptWarning(attemptOf(step))).kind).toBe("signed-in");
    expect((await service.profiles())[0]?.kdfWarning).toBe(true);
    service.lock();
    expect(value(await begin(service, account)).kind).toBe("signed-in");
  });
  test("an attempt that was cancelled or forgotten does not go on", async () => {
    const account = await owner("cancel@desk.example", { kdf: { type: 0, iterations: 100_000 } });
    const { service, ports } = fresh();
    const cancelled = attemptOf(value(await begin(service, account)));
    service.signIns.cancel(cancelled);
    expect(await service.signIns.acceptWarning(cancelled)).toMatchObject({ ok: false, error: { code: "sign-in.attempt-expired" } });
    const late = attemptOf(value(await begin(service, account)));
    ports.clock.moved = 11 * 60_000;
    expect(await service.signIns.acceptWarning(late)).toMatchObject({ ok: false, error: { code: "sign-in.attempt-expired" } });
  });
  test("a server that later asks for less, or for another salt, is refused before anything is derived or sent", async () => {
    const account = await owner("pinned@desk.example", { kdf: { type: 0, iterations: 650_000 } });
    const { service, ports } = fresh();
    value(await begin(service, account));
    service.lock();
    for (const lie of [
      { kdf: 0, kdfIterations: 600_000, salt: null },
      { kdf: 0, kdfIterations: 650_000, salt: "chosen by the server" },
    ]) {
      ports.network.sent.length = 0;
      ports.network.intercept = (url) => (url.includes("/prelogin") ? new Response(JSON.stringify(lie)) : null);
      expect(await begin(service, account)).toMatchObject({ ok: false, error: { code: "sign-in.kdf-weaker-than-before" } });
      expect(ports.network.sent.some(({ url }) => url.endsWith("/connect/token"))).toBe(false);
    }
  });
  test("A19: a salt that is not the address, and settings that take long, are asked for before anything is derived", async () => {
    const account = await owner("salted@desk.example", { kdf: { type: 0, iterations: 650_000 } });
    for (const [answer, reasons] of [
      [{ kdf: 0, kdfIterations: 650_000, salt: "chosen by the server" }, ["salt"]],
      [{ kdf: 1, kdfIterations: 10, kdfMemory: 1024, kdfParallelism: 16, salt: null }, ["costly"]],
      [{ kdf: 0, kdfIterations: 100_000, salt: "other@desk.example" }, ["weak", "salt"]],
    ] as const) {
      const { service, ports } = fresh();
      ports.network.intercept = (url) => (url.includes("/prelogin") ? new Response(JSON.stringify(answer)) : null);
      expect(value(await begin(service, account))).toMatchObject({
        kind: "kdf-warning",
        reasons,
        salt: answer.salt ?? "salted@desk.example",
      });
      expect(ports.network.sent.some(({ url }) => url.endsWith("/connect/token"))).toBe(false);
    }
    const { service, ports } = fresh();
    ports.network.intercept = (url) =>
      url.includes("/prelogin") ? new Response(JSON.stringify({ kdf: 0, kdfIterations: 650_000, salt: " Salted@Desk.example" })) : null;
    expect(value(await begin(service, account)).kind, "the address in another spelling is the address").toBe("signed-in");
  });
  test("the control interface and the app agree on Argon2id", async () => {
    const account = await owner("argon@desk.example", { kdf: { type: 1, iterations: 3, memory: 64, parallelism: 2 } });
    expect(value(await begin(fresh().service, account)).kind).toBe("signed-in");
    expect(((await control(sandbox, "GET", "/mails")) as { mails: unknown[] }).mails.length).toBeGreaterThan(0);
  });
});
