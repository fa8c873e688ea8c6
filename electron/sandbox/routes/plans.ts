import { list, route, type Route } from "../core/context.ts";
import { PLANS } from "../core/plans.ts";

/** The subscription plans, for anybody (provider sheet 4.7). */
export const routes: Route[] = [route("GET", "/plans", () => list(PLANS), { access: "anonymous" })];
