import plans from "../../data/plans.json" with { type: "json" };

/** A row of `GET /plans` (provider-api.md §4.7). */
export type Plan = (typeof plans)[number];

export const PLANS: readonly Plan[] = plans;

export const planOf = (type: number): Plan | undefined => PLANS.find((plan) => plan.type === type);

/** Tier by number: 0 free, 1 families, 2 teams, 3 enterprise, 4 teams starter. */
export const TIER = { free: 0, families: 1, teams: 2, enterprise: 3, teamsStarter: 4 } as const;

/** The plan types that a managed service provider may give to its clients. */
export const TEAMS_MONTHLY = 17;
export const ENTERPRISE_MONTHLY = 19;
export const ENTERPRISE_ANNUALLY = 20;
