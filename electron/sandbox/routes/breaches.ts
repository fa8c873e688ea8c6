import { route, type Route } from "../framework/context.ts";
import { badRequest } from "../framework/refusal.ts";

/** Breaches of an address come from a service on the internet that this server has no key for (further-api.md §3). */
function noKey(): never {
  throw badRequest("HaveIBeenPwned API key not set.");
}

export const routes: Route[] = [route("GET", "/hibp/breach", noKey)];
