import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { collections } from "#electron/provider-api/index";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import { asId, type ProfileId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { AccountService } from "./index.ts";

/* Against the sandbox with its demo data, over real requests. */
let sandbox: StartedSandbox;
beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
});
afterAll(async () => {
  await sandbox.stop();
});

const password = "demo password, nothing real";
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const fresh = (folder?: string): { readonly ports: TestPorts; readonly service: AccountService } => {
  const ports = accountPorts(sandbox.baseUrl, folder);
  return { ports, service: new AccountService(ports) };
};
async function signedIn(
  email = "sanne@noordlicht.example",
): Promise<{ readonly ports: TestPorts; readonly service: AccountService; readonly id: ProfileId }> {
  const made = fresh();
  const step = value(await made.service.signIn({ server: { kind: "sandbox" }, email, masterPassword: password }));
  if (step.kind !== "signed-in") throw new Error(step.kind);
  return { ...made, id: step.profileId };
}

describe("signing in", () => {
  test("a provider's administrator sees the provider's clients; one whose key does not open does not stop the others", async () => {
    const { service, id } = await signedIn();
    const [view] = await service.profiles();
    expect(view).toMatchObject({
      id,
      email: "sanne@noordlicht.example",
      serverKind: "sandbox",
      software: "bitwarden",
      state: "unlocked",
      session: "online",
      provider: { name: "Noordlicht IT", role: "provider-admin" },
      kdfWarning: false,
    });
    const profile = value(service.profile(id));
    expect(profile.clients()).toHaveLength(DEMO_CLIENTS.length);
    const bad = profile
      .clients()
      .map((client) => profile.keyring.organizationKey(client.id))
      .filter((key) => !key.ok);
    expect(bad).toEqual([{ ok: false, error: { code: "crypto.wrong-key", parameters: { field: "organization.key" } } }]);
    for (const client of profile.clients()) {
      const opened = profile.keyring.organizationKey(client.id);
      if (!opened.ok) continue;
      const key = opened.value;
      const rows = value(await profile.http.send(collections.listCollections(client.id)));
      for (const row of rows.data) value(key.decryptText(row.name, "collection.name"));
    }
    expect(profile.providerKey(profile.provider)).not.toBeNull();
  });
  test("a service user, with Argon2id", async () => {
    const { service } = await signedIn("daan@noordlicht.example");
    expect((await service.profiles())[0]?.provider).toMatchObject({ role: "service-user" });
  });
  test("an account without a provider sees the organizations that it owns", async () => {
    const { service, id } = await signedIn("pieter@hoogland.example");
    const profile = value(service.profile(id));
    expect((await service.profiles())[0]?.provider).toBeNull();
    expect(profile.clients().length).toBeGreaterThan(0);
    for (const client of profile.clients()) value(profile.keyring.organizationKey(client.id));
  });
  test.each([
    ["wrong password", { masterPassword: "nope" }, "sign-in.wrong-password"],
    ["unknown account", { email: "nobody@nowhere.example" }, "sign-in.wrong-password"],
  ])("%s", async (_what, change, code) => {
    const { service } = fresh();
    // Invented settings of an unknown account may themselves be refused or warned of: then nothing was said about the account either.
    const answer = await service.signIn({
      server: { kind: "sandbox" },
      email: "sanne@noordlicht.example",
      masterPassword: password,
      ...change,
    });
    if (answer.ok) expect(answer.value.kind).toBe("kdf-warning");
    else expect([code, "sign-in.kdf-too-weak"]).toContain(answer.error.code);
    expect(await service.profiles()).toEqual([]);
  });
  test("a server out of reach, and one that is none", async () => {
    const { service, ports } = fresh();
    ports.network.online = false;
    const request = { server: { kind: "sandbox" } as const, email: "sanne@noordlicht.example", masterPassword: password };
    expect(await service.signIn(request)).toMatchObject({ ok: false, error: { code: "network.unreachable" } });
    ports.network.online = true;
    ports.network.intercept = () => new Response("<html>hello</html>");
    expect(await new AccountService(ports).signIn(request)).toMatchObject({ ok: false, error: { code: "network.not-a-server" } });
  });
  test("a server that asks to slow down has locked the account out for now", async () => {
    const { service, ports } = fresh();
    ports.network.intercept = (url) =>
      url.endsWith("/connect/token") ? new Response("{}", { status: 429, headers: { "Retry-After": "42" } }) : null;
    expect(
      await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: password }),
    ).toMatchObject({ ok: false, error: { code: "sign-in.locked-out", parameters: { seconds: 42 } } });
  });
  test("the same account twice is refused while its session lives; several accounts stand side by side", async () => {
    const { service } = await signedIn();
    expect(
      await service.signIn({ server: { kind: "sandbox" }, email: " Sanne@Noordlicht.example", masterPassword: password }),
    ).toMatchObject({ ok: false, error: { code: "sign-in.already-there" } });
    value(await service.signIn({ server: { kind: "sandbox" }, email: "pieter@hoogland.example", masterPassword: password }));
    expect(await service.profiles()).toHaveLength(2);
    expect(service.open).toHaveLength(2);
  });
  test("after locking, signing in again keeps the profile", async () => {
    const { service, id } = await signedIn();
    service.lock();
    expect(
      value(await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: password })),
    ).toEqual({ kind: "signed-in", profileId: id });
  });
});

describe("unlocking without the network", () => {
  test("with the master password: keys, clients and session are there again", async () => {
    const { service, ports, id } = await signedIn();
    ports.network.online = false;
    service.lock();
    expect(await service.profiles()).toMatchObject([{ state: "locked" }]);
    expect(service.profile(id)).toMatchObject({ ok: false, error: { code: "profile.locked" } });
    expect(value(await service.unlock(id, "password", password))).toMatchObject({ state: "unlocked", session: "offline" });
    const profile = value(service.profile(id));
    expect(profile.clients()).toHaveLength(DEMO_CLIENTS.length);
    value(profile.keyring.organizationKey(profile.clients()[0]!.id));
    expect(await profile.refreshAccount()).toMatchObject({ ok: false, error: { code: "network.unreachable" } });
    ports.network.online = true;
    profile.http.tryAgainNow();
    value(await profile.refreshAccount());
    expect((await service.profiles())[0]?.session).toBe("online");
  });
  test("a new start of the app knows the profile and its session", async () => {
    const { ports, id } = await signedIn();
    const { service } = fresh(ports.folder);
    expect(await service.profiles()).toMatchObject([{ id, state: "locked", email: "sanne@noordlicht.example" }]);
    value(await service.unlock(id, "password", password));
    value(await value(service.profile(id)).refreshAccount());
    expect(value(service.profile(id)).provider?.role).toBe("provider-admin");
  });
  test("wrong passwords: after five a pause that grows and survives a new start", async () => {
    const { service, ports, id } = await signedIn();
    ports.clock.standsAt = Date.now();
    service.lock();
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await service.unlock(id, "password", "wrong")).toMatchObject({ ok: false, error: { code: "unlock.wrong-password" } });
    expect(await service.unlock(id, "password", password)).toMatchObject({
      ok: false,
      error: { code: "unlock.wait", parameters: { seconds: 5 } },
    });
    const again = fresh(ports.folder);
    again.ports.clock.standsAt = ports.clock.standsAt;
    expect(await again.service.unlock(id, "password", password)).toMatchObject({ ok: false, error: { code: "unlock.wait" } });
    again.ports.clock.moved = 5_001;
    expect(await again.service.unlock(id, "password", "wrong")).toMatchObject({ ok: false, error: { code: "unlock.wrong-password" } });
    expect(await again.service.unlock(id, "password", password)).toMatchObject({
      ok: false,
      error: { code: "unlock.wait", parameters: { seconds: 10 } },
    });
    again.ports.clock.moved = 20_000;
    value(await again.service.unlock(id, "password", password));
    again.service.lock();
    expect(await again.service.unlock(id, "password", "wrong")).toMatchObject({ ok: false, error: { code: "unlock.wrong-password" } });
    value(await again.service.unlock(id, "password", password));
  });
  test("a clock that was far ahead when passwords were wrong shuts nobody out once it is right", async () => {
    const { service, ports, id } = await signedIn();
    service.lock();
    ports.clock.moved = 10 * 365 * 86_400_000;
    for (let attempt = 0; attempt < 5; attempt++) await service.unlock(id, "password", "wrong");
    const again = fresh(ports.folder);
    expect(await again.service.unlock(id, "password", password)).toMatchObject({
      ok: false,
      error: { code: "unlock.wait", parameters: { seconds: 5 } },
    });
    await writeFile(join(ports.folder, id, "attempts.json"), JSON.stringify({ passwords: 1e9, notBefore: 1e300, pins: 0 }));
    expect(await again.service.unlock(id, "password", password)).toMatchObject({
      ok: false,
      error: { code: "unlock.wait", parameters: { seconds: 900 } },
    });
  });
  test("PIN: five wrong ones in all remove it for good, whatever is restarted in between", async () => {
    const { service, ports, id } = await signedIn();
    expect(value(await service.setPin(id, "2468")).hasPin).toBe(true);
    service.lock();
    expect(value(await service.unlock(id, "pin", "2468")).state).toBe("unlocked");
    service.lock();
    for (const left of [4, 3])
      expect(await service.unlock(id, "pin", "0000")).toMatchObject({
        ok: false,
        error: { code: "unlock.wrong-pin", parameters: { left } },
      });
    const again = fresh(ports.folder).service;
    for (const left of [2, 1])
      expect(await again.unlock(id, "pin", "0000")).toMatchObject({ ok: false, error: { code: "unlock.wrong-pin", parameters: { left } } });
    expect(await again.unlock(id, "pin", "0000")).toMatchObject({ ok: false, error: { code: "unlock.pin-removed" } });
    expect(await again.unlock(id, "pin", "2468")).toMatchObject({ ok: false, error: { code: "unlock.pin-removed" } });
    expect((await again.profiles())[0]?.hasPin).toBe(false);
    expect(await readdir(join(ports.folder, id))).not.toContain("pin.envelope");
    value(await again.unlock(id, "password", password));
  });
  test("keychain: opens when it protects; nothing is stored where anybody could read it", async () => {
    const { service, ports, id } = await signedIn();
    ports.keychain.basis = "unprotected";
    expect(await service.setKeychain(id, true)).toMatchObject({ ok: false, error: { code: "unlock.keychain-unavailable" } });
    expect((await readdir(join(ports.folder, id))).filter((name) => name.startsWith("keychain"))).toEqual([]);
    ports.keychain.basis = "available";
    expect(value(await service.setKeychain(id, true)).hasKeychain).toBe(true);
    service.lock();
    expect(value(await service.unlock(id, "keychain", "")).state).toBe("unlocked");
    expect(value(await service.setKeychain(id, false)).hasKeychain).toBe(false);
    service.lock();
    expect(await service.unlock(id, "keychain", "")).toMatchObject({ ok: false, error: { code: "unlock.keychain-unavailable" } });
  });
});

describe("session", () => {
  test("an old access token is renewed once for many requests, and the refresh token survives a lock", async () => {
    const { service, ports, id } = await signedIn();
    const profile = value(service.profile(id));
    ports.clock.moved = 2 * 3_600_000;
    const before = ports.network.sent.length;
    await Promise.all(Array.from({ length: 20 }, () => profile.refreshAccount().then(value)));
    expect(ports.network.sent.slice(before).filter(({ url }) => url.endsWith("/connect/token"))).toHaveLength(1);
    service.lock();
    value(await service.unlock(id, "password", password));
    value(await value(service.profile(id)).refreshAccount());
  });
  test("a session that the server ended says so and keeps what is cached; signing in again mends it", async () => {
    const { service, ports, id } = await signedIn();
    const profile = value(service.profile(id));
    ports.clock.moved = 2 * 3_600_000;
    ports.network.intercept = (url) => (url.endsWith("/connect/token") ? new Response('{"error":"invalid_grant"}', { status: 400 }) : null);
    expect(await profile.refreshAccount()).toMatchObject({ ok: false, error: { code: "session.expired" } });
    expect((await service.profiles())[0]).toMatchObject({ session: "expired", state: "unlocked" });
    expect(profile.clients()).toHaveLength(DEMO_CLIENTS.length);
    ports.network.intercept = null;
    expect(
      value(await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: password })),
    ).toEqual({ kind: "signed-in", profileId: id });
    expect((await service.profiles())[0]?.session).toBe("online");
  });
  test("locking ends what is under way and leaves no key", async () => {
    const { service, id } = await signedIn();
    const profile = value(service.profile(id));
    const key = value(profile.keyring.organizationKey(profile.clients()[0]!.id));
    const memory = key.bytes;
    const sealing = profile.sealingKey("cache");
    const running = profile.refreshAccount();
    service.lock();
    expect(await running).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect([memory.every((byte) => byte === 0), key.isZeroed, sealing.isZeroed, profile.keyring.userKey.isZeroed]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
  test("locking while an unlock is under way wins", async () => {
    const { service, id } = await signedIn();
    service.lock();
    const unlocking = service.unlock(id, "password", password);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    service.lock();
    expect(await unlocking).toMatchObject({ ok: false, error: { code: "profile.locked" } });
    expect(service.open).toEqual([]);
  });
  test("tries at the same time are counted one by one", async () => {
    const { service, id } = await signedIn();
    value(await service.setPin(id, "2468"));
    service.lock();
    const answers = await Promise.all(Array.from({ length: 6 }, () => service.unlock(id, "pin", "1111")));
    expect(answers.map((answer) => (answer.ok ? "opened" : answer.error.code))).toEqual([
      ...Array.from({ length: 4 }, () => "unlock.wrong-pin"),
      "unlock.pin-removed",
      "unlock.pin-removed",
    ]);
  });
  test("sign-out wipes the profile's folder and nothing else", async () => {
    const { service, ports, id } = await signedIn();
    value(await service.signIn({ server: { kind: "sandbox" }, email: "pieter@hoogland.example", masterPassword: password }));
    expect(value(await service.signOut(id))).toEqual({ wiped: `${id}/` });
    expect(await readdir(ports.folder)).not.toContain(id);
    expect(await service.profiles()).toMatchObject([{ email: "pieter@hoogland.example", state: "unlocked" }]);
  });
  test("what comes late after sign-out, or is being written during it, brings nothing of the profile back", async () => {
    const { service, ports, id } = await signedIn();
    const profile = value(service.profile(id));
    const under = [profile.updateRecord({ paced: true }), profile.pins.save()];
    expect(await service.signOut(id)).toMatchObject({ ok: true });
    await Promise.all(under);
    // As an answer does that tells of a limit.
    expect(await profile.updateRecord({ paced: true })).toMatchObject({ ok: false, error: { code: "profile.unknown" } });
    expect(await readdir(ports.folder)).toEqual(["device.json"]);
    expect([await service.profiles(), await service.broken()]).toEqual([[], []]);
  });
});

describe("what lies on the disk", () => {
  test("files are for this user only, and hold no password, token or open key", async () => {
    const { service, ports, id } = await signedIn();
    value(await service.setPin(id, "13579135"));
    const profile = value(service.profile(id));
    value(await profile.writeSealed("revisions.sealed", { a: "canary-in-a-sealed-file" }));
    expect(value(await profile.readSealed("revisions.sealed"))).toEqual({ a: "canary-in-a-sealed-file" });
    const tokens = ports.network.sent.flatMap(({ body }) => /password=([^&]+)/.exec(body)?.[1] ?? []).map(decodeURIComponent);
    const keys = [profile.keyring.userKey, value(profile.keyring.organizationKey(profile.clients()[0]!.id))].flatMap((key) => [
      Buffer.from(key.encoded()).toString("base64"),
      Buffer.from(key.encoded()).toString("hex"),
      Buffer.from(key.encoded()).toString("latin1"),
    ]);
    for (const name of await readdir(join(ports.folder, id))) {
      const path = join(ports.folder, id, name);
      expect((await stat(path)).mode & 0o777, name).toBe(0o600);
      const content = (await readFile(path)).toString("latin1");
      for (const secret of [password, "13579135", "canary-in-a-sealed-file", "refresh", ...tokens, ...keys])
        expect(content.includes(secret), `${name}`).toBe(false);
    }
    expect(tokens.length).toBeGreaterThan(0);
  });
  test("a sealed file that was exchanged or damaged is refused, not taken for an empty one", async () => {
    const { service, ports, id } = await signedIn();
    service.lock();
    const { writeFile } = await import("node:fs/promises");
    const path = join(ports.folder, id, "account.sealed");
    const content = await readFile(path);
    content[30] = (content[30] ?? 0) ^ 1;
    await writeFile(path, content);
    expect(await service.unlock(id, "password", password)).toMatchObject({ ok: false, error: { code: "profile.server-changed" } });
    await writeFile(path, await readFile(join(ports.folder, id, "pins.sealed")));
    expect(await service.unlock(id, "password", password)).toMatchObject({ ok: false, error: { code: "profile.server-changed" } });
  });
  test("an authority that was put into the open record is trusted at no sign-in; the profile's own one is, and is not asked for again", async () => {
    const ports = accountPorts(null);
    const trusted: (string | null)[] = [];
    const service = new AccountService({
      ...ports,
      transportFor: ({ certificate }) => {
        trusted.push(certificate);
        return ports.network.transport;
      },
    });
    const server = { kind: "self-hosted", url: sandbox.baseUrl } as const;
    const account = { server, email: "sanne@noordlicht.example", masterPassword: password };
    const step = value(await service.signIn({ ...account, certificate: "its own authority" }));
    if (step.kind !== "signed-in") throw new Error(step.kind);
    const path = join(ports.folder, step.profileId, "profile.json");
    const genuine = await readFile(path, "utf8");
    const again = async (masterPassword: string, record: string): Promise<ReadonlySet<string | null>> => {
      service.lock();
      await writeFile(path, record);
      trusted.length = 0;
      await service.signIn({ ...account, masterPassword });
      return new Set(trusted);
    };
    expect(await again(password, genuine)).toEqual(new Set(["its own authority"]));
    expect(await again(password, genuine.replace("its own authority", "another authority"))).toEqual(new Set([null]));
    expect(await again("wrong", genuine)).toEqual(new Set([null]));
  });
  test("A7: a damaged or deleted file of comparisons keeps nobody out, and is told", async () => {
    const { service, ports, id } = await signedIn();
    const { rm, writeFile } = await import("node:fs/promises");
    const path = join(ports.folder, id, "pins.sealed");
    expect(value(service.profile(id)).pins.lost).toBeNull();
    service.lock();
    await writeFile(path, "damaged");
    value(await service.unlock(id, "password", password));
    expect(value(service.profile(id)).pins.lost?.why).toBe("damaged");
    service.lock();
    await rm(path);
    value(await service.signIn({ server: { kind: "sandbox" }, email: "sanne@noordlicht.example", masterPassword: password }));
    expect(value(service.profile(id)).pins.lost?.why, "signing in again").toBe("deleted");
  });
});

test("unknown ids are no paths", async () => {
  const { service } = fresh();
  expect(await service.unlock(asId<ProfileId>("../../etc"), "password", "x")).toMatchObject({
    ok: false,
    error: { code: "profile.unknown" },
  });
  expect(await service.unlock(asId<ProfileId>("00000000-0000-4000-8000-000000000000"), "password", "x")).toMatchObject({
    ok: false,
    error: { code: "profile.unknown" },
  });
});
