import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { handleText } from "../../../model/ids.ts";
import { heldSecret, text } from "../../../model/schemas.ts";
import { err } from "../../../util/result.ts";
import { integrationTypes, isCollectorAddress, sameIntegration } from "../../value/integrations.ts";
import { removeIntegration, setIntegration } from "../kinds/integration.ts";
import { defineEdit, only } from "./edit.ts";

const state = z.strictObject({
  address: text(2000),
  scheme: text(60).nullable(),
  service: text(100).nullable(),
  template: text(20_000),
});
/** Edits of where a client's events are sent to. What stands there now is told by who looked at it, and compared before anything is sent. */
export const integrationEdits = {
  "integration.set": defineEdit(
    z.strictObject({
      kind: z.literal("integration.set"),
      type: z.enum(integrationTypes),
      from: state.nullable(),
      to: state,
      /** Handle of a token that main holds for this run. */
      newSecret: heldSecret.optional(),
    }),
    ({ type, from, to, newSecret }) => {
      if (!isCollectorAddress(to.address)) return err(appError("integration.address"));
      if (to.template.trim() === "") return err(appError("integration.template"));
      if (from === null && newSecret === undefined && type !== integrationTypes.webhook) return err(appError("integration.token"));
      return only(
        sameIntegration(from, to) && newSecret === undefined ? [] : [setIntegration(type, from, to, newSecret && handleText(newSecret))],
      );
    },
    // What stands at the server is not kept offline, and is what the change is compared with.
    "never",
  ),
  "integration.remove": defineEdit(
    z.strictObject({ kind: z.literal("integration.remove"), type: z.number().int().min(0).max(255), address: text(2000) }),
    ({ type, address }) => only([removeIntegration(type, address)]),
    "never",
  ),
} as const;
