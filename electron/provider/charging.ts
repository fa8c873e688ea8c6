import { z } from "zod";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import { SealedValues } from "#electron/account/index";
import type { ClientRow, MonthOfReadings, UsageRow } from "#shared/bridge/index";
import { ownPrices, type OwnPrices } from "#shared/bridge/provider";
import { asId, clientIdOf, organizationOf, providerSubject, type ClientId, type OrganizationId, type ProviderId } from "#shared/model/ids";
import { compareText } from "#shared/util/compare";
import { ok, type Result } from "#shared/util/result";
import type { Found, ProviderService } from "./provider-service.ts";

/** What a client had in a month, as this app read it: the highest of its readings, since every one of those seats was there. */
const monthOfClient = z.object({
  name: z.string(),
  plan: z.string(),
  assigned: z.number(),
  used: z.number(),
  /** Days on which it was read, and the last of them. */
  days: z.number(),
  lastDay: z.string(),
});
const kept = z.object({
  prices: ownPrices,
  /** By month (`2026-11`), by organization. */
  months: z.record(z.string(), z.record(z.string(), monthOfClient)),
});
type StoredCharging = z.output<typeof kept>;
const nothingStored: StoredCharging = { prices: { currency: "EUR", plans: {}, clients: {} }, months: {} };
/** Months that are kept. */
const mostMonths = 36;

export interface ChargingPorts {
  readonly open: Pick<OpenProfiles, "all">;
  readonly providers: Pick<ProviderService, "find">;
  readonly rows: () => readonly ClientRow[];
  readonly now: () => Date;
}

/** What an MSP charges its clients on: prices of its own, and seats as they were read month by month. Sealed beside the profile, never sent anywhere. */
export class Charging {
  private readonly ports: ChargingPorts;
  private readonly kept: SealedValues<StoredCharging>;

  constructor(ports: ChargingPorts) {
    this.ports = ports;
    this.kept = new SealedValues<StoredCharging>(
      kept,
      nothingStored,
      (id) => ports.open.all().find(({ profile }) => profile.id === id)?.profile,
    );
  }
  clear(): void {
    this.kept.clear();
  }

  async prices(subject: ClientId): Promise<Result<OwnPrices>> {
    const found = this.ports.providers.find(subject);
    return found.ok ? ok((await this.load(found.value)).prices) : found;
  }
  async savePrices(subject: ClientId, prices: OwnPrices): Promise<Result<OwnPrices>> {
    const saved = await this.change(subject, (before) => ({ ...before, prices }));
    return saved.ok ? ok(prices) : saved;
  }
  /** Months of which something was read, the present one first. */
  async months(subject: ClientId): Promise<Result<readonly MonthOfReadings[]>> {
    const found = this.ports.providers.find(subject);
    if (!found.ok) return found;
    const { months } = await this.load(found.value);
    return ok(
      Object.entries(months)
        .map(([month, clients]) => ({ month, days: Math.max(0, ...Object.values(clients).map(({ days }) => days)) }))
        .sort((left, right) => compareText(right.month, left.month)),
    );
  }
  /** The same table as an invoice has, without what it costs the provider. */
  async usage(subject: ClientId, month: string): Promise<Result<readonly UsageRow[]>> {
    const found = this.ports.providers.find(subject);
    if (!found.ok) return found;
    const clients = (await this.load(found.value)).months[month] ?? {};
    return ok(
      Object.entries(clients).map(([id, { name, plan, assigned, used }]) => ({
        id,
        client: name,
        plan,
        assigned,
        used,
        remaining: assigned - used,
        total: null,
      })),
    );
  }

  /** Clients were read: notes their seats of today, where that says more than what stands there. */
  async note(): Promise<void> {
    const today = this.ports.now().toISOString().slice(0, 10);
    const rows = new Map(this.ports.rows().map((row) => [row.id, row]));
    for (const { profile } of this.ports.open.all()) {
      const own = new Map<ProviderId, ClientRow[]>();
      for (const { id, providerId } of profile.clients()) {
        const row = rows.get(clientIdOf(profile.id, asId<OrganizationId>(id)));
        if (
          providerId === undefined ||
          providerId === null ||
          row === undefined ||
          row.seats.assigned === null ||
          row.meta.readAt?.slice(0, 10) !== today
        )
          continue;
        own.set(asId<ProviderId>(providerId), [...(own.get(asId<ProviderId>(providerId)) ?? []), row]);
      }
      for (const [providerId, clients] of own)
        await this.change(providerSubject(profile.id, providerId), (before) => noted(before, clients, today));
    }
  }

  private load({ open: { profile }, ...found }: Found): Promise<StoredCharging> {
    return this.kept.of(profile, fileOf(found));
  }
  private async change(subject: ClientId, make: (before: StoredCharging) => StoredCharging): Promise<Result<null>> {
    const found = this.ports.providers.find(subject);
    return found.ok ? this.kept.change(found.value.open.profile.id, fileOf(found.value), make) : found;
  }
}

/** The same value where nothing is new. */
function noted(before: StoredCharging, clients: readonly ClientRow[], today: string): StoredCharging {
  const month = today.slice(0, 7);
  const own = before.months[month] ?? {};
  const changed: Record<string, z.output<typeof monthOfClient>> = {};
  for (const { id, name, plan, seats } of clients) {
    const organization = organizationOf(id);
    const known = own[organization];
    const next = {
      name,
      plan,
      assigned: Math.max(known?.assigned ?? 0, seats.assigned ?? 0),
      used: Math.max(known?.used ?? 0, seats.occupied),
      days: (known?.days ?? 0) + (known?.lastDay === today ? 0 : 1),
      lastDay: today,
    };
    if (JSON.stringify(next) !== JSON.stringify(known)) changed[organization] = next;
  }
  if (Object.keys(changed).length === 0) return before;
  const months = { ...before.months, [month]: { ...own, ...changed } };
  const newest = Object.keys(months).sort().slice(-mostMonths);
  return { ...before, months: Object.fromEntries(newest.map((each) => [each, months[each] ?? {}])) };
}
const fileOf = ({ providerId }: Pick<Found, "providerId">): string => `charging-${providerId}.sealed`;
