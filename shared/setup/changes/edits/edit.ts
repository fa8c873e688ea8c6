import type { AppError } from "../../../errors/app-error.ts";
import type { HeldSecret, MemberId } from "../../../model/ids.ts";
import type { Immutable } from "../../../util/immutable.ts";
import type { Result } from "../../../util/result.ts";
import { ok } from "../../../util/result.ts";
import type { ClientSetup, ItemName } from "../../value/client-setup.ts";
import type { DirectoryRead } from "../../directory/changes.ts";
import type { AccountSetup } from "../../value/account-setup.ts";
import type { ProviderSetup } from "../../value/provider-setup.ts";
import type { Change } from "../change.ts";
import type { z } from "zod";

/** An edit as changes of a client, and who of those that it names is left out of it, with the reason. */
export interface EditChanges {
  readonly changes: readonly Change[];
  readonly leftOut: readonly { readonly memberId: MemberId; readonly email: string; readonly error: AppError }[];
}

/** What main knows of a client beside its setup. */
export interface BesideSetup {
  /** Where its items lie; null when they were not read. */
  readonly items: readonly ItemName[] | null;
  /** The last whole read of its directory; absent: none. */
  readonly directory?: DirectoryRead | null;
}

/** Whether a handle of a secret stands anywhere in a value. */
type CarriesSecret<Value> = Value extends HeldSecret
  ? true
  : Value extends string | number | boolean | null | undefined
    ? false
    : Value extends readonly (infer Entry)[]
      ? CarriesSecret<Entry>
      : { [Key in keyof Value]: CarriesSecret<Value[Key]> }[keyof Value];

/**
 * What becomes of an edit that was asked for without a network. `never`: it is bound to this moment (a person or device that waits, what a server
 * said just now). Otherwise it can be kept, and `sets` names what of the client it decides about, as paths (`thing`): a later edit that decides
 * about all of that, or about what lies around it, stands for it. One whose shape has room for a held secret must say where: with a secret in it,
 * it cannot wait, since main holds that for the next run only.
 */
export type Later<Asked> =
  | "never"
  | ({ readonly sets: (edit: Asked) => readonly string[] } & (true extends CarriesSecret<Asked>
      ? { readonly secret: (edit: Asked) => HeldSecret | undefined }
      : { readonly secret?: never }));

/** A path that names something of a client. */
export const thing = (...names: readonly (string | number)[]): string =>
  names.map((name) => encodeURIComponent(String(name).toWellFormed())).join("/");
/** Everything of a client. */
export const wholeClient = "";

/**
 * What a technician can ask for on a screen: its shape (an object with the literal `kind`, named as the change kind that it becomes), and what it
 * changes at a client as it was last read. No changes: everything is so already. Fails when the client lacks what the edit is about.
 */
export interface EditDefinition<Schema extends z.ZodType> {
  readonly schema: Schema;
  changes(edit: Immutable<z.output<Schema>>, setup: ClientSetup, beside: BesideSetup): Result<EditChanges>;
  readonly later: Later<Immutable<z.output<Schema>>>;
}
export const defineEdit = <Schema extends z.ZodType>(
  schema: Schema,
  changes: (edit: Immutable<z.output<Schema>>, setup: ClientSetup, beside: BesideSetup) => Result<EditChanges>,
  later: Later<Immutable<z.output<Schema>>>,
): EditDefinition<Schema> => ({ schema, changes, later });

/** The same for an edit of the provider itself. */
export interface ProviderEditDefinition<Schema extends z.ZodType> {
  readonly subject: "provider";
  readonly schema: Schema;
  changes(edit: Immutable<z.output<Schema>>, provider: ProviderSetup): Result<EditChanges>;
}
export const defineProviderEdit = <Schema extends z.ZodType>(
  schema: Schema,
  changes: (edit: Immutable<z.output<Schema>>, provider: ProviderSetup) => Result<EditChanges>,
): ProviderEditDefinition<Schema> => ({ subject: "provider", schema, changes });

/** The same for an edit of the account, which makes an organization. */
export interface AccountEditDefinition<Schema extends z.ZodType> {
  readonly subject: "account";
  readonly schema: Schema;
  changes(edit: Immutable<z.output<Schema>>, account: AccountSetup): Result<EditChanges>;
}
export const defineAccountEdit = <Schema extends z.ZodType>(
  schema: Schema,
  changes: (edit: Immutable<z.output<Schema>>, account: AccountSetup) => Result<EditChanges>,
): AccountEditDefinition<Schema> => ({ subject: "account", schema, changes });

/** Changes that leave nobody out. */
export const only = (changes: readonly Change[]): Result<EditChanges> => ok({ changes, leftOut: [] });
