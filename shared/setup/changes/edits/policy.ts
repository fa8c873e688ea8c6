import { z } from "zod";
import { text } from "../../../model/schemas.ts";
import { mapResult } from "../../../util/result.ts";
import { changesOfPolicyEdit } from "../edit-policies.ts";
import { defineEdit, thing } from "./edit.ts";

const value = z.union([z.boolean(), z.number().finite(), text(2000), z.null(), z.array(z.number().int()).max(10)]);
/** Policies as a technician wants them; those that are not named stay. */
export const policyEdit = z.strictObject({
  kind: z.literal("policy.set"),
  policies: z
    .array(z.strictObject({ type: z.number().int().min(0).max(255), enabled: z.boolean(), data: z.record(text(60), value) }))
    .min(1)
    .max(30),
});

/** Edits of policies. */
export const policyEdits = {
  "policy.set": defineEdit(
    policyEdit,
    (edit, setup) => mapResult(changesOfPolicyEdit(edit.policies, setup), (changes) => ({ changes, leftOut: [] })),
    { sets: ({ policies }) => policies.map(({ type }) => thing("policy", type)) },
  ),
};
