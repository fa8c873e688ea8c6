import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { ClientId, MemberId, OrganizationId, ProfileId, ProviderId, UserId } from "../model/ids.ts";
import { id, text } from "../model/schemas.ts";
import type { BillingAddress, ProviderDetails, ProviderUserSetup } from "../setup/value/provider-setup.ts";
import type { ProviderLink } from "../setup/value/provider-link.ts";
import type { Immutable } from "../util/immutable.ts";
import type { ServerChoice } from "./account.ts";
import { call, push, type Domain } from "./contract.ts";
import type { KeyKnown } from "./people.ts";
import { clientRef, nothing } from "./requests.ts";

/** A provider of an open profile. `subject` names it in edits, reviews and runs (decision 0014). */
export interface ProviderView {
  readonly subject: ClientId;
  readonly profileId: ProfileId;
  readonly providerId: ProviderId;
  readonly name: string;
  readonly role: "provider-admin" | "service-user";
  readonly kind: "msp" | "reseller" | "business-unit";
  readonly suspended: boolean;
  /** Where its bill is: a self-hosted server has none. */
  readonly billed: boolean;
  /** Provider admins who can act; null: not read, or not told to this role. */
  readonly activeAdmins: number | null;
  /** People who accepted and wait to be confirmed. */
  readonly waiting: number;
}
export interface ProviderUserView extends ProviderUserSetup {
  /** Newest event of theirs that the server's log told. */
  readonly lastSeen: { readonly at: string; readonly device: number | null } | null;
  readonly invitedAt: string | null;
  readonly known: KeyKnown;
}
export interface ProviderUsersView {
  readonly readAt: string | null;
  readonly ownUserId: UserId;
  /** Null: never read. */
  readonly users: readonly ProviderUserView[] | null;
  /** Why the last reading failed; what was read before is shown with it. */
  readonly error: AppError | null;
  readonly clients: number;
}

export interface PlanUse {
  readonly type: number | null;
  readonly name: string;
  readonly tier: number | null;
  readonly minimum: number;
  readonly bought: number;
  readonly assigned: number;
  readonly cost: number | null;
  readonly cadence: string | null;
  /** Per seat and period; null: the server did not say. */
  readonly seatPrice: number | null;
}
export interface InvoiceView {
  readonly id: string;
  readonly date: string | null;
  readonly number: string | null;
  readonly total: number;
  readonly status: string | null;
  readonly dueDate: string | null;
  readonly hasPage: boolean;
}
export type PaymentMethodView =
  | { readonly type: "card"; readonly brand: string | null; readonly last4: string | null; readonly expiration: string | null }
  | { readonly type: "bankAccount"; readonly bankName: string | null; readonly last4: string | null; readonly toVerify: boolean }
  | { readonly type: "payPal"; readonly email: string | null };
export interface SubscriptionView {
  readonly readAt: string;
  readonly status: string | null;
  readonly periodEnd: string | null;
  /** Percent; 0: none. */
  readonly discount: number;
  readonly collection: "automatic" | "invoice" | null;
  readonly plans: readonly PlanUse[];
  readonly cancelAt: string | null;
  readonly suspension: { readonly at: string | null; readonly unpaidUntil: string | null; readonly graceDays: number | null } | null;
  readonly warnings: { readonly suspension: string | null; readonly cancelsAt: string | null; readonly taxId: string | null } | null;
  /** The following are told to Provider admins only; null: not told, or the reason in `errors`. */
  readonly credit: number | null;
  readonly address: BillingAddress | null;
  readonly payment: PaymentMethodView | null;
  readonly invoices: readonly InvoiceView[] | null;
  readonly details: ProviderDetails | null;
  readonly errors: readonly AppError[];
}
/** One client in the usage table of an invoice. Null id: seats of the provider that no client has. */
export interface UsageRow {
  readonly id: string | null;
  readonly client: string;
  readonly assigned: number;
  readonly used: number;
  readonly remaining: number;
  readonly plan: string;
  /** What it costs the provider; null: not told, as of this app's own readings. */
  readonly total: number | null;
}
/** As the server's bank writes it: one part of a path. */
const invoiceId = text(200).regex(/^[\w-]+$/u);
const price = z.number().min(0).max(100_000);
/** What the MSP charges for a seat and month: for each plan as its table names it, and for single clients by their organization. */
export const ownPrices = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/u),
  plans: z.record(text(120), price),
  clients: z.record(text(60), price),
});
export type OwnPrices = Immutable<z.output<typeof ownPrices>>;
/** A month (`2026-11`) in which clients were read, on so many days. */
export interface MonthOfReadings {
  readonly month: string;
  readonly days: number;
}
export interface AddableView {
  readonly id: OrganizationId;
  readonly name: string;
  readonly plan: string;
  readonly seats: number;
  readonly disabled: boolean;
  /** Seats that would be bought for it; null: not known. */
  readonly toBuy: number | null;
  readonly seatPrice: number | null;
}
/** What the link of a mail says, before anything is done with it. */
export interface InvitationLinkView {
  readonly kind: ProviderLink["kind"];
  /** Of the provider, or of the organization that becomes one; empty where the link does not say. */
  readonly providerName: string;
  /** The account that it is for; where the link names none, that of the profile. */
  readonly email: string;
  /** The server that the link opens; null where only its parts were pasted. */
  readonly host: string | null;
  /** The same as a choice, where it is a cloud, the sandbox, or a server that a profile here is of: others are never offered by a link. */
  readonly server: ServerChoice | null;
  /** The profile on this computer that it is for. */
  readonly profile: { readonly id: ProfileId; readonly isOpen: boolean } | null;
}
export interface InvitationView {
  readonly subject: ClientId;
  readonly kind: ProviderLink["kind"];
  readonly providerName: string;
  readonly email: string;
  /** Whether it can be taken here: setting up a provider at a real server needs the page of its payment processor. */
  readonly inApp: boolean;
  /** Whether the link can be opened in the browser instead: where only its parts were pasted there is none. */
  readonly hasPage: boolean;
}
/** Pages that only the web portal has. */
export const providerPages = ["payment-method", "credit", "seats", "portal"] as const;
export type ProviderPage = (typeof providerPages)[number];

/** The providers of the open profiles. What changes them is written as every other edit. */
export const provider = {
  list: call(nothing).replies<readonly ProviderView[]>(),
  /** People of a provider as they were read last; `fresh` asks the server. */
  users: call(clientRef.extend({ fresh: z.boolean() })).replies<ProviderUsersView>(),
  /** Asks the server for everything of the bill; from what was kept while offline. */
  subscription: call(clientRef.extend({ fresh: z.boolean() })).replies<SubscriptionView>(),
  usage: call(clientRef.extend({ invoiceId })).replies<readonly UsageRow[]>(),
  /** Prices of one's own, which stay on this computer. */
  prices: call(clientRef).replies<OwnPrices>(),
  savePrices: call(clientRef.extend({ prices: ownPrices })).replies<OwnPrices>(),
  /** Seats as this app read them, month by month, whatever the server still tells. */
  monthsRead: call(clientRef).replies<readonly MonthOfReadings[]>(),
  usageRead: call(clientRef.extend({ month: text(7) })).replies<readonly UsageRow[]>(),
  addable: call(clientRef).replies<readonly AddableView[]>(),
  /** Name, business name, billing e-mail. */
  details: call(clientRef).replies<ProviderDetails>(),
  /** Opens a page in the browser after the technician agreed: one of the web portal, or that of an invoice. */
  open: call(
    clientRef.extend({ page: z.enum(providerPages).optional(), invoiceId: invoiceId.optional(), verifyBank: z.boolean().optional() }),
  ).replies<{ readonly opened: boolean }>(),
  /**
   * What a mailed link says that was pasted or handed over, whoever is signed in. Nothing is sent and nothing is kept. Fails with
   * `provider.link-malformed`; `provider.link-no-member` where the link deletes a provider to which no open profile belongs.
   */
  readLink: call(z.strictObject({ text: text(10_000) })).replies<InvitationLinkView>(),
  /** Reads a link that was pasted or handed over; main holds its token. Nothing is written. Fails with `provider.link-*`. */
  openLink: call(z.strictObject({ profileId: id<ProfileId>(), text: text(10_000) })).replies<InvitationView>(),
  /** Opens the page of an invitation that was read, in the browser, after the technician agreed. */
  openInvitation: call(clientRef).replies<{ readonly opened: boolean }>(),
  /** What one user did, from the provider's log. */
  userEvents: call(clientRef.extend({ memberId: id<MemberId>(), next: text(500).nullable() })).replies<{
    readonly events: readonly {
      readonly type: number;
      readonly at: string;
      readonly device: number | null;
      readonly address: string | null;
      readonly client: string | null;
      readonly what: string | null;
    }[];
    readonly next: string | null;
  }>(),
  /** Something of a provider was read or written. */
  onChanged: push<{ readonly subject: ClientId }>(),
} satisfies Domain;
