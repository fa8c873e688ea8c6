import type { BaselineId, BlueprintId, OrganizationId } from "../../model/ids.ts";
import type { ParameterValues } from "../blueprint/blueprint.ts";
import type { Difference } from "../changes/change-base.ts";
import type { RuleId } from "../changes/rule-of-change.ts";

/** Which clients a baseline holds: all of a profile, those with one of the tags, or chosen ones. */
export type HeldClients =
  | { readonly kind: "all" }
  | { readonly kind: "tags"; readonly tags: readonly string[] }
  | { readonly kind: "chosen"; readonly organizationIds: readonly OrganizationId[] };

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
  /** What differed when it was agreed to. Null: it holds whatever differs. */
  readonly value: readonly Difference[] | null;
}
