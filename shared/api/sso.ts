import { z } from "zod";
import { flag, freeObject, optional } from "./common.ts";

/** `GET` and `POST /organizations/{id}/sso`. `data` is null until saved once. */
export const sso = z.object({ enabled: flag, identifier: optional(z.string()), data: optional(freeObject), urls: optional(freeObject) });
export type Sso = z.output<typeof sso>;
