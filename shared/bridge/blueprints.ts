import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { BlueprintId } from "../model/ids.ts";
import { clientId, id, text } from "../model/schemas.ts";
import type { Blueprint, ParameterValues } from "../setup/blueprint/blueprint.ts";
import type { DesiredSetup } from "../setup/blueprint/desired-setup.ts";
import { parameterValues } from "../setup/blueprint/parameter-values.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef, nothing } from "./requests.ts";

export interface BlueprintView {
  readonly id: BlueprintId;
  readonly blueprint: Blueprint;
  readonly usedFor: number;
  readonly problem: AppError | null;
  /** What another blueprint writes to include this one. */
  readonly includeAs: string;
  /** Null: not signed. */
  readonly signature: BlueprintSignatureView | null;
}
export interface BlueprintSignatureView {
  /** "broken": signed once, and changed since. */
  readonly state: "valid" | "broken";
  /** What the signer wrote for a name; proves nothing by itself. */
  readonly signer: string;
  readonly fingerprint: string;
  /** The technician has compared the fingerprint, or it is their own. */
  readonly known: boolean;
}
export interface ResolvedBlueprint {
  readonly desired: DesiredSetup;
  readonly missing: readonly string[];
  readonly values: ParameterValues;
}

const blueprintRef = z.strictObject({ blueprintId: id<BlueprintId>() });

export const blueprints = {
  list: call(nothing).replies<readonly BlueprintView[]>(),
  /** Its file, and one text with everything that it includes. */
  text: call(blueprintRef).replies<{ readonly yaml: string; readonly whole: string }>(),
  /** What a text says; nothing is saved. */
  check: call(z.strictObject({ blueprintId: id<BlueprintId>().nullable(), yaml: text(500_000) })).replies<{
    /** What stands in the text itself, for a form beside it. */
    readonly own: Blueprint;
    /** One text with everything that it includes. */
    readonly whole: string;
    readonly blueprint: Blueprint;
    /** Why it cannot be saved although it can be read; null where nothing is wrong. */
    readonly problem: AppError | null;
  }>(),
  /** A text with a form's changes in it; comments and everything else stay as they are. */
  edit: call(
    z.strictObject({
      yaml: text(500_000),
      edits: z
        .array(
          z.strictObject({
            path: z.array(z.union([text(80), z.number().int().min(0).max(10_000)])).max(8),
            /** Any JSON; checked with the text that it goes into. */
            value: z.unknown().optional(),
          }),
        )
        .max(100),
    }),
  ).replies<{ readonly yaml: string }>(),
  /** The text of a blueprint made of what a client has; not saved. */
  capture: call(z.strictObject({ clientId, people: z.enum(["roles", "left-out"]), signOn: z.boolean() })).replies<{
    readonly yaml: string;
  }>(),
  /** Saves an own blueprint from its text; a null id makes a new one. */
  save: call(z.strictObject({ blueprintId: id<BlueprintId>().nullable(), yaml: text(500_000) })).replies<BlueprintView>(),
  remove: call(blueprintRef).replies<{ readonly removed: true }>(),
  /** Open dialog for a blueprint file. */
  importFile: call(nothing).replies<BlueprintView>(),
  exportFile: call(z.strictObject({ blueprintId: id<BlueprintId>(), signed: z.boolean() })).replies<{ readonly fileName: string }>(),
  /** The fingerprint that this technician's signed files have: what a colleague asks for by voice. */
  ownFingerprint: call(nothing).replies<{ readonly fingerprint: string }>(),
  /** The technician has compared the fingerprint of who signed this one. */
  knowSigner: call(blueprintRef).replies<BlueprintView>(),
  /** A blueprint made from what an existing client has ("like this client"); not saved. */
  fromClient: call(clientRef).replies<BlueprintView>(),
  /** What a blueprint makes of these parameters; pure, works offline. */
  resolve: call(
    z.strictObject({
      blueprintId: id<BlueprintId>().nullable(),
      likeClientId: clientId.nullable(),
      clientName: text(200),
      parameters: parameterValues,
    }),
  ).replies<ResolvedBlueprint>(),
} satisfies Domain;
