import { AesHmacKey } from "#electron/crypto/index";
import type { World } from "../framework/context.ts";
import { assignedSeats } from "../domain/provider/seats.ts";
import { ENTERPRISE_MONTHLY, TEAMS_MONTHLY } from "../domain/provider/plans.ts";
import { settings } from "../domain/tables/log.ts";
import { installations } from "../domain/tables/organizations.ts";
import { providerPlans, providers, providerUsers } from "../domain/tables/providers.ts";
import { randomText } from "../framework/secrets.ts";
import { moment, now } from "../framework/time.ts";
import { addBusinessUnit } from "./business-unit.ts";
import { Calendar } from "./calendar.ts";
import { DEMO_CLIENTS, SMALL_CLIENTS, type DemoClient } from "./clients.ts";
import { resetData } from "../domain/reset.ts";
import { writeHistory } from "./history.ts";
import { makeKeyPool } from "./key-pool.ts";
import { insertLogin, makeLogin, type Login, type MadeLogin } from "./logins.ts";
import { LARGE_CLIENTS } from "./large.ts";
import { seedClient } from "./organization.ts";
import { addOwnOrganization } from "./own-organization.ts";
import { Choices } from "./random.ts";

const SEEDS = ["empty", "small", "demo", "large"] as const;
export type SeedName = (typeof SEEDS)[number];

/** The seed of a flag; anything else is a mistake of the caller. */
export function seedName(text: string): SeedName {
  const name = SEEDS.find((one) => one === text);
  if (!name) throw new Error(`no such seed: ${text} (${SEEDS.join(", ")})`);
  return name;
}

export type Showcase = "admin" | "service-user" | "two-step" | "new-device" | "owner" | "business-unit";

/** What the sandbox tells whoever starts it: invented people who can sign in. */
export interface SeededWorld {
  readonly accounts: readonly {
    readonly email: string;
    readonly masterPassword: string;
    readonly role: string;
    readonly notes: string;
    /** What signing in with it shows; the app has the words. */
    readonly shows: Showcase;
    /** Base-32 secret for an authenticator, where two-step login is on. */
    readonly authenticator: string | null;
  }[];
  readonly provider?: { readonly id: string; readonly name: string };
  /** An own server that is known to this cloud: its licence can be asked for. */
  readonly installationId?: string;
}

const PROVIDER = { id: "70000000-0000-4000-8000-000000000001", name: "Noordlicht IT", billingEmail: "administratie@noordlicht.example" };
const PASSWORD = "demo password, nothing real";
/** Age of the provider in days: it is older than its clients. */
const PROVIDER_AGE = 330;
const SEED = 20_261_124;
const PBKDF2 = { type: 0, iterations: 600_000 } as const;
/** Below what the app takes without a word, above what it refuses. */
const WEAK = { type: 0, iterations: 100_000 } as const;
const ARGON2 = { type: 1, iterations: 3, memory: 64, parallelism: 4 } as const;

const AUTHENTICATOR = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";

interface SeededLogin extends Login {
  readonly role: string;
  readonly notes: string;
  readonly shows: Showcase;
}

/** The provider users. */
const TECHNICIANS: readonly (SeededLogin & { readonly type: 0 | 1 })[] = [
  {
    id: "70000000-0000-4000-8000-000000000011",
    email: "sanne@noordlicht.example",
    name: "Sanne de Wit",
    masterPassword: PASSWORD,
    kdf: PBKDF2,
    type: 0,
    shows: "admin",
    role: "Provider admin",
    notes: "PBKDF2, 600,000 iterations",
  },
  {
    id: "70000000-0000-4000-8000-000000000012",
    email: "daan@noordlicht.example",
    name: "Daan Wiersma",
    masterPassword: PASSWORD,
    kdf: ARGON2,
    type: 1,
    shows: "service-user",
    role: "Service user",
    notes: "Argon2id, 64 MiB, 3 rounds",
  },
  {
    id: "70000000-0000-4000-8000-000000000013",
    email: "marijn@noordlicht.example",
    name: "Marijn Postma",
    masterPassword: PASSWORD,
    kdf: PBKDF2,
    type: 1,
    shows: "two-step",
    role: "Service user",
    authenticator: AUTHENTICATOR,
    notes: `two-step login by e-mail or authenticator, secret ${AUTHENTICATOR}`,
  },
  {
    id: "70000000-0000-4000-8000-000000000015",
    email: "noor@noordlicht.example",
    name: "Noor Haringa",
    masterPassword: PASSWORD,
    kdf: WEAK,
    type: 1,
    shows: "new-device",
    role: "Service user",
    knownDevice: "linux",
    notes: "weak key settings (PBKDF2, 100,000 iterations); a mailed code for every new computer",
  },
];

const INSTALLATION = "70000000-0000-4000-8000-000000000200";

/** The owner of one client: an account without a provider, which sees the organization that it owns. */
const OWNER: SeededLogin & { readonly client: string } = {
  id: "70000000-0000-4000-8000-000000000014",
  email: "pieter@hoogland.example",
  name: "Pieter Hoogland",
  masterPassword: PASSWORD,
  kdf: PBKDF2,
  client: "Bakkerij Hoogland",
  shows: "owner",
  role: "Owner of Bakkerij Hoogland",
  notes: "no provider; PBKDF2, 600,000 iterations",
};

/** Admin of a business unit, which has nothing to do with the others. */
const UNIT_ADMIN: SeededLogin = {
  id: "70000000-0000-4000-8000-000000000100",
  email: "bo@rivierenrijk.example",
  name: "Bo Terpstra",
  masterPassword: PASSWORD,
  kdf: PBKDF2,
  shows: "business-unit",
  role: "Admin of a business unit",
  notes: "a provider of type 2, whose clients are on Enterprise (annually)",
};

const accountOf = ({ email, masterPassword, role, notes, shows, authenticator }: SeededLogin): SeededWorld["accounts"][number] => ({
  email,
  masterPassword,
  role,
  notes,
  shows,
  authenticator: authenticator ?? null,
});
const demoWorld: SeededWorld = {
  accounts: [...TECHNICIANS.map(accountOf), accountOf(OWNER), accountOf(UNIT_ADMIN)],
  provider: { id: PROVIDER.id, name: PROVIDER.name },
  installationId: INSTALLATION,
};

/** Fills an empty database; a database that was seeded before keeps its data. */
export async function seed(world: World, name: SeedName): Promise<SeededWorld> {
  const known = settings.find(world.db, { name: "seed" })?.value;
  const wanted = known === undefined ? name : seedName(known);
  if (known === undefined && wanted !== "empty")
    await (wanted === "demo"
      ? fill(world, DEMO_CLIENTS, { own: true })
      : fill(world, wanted === "large" ? LARGE_CLIENTS : SMALL_CLIENTS, { history: false }));
  if (known === undefined) settings.insert(world.db, { name: "seed", value: wanted });
  world.db.script("pragma wal_checkpoint(truncate);");
  if (wanted === "empty") return { accounts: [] };
  if (wanted === "demo") {
    knowInstallation(world);
    return demoWorld;
  }
  const { installationId: _none, ...others } = demoWorld;
  return { ...others, accounts: TECHNICIANS.map(accountOf) };
}

/** Also in a database that was seeded when no installation was. */
function knowInstallation({ db }: World): void {
  if (installations.find(db, { id: INSTALLATION }) !== undefined) return;
  const { billingEmail: email } = PROVIDER;
  installations.insert(db, { id: INSTALLATION, email, key: randomText(20), enabled: true, creationDate: now() });
}

/** Throws everything away and seeds the same world anew. */
export async function reseed(world: World): Promise<SeededWorld> {
  const name = seedName(settings.find(world.db, { name: "seed" })?.value ?? "demo");
  resetData(world);
  settings.remove(world.db, { name: "seed" });
  return seed(world, name);
}

/** Makes the provider, its people and its clients in one transaction, and what their event logs tell unless that is not wanted. */
export async function fill(
  world: World,
  clients: readonly DemoClient[],
  { history = true, own = false, present = Date.now() } = {},
): Promise<void> {
  const calendar = new Calendar(present);
  const founded = calendar.workday(PROVIDER_AGE, new Choices(SEED));
  const [pool, owner, ...logins] = await Promise.all([
    makeKeyPool(10),
    makeLogin(OWNER, moment(founded)),
    ...TECHNICIANS.map((one) => makeLogin(one, moment(founded))),
  ]);
  const owners = new Map([[OWNER.client, owner]]);
  const key = AesHmacKey.generate();
  world.db.transaction(() => {
    addProvider(world, logins, key, moment(founded));
    const provider = { ...PROVIDER, key };
    const made = clients.map((client, index) =>
      seedClient({ world, choices: new Choices(SEED, index + 1), calendar, pool, owners, provider }, client),
    );
    bookSeats(world);
    if (history)
      writeHistory({ db: world.db, calendar, providerId: PROVIDER.id, founded, choices: new Choices(SEED, clients.length + 1) }, made);
  });
  const [first] = logins;
  if (!own || first === undefined) return;
  await addOwnOrganization(world, { ...first, ...TECHNICIANS[0]! }, moment(founded));
  await addBusinessUnit(world, UNIT_ADMIN, calendar, { seed: SEED, age: PROVIDER_AGE });
}

function addProvider({ db }: World, logins: readonly MadeLogin[], key: AesHmacKey, date: string): void {
  providers.insert(db, {
    id: PROVIDER.id,
    name: PROVIDER.name,
    businessName: `${PROVIDER.name} B.V.`,
    billingEmail: PROVIDER.billingEmail,
    type: 0,
    status: 2,
    enabled: true,
    useEvents: true,
    credit: 0,
    billingAddress: { country: "NL", postalCode: "8011 AB", line1: "Eiland 1", line2: null, city: "Zwolle", state: null, taxId: null },
    paymentMethod: { type: "card", token: "invented" },
    subscriptionStart: date,
    creationDate: date,
    revisionDate: date,
  });
  for (const [index, login] of logins.entries()) {
    const technician = TECHNICIANS[index]!;
    const { publicKey } = login;
    insertLogin(db, login, technician);
    providerUsers.insert(db, {
      id: `70000000-0000-4000-8000-00000000002${index + 1}`,
      providerId: PROVIDER.id,
      userId: technician.id,
      email: null,
      key: publicKey.wrapKey(key),
      status: 2,
      type: technician.type,
      creationDate: date,
      revisionDate: date,
    });
  }
}

/** The plan rows: minimums a little below what is assigned, the rest bought. */
function bookSeats({ db }: World): void {
  const plans = [
    [TEAMS_MONTHLY, 100],
    [ENTERPRISE_MONTHLY, 1000],
  ] as const;
  for (const [index, [planType, seatMinimum]] of plans.entries()) {
    const allocatedSeats = assignedSeats(db, PROVIDER.id, planType);
    const id = `70000000-0000-4000-8000-00000000003${index + 1}`;
    providerPlans.insert(db, {
      id,
      providerId: PROVIDER.id,
      planType,
      seatMinimum,
      allocatedSeats,
      purchasedSeats: Math.max(0, allocatedSeats - seatMinimum),
    });
  }
}
