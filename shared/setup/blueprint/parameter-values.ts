import { z } from "zod";
import { text } from "../../model/schemas.ts";

/** What may be given as values of a blueprint's parameters (`ParameterValues`). */
export const parameterValues = z.record(text(80), z.union([text(300), z.array(text(200)).max(500), z.boolean()]));
