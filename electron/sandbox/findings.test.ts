import { ClientOrganization, sealed, type Reply } from "#build/test/sandbox/client-organization";
import { createPublicKey, createVerify } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accounts, devices } from "./domain/tables/accounts.ts";
import { OF_AN_ORGANIZATION } from "./domain/organization/organization-removal.ts";
import { TABLES } from "./domain/tables/index.ts";
import { organizationDomains, policies } from "./domain/tables/contents.ts";
import { organizations, organizationUsers } from "./domain/tables/organizations.ts";
import { events, mails } from "./domain/tables/log.ts";
import { newId } from "./framework/secrets.ts";
import { now } from "./framework/time.ts";

/** "Sandbox beside the real server" of the findings (issue 6): each difference by its name, with its siblings. */

let client: ClientOrganization;
beforeEach(async () => {
  client = await ClientOrganization.start();
});
afterEach(() => client.close());

const identity = async (path: string, init: RequestInit = {}): Promise<Reply> => {
  const response = await fetch(`${client.sandbox.baseUrl}/identity${path}`, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
};

/** A token request as a form; `changes` replace or (undefined) leave out fields. */
function tokenRequest(changes: Record<string, string | undefined> = {}): Promise<Reply> {
  const fields = {
    grant_type: "password",
    client_id: "desktop",
    scope: "api offline_access",
    username: "mia@desk.example",
    password: "password of mia",
    deviceType: "8",
    deviceIdentifier: "device of mia",
    deviceName: "linux",
    ...changes,
  };
  const body = new URLSearchParams(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return identity("/connect/token", { method: "POST", body, headers: { "Bitwarden-Client-Version": "2026.8.0" } });
}

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as Record<string, unknown>;

describe("sandbox beside the real server: token requests", () => {
  it("takes a request without scope and gives all that the client may have", async () => {
    const { status, body } = await tokenRequest({ scope: undefined });
    expect([status, body.scope, typeof body.refresh_token]).toEqual([200, "api offline_access", "string"]);
  });

  it("writes amr and scope of a token as lists, also with one value", async () => {
    const { body } = await tokenRequest({ scope: "api" });
    expect(claimsOf(body.access_token as string)).toMatchObject({ amr: ["Application"], scope: ["api"] });
  });

  it.each(["GET", "PUT", "PATCH", "DELETE"])("answers invalid_request to %s", async (method) => {
    expect(await identity("/connect/token", { method })).toEqual({ status: 400, body: { error: "invalid_request" } });
  });

  it("answers invalid_request to an empty body, a JSON body and a missing client", async () => {
    const refused = { status: 400, body: { error: "invalid_request" } };
    expect(await identity("/connect/token", { method: "POST" })).toEqual(refused);
    const json = { method: "POST", body: JSON.stringify({ grant_type: "password" }), headers: { "Content-Type": "application/json" } };
    expect(await identity("/connect/token", json)).toEqual(refused);
    expect(await tokenRequest({ client_id: undefined })).toEqual(refused);
  });

  it.each([
    ["no user name", { username: undefined }],
    ["a user name of white space", { username: "  " }],
    ["a user name that is too long", { username: "x".repeat(400) }],
    ["a password that is too long", { password: "x".repeat(101) }],
  ])("answers a bare invalid_grant to %s", async (_, changes) => {
    expect(await tokenRequest(changes)).toEqual({ status: 400, body: { error: "invalid_grant" } });
  });

  it("looks at the scope before the user name, and at the client before everything", async () => {
    expect((await tokenRequest({ username: undefined, scope: "everything" })).body).toEqual({ error: "invalid_scope" });
    expect((await tokenRequest({ client_id: "nobody", grant_type: "refresh_token" })).body).toEqual({ error: "invalid_client" });
  });
});

describe("sandbox beside the real server: what a server says of itself", () => {
  it("tells its version to anybody, on both services", async () => {
    expect(await client.call(null, "GET", "/version")).toEqual({ status: 200, body: "2026.8.0" });
    expect(await identity("/version")).toEqual({ status: 200, body: "2026.8.0" });
  });

  it("has a discovery document whose key checks the tokens that it names", async () => {
    const { body } = await identity("/.well-known/openid-configuration");
    expect(body.token_endpoint).toBe(`${client.sandbox.baseUrl}/identity/connect/token`);
    const { keys } = (await (await fetch(body.jwks_uri as string)).json()) as { keys: (JsonWebKey & { kid: string })[] };
    const token = (await tokenRequest()).body.access_token as string;
    const [header, payload, signature] = token.split(".") as [string, string, string];
    const { kid } = JSON.parse(Buffer.from(header, "base64url").toString()) as { kid: string };
    const key = createPublicKey({ key: keys.find((one) => one.kid === kid)! as never, format: "jwk" });
    expect(createVerify("sha256").update(`${header}.${payload}`).verify(key, Buffer.from(signature, "base64url"))).toBe(true);
    expect(claimsOf(token)["iss"]).toBe(body.issuer);
  });
});

describe("sandbox beside the real server: one row twice", () => {
  const row = (id: string): object => ({ id, readOnly: false, hidePasswords: false, manage: true });
  const collection = async (): Promise<string> =>
    (await client.call("ada", "POST", "/organizations/{org}/collections", { name: sealed("c"), users: [row(client.olaf.id)] })).body
      .id as string;

  it("refuses a group with one collection twice", async () => {
    const id = await collection();
    const body = { name: "Twice", collections: [row(id), row(id)], users: [] };
    expect((await client.call("ada", "POST", "/organizations/{org}/groups", body)).status).toBe(500);
    expect((await client.call("ada", "GET", "/organizations/{org}/groups")).body.data).toEqual([]);
  });

  it("refuses a member and a collection with one row twice", async () => {
    const id = await collection();
    const member = { type: 2, accessSecretsManager: false, permissions: null, collections: [row(id), row(id)], groups: [] };
    expect((await client.call("ada", "PUT", `/organizations/{org}/users/${client.mia.id}`, member)).status).toBe(500);
    const twice = { name: sealed("d"), users: [row(client.mia.id), row(client.mia.id)] };
    expect((await client.call("ada", "POST", "/organizations/{org}/collections", twice)).status).toBe(500);
  });
});

describe("sandbox beside the real server: policies", () => {
  const put = (type: number | string, enabled: boolean, data: unknown): Promise<Reply> =>
    client.call("ada", "PUT", `/organizations/{org}/policies/${type}`, { policy: { enabled, data } });

  it.each([
    [null, "The RulesUrl field is required."],
    [{ rulesUrl: " " }, "The RulesUrl field is required."],
    [{ rulesUrl: "rules" }, "The RulesUrl field is not a valid fully-qualified http, https, or ftp URL., RulesUrl must use HTTPS."],
    [{ rulesUrl: "http://rules.example" }, "RulesUrl must use HTTPS."],
  ])("refuses policy 22 with data %j", async (data, message) => {
    expect((await put(22, true, data)).body.message).toBe(message);
    expect((await put(22, false, data)).status).toBe(200);
  });

  it("names a wrong type of policy 1 alone, and every range otherwise", async () => {
    const prefix = "Invalid data for MasterPassword policy: ";
    expect((await put(1, true, { minComplexity: 9, minLength: "x", requireUpper: 1 })).body.message).toBe(
      `${prefix}minLength has an invalid value.`,
    );
    expect((await put(1, true, { minLength: 300, minComplexity: 9 })).body.message).toBe(
      `${prefix}The field MinComplexity must be between 0 and 4., The field MinLength must be between 12 and 128.`,
    );
  });

  it("names policy 20 as the real server does", async () => {
    expect((await put(20, true, null)).body.message).toBe(
      "Turn on the Single organization policy because it is required for the Vault banner message policy.",
    );
  });

  it.each([
    ["23", "is invalid"],
    ["255", "is invalid"],
    ["256", "is not valid"],
    ["nonsense", "is not valid"],
  ])("says of policy type %s that it %s", async (type, words) => {
    const { status, body } = await put(type, true, null);
    expect([status, body.validationErrors]).toEqual([400, { type: [`The value '${type}' ${words}.`] }]);
  });

  it.each([
    { disableSend: "yes" },
    { disableHideEmail: null },
    { whoCanAccess: "all" },
    { deletionHours: 1.5 },
    { allowedSendTypes: [0, "1"] },
  ])("fails on policy 21 with %j", async (data) => expect((await put(21, true, data)).status).toBe(500));
});

describe("sandbox beside the real server: behind the first validation", () => {
  it("takes a number that is written as a text, but not an enum", async () => {
    const billing = { limitCollectionCreation: false };
    expect((await client.call("ada", "PUT", "/organizations/{org}/collection-management", billing)).status).toBe(200);
    expect((await client.call("ada", "POST", "/organizations/{org}/seat", { seatAdjustment: "x" })).body.validationErrors).toHaveProperty([
      "$.seatAdjustment",
    ]);
    expect((await client.call("ada", "POST", "/organizations/{org}/seat", { seatAdjustment: "2" })).body.message).toBe(
      "No subscription found.",
    );
    const invitation = { emails: ["new@desk.example"], type: "2", collections: [], groups: [] };
    expect((await client.call("ada", "POST", "/organizations/{org}/users/invite", invitation)).body.validationErrors).toHaveProperty([
      "$.type",
    ]);
  });

  it("refuses Secrets Manager where the client has none, on inviting and on editing", async () => {
    const message = "Organization does not use Secrets Manager";
    const access = { type: 2, accessSecretsManager: true, permissions: null, collections: [], groups: [] };
    expect(
      (await client.call("ada", "POST", "/organizations/{org}/users/invite", { ...access, emails: ["n@x.example"] })).body.message,
    ).toBe(message);
    expect((await client.call("ada", "PUT", `/organizations/{org}/users/${client.mia.id}`, access)).body.message).toBe(message);
    expect(
      (await client.call("ada", "PUT", "/organizations/{org}/users/enable-secrets-manager", { ids: [client.mia.id] })).body.message,
    ).toBe(message);
  });

  it("refuses a recovery whose password was made with another salt", async () => {
    for (const type of [3, 8])
      await client.call("ada", "PUT", `/organizations/{org}/policies/${type}`, { policy: { enabled: true, data: null } });
    organizationUsers.update(client.db, { id: client.mia.id }, { resetPasswordKey: sealed("user key") });
    const kdf = { kdfType: 0, iterations: 600_000, memory: null, parallelism: null };
    const recovery = (salt: string): object => ({
      resetMasterPassword: true,
      authenticationData: { kdf, masterPasswordAuthenticationHash: "new", salt },
      unlockData: { kdf, masterKeyWrappedUserKey: sealed("wrapped"), salt },
    });
    const path = `/organizations/{org}/users/${client.mia.id}/recover-account`;
    expect((await client.call("ada", "PUT", path, recovery("olaf@desk.example"))).body.validationErrors).toEqual({
      Salt: ["Invalid master password salt."],
    });
    expect((await client.call("ada", "PUT", path, recovery("mia@desk.example"))).status).toBe(204);
  });

  it("registers an invited person with two-step login by e-mail where the client asks for it, and only there", async () => {
    const register = async (email: string): Promise<string[]> => {
      const invitation = { emails: [email], type: 2, accessSecretsManager: false, permissions: null, collections: [], groups: [] };
      await client.call("ada", "POST", "/organizations/{org}/users/invite", invitation);
      const link = new URL(mails.find(client.db, { to: email })!.link!.replace("#/", ""));
      const kdf = { kdfType: 0, iterations: 600_000, memory: null, parallelism: null };
      const body = {
        email,
        masterPasswordAuthentication: { kdf, masterPasswordAuthenticationHash: "hash", salt: email },
        masterPasswordUnlock: { kdf, masterKeyWrappedUserKey: sealed("key"), salt: email },
        userAsymmetricKeys: { publicKey: "public", encryptedPrivateKey: sealed("private") },
        orgInviteToken: link.searchParams.get("token"),
        organizationUserId: link.searchParams.get("organizationUserId"),
      };
      const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
      expect((await identity("/accounts/register/finish", init)).status).toBe(200);
      return Object.keys(accounts.find(client.db, { email })!.twoFactor);
    };
    expect(await register("first@desk.example")).toEqual([]);
    const date = now();
    policies.insert(client.db, {
      id: newId(),
      organizationId: client.organization.id,
      type: 0,
      data: null,
      enabled: true,
      creationDate: date,
      revisionDate: date,
    });
    expect(await register("second@desk.example")).toEqual(["1"]);
  });

  it.each([
    [
      "PUT",
      "/organizations/{org}",
      { billingEmail: `${"x".repeat(250)}@desk.example` },
      "BillingEmail",
      "must be a string with a maximum length of 256.",
    ],
    ["PUT", "/organizations/{org}", { name: "x".repeat(51) }, "Name", "exceeds the maximum length."],
    [
      "POST",
      "/organizations/{org}/collections",
      { name: sealed("c"), externalId: "x".repeat(301) },
      "ExternalId",
      "must be a string with a maximum length of 300.",
    ],
    [
      "POST",
      "/organizations/{org}/api-key",
      { type: 0, masterPasswordHash: "x".repeat(301) },
      "MasterPasswordHash",
      "must be a string with a maximum length of 300.",
    ],
  ])("%s %s %j: %s %s", async (method, path, body, name, words) => {
    expect((await client.call("ada", method, path, body)).body.validationErrors).toEqual({ [name]: [`The field ${name} ${words}`] });
  });

  it("tells what is no base 64 from what is no certificate", async () => {
    const saml = { configType: 2, idpEntityId: "idp", idpSingleSignOnServiceUrl: "https://idp.example/sso" };
    const problem = async (idpX509PublicCert: string): Promise<string> =>
      (
        await client.call("ada", "POST", "/organizations/{org}/sso", {
          enabled: true,
          identifier: "x",
          data: { ...saml, idpX509PublicCert },
        })
      ).body.validationErrors["Data.IdpX509PublicCert"][0] as string;
    expect(await problem("not base 64!")).toContain("is not a valid Base64 encoded string");
    expect(await problem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")).toContain(
      "does not appear to be a valid certificate",
    );
  });

  it("fails on an unknown key type, after the right and before the secret", async () => {
    for (const path of ["api-key", "rotate-api-key"]) {
      expect((await client.call("ada", "POST", `/organizations/{org}/${path}`, { type: 9, masterPasswordHash: "wrong" })).status).toBe(500);
      expect((await client.call("zoe", "POST", `/organizations/{org}/${path}`, { type: 9, masterPasswordHash: "wrong" })).status).toBe(404);
    }
    expect((await client.call("ada", "GET", "/organizations/{org}/api-key-information/Scim")).status).toBe(200);
    expect((await client.call("ada", "GET", "/organizations/{org}/api-key-information/9")).body.validationErrors).toEqual({
      type: ["The value '9' is invalid."],
    });
  });

  it("names no provider in the events of claimed domains", async () => {
    const { id } = (await client.call("ada", "POST", "/organizations/{org}/domain", { domainName: "desk.example" })).body as { id: string };
    await client.call("ada", "POST", `/organizations/{org}/domain/${id}/verify`);
    await client.call("ada", "DELETE", `/organizations/{org}/domain/${id}`);
    const written = events.list(client.db, { organizationId: client.organization.id });
    expect(written.map(({ type, providerId }) => [type, providerId])).toEqual([
      [2000, null],
      [2003, null],
      [2001, null],
    ]);
  });
});

describe("device approvals", () => {
  const ask = (): Promise<Reply> =>
    client.call("mia", "POST", "/auth-requests/admin-request", {
      email: "mia@desk.example",
      publicKey: "public key of the device",
      deviceIdentifier: "device",
      accessCode: "AbCdEfGhIjKlMnOpQrStUvWxY",
      type: 2,
    });
  beforeEach(() => {
    const date = now();
    devices.insert(client.db, {
      id: newId(),
      userId: client.people.mia.id,
      identifier: "device",
      name: "linux",
      type: 8,
      pushToken: null,
      creationDate: date,
      lastActivityDate: date,
    });
  });
  const waiting = async (): Promise<string[]> =>
    (await client.call("ada", "GET", "/organizations/{org}/auth-requests")).body.data.map(({ id }: { id: string }) => id);

  it("answers many at once, and leaves out what cannot be answered", async () => {
    const [first, second, third] = await Promise.all([ask(), ask(), ask()]);
    const many = [
      { id: first.body.id, key: sealed("key"), approved: true },
      { id: second.body.id, key: null, approved: true },
      { id: third.body.id, key: null, approved: false },
      { id: newId(), key: sealed("key"), approved: true },
    ];
    expect(await client.call("ada", "POST", "/organizations/{org}/auth-requests", many)).toEqual({ status: 200, body: null });
    expect(await waiting()).toEqual([second.body.id]);
    expect(mails.list(client.db, { category: "TrustedDeviceAdminApproval" })).toHaveLength(1);
    expect(events.list(client.db).flatMap(({ type }) => (type === 1513 || type === 1514 ? [type] : []))).toEqual([1513, 1514]);
  });

  it("names the place of a key in a list that is no encrypted text", async () => {
    const reply = await client.call("ada", "POST", "/organizations/{org}/auth-requests", [{ id: newId(), key: "plain", approved: true }]);
    expect(reply.body.validationErrors).toEqual({ "[0].Key": ["Key is not a valid encrypted string."] });
  });

  it("shows the answer only to who knows the code", async () => {
    const { id } = (await ask()).body as { id: string };
    await client.call("ada", "POST", `/organizations/{org}/auth-requests/${id}`, {
      encryptedUserKey: sealed("key"),
      requestApproved: true,
    });
    expect((await client.call(null, "GET", `/auth-requests/${id}/response?code=wrong`)).status).toBe(404);
    expect((await client.call(null, "GET", `/auth-requests/${id}/response?code=AbCdEfGhIjKlMnOpQrStUvWxY`)).body.key).toBe(sealed("key"));
  });
});

describe("accounts that a client claims", () => {
  const path = (): string => `/organizations/{org}/users/${client.mia.id}/delete-account`;

  it("are deleted everywhere, and only where a verified domain claims them", async () => {
    expect((await client.call("ada", "DELETE", path())).body.message).toBe("Member is not claimed by the organization.");
    const date = now();
    organizationDomains.insert(client.db, {
      id: newId(),
      organizationId: client.organization.id,
      txt: "bw=x",
      domainName: "desk.example",
      creationDate: date,
      nextRunDate: date,
      jobRunCount: 0,
      verifiedDate: date,
      lastCheckedDate: date,
    });
    expect(await client.call("ada", "DELETE", path())).toEqual({ status: 200, body: null });
    expect(accounts.find(client.db, { email: "mia@desk.example" })).toBeUndefined();
    expect(organizationUsers.find(client.db, { id: client.mia.id })).toBeUndefined();
    expect((await client.call("ada", "DELETE", path())).body.message).toBe("Invalid user.");
  });
});

describe("reports and tasks", () => {
  it("tells for each member the way to every collection", async () => {
    const row = (id: string): object => ({ id, readOnly: true, hidePasswords: false, manage: false });
    const manager = { id: client.olaf.id, readOnly: false, hidePasswords: false, manage: true };
    const { id } = (await client.call("ada", "POST", "/organizations/{org}/collections", { name: sealed("c"), users: [manager] })).body as {
      id: string;
    };
    const group = { name: "Office", collections: [row(id)], users: [client.mia.id] };
    await client.call("ada", "POST", "/organizations/{org}/groups", group);
    const { body } = await client.call("ada", "GET", "/reports/member-access/{org}");
    expect(body).toMatchObject([
      { email: "olaf@desk.example", collectionId: id, groupName: null, manage: true },
      { email: "mia@desk.example", collectionId: id, groupName: "Office", readOnly: true },
    ]);
    expect((await client.call("zoe", "GET", "/reports/member-access/{org}")).status).toBe(404);
  });

  it("keeps a report through its changes, and names the first missing text only", async () => {
    const report = { reportData: sealed("r"), contentEncryptionKey: sealed("k"), summaryData: sealed("s"), applicationData: sealed("a") };
    const base = "/reports/organizations/{org}";
    const missing = await client.call("ada", "POST", base, { ...report, reportData: null, summaryData: null });
    expect(missing.body.message).toBe("Report Data is required");
    const { id } = (await client.call("ada", "POST", base, report)).body as { id: string };
    await client.call("ada", "PATCH", `${base}/data/application/${id}`, { applicationData: sealed("b") });
    expect((await client.call("ada", "GET", `${base}/latest`)).body).toMatchObject({
      id,
      applicationData: sealed("b"),
      reportData: sealed("r"),
    });
  });

  it("gives tasks to members only, and completes one once", async () => {
    const manager = { id: client.mia.id, readOnly: false, hidePasswords: false, manage: true };
    const { id } = (await client.call("ada", "POST", "/organizations/{org}/collections", { name: sealed("c"), users: [manager] })).body as {
      id: string;
    };
    const cipher = { type: 2, organizationId: client.organization.id, name: sealed("n"), secureNote: { type: 0 } };
    const item = (await client.call("mia", "POST", "/ciphers/create", { collectionIds: [id], cipher })).body as { id: string };
    const tasks = { tasks: [{ type: 0, cipherId: item.id }] };
    expect((await client.call("ada", "POST", "/tasks/{org}/bulk-create", tasks)).status).toBe(404);
    const made = (await client.call("olaf", "POST", "/tasks/{org}/bulk-create", tasks)).body.data[0] as { id: string };
    expect((await client.call("mia", "GET", "/tasks?status=0")).body.data).toHaveLength(1);
    expect((await client.call("mia", "PATCH", `/tasks/${made.id}/complete`)).status).toBe(204);
    expect((await client.call("olaf", "GET", "/tasks/{org}/metrics")).body).toEqual({ completedTasks: 1, totalTasks: 1 });
    expect((await client.call("mia", "PATCH", `/tasks/${made.id}/complete`)).status).toBe(400);
  });
});

describe("a deleted client", () => {
  it("leaves no row of any table that names an organization, but for the log", () => {
    const naming = TABLES.filter(
      ({ name, columns }) => "organizationId" in columns && name !== "events" && name !== "providerOrganizations",
    );
    expect(naming.map(({ name }) => name).sort()).toEqual(OF_AN_ORGANIZATION.map(({ name }) => name).sort());
  });
});

describe("event integrations", () => {
  const base = "/organizations/{org}/integrations";
  const collector = { type: 5, configuration: JSON.stringify({ Uri: "https://siem.example", Scheme: "Bearer", Token: "t" }) };

  it("keep their configurations, each checked by the type of its integration", async () => {
    const { id } = (await client.call("ada", "POST", base, collector)).body as { id: string };
    const rows = `${base}/${id}/configurations`;
    const refused = "Invalid Configuration and/or Filters for integration type Hec";
    expect((await client.call("ada", "POST", rows, { eventType: null, template: null })).body.message).toBe(refused);
    expect((await client.call("ada", "POST", rows, { template: "#Type#", configuration: "{}" })).body.message).toBe(refused);
    expect((await client.call("ada", "POST", rows, { template: "#Type#", filters: "x" })).body.message).toBe(refused);
    const row = (await client.call("ada", "POST", rows, { template: "#Type#", eventType: 1500 })).body as { id: string };
    expect((await client.call("ada", "PUT", `${rows}/${row.id}`, { template: "#Date#" })).body).toMatchObject({
      template: "#Date#",
      eventType: null,
    });
    expect((await client.call("ada", "GET", rows)).body).toMatchObject([{ id: row.id, template: "#Date#" }]);
    expect(await client.call("ada", "DELETE", `${rows}/${row.id}`)).toEqual({ status: 200, body: null });
    expect((await client.call("ada", "DELETE", `${rows}/${row.id}`)).body.message).toBe("Configuration not found for this integration.");
    expect((await client.call("zoe", "GET", rows)).body.message).toBe("Resource not found.");
  });
});

describe("money of an organization", () => {
  it("ends an own subscription with its period and takes that back; a managed client has none", async () => {
    const managed = await client.call("ada", "POST", "/organizations/{org}/cancel", { reason: "x", feedback: "y" });
    expect([managed.status, managed.body.message]).toEqual([500, "Something went wrong with your request. Please contact support."]);
    organizations.update(client.db, { id: client.organization.id }, { hasSubscription: true });
    expect((await client.call("ada", "POST", "/organizations/{org}/cancel", { reason: "x", feedback: "y" })).status).toBe(200);
    const ending = async (): Promise<boolean> =>
      (await client.call("ada", "GET", "/organizations/{org}/subscription")).body.subscription.cancelAtEndDate as boolean;
    expect(await ending()).toBe(true);
    expect((await client.call("ada", "POST", "/organizations/{org}/reinstate")).status).toBe(200);
    expect(await ending()).toBe(false);
  });
});
