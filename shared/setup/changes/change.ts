import type { OrganizationId } from "../../model/ids.ts";
import type { Message } from "../../model/message.ts";
import type { ChangeSection, Risk } from "./change-base.ts";
import type { Glyph } from "./kind.ts";
import type { Change } from "./registry.ts";

export * from "./change-base.ts";
export type { Change, ChangeKind, ChangeOf } from "./registry.ts";

/** Ordered so that every change stands after all that it needs. */
export interface ChangeSet {
  /** Null when the client is created by the first change. */
  readonly clientId: OrganizationId | null;
  readonly clientName: string;
  readonly changes: readonly Change[];
}

/** A change that can say itself: what the review shows. Made by `describe`. */
export interface DescribedChange {
  readonly change: Change;
  readonly section: ChangeSection;
  readonly glyph: Glyph;
  /** What will be done. `pastOf` gives what was done. */
  readonly sentence: Message;
  readonly whatItDoes: Message;
  readonly ifItFails: Message;
  readonly risk: Risk;
  /** Why the risk is not routine. */
  readonly riskReason?: Message;
  /** People affected, by e-mail; the count is what a table shows. */
  readonly people: readonly string[];
}
