import type { AesHmacKey } from "#electron/crypto/index";
import { newAccount } from "../core/accounts.ts";
import type { Database } from "../core/database.ts";
import { invitedMember } from "../core/new-organization.ts";
import { hashSecret, randomText } from "../core/secrets.ts";
import { DAY, moment } from "../core/time.ts";
import { accounts } from "../tables/accounts.ts";
import { organizationUsers, type OrganizationUser } from "../tables/organizations.ts";
import type { KeyPool, PooledKeys } from "./key-pool.ts";
import type { MadeLogin } from "./logins.ts";
import { addressOf, DUTCH_FIRST, DUTCH_LAST, ENGLISH_FIRST, ENGLISH_LAST } from "./names.ts";
import type { Choices } from "./random.ts";

/** What seeded accounts have in place of a password: the hash of something that nobody knows. */
const NOBODYS_SECRET = hashSecret(randomText(40));
const AUTHENTICATOR_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** Invents people with addresses at one domain, never the same address twice. */
export class People {
  readonly #choices: Choices;
  readonly #pool: KeyPool;
  readonly #db: Database;
  readonly #used = new Set<string>();
  /** The moment of seeding, milliseconds. */
  readonly #present: number;

  constructor(db: Database, choices: Choices, pool: KeyPool, present: number) {
    this.#db = db;
    this.#choices = choices;
    this.#pool = pool;
    this.#present = present;
  }

  #newPerson(language: "nl" | "en", domain: string): { name: string; email: string } {
    const [firsts, lasts] = language === "nl" ? [DUTCH_FIRST, DUTCH_LAST] : [ENGLISH_FIRST, ENGLISH_LAST];
    const first = this.#choices.pick(firsts);
    const last = this.#choices.pick(lasts);
    const local = addressOf(first, last);
    let email = `${local}@${domain}`;
    for (let number = 2; this.#used.has(email); number++) email = `${local}${number}@${domain}`;
    this.#used.add(email);
    return { name: `${first} ${last}`, email };
  }

  daysAgo(days: number): string {
    return moment(this.#present - days * DAY);
  }

  /** Adds a member with an account. `sealed` has the organization key for every pair of the pool. */
  addMember(organizationId: string, facts: { language: "nl" | "en"; domain: string; type: number; status: 1 | 2; twoStep: boolean; days: number; sealed: ReadonlyMap<PooledKeys, string> }): OrganizationUser {
    const { name, email } = this.#newPerson(facts.language, facts.domain);
    const keys = this.#pool.pick(this.#choices);
    const id = this.#choices.guid();
    const date = this.daysAgo(facts.days);
    const account = newAccount({
      id, email, name, emailVerified: true, salt: null, masterPasswordHash: "", kdf: { kdfType: 0, iterations: 600_000, memory: null, parallelism: null },
      key: keys.wrappedUserKey, publicKey: keys.publicKey, privateKey: keys.wrappedPrivateKey, creationDate: date,
    }, NOBODYS_SECRET);
    accounts.insert(this.#db, { ...account, twoFactor: facts.twoStep ? { 0: { enabled: true, key: AUTHENTICATOR_SECRET } } : {} });
    return organizationUsers.insert(this.#db, {
      ...invitedMember(organizationId, email, facts.type, date),
      id: this.#choices.guid(),
      userId: id,
      email: null,
      status: facts.status,
      key: facts.status === 2 ? facts.sealed.get(keys)! : null,
      revisionDate: this.daysAgo(Math.max(0, facts.days - 1)),
    });
  }

  /** Adds a confirmed owner who can sign in. */
  addLogin(organizationId: string, { account, publicKey }: MadeLogin, key: AesHmacKey, date: string): OrganizationUser {
    this.#used.add(account.email);
    accounts.insert(this.#db, account);
    return organizationUsers.insert(this.#db, {
      ...invitedMember(organizationId, account.email, 0, date), id: this.#choices.guid(), userId: account.id, email: null, status: 2, key: publicKey.wrapKey(key),
    });
  }

  /** Adds somebody who was invited and has not answered; `days` beyond five: the invitation no longer works. */
  addInvited(organizationId: string, facts: { language: "nl" | "en"; domain: string; type: number; days: number }): OrganizationUser {
    const { email } = this.#newPerson(facts.language, facts.domain);
    return organizationUsers.insert(this.#db, { ...invitedMember(organizationId, email, facts.type, this.daysAgo(facts.days)), id: this.#choices.guid() });
  }
}
