import { list, route, type Route } from "../framework/context.ts";
import { PLANS } from "../domain/provider/plans.ts";

/** The subscription plans, for anybody (provider-api.md §4.7). */
export const routes: Route[] = [route("GET", "/plans", () => list(PLANS), { access: "anonymous" })];
