import type { Message } from "../../model/message.ts";
import type { Risk } from "./change-base.ts";

/**
 * Every reason why a change is more than routine, and how much it weighs. Texts: changes.json under `risk`. Money that
 * is spent and power over other people's vaults or accounts is never less than "worth-a-look"; whoever can reach or do
 * less than before is "loses-access".
 */
export const riskOf = {
  // Money
  "seats-bought": "worth-a-look",
  "seats-unknown": "worth-a-look",
  "seats-below": "worth-a-look",
  "billing-moves": "people-notice",
  // Power over people, accounts and vaults
  "elevated-role": "worth-a-look",
  "stronger-role": "worth-a-look",
  rights: "worth-a-look",
  "right-recovery": "worth-a-look",
  "right-every-collection": "worth-a-look",
  "right-export": "worth-a-look",
  "privileged-access": "worth-a-look",
  "group-manages": "worth-a-look",
  "people-manage": "worth-a-look",
  "joins-managers": "worth-a-look",
  "admins-reach": "worth-a-look",
  "deletion-opens": "worth-a-look",
  "owner-manages": "worth-a-look",
  "policy-recovery": "worth-a-look",
  "confirm-not-compared": "worth-a-look",
  "account-recovered": "worth-a-look",
  "device-let-in": "worth-a-look",
  "integration-sends": "worth-a-look",
  "integration-ends": "worth-a-look",
  "report-partial": "worth-a-look",
  "report-without-breaches": "worth-a-look",
  "provider-admin": "worth-a-look",
  "provider-user": "worth-a-look",
  "provider-confirmed": "worth-a-look",
  "provider-started": "worth-a-look",
  "invoices-change": "worth-a-look",
  "tax-id-changes": "worth-a-look",
  "client-added": "worth-a-look",
  // Somebody loses something
  "provider-weaker": "loses-access",
  "provider-removed": "loses-access",
  "provider-deleted": "loses-access",
  "client-unlinked": "loses-access",
  weaker: "loses-access",
  "weaker-people": "loses-access",
  "weaker-role": "loses-access",
  "loses-rights": "loses-access",
  "reaches-less": "loses-access",
  "secrets-manager-off": "loses-access",
  "privileged-access-off": "loses-access",
  "leaves-groups": "loses-access",
  "leaves-groups-elevated": "loses-access",
  "admins-lose": "loses-access",
  "policy-revokes": "loses-access",
  "policy-locks-out": "loses-access",
  revoked: "loses-access",
  removed: "loses-access",
  "account-deleted": "loses-access",
  "items-unread": "loses-access",
  "items-orphaned": "loses-access",
  "collection-gone": "loses-access",
  "group-gone": "loses-access",
  "device-kept-out": "people-notice",
  "key-publicApi": "loses-access",
  "key-billingSync": "loses-access",
  "key-scim": "loses-access",
  "vault-purged": "loses-access",
  "client-deleted": "loses-access",
  "sso-off": "loses-access",
  "sso-decryption-leaves": "loses-access",
  "domain-brings-single": "loses-access",
  "scim-off": "worth-a-look",
  "sso-brings-policies": "loses-access",
  // Think first
  "group-unused": "worth-a-look",
  "nobody-reaches": "worth-a-look",
  "policy-off": "worth-a-look",
  "policy-think": "worth-a-look",
  "sso-secret": "worth-a-look",
  "domain-claimed": "worth-a-look",
  "domain-gone": "worth-a-look",
  "scim-on": "worth-a-look",
  "sso-changes": "worth-a-look",
  "sso-decryption": "worth-a-look",
  // People see a difference
  rename: "people-notice",
  "provider-renamed": "people-notice",
  "provider-accepts": "people-notice",
  "group-renamed": "people-notice",
  stronger: "people-notice",
  "joins-group": "people-notice",
  "secrets-manager": "people-notice",
  "creation-closes": "people-notice",
  "items-appear": "people-notice",
  "policy-before-joining": "people-notice",
  "policy-change": "people-notice",
  "policy-notice": "people-notice",
  "sso-on": "people-notice",
  confirmed: "people-notice",
  restored: "people-notice",
  mail: "people-notice",
} as const satisfies Readonly<Record<string, Exclude<Risk, "routine">>>;
export type RiskReason = keyof typeof riskOf;

/** A change's risk with its reason; none for a routine one. */
export interface Rated {
  readonly risk: Risk;
  readonly riskReason?: Message;
}
export const routine: Rated = { risk: "routine" };

/** @param count selects the plural of the reason's text. */
export const risky = (reason: RiskReason, parameters: Readonly<Record<string, string | number>> = {}, count?: number): Rated => ({
  risk: riskOf[reason],
  riskReason: {
    key: `changes.risk.${reason}`,
    parameters: count === undefined ? parameters : { ...parameters, count },
    ...(count === undefined ? {} : { count }),
  },
});

/** From the lightest to the heaviest. */
const riskOrder: readonly Risk[] = ["routine", "people-notice", "worth-a-look", "loses-access"];
/** The heaviest of several; of two equal ones the first. */
export const heaviest = (...rated: readonly Rated[]): Rated =>
  rated.reduce((most, each) => (riskOrder.indexOf(each.risk) > riskOrder.indexOf(most.risk) ? each : most), routine);
