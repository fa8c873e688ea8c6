import type { AesHmacKey } from "#electron/crypto/index";
import { accountByEmail } from "../domain/account/claims.ts";
import { newAccount } from "../domain/account/accounts.ts";
import type { Database } from "../framework/database.ts";
import { invitedMember } from "../domain/organization/new-organization.ts";
import { hashSecret, randomText } from "../framework/secrets.ts";
import { moment } from "../framework/time.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { organizationUsers, type OrganizationUser, type Permissions } from "../domain/tables/organizations.ts";
import type { KeyPool, PooledKeys } from "./key-pool.ts";
import type { MadeLogin } from "./logins.ts";
import { addressOf, DUTCH_FIRST, DUTCH_LAST, ENGLISH_FIRST, ENGLISH_LAST } from "./names.ts";
import type { Choices } from "./random.ts";

/** What seeded accounts have in place of a password: the hash of something that nobody knows. */
const NOBODYS_SECRET = hashSecret(randomText(40));
const AUTHENTICATOR_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const PBKDF2 = { kdfType: 0, iterations: 600_000, memory: null, parallelism: null };
const ARGON2 = { kdfType: 1, iterations: 3, memory: 64, parallelism: 4 };

/** How somebody stands in an organization. */
export interface Membership {
  readonly status: -1 | 0 | 1 | 2;
  readonly type: number;
  readonly permissions?: Permissions;
  readonly twoStep: boolean;
  /** Moments, milliseconds since 1970. `joined`: confirmed, or revoked later. */
  readonly invited: number;
  readonly joined: number | null;
}

/** The organization that people are added to. */
export interface Employer {
  readonly organizationId: string;
  readonly language: "nl" | "en";
  readonly domain: string;
  /** The organization's key for each pair of the pool, and the key itself. */
  readonly sealed: ReadonlyMap<PooledKeys, string>;
  readonly key: AesHmacKey;
  /** The user keys of the pool for account recovery, where everybody is enrolled. */
  readonly recovery: ReadonlyMap<PooledKeys, string> | null;
}

/** Adds people to one organization; whoever has no name gets an invented one, never the same address twice. */
export class People {
  readonly #choices: Choices;
  readonly #pool: KeyPool;
  readonly #db: Database;
  readonly #employer: Employer;
  readonly #used = new Set<string>();
  readonly #invented = new Set<string>();

  constructor(db: Database, choices: Choices, pool: KeyPool, employer: Employer) {
    this.#db = db;
    this.#choices = choices;
    this.#pool = pool;
    this.#employer = employer;
  }

  /** An address that is somebody's already; nobody invented gets it. */
  reserve(email: string): void {
    this.#used.add(email);
  }

  invent(): { name: string; email: string } {
    const [firsts, lasts] = this.#employer.language === "nl" ? [DUTCH_FIRST, DUTCH_LAST] : [ENGLISH_FIRST, ENGLISH_LAST];
    const first = this.#choices.pick(firsts);
    const last = this.#choices.pick(lasts);
    const local = addressOf(first, last);
    let email = `${local}@${this.#employer.domain}`;
    for (let number = 2; this.#used.has(email); number++) email = `${local}${number}@${this.#employer.domain}`;
    this.#used.add(email);
    this.#invented.add(email);
    return { name: `${first} ${last}`, email };
  }

  /** Adds a member; from acceptance on with an account, the existing one where the address has one. */
  add({ name, email }: { readonly name: string; readonly email: string }, membership: Membership): OrganizationUser {
    const { organizationId, sealed, recovery } = this.#employer;
    const { status, type, permissions, invited, joined } = membership;
    const row = {
      ...invitedMember(organizationId, email, type, moment(invited)),
      id: this.#choices.guid(),
      permissions: permissions ?? null,
    };
    if (status === 0) return organizationUsers.insert(this.#db, row);
    const keys = this.#pool.pick(this.#choices);
    const known = this.#invented.has(email) ? undefined : accountByEmail(this.#db, email);
    const userId = known?.id ?? this.#addAccount(name, email, membership, keys);
    const own = known ? this.#pool.holding(known.publicKey) : keys;
    const isIn = status !== 1;
    return organizationUsers.insert(this.#db, {
      ...row,
      userId,
      email: null,
      status,
      key: isIn ? sealed.get(own)! : null,
      resetPasswordKey: recovery?.get(own) ?? null,
      revisionDate: moment(joined ?? invited),
      ...(status === -1 ? { revokedFrom: 2, revocationReason: 1 } : {}),
    });
  }

  #addAccount(name: string, email: string, { twoStep, invited }: Membership, keys: PooledKeys): string {
    const id = this.#choices.guid();
    const account = newAccount(
      {
        id,
        email,
        name,
        emailVerified: true,
        salt: null,
        masterPasswordHash: "",
        kdf: this.#choices.chance(0.15) ? ARGON2 : PBKDF2,
        key: keys.wrappedUserKey,
        publicKey: keys.publicKey,
        privateKey: keys.wrappedPrivateKey,
        creationDate: moment(invited),
      },
      NOBODYS_SECRET,
    );
    accounts.insert(this.#db, { ...account, twoFactor: twoStep ? { 0: { enabled: true, key: AUTHENTICATOR_SECRET } } : {} });
    return id;
  }

  /** Adds a confirmed owner who can sign in. */
  addLogin(
    { account, publicKey }: MadeLogin,
    { invited, joined }: { readonly invited: number; readonly joined: number },
  ): OrganizationUser {
    const { organizationId, key } = this.#employer;
    this.reserve(account.email);
    accounts.insert(this.#db, account);
    return organizationUsers.insert(this.#db, {
      ...invitedMember(organizationId, account.email, 0, moment(invited)),
      id: this.#choices.guid(),
      userId: account.id,
      email: null,
      status: 2,
      key: publicKey.wrapKey(key),
      revisionDate: moment(joined),
    });
  }
}
