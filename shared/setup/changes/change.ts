import type { ClientPlan, MemberRole } from "../../model/enums.ts";
import type { CollectionId, GroupId, MemberId, OrganizationId } from "../../model/ids.ts";
import type { Message } from "../../model/message.ts";
import type { AccessLevel, CollectionSettings } from "../value/client-setup.ts";
import type { DesiredAccess, DesiredPerson, DesiredSso } from "../blueprint/desired-setup.ts";

/** Stable id of a change: equal differences get equal ids in every run (kind and natural key, never a counter). */
export type ChangeId = string;

interface ChangeBase {
  readonly id: ChangeId;
  /** Changes that must be done first. */ readonly needs: readonly ChangeId[];
}

/** One difference between what should be and what is. Plain data, JSON-safe, without secrets. */
export type Change = ChangeBase &
  (
    | {
        readonly kind: "client.create";
        readonly name: string;
        readonly ownerEmail: string;
        readonly plan: ClientPlan;
        readonly seats: number;
        readonly firstCollection: string;
      }
    | { readonly kind: "client.rename"; readonly from: string; readonly to: string }
    | { readonly kind: "client.seats"; readonly from: number; readonly to: number }
    | { readonly kind: "client.billing-email"; readonly from: string | null; readonly to: string }
    | { readonly kind: "client.collection-settings"; readonly from: CollectionSettings; readonly to: CollectionSettings }
    | {
        readonly kind: "collection.create";
        readonly path: string;
        readonly access: readonly DesiredAccess[];
        /** No group manages it and the server wants a manager: the client's owner becomes one. */ readonly ownerManages: boolean;
      }
    | {
        readonly kind: "collection.access";
        /** Null: the collection that client.create makes. */ readonly collection: CollectionId | null;
        readonly path: string;
        readonly set: readonly { readonly group: string; readonly from: AccessLevel | null; readonly to: AccessLevel | null }[];
      }
    | { readonly kind: "group.create"; readonly name: string }
    | { readonly kind: "group.members"; readonly group: GroupId | null; readonly name: string; readonly add: readonly string[] }
    | {
        readonly kind: "policy.set";
        readonly type: number;
        readonly from: { readonly enabled: boolean; readonly data: Readonly<Record<string, unknown>> } | null;
        readonly enabled: boolean;
        readonly data: Readonly<Record<string, unknown>>;
      }
    | { readonly kind: "sso.set"; readonly sso: DesiredSso }
    | {
        readonly kind: "member.invite";
        readonly people: readonly DesiredPerson[];
        readonly role: MemberRole;
        readonly groups: readonly string[];
      }
    | {
        readonly kind: "member.update";
        readonly member: MemberId;
        readonly email: string;
        readonly from: { readonly role: MemberRole; readonly groups: readonly string[] };
        readonly to: { readonly role: MemberRole; readonly groups: readonly string[] };
      }
    | {
        readonly kind: "items.import";
        readonly importId: string;
        readonly fileName: string;
        readonly itemCount: number;
        readonly collections: readonly string[];
      }
  );
export type ChangeKind = Change["kind"];

/** Ordered so that every change stands after all that it needs. */
export interface ChangeSet {
  /** Null when the client is created by the first change. */
  readonly clientId: OrganizationId | null;
  readonly clientName: string;
  readonly changes: readonly Change[];
}

export type ChangeSection = "client" | "collections" | "groups" | "import" | "policies" | "sso" | "people";
export const changeSections = [
  "client",
  "groups",
  "collections",
  "import",
  "policies",
  "sso",
  "people",
] as const satisfies readonly ChangeSection[];

/** routine: nobody notices · people-notice: somebody sees a difference · worth-a-look: think first · loses-access: somebody loses something */
export type Risk = "routine" | "people-notice" | "worth-a-look" | "loses-access";

/** One call that a change makes, for "what will be called". Bodies show shape and plain values; ciphertext and keys appear as `"<encrypted>"`. */
export interface PlannedCall {
  readonly method: "POST" | "PUT" | "DELETE" | "GET";
  readonly path: string;
  readonly body?: unknown;
  readonly count: number;
}

/** A change that can say itself: what the review shows. Made by `describe`. */
export interface DescribedChange {
  readonly change: Change;
  readonly section: ChangeSection;
  /** add, edit, remove, mail, policy, import: selects the glyph. */
  readonly glyph: "add" | "edit" | "remove" | "mail" | "policy" | "import" | "key";
  readonly sentence: Message;
  readonly whatItDoes: Message;
  readonly ifItFails: Message;
  readonly risk: Risk;
  /** Why the risk is not routine. */
  readonly riskReason?: Message;
  /** People affected, by e-mail; the count is what a table shows. */
  readonly people: readonly string[];
  readonly calls: readonly PlannedCall[];
}
