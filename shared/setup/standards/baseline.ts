import { z } from "zod";
import type { BaselineId, BlueprintId, OrganizationId } from "../../model/ids.ts";
import { id, text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import type { ParameterValues } from "../blueprint/blueprint.ts";
import type { RuleId } from "../changes/rule-of-change.ts";

/** Which clients a baseline holds: all of a profile, those with one of the tags, or chosen ones. */
export const heldClients = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("tags"), tags: z.array(text(60).min(1)).min(1).max(30) }),
  z.strictObject({ kind: z.literal("chosen"), organizationIds: z.array(id<OrganizationId>()).min(1).max(5000) }),
]);
export type HeldClients = Immutable<z.output<typeof heldClients>>;

/** A blueprint that clients are held to. What differs from it is drift, unless somebody agreed to an exception. */
export interface Baseline {
  readonly id: BaselineId;
  /** Its text is read each time: when it changes, clients are compared with the new one. */
  readonly blueprintId: BlueprintId;
  readonly parameters: ParameterValues;
  readonly held: HeldClients;
  /** ISO time since when clients are held to it. */
  readonly since: string;
}

/** A difference from a baseline that was agreed to at one client. */
export interface DriftException {
  readonly baselineId: BaselineId;
  readonly organizationId: OrganizationId;
  readonly rule: RuleId;
  readonly reason: string;
  /** Who at the client, or of the provider, agreed. */
  readonly agreedWith: string;
  /** Address of the technician who wrote it down. */
  readonly by: string;
  readonly at: string;
  /** Last day on which it holds (YYYY-MM-DD), in this computer's time; null: without an end. */
  readonly until: string | null;
  /** What stood there when it was agreed to (`standing`). Null: it holds whatever stands there. */
  readonly value: string | null;
}
