import { describe, expect, test } from "vitest";
import { asId, type OrganizationId } from "#shared/model/ids";
import { readTranscripts, routeOf, type Exchange } from "#build/test/transcripts";
import type { ApiRequest } from "./api-request.ts";
import {
  account,
  collections,
  connections,
  domains,
  events,
  groups,
  identity,
  items,
  members,
  organizations,
  policies,
  providers,
  sso,
} from "./index.ts";

/*
 * The app's own requests must have the form of the recorded ones: the same route, and in body, form and query the same
 * members with the same JSON types as some request that the real server accepted there.
 */
const id = asId<OrganizationId>("463ccf27-6bd9-4b42-8679-b50a0109d32e");
const access = { id, readOnly: false, hidePasswords: false, manage: true };
const text = "2.a|b|c";
const device = { identifier: id, platform: "linux" } as const;
const grant = { email: "ada@desk.example", passwordHash: "hash", device };
const permissions = Object.fromEntries(
  [
    "accessEventLogs",
    "accessImportExport",
    "accessReports",
    "createNewCollections",
    "editAnyCollection",
    "deleteAnyCollection",
    "manageGroups",
    "managePolicies",
    "manageSso",
    "manageUsers",
    "manageResetPassword",
    "manageScim",
  ].map((name) => [name, false]),
);

const newProvider = {
  details: { name: "n", businessName: "b", billingEmail: "b@x.example" },
  address: { country: "NL", postalCode: "1", line1: "l", line2: null, city: "c", state: null, taxId: { code: "eu_vat", value: "v" } },
  token: "t",
  key: "4.a",
  paymentMethod: { type: "card", token: "t" },
};
const requests: readonly (readonly [string, ApiRequest<unknown>])[] = [
  ["prelogin", identity.askPrelogin("Ada@Desk.example")],
  ["older prelogin", identity.askPrelogin("ada@desk.example", "/accounts/prelogin")],
  ["sign in", identity.signInWithPassword(grant)],
  ["sign in with a second factor", identity.signInWithPassword({ ...grant, secondFactor: { method: 0, code: "123456", remember: true } })],
  ["sign in from a new device", identity.signInWithPassword({ ...grant, newDeviceCode: "123456" })],
  ["refresh", identity.refreshToken("token")],
  ["mail a code", identity.sendEmailCode("ada@desk.example", "hash", id)],
  ["mail a new-device code", identity.resendNewDeviceCode("ada@desk.example", "hash")],
  ["config", account.readConfig()],
  ["profile", account.readProfile()],
  ["revision date", account.readRevisionDate()],
  ["public key", account.readPublicKey(id)],
  ["public keys", account.readPublicKeys(id)],
  ["provider", providers.readProvider(id)],
  ["clients", providers.listClients(id)],
  [
    "create client",
    providers.createClient(id, {
      name: "n",
      ownerEmail: "o@x.example",
      planType: 19,
      seats: 5,
      key: text,
      keyPair: { publicKey: "p", encryptedPrivateKey: text },
      collectionName: text,
    }),
  ],
  ["update client", providers.updateClient(id, id, { name: "n", assignedSeats: 5 })],
  ["addable", providers.listAddable(id)],
  ["add existing", providers.addExistingClient(id, id, text)],
  ["subscription", providers.readSubscription(id)],
  ["provider users", providers.listProviderUsers(id)],
  ["invite provider users", providers.inviteProviderUsers(id, ["a@x.example"], 1)],
  ["confirm provider users", providers.confirmProviderUsers(id, [{ id, key: "4.a" }])],
  ["resend to provider users", providers.resendToProviderUsers(id, [id])],
  ["role of a provider user", providers.changeProviderRole(id, id, 1)],
  ["remove provider users", providers.removeProviderUsers(id, [id])],
  ["accept a provider", providers.acceptInvitation(id, id, "t")],
  ["update provider", providers.updateProvider(id, { name: "n", businessName: "b", billingEmail: "b@x.example" })],
  ["set up provider", providers.setUpProvider(id, newProvider)],
  ["unlink", providers.unlinkClient(id, id)],
  ["billing address", providers.readAddress(id)],
  ["update billing address", providers.updateAddress(id, { ...newProvider.address, taxId: null })],
  ["credit", providers.readCredit(id)],
  ["payment method", providers.readPaymentMethod(id)],
  ["billing warnings", providers.readWarnings(id)],
  ["invoices", providers.listInvoices(id)],
  ["plans", providers.listPlans()],
  ["organization", organizations.readOrganization(id)],
  ["rename", organizations.updateOrganization(id, { name: "n" })],
  ["billing e-mail", organizations.updateOrganization(id, { billingEmail: "b@x.example" })],
  ["both", organizations.updateOrganization(id, { name: "n", billingEmail: "b@x.example" })],
  [
    "collection settings",
    organizations.updateCollectionManagement(id, {
      limitCollectionCreation: true,
      limitCollectionDeletion: true,
      limitItemDeletion: false,
      allowAdminAccessToAllCollectionItems: true,
    }),
  ],
  ["organization's public key", organizations.readOrganizationPublicKey(id)],
  ["members", members.listMembers(id)],
  ["member", members.readMember(id, id)],
  ["invite", members.invite(id, { emails: ["a@x.example"], type: 2, collections: [access], groups: [] }, "bitwarden")],
  [
    "invite a custom member",
    members.invite(id, { emails: ["a@x.example"], type: 4, permissions, collections: [], groups: [] }, "vaultwarden"),
  ],
  ["reinvite", members.reinvite(id, [id])],
  ["member keys", members.memberPublicKeys(id, [id])],
  ["confirm", members.confirm(id, [{ id, key: "4.a" }])],
  [
    "update member",
    members.updateMember(id, id, { type: 2, accessSecretsManager: false, collections: [access], groups: [id] }, "bitwarden"),
  ],
  ["revoke", members.revokeMembers(id, [id])],
  ["restore", members.restoreMembers(id, [id])],
  ["remove", members.removeMembers(id, [id])],
  ["recovery details", members.readRecoveryDetails(id, id)],
  ["groups", groups.listGroups(id)],
  ["group", groups.readGroup(id, id)],
  ["group members", groups.readGroupMembers(id, id)],
  ["create group", groups.createGroup(id, { name: "g", collections: [access], users: [id] })],
  ["update group", groups.updateGroup(id, id, { name: "g", collections: [access], users: [id] })],
  ["remove group", groups.removeGroup(id, id)],
  ["collections", collections.listCollections(id)],
  ["collection", collections.readCollection(id, id)],
  ["create collection", collections.createCollection(id, { name: text, externalId: "x", groups: [access], users: [access] })],
  ["update collection", collections.updateCollection(id, id, { name: text, externalId: "x", groups: [access], users: [access] })],
  ["remove collection", collections.removeCollection(id, id)],
  ["policies", policies.listPolicies(id)],
  ["policy without data", policies.savePolicy(id, 3, { enabled: true, data: null })],
  ["policy with data", policies.savePolicy(id, 8, { enabled: true, data: { autoEnrollEnabled: true } })],
  ["policy with own collections", policies.savePolicy(id, 5, { enabled: true, data: null, defaultUserCollectionName: text })],
  ["items", items.listItems(id)],
  ["SSO", sso.readSso(id)],
  ["SCIM", connections.readScim(id)],
  ["domains", domains.listDomains(id)],
  ["events", events.listEvents(id, { start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z" })],
  ["more events", events.listEvents(id, { start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z", continuationToken: "1" })],
];

const accepted = Map.groupBy(
  readTranscripts().filter(({ response }) => response.status < 300 || response.status === 400),
  routeOf,
);

describe("the app's requests have the recorded form", () => {
  test.each(requests)("%s", (_name, request) => {
    const route = routeOf({
      request: { method: request.method, path: request.path, ...(request.server === "identity" ? { server: "identity" } : {}) },
    } as Exchange);
    const recorded = accepted.get(route) ?? [];
    expect(recorded.length, route).toBeGreaterThan(0);
    const shape = shapeOf({ body: plain(request.body), form: plain(request.form) });
    const shapes = recorded.map((exchange) => shapeOf({ body: exchange.request.body, form: exchange.request.form }));
    expect(
      shapes.some((candidate) => fits(shape, candidate)),
      `${route} ${JSON.stringify(shape)} not among ${[...new Set(shapes.map((entry) => JSON.stringify(entry)))].slice(0, 12).join("\n")}`,
    ).toBe(true);
    const known = new Set(recorded.flatMap((exchange) => [...new URLSearchParams(exchange.request.path.split("?")[1] ?? "").keys()]));
    expect(Object.entries(request.query ?? {}).filter(([name, value]) => value !== undefined && !known.has(name))).toEqual([]);
  });

  test("prelogin is asked in lower case", () => {
    expect(identity.askPrelogin(" Ada@Desk.example ").body).toEqual({ email: "ada@desk.example" });
  });

  test("Vaultwarden never gets null permissions", () => {
    expect(members.invite(id, { emails: [], type: 2, collections: [], groups: [] }, "vaultwarden").body).not.toHaveProperty("permissions");
  });

  test("an import has the recorded form, item by item", () => {
    const route = "POST /ciphers/import-organization";
    for (const { request } of (accepted.get(route) ?? []).filter(({ response }) => response.status === 200)) {
      const made = items.importItems(id, request.body as Parameters<typeof items.importItems>[1], "bitwarden");
      const { folders: _folders, folderRelationships: _links, ...body } = request.body as Record<string, unknown>;
      expect(plain(made.body)).toEqual(body);
      // As the thread of a file writes its items.
      const sent = request.body as Parameters<typeof items.importItems>[1];
      const ciphers = { json: JSON.stringify(sent.ciphers).slice(1, -1), marks: [] };
      expect(JSON.parse(items.importItems(id, { ...sent, ciphers }, "bitwarden").written ?? "")).toEqual(body);
    }
    const forVaultwarden = items.importItems(
      id,
      { collections: [{ name: text }], ciphers: [], collectionRelationships: [] },
      "vaultwarden",
    );
    expect(forVaultwarden.body).toMatchObject({ collections: [{ name: text, groups: [], users: [] }] });
  });

  test("an SSO configuration is written with all members of the recorded model", () => {
    for (const { request } of (accepted.get("POST /organizations/{id}/sso") ?? []).filter(({ response }) => response.status === 200)) {
      expect(sso.saveSso(id, request.body as Parameters<typeof sso.saveSso>[1]).body).toEqual(request.body);
    }
  });

  test("headers are those of the recordings", async () => {
    const { clientHeaders } = await import("./client-headers.ts");
    expect(clientHeaders("linux")).toEqual({
      "Bitwarden-Client-Version": "2026.8.0",
      "Bitwarden-Client-Name": "desktop",
      "Device-Type": "8",
      Accept: "application/json",
    });
    expect([
      clientHeaders("win32")["Device-Type"],
      clientHeaders("darwin")["Device-Type"],
      clientHeaders("freebsd")["Device-Type"],
    ]).toEqual(["6", "7", "8"]);
  });
});

type Shape = string | null | { readonly [member: string]: Shape } | readonly Shape[];
const plain = (value: unknown): unknown => (value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown));

/** Members and JSON types of a value; of a list, the shape of its first entry. */
function shapeOf(value: unknown): Shape {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== "object") return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, shapeOf(entry)]),
  );
}

/** Null stands for any type that may be missing, an empty list for any list. */
function fits(made: Shape, recorded: Shape): boolean {
  if (made === null || recorded === null) return made === recorded || typeof made === "string" || typeof recorded === "string";
  if (typeof made === "string" || typeof recorded === "string") return made === recorded;
  if (Array.isArray(made) || Array.isArray(recorded)) {
    if (!Array.isArray(made) || !Array.isArray(recorded)) return false;
    return made.length === 0 || recorded.length === 0 || fits(made[0] as Shape, recorded[0] as Shape);
  }
  const [left, right] = [made as Readonly<Record<string, Shape>>, recorded as Readonly<Record<string, Shape>>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => key in left && key in right && fits(left[key] as Shape, right[key] as Shape));
}
