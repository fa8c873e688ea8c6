import { z } from "zod";
import type { Immutable } from "../../util/immutable.ts";
import type { Result } from "../../util/result.ts";
import { appError } from "../../errors/app-error.ts";
import { err } from "../../util/result.ts";
import type { SubjectSetup } from "./describe.ts";
import { providerEdits } from "./edits/provider.ts";
import { blueprintEdits } from "./edits/blueprint.ts";
import { clientEdits } from "./edits/client.ts";
import { collectionEdits } from "./edits/collection.ts";
import { directoryEdits } from "./edits/directory.ts";
import type { BesideSetup, EditChanges } from "./edits/edit.ts";
import { groupEdits } from "./edits/group.ts";
import { integrationEdits } from "./edits/integration.ts";
import { itemEdits } from "./edits/item.ts";
import { memberEdits } from "./edits/member.ts";
import { recoveryEdits } from "./edits/recovery.ts";
import { policyEdits } from "./edits/policy.ts";
import { signOnEdits } from "./edits/sign-on.ts";

export type { BesideSetup, EditChanges } from "./edits/edit.ts";

/** Everything that a technician can ask for on a screen, before it is reviewed; by domain in edits/. */
const edits = {
  ...clientEdits,
  ...blueprintEdits,
  ...collectionEdits,
  ...groupEdits,
  ...integrationEdits,
  ...itemEdits,
  ...memberEdits,
  ...directoryEdits,
  ...recoveryEdits,
  ...policyEdits,
  ...providerEdits,
  ...signOnEdits,
} as const;

type EditSchema = (typeof edits)[keyof typeof edits]["schema"];
export const edit = z.discriminatedUnion(
  "kind",
  Object.values(edits).map(({ schema }) => schema) as unknown as readonly [EditSchema, ...EditSchema[]],
);
export type Edit = Immutable<z.output<EditSchema>>;

/** Whether an edit can be kept until there is a network, and reviewed then. One of the provider itself is made of what the server says now. */
export function canWait(edit: Edit): boolean {
  const definition = edits[edit.kind];
  return !("subject" in definition) && !(definition.isOfNow as (edit: Edit) => boolean)(edit);
}

/** What an edit changes at a client, or at the provider, as it was last read (see `EditDefinition`). */
export function changesOf(edit: Edit, setup: SubjectSetup, beside: BesideSetup): Result<EditChanges> {
  const definition = edits[edit.kind];
  // An edit of the one kind of subject says nothing of the other.
  if ("subject" in definition !== "subject" in setup) return err(appError("client.unknown"));
  return (definition.changes as (edit: Edit, setup: SubjectSetup, beside: BesideSetup) => Result<EditChanges>)(edit, setup, beside);
}
