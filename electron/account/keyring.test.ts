import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { AesHmacKey, PrivateKey, PublicKey, SealingKey } from "#electron/crypto/index";
import { profile as profileSchema, userPublicKey, type Profile } from "#shared/api/account";
import { asId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { KeyPins } from "./key-pins.ts";
import { Keyring } from "./keyring.ts";
import { ProfileStore } from "./profile-store.ts";
import { clientsOf, providersOf } from "./role.ts";

/* What a hostile server may put into the profile, and what becomes of it. */
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const code = (result: Result<unknown>): string => (result.ok ? "opened" : result.error.code);
const id = asId<ProfileId>("00000000-0000-4000-8000-000000000001");
const own = await PrivateKey.generate();
const ownPublic = value(PublicKey.parse(own.publicKey, "t"));
const [provider, alpha, beta, stranger] = Array.from({ length: 4 }, () => AesHmacKey.generate()) as [
  AesHmacKey,
  AesHmacKey,
  AesHmacKey,
  AesHmacKey,
];

let pins: KeyPins;
let keyring: Keyring;
let store: ProfileStore;
const sealing = SealingKey.fromBytes(new Uint8Array(32).fill(3));
beforeEach(async () => {
  store = new ProfileStore(mkdtempSync(join(tmpdir(), "provider-desk-keyring-")));
  pins = value(await KeyPins.open(store, id, sealing, { existed: false, now: "2026-11-29T08:00:00.000Z" }));
  keyring = new Keyring(AesHmacKey.generate(), own);
});

type Row = {
  readonly id: string;
  readonly key: string | null;
  readonly providerId?: string;
  readonly type?: number;
  readonly status?: number;
  readonly permissions?: Record<string, boolean>;
};
const profileWith = (parts: { providerKey?: string | null; clients?: readonly Row[]; organizations?: readonly Row[] }): Profile =>
  profileSchema.parse({
    id: "u",
    email: "a@b.example",
    providers: parts.providerKey === undefined ? [] : [{ id: "p", name: "P", key: parts.providerKey, type: 0, enabled: true }],
    providerOrganizations: (parts.clients ?? []).map((row) => ({
      name: row.id,
      enabled: true,
      providerId: "p",
      status: 2,
      type: 0,
      ...row,
    })),
    organizations: (parts.organizations ?? []).map((row) => ({ name: row.id, enabled: true, status: 2, type: 0, ...row })),
  });
const good = (): Profile =>
  profileWith({
    providerKey: ownPublic.wrapKey(provider),
    clients: [
      { id: "alpha", key: provider.wrapKey(alpha) },
      { id: "beta", key: provider.wrapKey(beta) },
    ],
  });

test("client keys come through the provider's, own organizations through the private key", () => {
  keyring.load(good(), pins);
  expect(value(keyring.providerKey("p")).thumbprint()).toBe(provider.thumbprint());
  expect(value(keyring.organizationKey(asId<OrganizationId>("alpha"))).thumbprint()).toBe(alpha.thumbprint());
  keyring.load(profileWith({ organizations: [{ id: "alpha", key: ownPublic.wrapKey(alpha) }] }), pins);
  expect(value(keyring.organizationKey(asId<OrganizationId>("alpha"))).thumbprint()).toBe(alpha.thumbprint());
  expect(code(keyring.organizationKey(asId<OrganizationId>("unknown")))).toBe("client.no-key");
});

test("a provider key that the server made itself is refused, and everything under it", async () => {
  keyring.load(good(), pins);
  value(await pins.save());
  const forged = profileWith({
    providerKey: ownPublic.wrapKey(stranger),
    clients: [
      { id: "alpha", key: stranger.wrapKey(alpha) },
      { id: "gamma", key: stranger.wrapKey(stranger) },
    ],
  });
  for (const seen of [pins, value(await KeyPins.open(store, id, sealing, { existed: false, now: "2026-11-29T08:00:00.000Z" }))]) {
    keyring.load(forged, seen);
    expect(code(keyring.providerKey("p"))).toBe("client.key-changed");
    expect(["alpha", "gamma"].map((client) => code(keyring.organizationKey(asId<OrganizationId>(client))))).toEqual([
      "client.key-changed",
      "client.key-changed",
    ]);
  }
});

test("keys of two clients swapped, or one key for two clients", () => {
  keyring.load(good(), pins);
  keyring.load(
    profileWith({
      providerKey: ownPublic.wrapKey(provider),
      clients: [
        { id: "alpha", key: provider.wrapKey(beta) },
        { id: "beta", key: provider.wrapKey(alpha) },
      ],
    }),
    pins,
  );
  expect(["alpha", "beta"].map((client) => code(keyring.organizationKey(asId<OrganizationId>(client))))).toEqual([
    "client.key-changed",
    "client.key-changed",
  ]);
  const twice = profileWith({
    providerKey: ownPublic.wrapKey(provider),
    clients: [
      { id: "new-1", key: provider.wrapKey(stranger) },
      { id: "new-2", key: provider.wrapKey(stranger) },
    ],
  });
  keyring.load(twice, pins);
  expect(["new-1", "new-2"].map((client) => code(keyring.organizationKey(asId<OrganizationId>(client))))).toEqual([
    "client.key-changed",
    "client.key-changed",
  ]);
});

test("a client in both lists must have one key", () => {
  const both = (member: AesHmacKey): Profile => ({
    ...good(),
    organizations: profileWith({ organizations: [{ id: "alpha", key: ownPublic.wrapKey(member) }] }).organizations,
  });
  keyring.load(both(alpha), pins);
  expect(code(keyring.organizationKey(asId<OrganizationId>("alpha")))).toBe("opened");
  keyring.load(both(stranger), pins);
  expect(code(keyring.organizationKey(asId<OrganizationId>("alpha")))).toBe("client.key-changed");
});

test("one bad client does not stop the others; any text may stand for a key", () => {
  for (const junk of ["plain", "", "0.aa|bb", "2.a|b|c", "4.AAAA", ownPublic.wrapKey(beta), null]) {
    keyring.load(
      profileWith({
        providerKey: ownPublic.wrapKey(provider),
        clients: [
          { id: "alpha", key: provider.wrapKey(alpha) },
          { id: "bad", key: junk },
        ],
      }),
      pins,
    );
    expect(code(keyring.organizationKey(asId<OrganizationId>("alpha")))).toBe("opened");
    if (junk === null || !junk.startsWith("4.")) expect(code(keyring.organizationKey(asId<OrganizationId>("bad")))).not.toBe("opened");
  }
  keyring.load(profileWith({ providerKey: "rubbish", clients: [{ id: "alpha", key: provider.wrapKey(alpha) }] }), pins);
  expect(code(keyring.organizationKey(asId<OrganizationId>("alpha")))).toBe("crypto.malformed");
});

test("a key that stays the same stays the same object; wiping wipes all, old ones included", () => {
  keyring.load(good(), pins);
  const [first, gone] = [
    value(keyring.organizationKey(asId<OrganizationId>("alpha"))),
    value(keyring.organizationKey(asId<OrganizationId>("beta"))),
  ];
  keyring.load(profileWith({ providerKey: ownPublic.wrapKey(provider), clients: [{ id: "alpha", key: provider.wrapKey(alpha) }] }), pins);
  expect(value(keyring.organizationKey(asId<OrganizationId>("alpha")))).toBe(first);
  expect([first.isZeroed, gone.isZeroed]).toEqual([false, false]);
  const all = [first, gone, value(keyring.providerKey("p")), keyring.userKey];
  const user = new Keyring(keyring.userKey, own);
  keyring.zero();
  expect(all.map((key) => key.isZeroed)).toEqual([true, true, true, true]);
  expect(user.userKey.isZeroed).toBe(true);
});

test("an id that every object answers to was never pinned, and is none on the wire", () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    expect(pins.known({ userId: name, email: "a@b.example", name: null }), name).toEqual({ kind: "never" });
    expect(pins.check("organizations", name, "print"), name).toBe("new");
    expect(pins.check("organizations", name, "other"), name).toBe("changed");
    expect(userPublicKey.safeParse({ userId: name, publicKey: "x" }).success, name).toBe(false);
  }
  for (const name of ["../accounts", "a/b", "a?b", "a#b", "%2e%2e", "a b", "a\nb"])
    expect(userPublicKey.safeParse({ userId: name, publicKey: "x" }).success, name).toBe(false);
});

test("who an account is, from the token and, without claims, from the profile", () => {
  const account = good();
  const claims = { sub: "u", providerprovideradmin: [], providerserviceuser: ["p"] };
  expect(providersOf(account, claims)[0]?.role).toBe("service-user");
  expect(providersOf(account, { ...claims, providerserviceuser: [], providerprovideradmin: ["p"] })[0]?.role).toBe("provider-admin");
  expect(providersOf(account, null)[0]?.role).toBe("provider-admin");
});

test("without a provider the owned and administered organizations are the clients", () => {
  const full = { createNewCollections: true, editAnyCollection: true, deleteAnyCollection: true };
  const rows: Row[] = [
    { id: "owner", key: "k", type: 0 },
    { id: "admin", key: "k", type: 1 },
    { id: "user", key: "k", type: 2 },
    { id: "custom", key: "k", type: 4, permissions: {} },
    { id: "full", key: "k", type: 4, permissions: full },
    { id: "invited", key: "k", type: 0, status: 0 },
  ];
  const account = profileWith({ organizations: rows });
  expect(clientsOf(account, [], "bitwarden").map((row) => row.id)).toEqual(["owner", "admin"]);
  expect(clientsOf(account, [], "vaultwarden").map((row) => row.id)).toEqual(["owner", "admin", "full"]);
});
