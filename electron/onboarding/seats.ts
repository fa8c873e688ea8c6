import type { UnlockedProfile } from "#electron/account/index";
import { providers, type ApiResult, type Clock } from "#electron/provider-api/index";
import type { ProviderPlan, ProviderSubscription } from "#shared/api/billing";
import type { SeatsSituation } from "#shared/bridge/index";
import { ClientPlan } from "#shared/model/enums";
import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";

/** Seats that a draft asks for: how many more than the client has now, of which plan. */
export interface SeatsAsked {
  readonly plan: ClientPlan;
  readonly more: number;
  /** The provider that the client is made for; undefined: the account's first. */
  readonly providerId: string | undefined;
}

const plans = [
  ["teams", ClientPlan.teamsMonthly],
  ["enterprise", ClientPlan.enterpriseMonthly],
] as const;

/** The provider's seats of both plans, and what a draft would buy. Empty for an account without a provider; unknown numbers are null. */
export async function seatsSituation(
  profile: UnlockedProfile,
  asked: SeatsAsked,
  clock: Clock,
): Promise<Result<readonly SeatsSituation[]>> {
  const provider = profile.providerFor(asked.providerId);
  if (provider === null) return ok([]);
  const mayBuy = provider.role === "provider-admin";
  const { answer, at } = await subscriptionOf(profile, provider.id, clock);
  // Offline, or a server that does not tell: the numbers are unknown, and the server decides.
  if (!answer.ok)
    return ok(
      plans.map(([plan]) => ({ plan, included: null, assigned: null, free: null, toBuy: null, mayBuy, readAt: null, seatPrice: null })),
    );
  return ok(
    plans.map(([name, number]) =>
      situationOf(
        name,
        answer.value.plans.find((plan) => plan.type === number),
        asked.plan === number ? asked.more : 0,
        mayBuy,
        new Date(at).toISOString(),
      ),
    ),
  );
}

interface Subscription {
  readonly answer: ApiResult<ProviderSubscription>;
  /** When it was asked for, milliseconds since 1970. */
  readonly at: number;
}
/** A wizard's step, its review and applying ask within moments: one answer is good for all of them. */
const recentMilliseconds = 20_000;
const known = new WeakMap<UnlockedProfile, { readonly providerId: string; readonly at: number; readonly asked: Promise<Subscription> }>();
function subscriptionOf(profile: UnlockedProfile, providerId: string, clock: Clock): Promise<Subscription> {
  const at = clock.now();
  const last = known.get(profile);
  if (last?.providerId === providerId && at - last.at <= recentMilliseconds) return last.asked;
  const asked = profile.http.send(providers.readSubscription(providerId)).then((answer) => {
    // A failure is asked again.
    if (!answer.ok) known.delete(profile);
    return { answer, at };
  });
  known.set(profile, { providerId, at, asked });
  return asked;
}
/** Seats were bought or given back: what is known of them is over. */
export function forgetSeats(profile: UnlockedProfile): void {
  known.delete(profile);
}

/** The arithmetic of provider-api.md §4.5: what goes beyond the included and bought seats is bought. */
export function situationOf(
  plan: "teams" | "enterprise",
  row: ProviderPlan | undefined,
  more: number,
  mayBuy: boolean,
  readAt: string,
): SeatsSituation {
  if (row === undefined) return { plan, included: null, assigned: null, free: null, toBuy: null, mayBuy, readAt, seatPrice: null };
  const included = row.seatMinimum + row.purchasedSeats;
  const free = Math.max(0, included - row.assignedSeats);
  // The cost of a plan is that of its included and bought seats (provider-api.md §4.6).
  const seatPrice = included > 0 && row.cost != null ? row.cost / included : null;
  return { plan, included, assigned: row.assignedSeats, free, toBuy: Math.max(0, more - free), mayBuy, readAt, seatPrice };
}
