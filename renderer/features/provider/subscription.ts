import { language } from "#renderer/i18n/index";

const statuses = ["active", "trialing", "past_due", "unpaid", "canceled", "incomplete", "paused"] as const;
/** The payment processor's words; a new one is told as it is not known. */
export const knownStatus = (status: string): (typeof statuses)[number] | "other" => statuses.find((each) => each === status) ?? "other";
/** A day, written out. */
export const day = (at: string): string =>
  new Date(at).toLocaleDateString(language.value === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
/** The month before an invoice's date: what it is for. */
export const monthOf = (at: string): string => {
  const date = new Date(at);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1)).toLocaleDateString(
    language.value === "nl" ? "nl-NL" : "en-GB",
    {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    },
  );
};
export const isOverdue = (invoice: { readonly status: string | null; readonly dueDate: string | null }, now: number): boolean =>
  invoice.status === "open" && invoice.dueDate !== null && Date.parse(invoice.dueDate) < now;
