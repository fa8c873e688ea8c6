import { ClientOrganization, sealed } from "#build/test/sandbox/client-organization";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collections } from "../tables/contents.ts";

let client: ClientOrganization;
beforeEach(async () => {
  client = await ClientOrganization.start();
});
afterEach(() => client.close());

describe("paths that name no organization", () => {
  const cases = [
    ["GET", "/organizations/nope", 500, "An unhandled server error has occurred."],
    ["GET", "/organizations/nope/groups", 500, null],
    ["GET", "/organizations/nope/policies", 500, null],
    ["GET", "/organizations/nope/users", 400, "The model state is invalid."],
    ["GET", "/organizations/nope/collections", 400, "The model state is invalid."],
    ["GET", "/organizations/nope/sso", 404, null],
  ] as const;

  it.each(cases)("%s %s answers %i", async (method, path, status, message) => {
    const reply = await client.call("ada", method, path);
    expect([reply.status, reply.body?.message ?? null]).toEqual([status, message]);
  });

  it("names the parameter of a member list", async () => {
    const { body } = await client.call("ada", "GET", "/organizations/nope/users");
    expect(body.validationErrors).toEqual({ orgId: ["The value 'nope' is not valid."] });
  });

  it("uses the envelope of the public API there", async () => {
    const { status, body } = await client.call("organization", "GET", "/public/members/nope");
    expect([status, body]).toEqual([
      400,
      { object: "error", message: "The request's model state is invalid.", errors: { id: ["The value 'nope' is not valid."] } },
    ]);
  });
});

describe("bodies", () => {
  it("answers 415 to a delete without a body", async () => {
    expect(await client.call("ada", "DELETE", "/organizations/{org}/users")).toEqual({ status: 415, body: null });
  });

  it("names the place of a policy's data that is no object", async () => {
    const { status, body } = await client.call("ada", "PUT", "/organizations/{org}/policies/1", { policy: { enabled: true, data: [] } });
    expect(status).toBe(400);
    expect(Object.keys(body.validationErrors)).toEqual(["$.policy.data"]);
  });

  it("asks for one of the two forms of a new password", async () => {
    const { status, body } = await client.call("ada", "PUT", `/organizations/{org}/users/${client.mia.id}/recover-account`, {
      resetMasterPassword: true,
    });
    expect(status).toBe(400);
    expect(Object.keys(body.validationErrors).sort()).toEqual(["AuthenticationData", "Key", "NewMasterPasswordHash", "UnlockData"]);
  });

  it.each([
    [{ minLength: 5 }, "Invalid data for MasterPassword policy: The field MinLength must be between 12 and 128."],
    [{ minComplexity: "high" }, "Invalid data for MasterPassword policy: minComplexity has an invalid value."],
    [{ requireUpper: 1 }, "Invalid data for MasterPassword policy: requireUpper has an invalid value."],
  ])("refuses master-password data %j", async (data, message) => {
    expect((await client.call("ada", "PUT", "/organizations/{org}/policies/1", { policy: { enabled: true, data } })).body.message).toBe(
      message,
    );
  });
});

describe("collections", () => {
  it("lets admins reach collections that nobody manages, and no others", async () => {
    const made = await client.call("mia", "POST", "/organizations/{org}/collections", {
      name: sealed("mine"),
      users: [{ id: client.mia.id, readOnly: false, hidePasswords: false, manage: true }],
    });
    const path = `/organizations/{org}/collections/${made.body.id}`;
    expect((await client.call("olaf", "PUT", path, { name: sealed("theirs") })).status).toBe(404);
    expect((await client.call("ada", "PUT", `/organizations/{org}/users/${client.mia.id}`, { type: 2, collections: [] })).status).toBe(200);
    const taken = { name: sealed("theirs"), users: [{ id: client.olaf.id, readOnly: false, hidePasswords: false, manage: true }] };
    expect((await client.call("olaf", "PUT", path, taken)).status).toBe(200);
  });

  it("keeps a removed member's default collection as a shared one with the address", async () => {
    await client.call("ada", "PUT", "/organizations/{org}/policies/5", {
      policy: { enabled: true },
      metadata: { defaultUserCollectionName: sealed("My items") },
    });
    const [own] = collections.list(client.db, { organizationId: client.organization.id, type: 1 });
    expect(own).toBeDefined();
    expect((await client.call("ada", "DELETE", `/organizations/{org}/collections/${own!.id}`)).status).toBe(400);
    await client.call("ada", "DELETE", `/organizations/{org}/users/${client.mia.id}`);
    const listed = (await client.call("ada", "GET", "/organizations/{org}/collections")).body.data;
    expect(listed).toMatchObject([{ id: own!.id, type: 0, defaultUserCollectionEmail: "mia@desk.example" }]);
  });
});

describe("seats", () => {
  it("creates nobody when one of several is too many", async () => {
    await client.close();
    client = await ClientOrganization.start({ seats: 3 });
    const invite = (emails: string[]): Promise<unknown> =>
      client.call("ada", "POST", "/organizations/{org}/users/invite", { emails, type: 2, collections: [] });
    expect(await invite(["a@client.example", "b@client.example"])).toMatchObject({
      status: 400,
      body: { message: "Seat limit has been reached. Please contact your provider to add more seats." },
    });
    expect(await invite(["a@client.example"])).toMatchObject({ status: 200 });
    expect((await client.call("ada", "GET", "/organizations/{org}/users")).body.data).toHaveLength(3);
  });

  it("frees the seat of a revoked member and asks for it again on restoring", async () => {
    await client.close();
    client = await ClientOrganization.start({ seats: 2 });
    await client.call("ada", "PUT", `/organizations/{org}/users/${client.mia.id}/revoke`);
    expect(
      (await client.call("ada", "POST", "/organizations/{org}/users/invite", { emails: ["a@client.example"], type: 2, collections: [] }))
        .status,
    ).toBe(200);
    expect((await client.call("ada", "PUT", `/organizations/{org}/users/${client.mia.id}/restore/vnext`, {})).status).toBe(400);
  });
});

describe("the single-organization policy", () => {
  it("names the only policy that still needs it", async () => {
    const put = (type: number, enabled: boolean): ReturnType<ClientOrganization["call"]> =>
      client.call("ada", "PUT", `/organizations/{org}/policies/${type}`, { policy: { enabled, data: null } });
    await put(3, true);
    await put(4, true);
    expect((await put(3, false)).body.message).toBe(
      "Turn off the Require single sign-on authentication policy because it requires the Single organization policy.",
    );
    await put(8, true);
    expect((await put(3, false)).body.message).toBe("Turn off all of the policies that require the Single organization policy.");
  });
});
