import { z } from "zod";
import { date, enumNumber, id, optional, optionalDate } from "./common.ts";
import { collection } from "./collections.ts";

/** Whether something stands there: what it is is not taken over. */
const isThere = z
  .unknown()
  .optional()
  .transform((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== ""));

/** What an item of kind login is told apart by, and what it has. A form that is not known hides it, and does not spoil the list. */
const loginFace = z
  .object({
    username: optional(z.string()),
    uris: optional(z.array(z.object({ uri: optional(z.string()) }))),
    /** Plain data of the apps that set the password. */
    passwordRevisionDate: optionalDate,
    password: isThere,
    totp: isThere,
    fido2Credentials: isThere,
  })
  .nullish()
  .catch(null);

/**
 * A row of `GET /ciphers/organization-details`: of the contents name, user name and addresses are taken (the last two only to
 * compare) and whether it has a password, a code, a passkey or attachments; the rest is never read. `key` wraps the item's own key; without one the fields are under the organization key.
 */
export const item = z.object({
  id,
  organizationId: optional(id),
  type: enumNumber,
  name: z.string(),
  key: optional(z.string()),
  collectionIds: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
  revisionDate: date,
  creationDate: optionalDate,
  deletedDate: optionalDate,
  attachments: isThere,
  login: loginFace,
});
export type Item = z.output<typeof item>;

/** The same row for a member who looks at the passwords: those of logins, encrypted. A form that is not known hides its login. */
export const loginItem = z.object({
  id,
  key: optional(z.string()),
  collectionIds: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
  deletedDate: optionalDate,
  login: z
    .object({
      username: optional(z.string()),
      password: optional(z.string()),
      uris: optional(z.array(z.object({ uri: optional(z.string()) }))),
      totp: isThere,
      fido2Credentials: isThere,
    })
    .nullish()
    .catch(null),
});
export type LoginItem = z.output<typeof loginItem>;

/** `GET /organizations/{id}/export`. */
export const organizationExport = z.object({ collections: z.array(collection), ciphers: z.array(item) });
