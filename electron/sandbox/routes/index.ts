import type { Route } from "../core/context.ts";
import * as information from "./information.ts";

/** Every route of the sandbox, one module per resource. */
export const ROUTES: readonly Route[] = [...information.routes];
