import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { MemberRole, MemberStatus } from "../model/enums.ts";
import type { ClientId, ItemId, ProfileId } from "../model/ids.ts";
import { clientId, text } from "../model/schemas.ts";
import type { AccessWay } from "../setup/value/access/reach.ts";
import type { Attention, InvitationAges } from "../setup/value/attention.ts";
import type { ClientSetup, ItemName } from "../setup/value/client-setup.ts";
import type { ChecklistEntry } from "../setup/draft/checklist.ts";
import { ownServerProgress } from "../setup/draft/own-server-progress.ts";
import type { Immutable } from "../util/immutable.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef, memberRef, nothing } from "./requests.ts";

/** What is noted of single sign-on here, because the server does not keep it. */
const localSignOn = z.strictObject({
  /** Where the identity provider publishes its SAML metadata. */
  metadataUrl: text(2000).nullable(),
  /** When the client secret of OpenID Connect ends, as an ISO time. */
  secretEnds: text(40).nullable(),
});
/** What is noted here of a policy before it is saved, by its kind. */
const localPolicies = z.record(
  text(10),
  z.strictObject({
    /** From this time on the inbox reminds of it. */
    remindOn: text(40).nullable(),
    /** Who was told, by member, and when. */
    told: z.record(text(60), text(40)),
  }),
);
const localClient = z.strictObject({
  colour: z.number().int().min(1).max(10),
  monogram: text(4),
  tags: z.array(text(60)).max(30),
  note: text(2000),
  hints: z.record(text(80), text(2000)),
  ownServer: ownServerProgress.exactOptional(),
  signOn: localSignOn.exactOptional(),
  policies: localPolicies.exactOptional(),
});
/** Kept locally, sealed, never sent. */
export type LocalClient = Immutable<z.output<typeof localClient>>;
/** When and how well a setup was read; stands beside it. */
export interface SetupMeta {
  readonly readAt: string | null;
  readonly error: AppError | null;
  readonly reading: boolean;
}
/** One row of the client list: everything a column needs, nothing more. */
export interface ClientRow {
  readonly id: ClientId;
  readonly profileId: ProfileId;
  readonly name: string;
  readonly local: LocalClient;
  readonly plan: "teams" | "enterprise" | "families" | "free" | "other";
  readonly serverLabel: string;
  readonly selfHosted: boolean;
  /** Worst first. */
  readonly attention: readonly Attention[];
  readonly seats: { readonly occupied: number; readonly assigned: number | null };
  readonly members: number;
  readonly invited: number;
  /** The same by how long they wait. */
  readonly invitationAges: InvitationAges;
  readonly toConfirm: number;
  /** Share of confirmed members with two-step login, 0–1; null without members. */
  readonly twoStep: number | null;
  /** Share of confirmed members who are enrolled in account recovery; null without members, or where the plan has none. */
  readonly recovery: number | null;
  /** Whether single sign-on is on; null while it is not known. */
  readonly singleSignOn: boolean | null;
  readonly setUp: { readonly done: number; readonly total: number };
  readonly owners: number;
  readonly policiesOn: number;
  /** Rights of the account's own custom role at this organization; null: another role, or a provider's, which may everything. */
  readonly rights: readonly string[] | null;
  readonly meta: SetupMeta;
}
/** Figures of a client at its last reading in one week. */
export interface ClientWeek {
  /** Its Monday by UTC: year, month and day. */
  readonly week: string;
  /** Confirmed members, and of those the ones with two-step login and with account recovery (null: not known, or not in the plan). */
  readonly members: number;
  readonly twoStep: number;
  readonly enrolled: number | null;
  /** Invitations that have expired. */
  readonly expired: number;
  readonly singleSignOn: boolean;
}
export interface ClientView {
  readonly row: ClientRow;
  readonly setup: ClientSetup | null;
  readonly meta: SetupMeta;
  readonly checklist: readonly ChecklistEntry[];
}
export interface SearchHit {
  readonly kind: "client" | "member" | "collection" | "group";
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly colour: number;
  readonly monogram: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** A member's; null for everything else. */
  readonly role: MemberRole | null;
  readonly status: MemberStatus | null;
}
export interface ItemsView {
  readonly items: readonly ItemName[];
  /** What lies in the trash, with the day it went there. */
  readonly trash: readonly ItemName[];
  /** Logins with the same name, user name and address: two or more items a group. Empty for a client that was read before this was compared. */
  readonly sameTwice: readonly { readonly name: string; readonly items: readonly ItemId[] }[];
  readonly meta: SetupMeta;
}

/** Clients as they were last read. */
export const clients = {
  /** All clients of all unlocked profiles. */
  list: call(nothing).replies<readonly ClientRow[]>(),
  setup: call(clientRef).replies<ClientView>(),
  /** Names of items by collection, from the last read or the cache. */
  items: call(clientRef).replies<ItemsView>(),
  /** Colour, monogram, tags, note: kept locally, sealed, never sent. */
  saveLocal: call(clientRef.extend({ local: localClient })).replies<ClientRow>(),
  /** Figures of past weeks of every client, oldest first, as far as they were read: at most twelve weeks. */
  weeks: call(nothing).replies<readonly { readonly id: ClientId; readonly weeks: readonly ClientWeek[] }[]>(),
  /** Which sealed records hold what of each client: keys, opaque to the window, which keeps the records. */
  records: call(nothing).replies<readonly { readonly id: ClientId; readonly keys: readonly string[] }[]>(),
  /** Deletes what is kept of a client on this computer: its setup, names of items, events, figures and checks. It stays in the list; what was chosen for it stays. */
  forgetRead: call(clientRef).replies<{ readonly forgotten: true }>(),
  /** Takes a client that the server does not list any more off this computer. */
  forget: call(clientRef).replies<{ readonly forgotten: true }>(),
  /** Clients, members, collections and groups of everything cached; at most 60 hits, best first. */
  search: call(z.strictObject({ query: text(200), clientId: clientId.optional() })).replies<readonly SearchHit[]>(),
  /** What one member reaches and why. */
  access: call(memberRef).replies<readonly AccessWay[]>(),
} satisfies Domain;
