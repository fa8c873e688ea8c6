import { language } from "./index.ts";

/** The server bills in US dollars (provider-api.md §4.6). */
export const money = (amount: number): string =>
  new Intl.NumberFormat(language.value === "nl" ? "nl-NL" : "en-GB", {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
  }).format(amount);
