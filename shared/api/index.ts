/** Wire schemas by resource: `api.members.member`. */
export * as account from "./account.ts";
export * as accountKeys from "./account-keys.ts";
export * as billing from "./billing.ts";
export * as collections from "./collections.ts";
export * as common from "./common.ts";
export * as connections from "./connections.ts";
export * as domains from "./domains.ts";
export * as errors from "./errors.ts";
export * as events from "./events.ts";
export * as groups from "./groups.ts";
export * as identity from "./identity.ts";
export * as items from "./items.ts";
export * as members from "./members.ts";
export * as organizations from "./organizations.ts";
export * as policies from "./policies.ts";
export * as providers from "./providers.ts";
export * as sso from "./sso.ts";
