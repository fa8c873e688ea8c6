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
}
export interface ResolvedBlueprint {
  readonly desired: DesiredSetup;
  readonly missing: readonly string[];
  readonly values: ParameterValues;
}

const blueprintRef = z.strictObject({ blueprintId: id<BlueprintId>() });

export const blueprints = {
  list: call(nothing).replies<readonly BlueprintView[]>(),
  text: call(blueprintRef).replies<{ readonly yaml: string }>(),
  /** Saves an own blueprint from its text; a null id makes a new one. */
  save: call(z.strictObject({ blueprintId: id<BlueprintId>().nullable(), yaml: text(500_000) })).replies<BlueprintView>(),
  remove: call(blueprintRef).replies<{ readonly removed: true }>(),
  /** Open dialog for a blueprint file. */
  importFile: call(nothing).replies<BlueprintView>(),
  exportFile: call(blueprintRef).replies<{ readonly fileName: string }>(),
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
