import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spawnSandbox } from "#build/test/sandbox/program";
import { authorizationHash, deriveMasterKey, openUserKey, PrivateKey, unwrapKey, type SymmetricKey } from "#electron/crypto/index";
import { totpCode } from "./domain/account/totp.ts";
import type { PlayState } from "./play.ts";
import { DEMO_CLIENTS } from "./seed/clients.ts";

interface Started {
  readonly child: ChildProcess;
  readonly api: string;
  readonly identity: string;
  readonly baseUrl: string;
  readonly accounts: { email: string; masterPassword: string }[];
  readonly provider: { id: string };
}

const TOKEN = "the token of this start";
const running: ChildProcess[] = [];
let folder: string;

async function start(...flags: string[]): Promise<Started> {
  const child = spawnSandbox([join(import.meta.dirname, "main.ts"), "--data", folder, "--secret-delay", "0", ...flags], {
    variables: { SANDBOX_PLAY_TOKEN: TOKEN },
  });
  running.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, ...(JSON.parse(line) as Omit<Started, "child">) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

async function signIn(
  { identity, accounts }: Started,
  email: string,
): Promise<{ token: string; userKey: SymmetricKey; answer: Record<string, string> }> {
  const { masterPassword } = accounts.find((account) => account.email === email)!;
  const settings = (await (
    await fetch(`${identity}/accounts/prelogin/password`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email }),
    })
  ).json()) as { kdf: number; kdfIterations: number; kdfMemory: number; kdfParallelism: number };
  const kdf =
    settings.kdf === 0
      ? ({ type: 0, iterations: settings.kdfIterations } as const)
      : ({ type: 1, iterations: settings.kdfIterations, memory: settings.kdfMemory, parallelism: settings.kdfParallelism } as const);
  const masterKey = await deriveMasterKey(masterPassword, email, kdf);
  if (!masterKey.ok) throw new Error(masterKey.error.code);
  const form = {
    grant_type: "password",
    username: email,
    password: await authorizationHash(masterKey.value, masterPassword),
    scope: "api offline_access",
    client_id: "desktop",
    deviceType: "8",
    deviceIdentifier: "test",
    deviceName: "linux",
  };
  const response = await fetch(`${identity}/connect/token`, {
    method: "POST",
    headers: { "Bitwarden-Client-Version": "2026.8.0" },
    body: new URLSearchParams(form),
  });
  const answer = (await response.json()) as Record<string, string>;
  const userKey = openUserKey(masterKey.value, answer["Key"]!);
  if (!userKey.ok) throw new Error(userKey.error.code);
  return { token: answer["access_token"]!, userKey: userKey.value, answer };
}

const get = async <T>(url: string, token: string): Promise<T> =>
  (await (await fetch(url, { headers: { Authorization: `Bearer ${token}` } })).json()) as T;

async function play(started: Started, path: string, body?: object, token = TOKEN): Promise<{ status: number; state: PlayState }> {
  const response = await fetch(`${started.baseUrl}/play/${path}`, {
    method: body ? "POST" : "GET",
    headers: { Authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, state: (await response.json()) as PlayState };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-test-"));
});

afterAll(async () => {
  for (const child of running) await end(child, "SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

describe("a sandbox process", () => {
  let sandbox: Started;
  beforeAll(async () => {
    sandbox = await start("--seed", "demo");
  });

  it("has clients whose names and keys really open, with both key derivations", async () => {
    for (const email of ["sanne@noordlicht.example", "daan@noordlicht.example"]) {
      const { token, userKey } = await signIn(sandbox, email);
      const profile = await get<{
        privateKey: string;
        providers: { key: string }[];
        providerOrganizations: { id: string; name: string; key: string }[];
      }>(`${sandbox.api}/accounts/profile`, token);
      expect(profile.providerOrganizations).toHaveLength(DEMO_CLIENTS.length);
      const privateKey = PrivateKey.unwrap(userKey, profile.privateKey, "privateKey");
      const providerKey = privateKey.ok ? privateKey.value.unwrapKey(profile.providers[0]!.key, "provider.key") : privateKey;
      if (!providerKey.ok) throw new Error(providerKey.error.code);
      const client = profile.providerOrganizations.find(({ name }) => name === "Harbour & Finch Solicitors LLP")!;
      const key = unwrapKey(providerKey.value, client.key, "client.key");
      if (!key.ok) throw new Error(key.error.code);
      const collections = await get<{ data: { name: string }[] }>(`${sandbox.api}/organizations/${client.id}/collections`, token);
      expect(collections.data.map(({ name }) => key.value.decryptText(name, "name"))).toContainEqual({
        ok: true,
        value: "Matters/Conveyancing",
      });
      const broken = profile.providerOrganizations.find(({ name }) => name.startsWith("Maritiem"))!;
      expect(unwrapKey(providerKey.value, broken.key, "client.key").ok).toBe(false);
    }
  });

  it("plays an invited person, who then waits for confirmation with a real key", async () => {
    const { token } = await signIn(sandbox, "sanne@noordlicht.example");
    const { state } = await play(sandbox, "state");
    const person = state.invited.find(({ clientName }) => clientName === "Wilgenhof Zorg")!;
    const after = await play(sandbox, "accept", { clientId: person.clientId, memberId: person.memberId });
    expect(after.status).toBe(200);
    expect(after.state.invited.map(({ memberId }) => memberId)).not.toContain(person.memberId);
    const keys = await fetch(`${sandbox.api}/organizations/${person.clientId}/users/public-keys`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ ids: [person.memberId] }),
    });
    const { data } = (await keys.json()) as { data: { key: string }[] };
    expect(data[0]!.key.length).toBeGreaterThan(300);
  });

  it("asks for the second step where an account has one", async () => {
    const { masterPassword } = sandbox.accounts.find(({ email }) => email === "marijn@noordlicht.example")!;
    const masterKey = await deriveMasterKey(masterPassword, "marijn@noordlicht.example", { type: 0, iterations: 600_000 });
    if (!masterKey.ok) throw new Error(masterKey.error.code);
    const form = {
      grant_type: "password",
      username: "marijn@noordlicht.example",
      password: await authorizationHash(masterKey.value, masterPassword),
      scope: "api offline_access",
      client_id: "desktop",
      deviceType: "8",
      deviceIdentifier: "test",
      deviceName: "linux",
    };
    const ask = async (more: object): Promise<Record<string, unknown>> => {
      const response = await fetch(`${sandbox.identity}/connect/token`, {
        method: "POST",
        headers: { "Bitwarden-Client-Version": "2026.8.0" },
        body: new URLSearchParams({ ...form, ...more }),
      });
      return (await response.json()) as Record<string, unknown>;
    };
    expect(await ask({})).toMatchObject({
      error: "invalid_grant",
      error_description: "Two factor required.",
      TwoFactorProviders: ["0", "1"],
    });
    const code = totpCode("KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU", Math.floor(Date.now() / 30_000));
    expect(await ask({ twoFactorToken: code, twoFactorProvider: "0" })).toHaveProperty("access_token");
    expect(await ask({ twoFactorToken: code, twoFactorProvider: "0" })).not.toHaveProperty("access_token");
  });

  it("tells a missing feature from a path that nobody has", async () => {
    const { token } = await signIn(sandbox, "sanne@noordlicht.example");
    const ask = async (path: string): Promise<[number, string]> => {
      const response = await fetch(sandbox.api + path, { headers: { Authorization: `Bearer ${token}` } });
      return [response.status, await response.text()];
    };
    expect((await ask("/sends"))[1]).toContain("Resource not found.");
    expect(await ask("/nothing/here")).toEqual([404, ""]);
  });

  it("hides its panel interface from whoever lacks the token", async () => {
    expect((await play(sandbox, "state", undefined, "wrong")).status).toBe(401);
    expect((await play(sandbox, "nothing")).status).toBe(404);
  });

  it("loses the next answer after acting, when told to", async () => {
    const { token } = await signIn(sandbox, "sanne@noordlicht.example");
    await play(sandbox, "arm", { fault: "lose-next-answer", on: true });
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
    const body = JSON.stringify({ emails: ["lost@noordlicht.example"], type: 1 });
    const users = `${sandbox.api}/providers/${sandbox.provider.id}/users`;
    await expect(fetch(`${users}/invite`, { method: "POST", headers, body })).rejects.toThrow();
    const list = await get<{ data: { email: string }[] }>(users, token);
    expect(list.data.map(({ email }) => email)).toContain("lost@noordlicht.example");
  });

  it("keeps what it answered when it is killed", async () => {
    const { token } = await signIn(sandbox, "sanne@noordlicht.example");
    const invite = await fetch(`${sandbox.api}/providers/${sandbox.provider.id}/users/invite`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ emails: ["kept@noordlicht.example"], type: 1 }),
    });
    expect(invite.status).toBe(200);
    await end(sandbox.child, "SIGKILL");
    const again = await start("--seed", "demo");
    const list = await get<{ data: { email: string }[] }>(`${again.api}/providers/${again.provider.id}/users`, token);
    expect(list.data.map(({ email }) => email)).toContain("kept@noordlicht.example");
    await end(again.child, "SIGTERM");
  });
});
