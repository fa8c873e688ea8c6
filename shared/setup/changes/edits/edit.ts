import type { AppError } from "../../../errors/app-error.ts";
import type { MemberId } from "../../../model/ids.ts";
import type { Immutable } from "../../../util/immutable.ts";
import type { Result } from "../../../util/result.ts";
import { ok } from "../../../util/result.ts";
import type { ClientSetup, ItemName } from "../../value/client-setup.ts";
import type { DirectoryRead } from "../../directory/changes.ts";
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

/**
 * What a technician can ask for on a screen: its shape (an object with the literal `kind`, named as the change kind that it becomes), and what it
 * changes at a client as it was last read. No changes: everything is so already. Fails when the client lacks what the edit is about.
 */
export interface EditDefinition<Schema extends z.ZodType> {
  readonly schema: Schema;
  changes(edit: Immutable<z.output<Schema>>, setup: ClientSetup, beside: BesideSetup): Result<EditChanges>;
  /** Such an edit is bound to this moment (a secret that main holds for a while, a person or device that waits): it cannot be kept for later. */
  readonly isOfNow: (edit: Immutable<z.output<Schema>>) => boolean;
}
export const defineEdit = <Schema extends z.ZodType>(
  schema: Schema,
  changes: (edit: Immutable<z.output<Schema>>, setup: ClientSetup, beside: BesideSetup) => Result<EditChanges>,
  isOfNow: (edit: Immutable<z.output<Schema>>) => boolean = () => false,
): EditDefinition<Schema> => ({ schema, changes, isOfNow });

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

/** Changes that leave nobody out. */
export const only = (changes: readonly Change[]): Result<EditChanges> => ok({ changes, leftOut: [] });
