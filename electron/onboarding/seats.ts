import type { ProviderInfo, UnlockedProfile } from "#electron/account/index";
import { providers, type ApiResult, type Clock } from "#electron/provider-api/index";
import type { ProviderPlan, ProviderSubscription } from "#shared/api/billing";
import type { SeatsSituation } from "#shared/bridge/index";
import { ClientPlan, planNameOf, type ClientPlanName } from "#shared/model/enums";
import type { Result } from "#shared/util/result";
import { ok } from "#shared/util/result";

/** Seats that a draft asks for: how many more than the client has now, of which plan. */
export interface SeatsAsked {
  readonly plan: ClientPlan;
  readonly more: number;
  /** The provider that the client is made for; undefined: the account's first. */
  readonly providerId: string | undefined;
}

/** Plans that a provider may give to its clients (provider-api.md §3.9). */
const plansOf = ({ kind }: ProviderInfo): readonly ClientPlan[] =>
  kind === "business-unit"
    ? [ClientPlan.enterpriseMonthly, ClientPlan.enterpriseAnnually]
    : [ClientPlan.teamsMonthly, ClientPlan.enterpriseMonthly];

/** The provider's seats of its plans, and what a draft would buy. A business unit has only those that its subscription names. Empty for an account without a provider; unknown numbers are null. */
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
      plansOf(provider).map((plan) => ({
        plan: planNameOf(plan),
        included: null,
        assigned: null,
        free: null,
        toBuy: null,
        mayBuy,
        readAt: null,
        seatPrice: null,
      })),
    );
  const has = (number: ClientPlan): boolean => answer.value.plans.some(({ type }) => type === number);
  const plans = plansOf(provider).filter((number) => provider.kind !== "business-unit" || has(number));
  return ok(
    plans.map((number) =>
      situationOf(
        planNameOf(number),
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
  plan: ClientPlanName,
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
