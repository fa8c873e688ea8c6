import { z } from "zod";
import { asId, type OrganizationId } from "../model/ids.ts";
import { isMoment } from "../model/schemas.ts";

/*
 * The wire shapes of the provider API, one file per resource (facts: provider-api.md, organization-api.md; what
 * Vaultwarden leaves out: vaultwarden.md). Schemas name the members that the app reads, drop the rest, and take
 * "missing" and "null" alike unless a member is really needed: servers of other makes and versions differ there.
 */

/** A member that may be missing or null. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
/** A member's wire type number, of an enumeration that may grow: unknown numbers are kept. */
export const enumNumber = z.number().int();
const idShape = /^[\w-]{1,64}$/;
/**
 * An id as the server writes it; compared as text, sent back as received. Letters, digits and dashes, so that it is one part of a path; and no
 * name that every object has, so that looking something up by it finds what was put there and nothing else. One check: large lists hold tens
 * of thousands of them.
 */
export const id = z.string().refine((text) => idShape.test(text) && !(text in {}));
/** The same of an organization: the server's id of a client, never this app's own (`ClientId`). */
export const organizationId = id.transform((text) => asId<OrganizationId>(text));
/** An ISO date with zero to seven digits of fraction. What is none would break whatever reckons with it or writes it out. */
export const date = z.string().max(40).refine(isMoment);
/** One that may be missing or null; what is no date counts as that, since nothing hangs on it. */
export const optionalDate = date.nullish().catch(null);
/** Free data of the server, kept as it is. */
export const freeObject = z.record(z.string(), z.unknown());

/** The list envelope. `data` may be null: an empty list. */
export const listOf = <Schema extends z.ZodType>(row: Schema) =>
  z.object({
    data: z
      .array(row)
      .nullish()
      .transform((rows) => rows ?? []),
    continuationToken: optional(z.string()),
  });

/** An answer without a body (or with one that says nothing). */
export const nothing = z.unknown().transform((): null => null);

/** Access of a group or member to a collection, from either side. */
export const accessSelection = z.object({ id, readOnly: flag, hidePasswords: flag, manage: flag });
export type AccessSelection = z.output<typeof accessSelection>;

/** One row of the answer to a bulk call. An empty `error` is success; unknown ids have no row; the order is the database's. */
export const bulkResults = listOf(
  z.object({
    id,
    error: z
      .string()
      .nullish()
      .transform((text) => text ?? ""),
  }),
);

/** A person's public key as bulk calls answer it: join on `id`, `userId` may be all zeros. Vaultwarden: null for people without an account. */
export const publicKeyRows = listOf(z.object({ id, userId: optional(id), key: optional(z.string()) }));
