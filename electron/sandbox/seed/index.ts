import { AesHmacKey } from "#electron/crypto/index";
import type { World } from "../core/context.ts";
import { assignedSeats } from "../core/seats.ts";
import { ENTERPRISE_MONTHLY, TEAMS_MONTHLY } from "../core/plans.ts";
import { accounts } from "../tables/accounts.ts";
import { settings } from "../tables/log.ts";
import { providerPlans, providers, providerUsers } from "../tables/providers.ts";
import { DEMO_CLIENTS, type DemoClient } from "./clients.ts";
import { resetData } from "../core/reset.ts";
import { makeKeyPool } from "./key-pool.ts";
import { makeLogin, type Login, type MadeLogin } from "./logins.ts";
import { LARGE_CLIENTS } from "./large.ts";
import { seedClient } from "./organization.ts";
import { People } from "./people.ts";
import { Choices } from "./random.ts";

const SEEDS = ["empty", "demo", "large"] as const;
export type SeedName = (typeof SEEDS)[number];

/** The seed of a flag; anything else is a mistake of the caller. */
export function seedName(text: string): SeedName {
  const name = SEEDS.find((one) => one === text);
  if (!name) throw new Error(`no such seed: ${text} (${SEEDS.join(", ")})`);
  return name;
}

/** What the sandbox tells whoever starts it: invented people who can sign in. */
export interface SeededWorld {
  readonly accounts: readonly { readonly email: string; readonly masterPassword: string; readonly role: string; readonly notes: string }[];
  readonly provider?: { readonly id: string; readonly name: string };
}

const PROVIDER = { id: "70000000-0000-4000-8000-000000000001", name: "Noordlicht IT", billingEmail: "administratie@noordlicht.example" };
const PASSWORD = "demo password, nothing real";
const CREATED = "2026-01-12T08:30:00.0000001Z";
const PBKDF2 = { type: 0, iterations: 600_000 } as const;
const ARGON2 = { type: 1, iterations: 3, memory: 64, parallelism: 4 } as const;

const AUTHENTICATOR = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";

interface Technician extends Login {
  readonly type: 0 | 1;
  readonly role: string;
  readonly notes: string;
}

/** The three provider users. */
const TECHNICIANS: readonly Technician[] = [
  { id: "70000000-0000-4000-8000-000000000011", email: "sanne@noordlicht.example", name: "Sanne de Wit", masterPassword: PASSWORD, kdf: PBKDF2, creationDate: CREATED, type: 0, role: "Provider admin", notes: "PBKDF2, 600,000 iterations" },
  { id: "70000000-0000-4000-8000-000000000012", email: "daan@noordlicht.example", name: "Daan Wiersma", masterPassword: PASSWORD, kdf: ARGON2, creationDate: CREATED, type: 1, role: "Service user", notes: "Argon2id, 64 MiB, 3 rounds" },
  { id: "70000000-0000-4000-8000-000000000013", email: "marijn@noordlicht.example", name: "Marijn Postma", masterPassword: PASSWORD, kdf: PBKDF2, creationDate: CREATED, type: 1, role: "Service user", authenticator: AUTHENTICATOR, notes: `two-step login, authenticator secret ${AUTHENTICATOR}` },
];

/** The owner of one client: an account without a provider, which sees the organization that it owns. */
const OWNER = {
  id: "70000000-0000-4000-8000-000000000014", email: "pieter@hoogland.example", name: "Pieter Hoogland", masterPassword: PASSWORD, kdf: PBKDF2, creationDate: CREATED,
  client: "Bakkerij Hoogland", role: "Owner of Bakkerij Hoogland", notes: "no provider; PBKDF2, 600,000 iterations",
};

const tell = ({ email, masterPassword, role, notes }: Login & { role: string; notes: string }): SeededWorld["accounts"][number] => ({ email, masterPassword, role, notes });
const told: SeededWorld = {
  accounts: [...TECHNICIANS.map(tell), tell(OWNER)],
  provider: { id: PROVIDER.id, name: PROVIDER.name },
};

/** Fills an empty database; a database that was seeded before keeps its data. */
export async function seed(world: World, name: SeedName): Promise<SeededWorld> {
  const known = settings.find(world.db, { name: "seed" })?.value;
  const wanted = known === undefined ? name : seedName(known);
  if (known === undefined && wanted !== "empty") await fill(world, wanted === "large" ? LARGE_CLIENTS : DEMO_CLIENTS);
  if (known === undefined) settings.insert(world.db, { name: "seed", value: wanted });
  world.db.script("pragma wal_checkpoint(truncate);");
  if (wanted === "empty") return { accounts: [] };
  return wanted === "demo" ? told : { ...told, accounts: TECHNICIANS.map(tell) };
}

/** Throws everything away and seeds the same world anew. */
export async function reseed(world: World): Promise<SeededWorld> {
  const name = seedName(settings.find(world.db, { name: "seed" })?.value ?? "demo");
  resetData(world);
  settings.remove(world.db, { name: "seed" });
  return seed(world, name);
}

/** Makes the provider, its people and its clients in one transaction. */
export async function fill(world: World, clients: readonly DemoClient[]): Promise<void> {
  const pool = await makeKeyPool(12);
  const logins = await Promise.all(TECHNICIANS.map(makeLogin));
  const owner = await makeLogin(OWNER);
  const choices = new Choices(20_261_124);
  const key = AesHmacKey.generate();
  world.db.transaction(() => {
    addProvider(world, logins, key);
    const people = new People(world.db, choices, pool, Date.now());
    const owners = new Map([[OWNER.client, owner]]);
    for (const client of clients) seedClient({ world, choices, pool, people, owners, provider: { ...PROVIDER, key } }, client);
    bookSeats(world);
  });
}

function addProvider({ db }: World, logins: readonly MadeLogin[], key: AesHmacKey): void {
  providers.insert(db, {
    id: PROVIDER.id, name: PROVIDER.name, businessName: `${PROVIDER.name} B.V.`, billingEmail: PROVIDER.billingEmail, type: 0, status: 2, enabled: true, useEvents: true, credit: 0,
    billingAddress: { country: "NL", postalCode: "8011 AB", line1: "Eiland 1", line2: null, city: "Zwolle", state: null, taxId: null },
    paymentMethod: { type: "card", token: "invented" }, subscriptionStart: CREATED, creationDate: CREATED, revisionDate: CREATED,
  });
  for (const [index, { account, publicKey }] of logins.entries()) {
    accounts.insert(db, account);
    providerUsers.insert(db, {
      id: `70000000-0000-4000-8000-00000000002${index + 1}`, providerId: PROVIDER.id, userId: account.id, email: null, key: publicKey.wrapKey(key), status: 2,
      type: TECHNICIANS[index]!.type, creationDate: CREATED, revisionDate: CREATED,
    });
  }
}

/** The plan rows: minimums a little below what is assigned, the rest bought. */
function bookSeats({ db }: World): void {
  const plans = [[TEAMS_MONTHLY, 100], [ENTERPRISE_MONTHLY, 1000]] as const;
  for (const [index, [planType, seatMinimum]] of plans.entries()) {
    const allocatedSeats = assignedSeats(db, PROVIDER.id, planType);
    const id = `70000000-0000-4000-8000-00000000003${index + 1}`;
    providerPlans.insert(db, { id, providerId: PROVIDER.id, planType, seatMinimum, allocatedSeats, purchasedSeats: Math.max(0, allocatedSeats - seatMinimum) });
  }
}
