import { AesHmacKey } from "#electron/crypto/index";
import type { World } from "../framework/context.ts";
import { ENTERPRISE_ANNUALLY } from "../domain/provider/plans.ts";
import { assignedSeats } from "../domain/provider/seats.ts";
import { providerPlans, providers, providerUsers } from "../domain/tables/providers.ts";
import { moment } from "../framework/time.ts";
import type { Calendar } from "./calendar.ts";
import type { DemoClient } from "./clients.ts";
import { makeKeyPool } from "./key-pool.ts";
import { insertLogin, makeLogin, type Login } from "./logins.ts";
import { seedClient } from "./organization.ts";
import { Choices } from "./random.ts";

/*
 * A business unit: an organization that became a provider of its own parts (provider-api.md §4.8). Its only plan is the one that it had itself,
 * Enterprise paid for a year. No recording of the real server has one: what it may do is that of provider-api.md §3.9 and §4.5.
 */
const UNIT = {
  id: "70000000-0000-4000-8000-000000000101",
  name: "Waterschap Rivierenrijk",
  billingEmail: "inkoop@rivierenrijk.example",
};
const SEATS = 60;
/** A stream of chance that no client of the managed service provider has. */
const STREAM = 9000;

const PARTS: readonly DemoClient[] = [
  { name: "Rivierenrijk Laboratorium", domain: "lab.rivierenrijk.example", items: 40, confirmed: 11, seats: 14 },
  { name: "Rivierenrijk Muskusrattenbeheer", domain: "beheer.rivierenrijk.example", items: 30, confirmed: 10, seats: 12 },
].map((part) => ({
  ...part,
  sector: "installer",
  plan: "enterprise-annually",
  accepted: 0,
  invited: 0,
  expired: 0,
  twoStep: 0.9,
  owner: "confirmed",
  stage: "finished",
}));

/** @param age of the provider in days. */
export async function addBusinessUnit(
  world: World,
  admin: Login,
  calendar: Calendar,
  { seed, age }: { readonly seed: number; readonly age: number },
): Promise<void> {
  const { db } = world;
  const date = moment(calendar.workday(age, new Choices(seed, STREAM)));
  const [pool, login] = await Promise.all([makeKeyPool(3), makeLogin(admin, date)]);
  const key = AesHmacKey.generate();
  db.transaction(() => {
    providers.insert(db, {
      ...UNIT,
      businessName: UNIT.name,
      type: 2,
      status: 2,
      enabled: true,
      useEvents: true,
      credit: 0,
      billingAddress: { country: "NL", postalCode: "4001 AB", line1: "Dijk 1", line2: null, city: "Tiel", state: null, taxId: null },
      paymentMethod: { type: "card", token: "invented" },
      subscriptionStart: date,
      creationDate: date,
      revisionDate: date,
    });
    insertLogin(db, login, admin);
    providerUsers.insert(db, {
      id: "70000000-0000-4000-8000-000000000102",
      providerId: UNIT.id,
      userId: admin.id,
      email: null,
      key: login.publicKey.wrapKey(key),
      status: 2,
      type: 0,
      creationDate: date,
      revisionDate: date,
    });
    for (const [index, part] of PARTS.entries())
      seedClient(
        { world, choices: new Choices(seed, STREAM + 1 + index), calendar, pool, owners: new Map(), provider: { ...UNIT, key } },
        part,
      );
    providerPlans.insert(db, {
      id: "70000000-0000-4000-8000-000000000103",
      providerId: UNIT.id,
      planType: ENTERPRISE_ANNUALLY,
      seatMinimum: SEATS,
      purchasedSeats: 0,
      allocatedSeats: assignedSeats(db, UNIT.id, ENTERPRISE_ANNUALLY),
    });
  });
}
