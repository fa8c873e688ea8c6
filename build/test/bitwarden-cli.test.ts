import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request as httpsRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorizationHash, deriveMasterKey, openUserKey, PrivateKey, type SymmetricKey } from "#electron/crypto/index";
import { TestApp } from "#build/test/test-app";
import { must } from "#build/test/must";
import type { Transport } from "#electron/provider-api/index";
import type { ClientView } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { accessOfMember } from "#shared/setup/value/access/reach";
import { encryptItem } from "#electron/import/encrypt";
import { readVault } from "#electron/import/read-vault";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { loopbackCertificate } from "#build/scripts/certificate";

/**
 * The official command line, untouched, against the sandbox over TLS: what it reads and writes is what the real
 * server would accept, and what it wrote opens with this project's cryptography.
 */
const run = promisify(execFile);
const BW = join(import.meta.dirname, "../../node_modules/@bitwarden/cli/build/bw.js");
const OWNER = "pieter@hoogland.example";
const ARGON2_TECHNICIAN = "daan@noordlicht.example";

let sandbox: StartedSandbox;
let folder: string;
let certificate: { key: string; cert: string };
let session = "";

/** Runs `bw` with an application folder of its own and returns what it printed. */
async function bw(profile: string, ...args: string[]): Promise<string> {
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    NODE_EXTRA_CA_CERTS: certificate.cert,
    BITWARDENCLI_APPDATA_DIR: join(folder, profile),
    BW_NOINTERACTION: "true",
    ...(session ? { BW_SESSION: session } : {}),
  };
  const { stdout } = await run(process.execPath, [BW, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

const asJson = async <T>(profile: string, ...args: string[]): Promise<T> => JSON.parse(await bw(profile, ...args)) as T;
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64");

async function logIn(profile: string, email: string): Promise<string> {
  await bw(profile, "config", "server", sandbox.baseUrl);
  const { masterPassword } = sandbox.accounts.find((account) => account.email === email)!;
  return bw(profile, "login", email, masterPassword, "--raw");
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Member {
  readonly id: string;
  readonly email: string;
  readonly status: number;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bitwarden-cli-"));
  certificate = await loopbackCertificate(join(folder, "tls"));
  sandbox = await startSandboxProcess(["--seed", "demo", "--tls-key", certificate.key, "--tls-cert", certificate.cert]);
});

afterAll(async () => {
  await sandbox?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Calls the API as the owner, through the same certificate, in a child (this process does not trust it). A body makes it a POST. */
async function readAsOwner(path: string, body: unknown = null): Promise<unknown> {
  const { masterPassword } = sandbox.accounts.find(({ email }) => email === OWNER)!;
  const masterKey = await deriveMasterKey(masterPassword, OWNER, { type: 0, iterations: 600_000 });
  if (!masterKey.ok) throw new Error("the owner's settings are refused");
  const password = await authorizationHash(masterKey.value, masterPassword);
  const form = {
    grant_type: "password",
    username: OWNER,
    password,
    scope: "api offline_access",
    client_id: "desktop",
    deviceType: "8",
    deviceIdentifier: "reader",
    deviceName: "linux",
  };
  const script = `
    const [identity, api, path, form] = process.argv.slice(1);
    let body = "";
    for await (const part of process.stdin) body += part;
    const headers = { "Bitwarden-Client-Version": "2026.8.0" };
    const token = await (await fetch(identity + "/connect/token", { method: "POST", headers, body: new URLSearchParams(JSON.parse(form)) })).json();
    const sent = body === "null" ? {} : { method: "POST", body };
    const answer = await fetch(api + path, { ...sent, headers: { Authorization: "Bearer " + token.access_token, "Content-Type": "application/json" } });
    console.log(await answer.text() || String(answer.status));`;
  const env = { PATH: process.env["PATH"], NODE_EXTRA_CA_CERTS: certificate.cert };
  const child = run(process.execPath, ["--input-type=module", "-e", script, sandbox.identity, sandbox.api, path, JSON.stringify(form)], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  child.child.stdin?.end(JSON.stringify(body));
  return JSON.parse((await child).stdout);
}

/** The key of the owner's organization, opened with the master password alone. */
async function organizationKey(): Promise<SymmetricKey> {
  const { masterPassword } = sandbox.accounts.find(({ email }) => email === OWNER)!;
  const profile = (await readAsOwner("/accounts/profile")) as { key: string; privateKey: string; organizations: { key: string }[] };
  const masterKey = await deriveMasterKey(masterPassword, OWNER, { type: 0, iterations: 600_000 });
  const userKey = masterKey.ok ? openUserKey(masterKey.value, profile.key) : masterKey;
  const privateKey = userKey.ok ? PrivateKey.unwrap(userKey.value, profile.privateKey, "privateKey") : userKey;
  const key = privateKey.ok ? privateKey.value.unwrapKey(profile.organizations[0]!.key, "organization.key") : privateKey;
  if (!key.ok) throw new Error(`the organization key does not open: ${key.error.code}`);
  return key.value;
}

describe("the official command line against the sandbox", () => {
  it("logs in with either key derivation", async () => {
    expect((await logIn("argon2", ARGON2_TECHNICIAN)).length).toBeGreaterThan(40);
    session = await logIn("owner", OWNER);
    expect(session.length).toBeGreaterThan(40);
  }, 300_000);

  it("lists organizations, collections and members, and opens names and items", async () => {
    expect(await bw("owner", "sync")).toContain("Syncing complete");
    const [organization] = await asJson<Named[]>("owner", "list", "organizations");
    expect(organization!.name).toBe("Bakkerij Hoogland");
    const collections = await asJson<Named[]>("owner", "list", "org-collections", "--organizationid", organization!.id);
    expect(collections.map(({ name }) => name)).toContain("Winkels/Leusden");
    const members = await asJson<Member[]>("owner", "list", "org-members", "--organizationid", organization!.id);
    expect(members).toHaveLength(48);
    const items = await asJson<Named[]>("owner", "list", "items", "--search", "Exact Online");
    expect(items.length).toBeGreaterThan(0);
  }, 300_000);

  it("confirms a member with the organization key", async () => {
    const [organization] = await asJson<Named[]>("owner", "list", "organizations");
    const list = (): Promise<Member[]> => asJson<Member[]>("owner", "list", "org-members", "--organizationid", organization!.id);
    const waiting = (await list()).filter(({ status }) => status === 1);
    expect(waiting).toHaveLength(3);
    await bw("owner", "confirm", "org-member", waiting[0]!.id, "--organizationid", organization!.id);
    const after = await list();
    expect(after.find(({ id }) => id === waiting[0]!.id)?.status).toBe(2);
  }, 300_000);

  it("makes a collection and an item that open with this project's cryptography, and reads them back", async () => {
    const [organization] = await asJson<Named[]>("owner", "list", "organizations");
    const members = await asJson<Member[]>("owner", "list", "org-members", "--organizationid", organization!.id);
    const me = members.find(({ email }) => email === OWNER)!;
    const wanted = {
      organizationId: organization!.id,
      name: "Made by bw",
      externalId: null,
      groups: [],
      users: [{ id: me.id, readOnly: false, hidePasswords: false, manage: true }],
    };
    const collection = await asJson<Named>("owner", "create", "org-collection", encode(wanted), "--organizationid", organization!.id);
    const item = {
      organizationId: organization!.id,
      collectionIds: [collection.id],
      folderId: null,
      type: 1,
      name: "Oven 3",
      notes: null,
      favorite: false,
      fields: [],
      login: { uris: [{ match: null, uri: "https://oven.example" }], username: "bakker", password: "warm", totp: null },
      reprompt: 0,
    };
    const made = await asJson<Named>("owner", "create", "item", encode(item));
    const read = await asJson<{ name: string; login: { password: string }; collectionIds: string[] }>("owner", "get", "item", made.id);
    expect(read).toMatchObject({ name: "Oven 3", login: { password: "warm" }, collectionIds: [collection.id] });

    const key = await organizationKey();
    const collections = (await readAsOwner(`/organizations/${organization!.id}/collections`)) as { data: Named[] };
    const sealed = collections.data.find(({ id }) => id === collection.id)!;
    expect(key.decryptText(sealed.name, "collection.name")).toEqual({ ok: true, value: "Made by bw" });
    const sync = (await readAsOwner("/sync?excludeDomains=true")) as { ciphers: Named[] };
    expect(sync.ciphers.map(({ id }) => id)).toContain(made.id);
  }, 300_000);

  it("opens every kind of item that this project's import encrypted", async () => {
    const [organization] = await asJson<Named[]>("owner", "list", "organizations");
    const collections = await asJson<Named[]>("owner", "list", "org-collections", "--organizationid", organization!.id);
    const place = collections.find(({ name }) => name === "Made by bw")!;
    const vault = await readVault(
      await readFile(join(import.meta.dirname, "../../resources/samples/bitwarden.json")),
      "bitwarden.json",
      null,
    );
    if (!vault.ok) throw new Error(vault.error.code);
    const key = await organizationKey();
    const body = {
      ciphers: vault.value.items.map((item) => encryptItem(item, key)),
      collections: [{ id: place.id, name: key.encryptText(place.name), externalId: null }],
      collectionRelationships: vault.value.items.map((_, index) => ({ key: index, value: 0 })),
    };
    expect(await readAsOwner(`/ciphers/import-organization?organizationId=${organization!.id}`, body)).toBe(200);
    await bw("owner", "sync");
    interface Read extends Named {
      type: number;
      notes?: string | null;
      reprompt: number;
      login?: {
        username: string;
        password: string;
        totp: string;
        uris: { uri: string; match: number }[];
        fido2Credentials: { rpId: string }[];
      };
      fields?: { name: string; value: string }[];
      card?: object;
      identity?: object;
      sshKey?: object;
      passwordHistory?: { password: string }[];
    }
    const items = await asJson<Read[]>("owner", "list", "items", "--collectionid", place.id);
    for (const wanted of vault.value.items) {
      const read = items.find(({ name, type }) => name === wanted.name && type === wanted.type);
      expect([read?.notes ?? "", read?.reprompt], wanted.name).toEqual([wanted.notes, wanted.reprompt === true ? 1 : 0]);
      if (wanted.details !== undefined) expect({ ...read?.card, ...read?.identity, ...read?.sshKey }).toMatchObject(wanted.details);
      if (wanted.login === undefined) continue;
      const { passkeys, ...login } = wanted.login;
      expect(read?.login).toMatchObject(login);
      expect(read?.login?.fido2Credentials.map(({ rpId }) => rpId)).toEqual((passkeys ?? []).map((passkey) => passkey["rpId"]));
      expect(read?.fields).toMatchObject(wanted.fields.map(({ name, value }) => ({ name, value })));
      expect(read?.passwordHistory?.map(({ password }) => password)).toEqual(wanted.passwordHistory?.map(({ password }) => password));
    }
  }, 300_000);
});

describe("what the engine wrote, as the official command line reads it", () => {
  let app: TestApp;
  /** Over TLS with the test's own authority, as a self-hosted server has one. */
  const overTls =
    (ca: string): Transport =>
    (url, { method, headers, body, signal }) =>
      new Promise((resolve, reject) => {
        const asked = httpsRequest(url, { method, headers, ca, signal }, (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("error", reject);
          answer.on("end", () => {
            const status = answer.statusCode ?? 0;
            const told = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
              value === undefined ? [] : [[name, String(value)]],
            );
            resolve(new Response([204, 205, 304].includes(status) ? null : Buffer.concat(parts), { status, headers: told }));
          });
        });
        asked.on("error", reject);
        asked.end(body);
      });
  const clientNamed = async (name: string): Promise<{ readonly clientId: ClientId; readonly setup: NonNullable<ClientView["setup"]> }> => {
    const row = (await must(app.handlers.clients.list({}))).find((each) => each.name === name);
    const view = row === undefined ? null : await must(app.handlers.clients.setup({ clientId: row.id }));
    if (row === undefined || view?.setup == null) throw new Error(name);
    return { clientId: row.id, setup: view.setup };
  };
  const signIn = async (email: string): Promise<void> => {
    const { masterPassword } = sandbox.accounts.find((account) => account.email === email)!;
    await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
    await must(app.handBack());
    await app.read();
  };
  beforeAll(async () => {
    const transport = overTls(await readFile(certificate.cert, "utf8"));
    app = await TestApp.open(() => ({ baseUrl: sandbox.baseUrl, playToken: "" }), undefined, transport);
    await signIn(OWNER);
    session = "";
    session = await logIn("reader", OWNER);
  }, 120_000);
  afterAll(async () => {
    await app.close();
  });

  it("an item made from scratch opens with what was typed", async () => {
    const { clientId, setup } = await clientNamed("Bakkerij Hoogland");
    const me = setup.members.find(({ email }) => email === OWNER)!;
    const [way] = accessOfMember(setup, me.id).filter(({ level }) => level === "manage");
    const place = way!.collection;
    const item = {
      ...{ type: 1 as const, name: "Deegmachine 7", notes: "Serial number on the back", details: {} },
      login: { username: "bakker", password: "kX9$mP2#vL7qR4", totp: "JBSWY3DPEHPK3PXP", address: "https://deeg.example" },
      fields: [{ name: "Service", value: "4711", hidden: true }],
    };
    const taken = await must(app.handlers.items.take({ clientId, item }));
    expect([taken.problems, (await must(app.handlers.items.look({ clientId }))).through]).toEqual([[], "member"]);
    const { runs } = await app.write([
      {
        clientId,
        edit: { kind: "item.create", itemType: 1, name: item.name, collections: [place], content: taken.content!, through: "member" },
      },
    ]);
    expect(runs.map(({ state, entries }) => [state, entries[0]?.error])).toEqual([["done", null]]);
    await bw("reader", "sync");
    expect(await asJson<object>("reader", "get", "item", item.name)).toMatchObject({
      name: item.name,
      notes: item.notes,
      collectionIds: [place],
      login: { username: "bakker", password: item.login.password, totp: item.login.totp, uris: [{ uri: "https://deeg.example" }] },
      fields: [{ name: "Service", value: "4711", type: 1 }],
    });
  }, 300_000);

  it("a custom role has the rights that were chosen, and no others", async () => {
    const { clientId, setup } = await clientNamed("Bakkerij Hoogland");
    const member = setup.members.find(({ role, status, email }) => role === 2 && status === 2 && email !== OWNER)!;
    const { runs } = await app.write([
      { clientId, edit: { kind: "member.update", member: member.id, role: 4, groups: [], rights: ["manageUsers", "accessReports"] } },
    ]);
    expect(runs.map(({ state, entries }) => [state, entries[0]?.error])).toEqual([["done", null]]);
    const members = await asJson<(Member & { type: number })[]>("reader", "list", "org-members", "--organizationid", setup.client.id);
    expect(members.find(({ id }) => id === member.id)?.type).toBe(4);
    const { permissions } = (await readAsOwner(`/organizations/${setup.client.id}/users/${member.id}`)) as {
      permissions: Record<string, boolean>;
    };
    expect(
      Object.entries(permissions)
        .flatMap(([name, on]) => (on ? [name] : []))
        .sort(),
    ).toEqual(["accessReports", "manageUsers"]);
  }, 300_000);

  it("a recovered account signs in with the new password alone, and is asked for one of its own", async () => {
    await signIn("sanne@noordlicht.example");
    const { clientId, setup } = await clientNamed("Jansen-Verhoeven Accountancy & Belastingadvies");
    const member = setup.members.find(
      ({ accountRecoveryEnrolled, status, twoStepLogin, role }) => accountRecoveryEnrolled && status === 2 && twoStepLogin && role === 2,
    )!;
    const place = { clientId, memberId: member.id };
    const { suggestion } = await must(app.handlers.recovery.look(place));
    await must(app.handlers.recovery.take({ ...place, password: suggestion }));
    const edit = { kind: "member.recover" as const, member: member.id, masterPassword: true, twoStep: true, verifiedBy: "called back" };
    const { runs } = await app.write([{ clientId, edit }]);
    expect(runs.map(({ state }) => state)).toEqual(["done"]);
    session = "";
    await bw("recovered", "config", "server", sandbox.baseUrl);
    // It is let in as far as the demand for a password of its own; a wrong password is refused before that, in other words.
    const told = await bw("recovered", "login", member.email, suggestion, "--raw").catch(
      (thrown: unknown) => (thrown as { stderr: string }).stderr,
    );
    expect(told).toMatch(/administrator recently changed your master password/iu);
  }, 300_000);
});
