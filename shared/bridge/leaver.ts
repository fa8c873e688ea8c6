import type { AppError } from "../errors/app-error.ts";
import type { MemberRole, MemberStatus } from "../model/enums.ts";
import type { ClientId, CollectionId, GroupId, MemberId } from "../model/ids.ts";
import { text } from "../model/schemas.ts";
import type { ItemInReach } from "../setup/value/access/items-in-reach.ts";
import type { ManagerToBe } from "../setup/value/access/managing.ts";
import { call, type Domain } from "./contract.ts";
import { memberRef } from "./requests.ts";

/** One membership of somebody who leaves, and what leaving there means. */
export interface LeaverPlace {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly server: string;
  readonly memberId: MemberId;
  readonly name: string | null;
  readonly email: string;
  readonly role: MemberRole;
  readonly status: MemberStatus;
  /**
   * account: the same account on the same server, or the membership that was asked about. The others are only perhaps the same person, because
   * the address is the same on another server, or the name, or what stands before the @.
   */
  readonly like: "account" | "address" | "name" | "mailbox";
  /** Memberships of one account bear the same text. */
  readonly account: string;
  /** Shared collections and items that are reached now. */
  readonly reaches: { readonly collections: number; readonly items: number };
  /** Why the account cannot be recovered by this client; null when it can. */
  readonly recovery: AppError | null;
  readonly clearsTwoStep: boolean;
  /** Collections that nobody could manage afterwards, each with who could. `inVain`: groups that manage it already, without anybody who can. */
  readonly handOver: readonly {
    readonly collection: CollectionId;
    readonly path: string;
    readonly to: ManagerToBe | null;
    readonly inVain: readonly GroupId[];
  }[];
  /** To whom a collection can go: groups somebody is in, and confirmed members. */
  readonly takers: readonly ManagerToBe[];
  /** Whether the client has an event log. */
  readonly hasEvents: boolean;
  /** When the inbox reminds of removing the person. */
  readonly removeOn: string | null;
  /** When the client was read last. */
  readonly readAt: string | null;
}
export interface LeaverView {
  /** The one that was asked about first, then the same account elsewhere, then who is perhaps the same person. */
  readonly places: readonly LeaverPlace[];
  readonly lookedAt: number;
  /** Clients that were never read: the person may be there too. */
  readonly unread: number;
}

/** Somebody leaves: where they are, over all clients, and what has to be handed over. What is done about it are edits. */
export const leaver = {
  look: call(memberRef).replies<LeaverView>(),
  /** Names of all items that a member reaches. */
  items: call(memberRef).replies<readonly ItemInReach[]>(),
  /** The inbox reminds of removing a revoked person from this day on (ISO); null: not any more. Kept here, never sent. */
  remind: call(memberRef.extend({ on: text(40).nullable() })).replies<{ readonly noted: true }>(),
} satisfies Domain;
