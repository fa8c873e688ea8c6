import { newAccount } from "#electron/sandbox/domain/account/accounts";
import { accessTokenOf, organizationTokenOf } from "#electron/sandbox/domain/account/claims";
import { organizationRow } from "#electron/sandbox/domain/organization/new-organization";
import { newId } from "#electron/sandbox/framework/secrets";
import { now } from "#electron/sandbox/framework/time";
import { startSandbox, type RunningSandbox } from "#electron/sandbox/server";
import { accounts, type Account } from "#electron/sandbox/domain/tables/accounts";
import { organizations, organizationUsers, type Organization, type OrganizationUser } from "#electron/sandbox/domain/tables/organizations";
import { providerOrganizations, providers, providerUsers } from "#electron/sandbox/domain/tables/providers";

/** Form of an EncString; tests of the server never open one. */
export const sealed = (text: string): string =>
  `2.${["0123456789abcdef", text.padEnd(16, " "), "0123456789abcdef0123456789abcdef"].map((part) => btoa(part)).join("|")}`;

export interface Reply {
  readonly status: number;
  readonly body: any;
}

/**
 * A sandbox with one provider (technician ada), one Enterprise client with an owner (olaf) and a plain member (mia),
 * and a stranger (zoe). In memory unless a file is given.
 */
export class ClientOrganization {
  readonly sandbox: RunningSandbox;
  readonly organization: Organization;
  readonly people: Readonly<Record<"ada" | "olaf" | "mia" | "zoe", Account>>;
  readonly olaf: OrganizationUser;
  readonly mia: OrganizationUser;

  private constructor(sandbox: RunningSandbox, seats: number) {
    this.sandbox = sandbox;
    this.people = { ada: this.#account("ada"), olaf: this.#account("olaf"), mia: this.#account("mia"), zoe: this.#account("zoe") };
    this.organization = organizations.insert(
      this.db,
      organizationRow({
        name: "Client",
        businessName: null,
        billingEmail: "billing@desk.example",
        planType: 19,
        seats,
        publicKey: "public",
        privateKey: sealed("private"),
        hasSubscription: false,
        status: 2,
      }),
    );
    this.olaf = this.#member(this.people.olaf, 0);
    this.mia = this.#member(this.people.mia, 2);
    this.#provider();
  }

  static async start({ file = ":memory:", seats = 20 } = {}): Promise<ClientOrganization> {
    return new ClientOrganization(
      await startSandbox({ file, port: 0, tls: null, secretDelay: 0, rateLimits: false, playToken: null }),
      seats,
    );
  }

  get db(): RunningSandbox["world"]["db"] {
    return this.sandbox.world.db;
  }

  #account(name: string): Account {
    return accounts.insert(
      this.db,
      newAccount({
        email: `${name}@desk.example`,
        name,
        emailVerified: true,
        kdf: { kdfType: 0, iterations: 600_000, memory: null, parallelism: null },
        salt: null,
        masterPasswordHash: `password of ${name}`,
        key: sealed("key"),
        publicKey: `public ${name}`,
        privateKey: sealed("private"),
      }),
    );
  }

  #member(account: Account, type: number): OrganizationUser {
    const date = now();
    return organizationUsers.insert(this.db, {
      id: newId(),
      organizationId: this.organization.id,
      userId: account.id,
      email: null,
      key: "4.AAAA",
      resetPasswordKey: null,
      status: 2,
      type,
      externalId: null,
      permissions: null,
      permissionsCleared: false,
      accessSecretsManager: false,
      accessPam: false,
      revokedFrom: null,
      revocationReason: null,
      creationDate: date,
      revisionDate: date,
    });
  }

  #provider(): void {
    const date = now();
    const provider = providers.insert(this.db, {
      id: newId(),
      name: "Desk",
      businessName: null,
      billingEmail: "billing@desk.example",
      type: 0,
      status: 2,
      enabled: true,
      useEvents: true,
      credit: 0,
      billingAddress: null,
      paymentMethod: null,
      subscriptionStart: date,
      creationDate: date,
      revisionDate: date,
    });
    providerUsers.insert(this.db, {
      id: newId(),
      providerId: provider.id,
      userId: this.people.ada.id,
      email: null,
      key: "4.AAAA",
      status: 2,
      type: 0,
      creationDate: date,
      revisionDate: date,
    });
    providerOrganizations.insert(this.db, {
      id: newId(),
      providerId: provider.id,
      organizationId: this.organization.id,
      key: sealed("organization key"),
      settings: null,
      creationDate: date,
      revisionDate: date,
    });
  }

  token(name: keyof ClientOrganization["people"]): string {
    return accessTokenOf(this.db, this.sandbox.world.secrets, this.people[name], {
      clientId: "desktop",
      scope: ["api", "offline_access"],
      deviceIdentifier: null,
      deviceType: 8,
      lifetime: 3600,
    });
  }

  /** A request to the API as one of the people, as the organization itself, or as nobody (null). */
  async call(as: keyof ClientOrganization["people"] | "organization" | null, method: string, path: string, body?: unknown): Promise<Reply> {
    const token =
      as === null
        ? null
        : as === "organization"
          ? organizationTokenOf(this.sandbox.world.secrets, this.organization.id, 3600)
          : this.token(as);
    const response = await fetch(`${this.sandbox.baseUrl}/api${path.replace("{org}", this.organization.id)}`, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}
