import { claimIds, type Context } from "../../framework/context.ts";
import { forbidden } from "../../framework/refusal.ts";

/** Provider roles come from the token's claims, not from the database (provider-api.md §1.8). */
export const isProviderAdmin = (context: Context, providerId: string): boolean =>
  claimIds(context.caller, "providerprovideradmin").includes(providerId);

export const isProviderMember = (context: Context, providerId: string): boolean =>
  isProviderAdmin(context, providerId) || claimIds(context.caller, "providerserviceuser").includes(providerId);

/** `authorize` of routes for provider admins: 403 empty otherwise. */
export function requireProviderAdmin(context: Context): void {
  if (!isProviderAdmin(context, context.params["providerId"]!)) throw forbidden();
}

/** `authorize` of routes for any provider member. */
export function requireProviderMember(context: Context): void {
  if (!isProviderMember(context, context.params["providerId"]!)) throw forbidden();
}
