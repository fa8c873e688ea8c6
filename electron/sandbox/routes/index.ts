import type { Route } from "../core/context.ts";
import * as accounts from "./accounts.ts";
import * as clients from "./clients.ts";
import * as devices from "./devices.ts";
import * as events from "./events.ts";
import * as folders from "./folders.ts";
import * as identity from "./identity.ts";
import * as information from "./information.ts";
import * as plans from "./plans.ts";
import * as providerBilling from "./provider-billing.ts";
import * as providerOrganizations from "./provider-organizations.ts";
import * as providers from "./providers.ts";
import * as providerUsers from "./provider-users.ts";
import * as register from "./register.ts";
import * as twoFactor from "./two-factor.ts";
import * as users from "./users.ts";

/** The provider side: identity, account, providers and their clients, events. */
const PROVIDER_SIDE = [
  information, plans, identity, register, accounts, twoFactor, devices, folders, users, events,
  providers, providerUsers, providerOrganizations, clients, providerBilling,
];

/** The organization side: members, groups, collections, policies, items, settings. */
const ORGANIZATION_SIDE: readonly { readonly routes: readonly Route[] }[] = [];

/** Every route of the sandbox, one module per resource. */
export const ROUTES: readonly Route[] = [...PROVIDER_SIDE, ...ORGANIZATION_SIDE].flatMap(({ routes }) => routes);
