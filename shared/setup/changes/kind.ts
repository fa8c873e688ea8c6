import type { MemberRight } from "../../model/member-rights.ts";
import type { Message } from "../../model/message.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { Absence, ChangeBase, ChangeSection, Difference, Risk } from "./change-base.ts";

/** What a change is described against: the client as it is (null: new) and, where a blueprint or draft asks for it, as it should be. */
export interface DescribeContext {
  readonly actual: ClientSetup | null;
  readonly desired: DesiredSetup | null;
  /** Seats that the provider has to buy for it; null or absent when that is not known. */
  readonly seatsToBuy?: number | null;
}

export type NeededRight = MemberRight | "admin";

export type Glyph = "add" | "edit" | "remove" | "mail" | "policy" | "import" | "key";

/** What a kind says of one of its changes. Texts: resources/locales/<language>/changes.json, the past ones under `done`. */
export interface ChangeDescription {
  readonly glyph: Glyph;
  readonly sentence: Message;
  /** Where the kind's own text (`changes.<kind>.does`) is not enough. */
  readonly whatItDoes?: Message;
  readonly risk: Risk;
  /** Why the risk is not routine. */
  readonly riskReason?: Message;
  /** People affected, by e-mail. */
  readonly people: readonly string[];
}

/** The change that takes another one back, or why there is none. */
export type Inverse<Other> = { readonly change: Other } | { readonly none: Message };

/**
 * The pure half of one change kind: everything that can be said of such a change without a server. Its acting half, which
 * recognises, prepares and sends it, stands in electron/writing/kinds/ under the same name.
 */
export interface ChangeKindDefinition<Own extends ChangeBase & { readonly kind: string }, Any = unknown> {
  readonly kind: Own["kind"];
  readonly section: ChangeSection;
  /** What it is written to: the provider itself, or the account; absent: a client. Such a kind looks at no client's setup (decision 0014). */
  readonly subject?: "provider" | "account";
  /** The sentence, risk and people of a change. Total. */
  describe(change: Own, context: DescribeContext): ChangeDescription;
  /** Before and after, thing by thing, against the client as it is. Empty where nothing stood there before. */
  differences(change: Own, actual: ClientSetup): readonly Difference[];
  /** Which of its differences tells most in one line; without it, and where none does, the first. */
  foremost?(change: Own): Difference | undefined;
  /** What takes the change back, made from the client as it was right before. */
  inverse(change: Own, before: ClientSetup): Inverse<Any>;
  /**
   * What an account with a custom role needs for it, or that it is for owners and admins alone (organization-api.md §2.2). Absent: nothing, or what also
   * depends on the collections that somebody manages, which the server decides.
   */
  readonly right?: NeededRight | ((change: Pick<Own, "kind"> & Partial<Own>) => NeededRight);
  /** The server does it only for who gives the account's own master password once more; the review asks for it. */
  readonly asksOwnSecret?: true;
  /** What it makes at the server is shown once after it was done, and kept nowhere. */
  readonly reveals?: true;
  /** What the technician types before it is written (a name, a number of people), where a click is not enough. */
  typed?(change: Own, context: DescribeContext): string | null;
  /** What it counts by in progress bars: people, items. Default 1. */
  size?(change: Own): number;
  /** Whether `change` is (part of) what was reviewed as `seen`, which is of the same kind. Default: the same id. */
  covers?(seen: Own, change: Own): boolean;
}

/** A message of changes.json. */
export function say(
  path: string,
  parameters: Readonly<Record<string, string | number>> = {},
  strong: readonly string[] = [],
  count?: number,
): Message {
  return { key: `changes.${path}`, parameters, ...(strong.length === 0 ? {} : { strong }), ...(count === undefined ? {} : { count }) };
}

/** There is no way back, because of `reason` (changes.json under `noUndo`). */
export const noInverse = (reason: string, parameters: Readonly<Record<string, string | number>> = {}): { readonly none: Message } => ({
  none: say(`noUndo.${reason}`, parameters),
});

/* ---------------------------------------------------------------- before and after */

/** A message of changes.json under `difference`. */
export const differs = (path: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): Message => ({
  key: `changes.difference.${path}`,
  ...(count === undefined ? { parameters } : { parameters: { ...parameters, count }, count }),
});
export const text = (value: string | number | null): Message | null =>
  value === null || value === "" ? null : differs("text", { text: value });
/** @param date YYYY-MM-DD, or a moment of the wire, of which the day is told. */
export const day = (date: string): Message => differs("day", { date: date.slice(0, 10) });
export const literal = (value: string): Message => differs("text", { text: value });
export const row = (
  what: Message,
  before: Message | null,
  after: Message | null,
  subject: Message | null = null,
  absence?: Absence,
): Difference => ({ of: subject, what, before, after, ...(absence === undefined ? {} : { absence }) });
/** A row of a thing that is made: it is not there before. */
export const made = (what: Message, after: Message = differs("there")): Difference => row(what, null, after, null, "thing");
export const switched = (on: boolean): Message => differs(on ? "on" : "off");
