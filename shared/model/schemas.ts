import { z } from "zod";
import { isClientId, type ClientId, type HeldSecret } from "./ids.ts";

/** Building blocks of schemas for what comes from outside the process. */

/** A text of at most `max` UTF-16 units. */
export const text = (max: number) => z.string().max(max);
const idShape = /^[\w-][\w:.-]{0,119}$/u;
/**
 * An id of the wanted kind, the server's or this app's own: letters, digits and a few signs, so that it is one part of a path whatever it is put into;
 * and no name that every object has.
 */
export const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === "string" && idShape.test(value) && !(value in {}), "not an id");
/** The text of a moment: a date from about the year 1 to about 9999, so that reckoning with it and writing it out never fails. */
export function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return time > firstMoment && time < lastMoment;
}
const day = 86_400_000;
const firstMoment = Date.parse("0001-01-01T00:00:00Z") - 2 * day,
  lastMoment = Date.parse("9999-12-31T23:59:59Z") + 2 * day;
/** A handle of a secret that main holds: 1 to 120 characters. */
export const heldSecret = z.custom<HeldSecret>(
  (value) => typeof value === "string" && value.length > 0 && value.length <= 120,
  "not a handle",
);
/** A client's own id here: of a profile and an organization. */
export const clientId = z.custom<ClientId>((value) => typeof value === "string" && isClientId(value), "not an id of a client");
