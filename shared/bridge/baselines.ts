import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { BaselineId, BlueprintId, ClientId, ProfileId } from "../model/ids.ts";
import { clientId, id, text } from "../model/schemas.ts";
import { parameterValues } from "../setup/blueprint/parameter-values.ts";
import type { CommonEdit } from "../setup/changes/common-edits.ts";
import { heldClients, type Baseline } from "../setup/standards/baseline.ts";
import type { DescribedEvent } from "../setup/value/described-event.ts";
import type { ComparedRule, Rule } from "../setup/standards/drift.ts";
import { call, type Domain } from "./contract.ts";
import { nothing } from "./requests.ts";

export interface BaselineView extends Baseline {
  readonly profileId: ProfileId;
  /** The blueprint's name; its id where it cannot be read. */
  readonly name: string;
  /** The blueprint's version; null where it cannot be read. */
  readonly version: number | null;
  /** Why nothing can be compared: the blueprint is gone or cannot be read. */
  readonly problem: AppError | null;
  readonly clients: number;
}
/** A client beside its baseline, in the ids of rules. */
export interface HeldClient {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly readAt: string | null;
  /** Why nothing can be said of it: it was never read, or a parameter has no value. */
  readonly error: AppError | null;
  readonly drifted: readonly string[];
  readonly accepted: readonly string[];
  /** Accepted, and the exception ends within two weeks. */
  readonly ending: readonly string[];
  readonly aligned: number;
  readonly notInPlan: number;
  readonly notRead: number;
}
export interface BaselineDrift {
  readonly baseline: BaselineView;
  /** What any client differs in. */
  readonly rules: readonly Rule[];
  readonly clients: readonly HeldClient[];
}
/** A client beside one of its baselines, in full. */
export interface ClientDrift {
  readonly baseline: BaselineView;
  readonly error: AppError | null;
  readonly rules: readonly ComparedRule[];
  /** What last changed the things that differ, by the client's kept log, in the ids of rules; a rule that is not in it: the log does not tell. */
  readonly origins: Readonly<Record<string, DescribedEvent>>;
  /** The newest saving of a policy of which the log does not tell which it was. */
  readonly unnamedSaving: DescribedEvent | null;
  /** From when to when its log is kept; null: none is. */
  readonly log: { readonly since: string; readonly to: string } | null;
}
const baselineId = id<BaselineId>();
const rule = text(400).min(1);
const day = text(10).regex(/^\d{4}-\d\d-\d\d$/u);

/** Baselines: blueprints that clients are held to, and exceptions that were agreed to. Kept here alone; nothing of it is sent. */
export const baselines = {
  list: call(nothing).replies<readonly BaselineView[]>(),
  /** A null id makes a new one. */
  save: call(
    z.strictObject({
      profileId: id<ProfileId>(),
      baselineId: baselineId.nullable(),
      blueprintId: id<BlueprintId>(),
      parameters: parameterValues,
      held: heldClients,
    }),
  ).replies<BaselineView>(),
  /** Its exceptions go with it. */
  remove: call(z.strictObject({ baselineId })).replies<{ readonly removed: true }>(),
  /** Every client that it holds, compared as it was last read. Works offline. */
  drift: call(z.strictObject({ baselineId })).replies<BaselineDrift>(),
  /** A client beside each baseline that holds it. */
  client: call(z.strictObject({ clientId })).replies<readonly ClientDrift[]>(),
  /** Agrees to what differs now, at one client. Fails with `baseline.aligned` where nothing does. */
  accept: call(
    z.strictObject({
      baselineId,
      clientId,
      rule,
      reason: text(500).trim().min(1),
      agreedWith: text(200).trim(),
      until: day.nullable(),
      /** Any other value than the one now is drift again. */
      onlyThisValue: z.boolean(),
    }),
  ).replies<{ readonly accepted: true }>(),
  /** Takes an exception back. */
  withdraw: call(z.strictObject({ baselineId, clientId, rule })).replies<{ readonly withdrawn: true }>(),
  /** What reverting changes, to be reviewed: all drift of these clients, or of one rule. What was accepted stays, unless that rule is named. */
  revert: call(z.strictObject({ baselineId, clientIds: z.array(clientId).min(1).max(5000), rule: rule.nullable() })).replies<CommonEdit>(),
} satisfies Domain;
