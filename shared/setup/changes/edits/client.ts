import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { ApiKeyType } from "../../../model/enums.ts";
import { heldSecret, text } from "../../../model/schemas.ts";
import { err } from "../../../util/result.ts";
import type { CollectionSettings } from "../../value/client-setup.ts";
import { ownersLeft } from "../../value/owners-left.ts";
import { changeBillingEmail } from "../kinds/client-billing-email.ts";
import { changeCollectionSettings } from "../kinds/client-collection-settings.ts";
import { deleteClient } from "../kinds/client-delete.ts";
import { applyLicence } from "../kinds/client-licence.ts";
import { makeNewKey } from "../kinds/client-new-key.ts";
import { purgeClient } from "../kinds/client-purge.ts";
import { unlinkClient } from "../kinds/provider-clients.ts";
import { renameClient } from "../kinds/client-rename.ts";
import { changeSeats } from "../kinds/client-seats.ts";
import { defineEdit, only, thing, wholeClient } from "./edit.ts";

/** Edits of the client itself. */
export const clientEdits = {
  "client.rename": defineEdit(
    z.strictObject({ kind: z.literal("client.rename"), to: text(200).min(1) }),
    (edit, setup) => {
      const to = edit.to.trim();
      return only(to === setup.client.name ? [] : [renameClient(setup.client.name, to)]);
    },
    { sets: () => [thing("name")] },
  ),
  "client.seats": defineEdit(
    z.strictObject({ kind: z.literal("client.seats"), to: z.number().int().min(0).max(100_000) }),
    (edit, setup) => {
      if (setup.seats.assigned === null) return err(appError("role.not-allowed"));
      return only(edit.to === setup.seats.assigned ? [] : [changeSeats(setup.seats.assigned, edit.to)]);
    },
    { sets: () => [thing("seats")] },
  ),
  "client.billing-email": defineEdit(
    z.strictObject({ kind: z.literal("client.billing-email"), to: text(256).min(1) }),
    (edit, setup) => {
      const to = edit.to.trim().toLowerCase();
      return only(to === (setup.client.billingEmail ?? "").toLowerCase() ? [] : [changeBillingEmail(setup.client.billingEmail, to)]);
    },
    { sets: () => [thing("billing-email")] },
  ),
  "client.collection-settings": defineEdit(
    z.strictObject({
      kind: z.literal("client.collection-settings"),
      to: z.strictObject({
        limitCollectionCreation: z.boolean(),
        limitCollectionDeletion: z.boolean(),
        limitItemDeletion: z.boolean(),
        allowAdminAccessToAllCollectionItems: z.boolean(),
      }),
    }),
    (edit, setup) => {
      const from = setup.collectionSettings;
      const same = (Object.keys(from) as (keyof CollectionSettings)[]).every((name) => from[name] === edit.to[name]);
      return only(same ? [] : [changeCollectionSettings(from, edit.to)]);
    },
    { sets: () => [thing("collection-settings")] },
  ),
  /** What the file says of itself is told by who looked into it; the file itself waits in main. */
  "client.licence": defineEdit(
    z.strictObject({
      kind: z.literal("client.licence"),
      licence: heldSecret,
      seats: z.number().int().min(0).nullable(),
      expires: text(40).min(10),
    }),
    ({ licence, seats, expires }, setup) =>
      setup.client.providerOrganizationId === null
        ? only([applyLicence(licence, { from: setup.seats.assigned, seats, expires })])
        : err(appError("role.not-allowed")),
    "never",
  ),
  "client.new-key": defineEdit(
    z.strictObject({ kind: z.literal("client.new-key"), type: z.enum(ApiKeyType) }),
    (edit) => only([makeNewKey(edit.type)]),
    "never",
  ),
  "client.purge": defineEdit(
    z.strictObject({ kind: z.literal("client.purge") }),
    (_edit, setup) => only(setup.items.total === 0 ? [] : [purgeClient(setup.client.name, setup.items.total)]),
    { sets: () => [thing("items")] },
  ),
  "client.delete": defineEdit(
    z.strictObject({ kind: z.literal("client.delete") }),
    (_edit, setup) => only([deleteClient(setup.client.name)]),
    { sets: () => [wholeClient] },
  ),
  /** `foreign`: user ids of the provider's people; an owner among them does not count (provider-api.md §4.4). */
  "client.unlink": defineEdit(
    z.strictObject({ kind: z.literal("client.unlink"), foreign: z.array(text(120)).max(5000) }),
    (edit, setup) => {
      if (setup.client.providerOrganizationId === null) return err(appError("role.not-allowed"));
      const owner = ownersLeft(setup.members, edit.foreign)[0];
      return owner === undefined ? err(appError("client.no-owner-left")) : only([unlinkClient(setup.client.name, owner.email)]);
    },
    { sets: () => [wholeClient] },
  ),
} as const;
