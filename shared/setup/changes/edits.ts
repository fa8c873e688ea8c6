import { z } from "zod";
import type { Immutable } from "../../util/immutable.ts";
import type { Result } from "../../util/result.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { clientEdits } from "./edits/client.ts";
import { collectionEdits } from "./edits/collection.ts";
import type { BesideSetup, EditChanges } from "./edits/edit.ts";
import { groupEdits } from "./edits/group.ts";
import { memberEdits } from "./edits/member.ts";
import { recoveryEdits } from "./edits/recovery.ts";
import { policyEdits } from "./edits/policy.ts";
import { signOnEdits } from "./edits/sign-on.ts";

export type { BesideSetup, EditChanges } from "./edits/edit.ts";

/** Everything that a technician can ask for on a screen, before it is reviewed; by domain in edits/. */
const edits = {
  ...clientEdits,
  ...collectionEdits,
  ...groupEdits,
  ...memberEdits,
  ...recoveryEdits,
  ...policyEdits,
  ...signOnEdits,
} as const;

type EditSchema = (typeof edits)[keyof typeof edits]["schema"];
export const edit = z.discriminatedUnion(
  "kind",
  Object.values(edits).map(({ schema }) => schema) as unknown as readonly [EditSchema, ...EditSchema[]],
);
export type Edit = Immutable<z.output<EditSchema>>;

/** What an edit changes at a client as it was last read (see `EditDefinition`). */
export const changesOf = (edit: Edit, setup: ClientSetup, beside: BesideSetup): Result<EditChanges> =>
  (edits[edit.kind].changes as (edit: Edit, setup: ClientSetup, beside: BesideSetup) => Result<EditChanges>)(edit, setup, beside);
