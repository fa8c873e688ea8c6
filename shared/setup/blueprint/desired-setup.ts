import type { ClientPlan, MemberRole } from "../../model/enums.ts";
import type { AccessLevel, CollectionSettings, SsoKind } from "../value/client-setup.ts";

/**
 * What a client should look like: a blueprint whose parameters are filled in, plus what the wizard added (people,
 * import). Everything is named, nothing has an id: names are the identity by which `diff` finds the counterpart
 * in a `ClientSetup` (collections by path, groups by name, people by lower-case e-mail, policies by type).
 * An absent member means "no opinion": it never makes a change.
 */
export interface DesiredSetup {
  readonly client: DesiredClient;
  readonly collectionSettings?: CollectionSettings;
  readonly collections: readonly DesiredCollection[];
  readonly groups: readonly DesiredGroup[];
  readonly policies: readonly DesiredPolicy[];
  readonly sso?: DesiredSso;
  readonly domains?: readonly DesiredDomain[];
  readonly scim?: DesiredScim;
  readonly people: readonly DesiredPerson[];
  readonly importing?: DesiredImport;
}
export interface DesiredClient {
  readonly name: string;
  readonly billingEmail?: string;
  /** Invited as owner when the client is created. */
  readonly ownerEmail?: string;
  readonly plan?: ClientPlan;
  readonly seats?: number;
}
export interface DesiredCollection {
  readonly path: string;
  readonly access: readonly DesiredAccess[];
}
/** Access of a group, by its name. */
export interface DesiredAccess {
  readonly group: string;
  readonly level: AccessLevel;
}
export interface DesiredGroup {
  readonly name: string;
  /** What the group reaches at collections that `collections` does not mention. */
  readonly rules?: readonly DesiredGroupRule[];
}
/** At least `level` at the collection `within` and at all below it; at every collection where `within` is "". */
export interface DesiredGroupRule {
  readonly within: string;
  readonly level: AccessLevel;
}
export interface DesiredPolicy {
  readonly type: number;
  readonly enabled: boolean;
  readonly data?: Readonly<Record<string, unknown>>;
}
export interface DesiredSso {
  readonly kind: Exclude<SsoKind, "none">;
  readonly enabled: boolean;
  readonly identifier: string;
  /** Non-secret members, as the server names them. The client secret travels beside it, never in it (see the draft's secret store in main). */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** Names a client secret that is to be sent. The server never tells its secret, so a new one is a difference by itself. */
  readonly newSecret?: string;
}
/** A domain that the client claims; whether it is verified is for the domain's owner to show. */
export interface DesiredDomain {
  readonly name: string;
}
export interface DesiredScim {
  readonly enabled: boolean;
  /** Kind of directory as the server numbers it. Absent: no opinion. */
  readonly provider?: number;
  /** Absent: no opinion. */
  readonly inviteAfterProvisioning?: boolean;
}
export interface DesiredPerson {
  readonly email: string;
  readonly name?: string;
  readonly role: MemberRole;
  readonly groups: readonly string[];
  /** Rights of a custom role that are on. Absent: no opinion. */
  readonly rights?: readonly string[];
  /** Own access to collections, by path. Absent: no opinion. */
  readonly collections?: readonly { readonly path: string; readonly level: AccessLevel }[];
}
/** An import file that main holds open, reduced to what the change needs to say. */
export interface DesiredImport {
  /** Stable id of the import in the draft: the marker that reconciles after a lost answer. */
  readonly importId: string;
  readonly fileName: string;
  readonly itemCount: number;
  readonly collections: readonly string[];
  /** Items of each call, where the file goes in several. */
  readonly parts?: readonly number[];
}
