import type { AppError } from "../../errors/app-error.ts";
import type { ItemId } from "../../model/ids.ts";

/*
 * What the passwords of a client tell, where the account is a member and may open them itself. Computed in main: of a password its class of
 * strength comes here, how often it occurs, and how often it stands in published breaches; never the password, its length or its digest.
 */

export type Strength = "very-weak" | "weak" | "enough";

export interface ItemHealth {
  readonly item: ItemId;
  readonly strength: Strength;
  /** Logins of the client with this password, this one included. */
  readonly sameAs: number;
  /** How often it was seen in published breaches; null where nobody was asked. */
  readonly exposed: number | null;
  /** An address begins with http://. */
  readonly plainAddress: boolean;
  /** It has no authenticator key (and no passkey), and another login of the client at the same host has one. */
  readonly codeElsewhere: boolean;
  readonly passkeyElsewhere: boolean;
  /** It has no authenticator key, and a public list has its site among those that offer it; null where the list was not read. */
  readonly codeOffered: boolean | null;
  /** Applications that its addresses belong to (further-api.md §4): `example.com` for whatever lies below it. */
  readonly sites: readonly string[];
}

export interface VaultHealth {
  /** When the passwords were looked at. */
  readonly at: string;
  /** Logins with a password that were opened, and those left alone: the account may not see their password, or they did not open. */
  readonly opened: number;
  readonly hidden: number;
  readonly unreadable: number;
  /** Whether breaches were looked up: not switched on; all of them; the service did not answer, or not usably, part of the way. */
  readonly lookedUp: "off" | "all" | "stopped";
  /** What stopped the looking up. */
  readonly lookUpError: AppError | null;
  /** Why the public list of sites with two-step login could not be read; null: it was, or it is not to be. */
  readonly siteListError: AppError | null;
  readonly items: readonly ItemHealth[];
}

export const isWeak = ({ strength }: ItemHealth): boolean => strength !== "enough";
export const isReused = ({ sameAs }: ItemHealth): boolean => sameAs > 1;
export const isExposed = ({ exposed }: ItemHealth): boolean => exposed !== null && exposed > 0;
/** At risk: weak, reused or exposed (further-api.md §4). */
export const isAtRisk = (item: ItemHealth): boolean => isWeak(item) || isReused(item) || isExposed(item);
