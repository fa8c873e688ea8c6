import { z } from "zod";
import { isClientId, type ClientId, type HeldSecret } from "./ids.ts";

/** Building blocks of schemas for what comes from outside the process. */

/** A text of at most `max` UTF-16 units. */
export const text = (max: number) => z.string().max(max);
/** An id of the wanted kind: 1 to 120 characters. Nothing else is known of ids. */
export const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === "string" && value.length > 0 && value.length <= 120, "not an id");
/** A handle of a secret that main holds: 1 to 120 characters. */
export const heldSecret = z.custom<HeldSecret>(
  (value) => typeof value === "string" && value.length > 0 && value.length <= 120,
  "not a handle",
);
/** A client's own id here: of a profile and an organization. */
export const clientId = z.custom<ClientId>((value) => typeof value === "string" && isClientId(value), "not an id of a client");
