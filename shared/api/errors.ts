import { z } from "zod";
import { camelKeys } from "./camel-keys.ts";
import { freeObject, optional } from "./common.ts";

const model = z.preprocess((value) => camelKeys(value, 1), z.object({ message: optional(z.string()) }));

/** Body of a refusal, of any producer: API, identity, public API, Vaultwarden, its framework. Every member may be missing. */
export const errorBody = z.preprocess(
  (value) => camelKeys(value, 1),
  z.object({
    message: optional(z.string()),
    error: z.unknown().optional(),
    error_description: optional(z.string()),
    errorModel: optional(model),
    validationErrors: optional(z.record(z.string(), z.union([z.array(z.string()), z.string()]).catch([]))),
    errors: optional(freeObject),
  }),
);
export type ErrorBody = z.output<typeof errorBody>;

/** The server's own words, of the first place that has some (vaultwarden.md §1.3); null when it said nothing. */
export function errorText(body: ErrorBody): string | null {
  const fromCode = typeof body.error === "string" ? body.error : null;
  return (
    [body.errorModel?.message, body.message, body.error_description, fromCode].find(
      (text) => text !== null && text !== undefined && text !== "",
    ) ?? null
  );
}

/** The first complaint about a member of the request, as `Member: text`; null when there is none. */
export function validationText(body: ErrorBody): string | null {
  for (const [member, texts] of Object.entries(body.validationErrors ?? {})) {
    const text = typeof texts === "string" ? texts : texts[0];
    if (text !== undefined) return member === "" ? text : `${member}: ${text}`;
  }
  return null;
}
