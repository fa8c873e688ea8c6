import { organizations } from "../tables/organizations.ts";
import { providerOrganizations, providerPlans, type ProviderPlan } from "../tables/providers.ts";
import type { Database } from "../../framework/database.ts";
import { planOf } from "./plans.ts";
import { serverError } from "../../framework/refusal.ts";

/** Seats of a provider's managed clients whose plan has the same name (provider-api.md §4.5, seat arithmetic). */
export function assignedSeats(db: Database, providerId: string, planType: number): number {
  const name = planOf(planType)?.name;
  return providerOrganizations.list(db, { providerId }).reduce((sum, { organizationId }) => {
    const organization = organizations.find(db, { id: organizationId });
    return organization?.status === 2 && organization.plan === name ? sum + (organization.seats ?? 0) : sum;
  }, 0);
}

/** The plan row of a provider; a missing one is the real server's 500. */
export function planRow(db: Database, providerId: string, planType: number): ProviderPlan {
  const row = providerPlans.find(db, { providerId, planType });
  if (!row) throw serverError();
  return row;
}

/** Whether a change of seats makes the provider buy more than its minimum holds. */
export function needsPurchase(db: Database, providerId: string, planType: number, delta: number): boolean {
  const { seatMinimum } = planRow(db, providerId, planType);
  const assigned = assignedSeats(db, providerId, planType);
  const wanted = assigned + delta;
  return wanted > seatMinimum && (assigned <= seatMinimum || wanted > assigned);
}

/** Books a change of seats. Call it before the organization's own row changes. */
export function scaleSeats(db: Database, providerId: string, planType: number, delta: number): void {
  const row = planRow(db, providerId, planType);
  const allocatedSeats = assignedSeats(db, providerId, planType) + delta;
  const purchasedSeats = Math.max(0, allocatedSeats - row.seatMinimum);
  providerPlans.update(db, { id: row.id }, { allocatedSeats, purchasedSeats });
}
