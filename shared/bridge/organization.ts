import { z } from "zod";
import type { ClientId, HeldSecret } from "../model/ids.ts";
import { ApiKeyType } from "../model/enums.ts";
import { text } from "../model/schemas.ts";
import type { IntegrationState } from "../setup/value/integrations.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef, profileRef } from "./requests.ts";

/** A key of a client as the server tells it. */
export interface ShownKey {
  /** Who signs in with it: `organization.<id>`. */
  readonly clientId: string;
  readonly secret: string;
  /** When it was made; null when the server does not say. */
  readonly madeAt: string | null;
}
/** What goes with a client's keys, read when it is looked at. */
export interface KeysView {
  /** The five words of the organization's own key; empty when it has none. */
  readonly words: readonly string[];
  /** Which keys there are, with the date of each. */
  readonly keys: readonly { readonly type: ApiKeyType; readonly madeAt: string | null }[];
}

/** Where a client's events are sent to; never the token. */
export interface IntegrationView {
  /** Number of the wire; one that this app cannot set up is shown and can be disconnected. */
  readonly type: number;
  readonly state: IntegrationState;
  readonly hasToken: boolean;
  /** The server says that it works. */
  readonly works: boolean;
  /** How many rows say what is sent; only one of them is edited here. */
  readonly configurations: number;
}
/** What the server wants somebody to know of a client's plan. `days`, `at`: where it says so. */
export interface PlanNotice {
  readonly kind:
    | "trial"
    | "inactive"
    | "renewal-upcoming"
    | "renewal-issued"
    | "renewal-past-due"
    | "renewal"
    | "tax-missing"
    | "tax-pending"
    | "tax-wrong"
    | "price";
  readonly days: number | null;
  readonly at: string | null;
}
/** A client's own plan and payment, as far as the server tells them; a part that it refuses is null. */
export interface PlanView {
  readonly notices: readonly PlanNotice[];
  /** Null: the provider pays, or the server does not say. */
  readonly subscription: {
    readonly status: string;
    readonly trialEnds: string | null;
    readonly renews: string | null;
    readonly ends: boolean;
    readonly amount: number | null;
    readonly storageGb: number;
  } | null;
  /** Of an organization that pays for itself only. */
  readonly payment: string | null;
  readonly address: string | null;
  readonly invoices: readonly {
    readonly number: string;
    readonly at: string | null;
    readonly amount: number | null;
    readonly paid: boolean;
  }[];
}
export interface TakenLicence {
  readonly licence: HeldSecret;
  /** Null where it says nothing. */
  readonly seats: number | null;
  readonly expires: string;
}
/** The licence that makes an organization, and whom it is written to: the account (decision 0014). */
export interface TakenFirstLicence extends TakenLicence {
  readonly subject: ClientId;
  /** The name that the licence gives the organization. */
  readonly organization: string;
}
/** A client as an organization: its own key, its API keys, its licence. What changes them is written as every other edit. */
export const organization = {
  keys: call(clientRef).replies<KeysView>(),
  /** Shows a key; made where there is none yet. Carries the account's own master password towards main. */
  viewKey: call(clientRef.extend({ type: z.enum(ApiKeyType), ownSecret: text(4096) })).replies<ShownKey>(),
  integrations: call(clientRef).replies<readonly IntegrationView[]>(),
  /** Plan, notices and, where the organization pays for itself, payment. Asked when it is looked at. */
  plan: call(clientRef).replies<PlanView>(),
  /**
   * A licence file that was chosen in a dialog, for an organization on its own server: what it says of itself. The file waits in main for the review that follows. Fails with
   * `cancelled`, `licence.not-one`, `licence.of-another`, `licence.ended`, and as reading a file does.
   */
  takeLicence: call(clientRef).replies<TakenLicence>(),
  /**
   * The same for the licence that makes the organization, on the server of a profile. Fails with `role.not-allowed` where that server takes none.
   */
  takeFirstLicence: call(profileRef).replies<TakenFirstLicence>(),
  /** The licence for a self-hosted installation, through a save dialog. `cancelled` when closed. */
  saveLicence: call(clientRef.extend({ installationId: text(64) })).replies<{
    readonly fileName: string;
    /** What the licence says of itself; null where it says nothing. */
    readonly seats: number | null;
    readonly expires: string | null;
  }>(),
} satisfies Domain;
