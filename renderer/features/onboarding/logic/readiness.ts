import { computed, type ComputedRef } from "vue";
import type { ReviewedChange } from "#shared/bridge/index";
import { planNameOf } from "#shared/model/enums";
import { say, t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";
import { useOnboarding } from "../store.ts";
import { mayNotBuyText, purchaseProblem, seatsArithmetic } from "./seats.ts";
import { clientProblems } from "./steps.ts";

/**
 * What stands against applying the draft.
 * @param taken the changes that are not left out.
 */
export function useReadiness(taken: ComputedRef<readonly ReviewedChange[]>, busy: () => boolean) {
  const store = useOnboarding();
  const session = useSession();
  const lacking = computed(() => (store.draft === null ? [] : clientProblems(store.draft)));
  /** Seats that would be bought and that nobody accepted, or that this account may not buy. */
  const purchase = computed(() => {
    const client = store.draft?.client;
    if (client === undefined) return null;
    const situation = store.seats.find((entry) => entry.plan === planNameOf(client.plan));
    const seats = seatsArithmetic(situation, client.seats, store.client?.setup?.seats.assigned ?? 0);
    const problem = purchaseProblem(seats, client.seatsToBuyAccepted);
    return problem === null ? null : problem === "accept" ? t("onboarding.review.buy", {}, seats.toBuy ?? 0) : say(mayNotBuyText(seats));
  });
  const isBlocked = computed(() => store.review?.problems.some((problem) => problem.blocking) ?? false);
  const why = computed(() => {
    if (store.review === null) return busy() ? t("onboarding.review.comparing") : null;
    if (taken.value.length === 0) return t("onboarding.review.applyNothing");
    if (lacking.value[0] !== undefined) return t(`onboarding.lacks.${lacking.value[0]}`);
    if (purchase.value !== null) return purchase.value;
    if (isBlocked.value) return t("onboarding.review.blocked");
    return session.online ? null : t("onboarding.review.offlineApply");
  });
  const isReady = computed(() => store.review !== null && why.value === null);
  return { lacking, purchase, why, isReady };
}
