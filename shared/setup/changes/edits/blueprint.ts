import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { text } from "../../../model/schemas.ts";
import { err } from "../../../util/result.ts";
import { parseBlueprint } from "../../blueprint/blueprint-text.ts";
import { parameterValues } from "../../blueprint/parameter-values.ts";
import { resolveBlueprint } from "../../blueprint/resolve.ts";
import { diff } from "../diff.ts";
import { withoutRules } from "../rule-of-change.ts";
import { defineEdit, only } from "./edit.ts";

/** What a blueprint asks for and the client does not have. */
export const blueprintEdits = {
  "client.blueprint": defineEdit(
    z.strictObject({
      kind: z.literal("client.blueprint"),
      /** The text of the blueprint with everything that it includes. */
      yaml: text(500_000),
      parameters: parameterValues,
      /** Rules of it (`ruleOf`) that stay as the client has them. */
      without: z.array(text(400)).max(2000).exactOptional(),
    }),
    ({ yaml, parameters, without }, setup) => {
      const blueprint = parseBlueprint(yaml, { id: "given", origin: "own" });
      if (!blueprint.ok) return blueprint;
      const open = blueprint.value.include?.[0];
      if (open !== undefined) return err(appError("blueprint.include", { name: open }));
      const { desired, missing } = resolveBlueprint(blueprint.value, setup.client.name, parameters);
      if (missing.length > 0) return err(appError("blueprint.parameter-missing", { name: missing.join(", ") }));
      return only(withoutRules(diff(desired, setup).changes, without ?? []));
    },
    // What it comes to depends on what is there then.
    { sets: () => [] },
  ),
} as const;
