import { region } from "./index.ts";

/** The server bills in US dollars (provider-api.md §4.6). */
export const money = (amount: number): string => moneyIn("USD", amount);
/** @param currency three letters (ISO 4217). */
export const moneyIn = (currency: string, amount: number): string =>
  new Intl.NumberFormat(region.value, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).format(amount);
