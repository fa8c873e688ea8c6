import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { heldSecret, text } from "../../../model/schemas.ts";
import { err } from "../../../util/result.ts";
import { applyFirstLicence } from "../kinds/first-licence.ts";
import { defineAccountEdit, only } from "./edit.ts";

/** Edits of the account on a client's own server. */
export const accountEdits = {
  /** What the file says of itself is told by who looked into it; the file itself waits in main. */
  "account.first-licence": defineAccountEdit(
    z.strictObject({
      kind: z.literal("account.first-licence"),
      licence: heldSecret,
      organization: text(200).min(1),
      seats: z.number().int().min(0).nullable(),
      expires: text(40).min(10),
      /** Name of the collection that is made with it. */
      collection: text(200).min(1),
    }),
    ({ licence, organization, seats, expires, collection }, account) =>
      account.takesLicences
        ? only([applyFirstLicence(licence, { organization, seats, expires, collection: collection.trim() })])
        : err(appError("role.not-allowed")),
  ),
} as const;
