import type { OwnPrices, UsageRow } from "#shared/bridge/index";
import { region } from "#renderer/i18n/index";

const statuses = ["active", "trialing", "past_due", "unpaid", "canceled", "incomplete", "paused"] as const;
/** The payment processor's words; a new one is told as it is not known. */
export const knownStatus = (status: string): (typeof statuses)[number] | "other" => statuses.find((each) => each === status) ?? "other";
/** A day, written out. */
export const day = (at: string): string =>
  new Date(at).toLocaleDateString(region.value, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
/** The month before an invoice's date: what it is for. */
export const monthOf = (at: string): string => {
  const date = new Date(at);
  return nameOfMonth(date.getUTCFullYear(), date.getUTCMonth() - 1);
};
/** @param month counted from 0; below 0: of the year before. */
const nameOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toLocaleDateString(region.value, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
/** @param month `2026-11`. */
export const monthNamed = (month: string): string => nameOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)) - 1);
export const isOverdue = (invoice: { readonly status: string | null; readonly dueDate: string | null }, now: number): boolean =>
  invoice.status === "open" && invoice.dueDate !== null && Date.parse(invoice.dueDate) < now;

/** The plan of a row whatever its table calls it: invoices say "Enterprise (Monthly)", readings "enterprise". */
export const planKey = (plan: string): string => {
  const words = plan.toLowerCase();
  return words.includes("enterprise") ? "enterprise" : words.includes("teams") ? "teams" : plan;
};
/** What a seat of this client is charged at; null: no price was given, or nobody has these seats. */
export const seatPriceOf = (prices: OwnPrices, { id, plan }: Pick<UsageRow, "id" | "plan">): number | null =>
  id === null ? null : (prices.clients[id] ?? prices.plans[planKey(plan)] ?? null);
/** What is charged for a row; to the cent, so that the sum is that of what stands in the lines. */
export const billOf = (prices: OwnPrices, row: Pick<UsageRow, "id" | "plan" | "assigned">): number | null => {
  const price = seatPriceOf(prices, row);
  return price === null ? null : Math.round(price * row.assigned * 100) / 100;
};
