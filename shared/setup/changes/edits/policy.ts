import { mapResult } from "../../../util/result.ts";
import { changesOfPolicyEdit, policyEdit } from "../edit-policies.ts";
import { defineEdit } from "./edit.ts";

/** Edits of policies. */
export const policyEdits = {
  "policy.set": defineEdit(policyEdit, (edit, setup) =>
    mapResult(changesOfPolicyEdit(edit, setup), (changes) => ({ changes, leftOut: [] })),
  ),
};
