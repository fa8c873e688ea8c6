import type { SeatsSituation } from "#shared/bridge/index";

/** Seats of one plan, and what a number of seats for one client does to them. */
export interface SeatsArithmetic {
  readonly included: number | null;
  readonly assigned: number | null;
  readonly free: number | null;
  /** Seats this client takes beyond what it has already. */
  readonly own: number;
  readonly left: number | null;
  /** Null when the provider's situation is not known. */
  readonly toBuy: number | null;
  readonly mayBuy: boolean;
  readonly readAt: string | null;
  /** The most seats this client can have without buying any; null when the provider's situation is not known. */
  readonly most: number | null;
  /** Of one seat and month, in US dollars; null when unknown. */
  readonly seatPrice: number | null;
}

/** @param present seats that the client has already; 0 for a new one. */
export function seatsArithmetic(situation: SeatsSituation | undefined, wanted: number, present: number): SeatsArithmetic {
  const own = Math.max(0, wanted - present);
  const free = situation?.free ?? null;
  return {
    included: situation?.included ?? null,
    assigned: situation?.assigned ?? null,
    free,
    own,
    left: free === null ? null : Math.max(0, free - own),
    toBuy: free === null ? null : Math.max(0, own - Math.max(0, free)),
    mayBuy: situation?.mayBuy ?? true,
    readAt: situation?.readAt ?? null,
    most: free === null ? null : present + Math.max(0, free),
    seatPrice: situation?.seatPrice ?? null,
  };
}

/** Why seats cannot be bought by this account, and what can be done, as a text of `onboarding.client`. */
export const mayNotBuyText = ({
  most,
}: SeatsArithmetic): { readonly key: string; readonly parameters: Readonly<Record<string, number>> } =>
  most === null || most < 1
    ? { key: "onboarding.client.mayNotBuyNone", parameters: {} }
    : { key: "onboarding.client.mayNotBuy", parameters: { most } };

/** A purchase that nobody has accepted yet, or that this account may not make. */
export const purchaseProblem = (seats: SeatsArithmetic, accepted: number): "accept" | "may-not" | null =>
  seats.toBuy === null || seats.toBuy === 0 ? null : !seats.mayBuy ? "may-not" : accepted < seats.toBuy ? "accept" : null;
