import { AesHmacKey, fingerprintWords, PrivateKey, PublicKey } from "#electron/crypto/index";
import { newAccount } from "./domain/account/accounts.ts";
import { accountByEmail } from "./domain/account/claims.ts";
import type { Caller, Context, World } from "./framework/context.ts";
import { notFound } from "./framework/refusal.ts";
import { randomText } from "./framework/secrets.ts";
import { newTotpSecret } from "./domain/account/totp.ts";
import { isAutoEnrolOn } from "./domain/organization/membership-rules.ts";
import { acceptInvitation } from "./routes/joining.ts";
import { acceptRow } from "./routes/provider-users.ts";
import { providerUsers, type ProviderUser } from "./domain/tables/providers.ts";
import { accounts, type Account } from "./domain/tables/accounts.ts";
import { policies } from "./domain/tables/contents.ts";
import { organizations, organizationUsers, type OrganizationUser } from "./domain/tables/organizations.ts";

const TWO_FACTOR = 0;

/** A name from an address: `m.ozturk@…` becomes `M. Ozturk`. */
const nameFromAddress = (email: string): string =>
  email
    .split("@")[0]!
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1) + (part.length === 1 ? "." : ""))
    .join(" ");

interface Person {
  readonly account: Account;
  /** The user key, where the person was made just now. */
  readonly userKey: AesHmacKey | null;
}

/** A person for an address: the one there is, or a new one with a real key pair and a password that nobody knows. */
async function personFor({ db }: World, email: string): Promise<Person> {
  const known = accountByEmail(db, email);
  if (known) return { account: known, userKey: null };
  const userKey = AesHmacKey.generate();
  const pair = await PrivateKey.generate();
  const account = newAccount({
    email,
    name: nameFromAddress(email),
    emailVerified: true,
    salt: null,
    masterPasswordHash: randomText(40),
    kdf: { kdfType: 0, iterations: 600_000, memory: null, parallelism: null },
    key: AesHmacKey.generate().wrapKey(userKey),
    publicKey: pair.publicKey,
    privateKey: pair.wrap(userKey),
  });
  return { account, userKey };
}

/** The request that such a person would send. */
function contextOf(world: World, account: Account): Context {
  const caller: Caller = {
    userId: account.id,
    clientId: "web",
    scope: ["api"],
    email: account.email,
    claims: {},
    deviceType: "FirefoxBrowser",
  };
  return {
    world,
    db: world.db,
    secrets: world.secrets,
    method: "POST",
    path: "/play/accept",
    headers: {},
    ip: "127.0.0.1",
    origin: "http://localhost",
    params: {},
    query: new URLSearchParams(),
    body: undefined,
    maybeCaller: caller,
    caller,
  };
}

/** Two-step login and recovery, where the organization demands them: a person who is played does what is asked. */
function obey(world: World, member: OrganizationUser, { account, userKey }: Person): Account {
  const { db } = world;
  const demanded = policies.find(db, { organizationId: member.organizationId, type: TWO_FACTOR, enabled: true });
  const twoFactor =
    demanded && Object.keys(account.twoFactor).length === 0 ? { 0: { enabled: true, key: newTotpSecret() } } : account.twoFactor;
  const obedient = { ...account, twoFactor };
  if (userKey) accounts.insert(db, obedient);
  else accounts.update(db, { id: account.id }, { twoFactor });
  return obedient;
}

/** Accepts an invitation on behalf of the invited person. Throws a refusal when the rules do not allow it. */
export async function playAcceptance(world: World, memberId: string): Promise<void> {
  const { db } = world;
  const user = providerUsers.find(db, { id: memberId, status: 0 });
  if (user?.email) return acceptAtProvider(world, user, user.email);
  const member = organizationUsers.find(db, { id: memberId, status: 0 });
  if (!member?.email) throw notFound();
  const person = await personFor(world, member.email);
  db.transaction(() => {
    const account = obey(world, member, person);
    acceptInvitation(contextOf(world, account), member);
    if (person.userKey && isAutoEnrolOn(db, member.organizationId)) enrol(world, member, person.userKey);
  });
}

async function acceptAtProvider(world: World, user: ProviderUser, email: string): Promise<void> {
  const { account, userKey } = await personFor(world, email);
  world.db.transaction(() => {
    if (userKey) accounts.insert(world.db, account);
    acceptRow(world.db, user, account.id);
  });
}

/** The five words that a member with an account reads under Settings, My account. Throws a refusal for anybody else. */
export function spokenWords({ db }: World, memberId: string): readonly string[] {
  const account = accounts.find(db, {
    id: (organizationUsers.find(db, { id: memberId }) ?? providerUsers.find(db, { id: memberId }))?.userId ?? "",
  });
  const key = PublicKey.parse(account?.publicKey ?? "", "publicKey");
  if (account === undefined || !key.ok) throw notFound();
  return fingerprintWords(account.id, key.value);
}

/** Seals the person's user key to the organization (account recovery). */
function enrol({ db }: World, member: OrganizationUser, userKey: AesHmacKey): void {
  const publicKey = PublicKey.parse(organizations.find(db, { id: member.organizationId })?.publicKey ?? "", "publicKey");
  if (publicKey.ok) organizationUsers.update(db, { id: member.id }, { resetPasswordKey: publicKey.value.wrapKey(userKey) });
}
