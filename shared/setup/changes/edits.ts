import { z } from "zod";
import type { HeldSecret } from "../../model/ids.ts";
import type { Immutable } from "../../util/immutable.ts";
import type { Result } from "../../util/result.ts";
import { appError } from "../../errors/app-error.ts";
import { err } from "../../util/result.ts";
import { subjectKindOf, type SubjectSetup } from "./describe.ts";
import { accountEdits } from "./edits/account.ts";
import { providerEdits } from "./edits/provider.ts";
import { blueprintEdits } from "./edits/blueprint.ts";
import { clientEdits } from "./edits/client.ts";
import { collectionEdits } from "./edits/collection.ts";
import { directoryEdits } from "./edits/directory.ts";
import { wholeClient, type BesideSetup, type EditChanges } from "./edits/edit.ts";
import { groupEdits } from "./edits/group.ts";
import { integrationEdits } from "./edits/integration.ts";
import { reportEdits } from "./edits/report.ts";
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
  ...reportEdits,
  ...itemEdits,
  ...memberEdits,
  ...directoryEdits,
  ...recoveryEdits,
  ...policyEdits,
  ...providerEdits,
  ...accountEdits,
  ...signOnEdits,
} as const;

type EditSchema = (typeof edits)[keyof typeof edits]["schema"];
export const edit = z.discriminatedUnion(
  "kind",
  Object.values(edits).map(({ schema }) => schema) as unknown as readonly [EditSchema, ...EditSchema[]],
);
export type Edit = Immutable<z.output<EditSchema>>;

/**
 * What of its client an edit decides about (`Later`), where it can be kept until there is a network; null where it cannot. One of the provider
 * itself, or of the account, is made of what the server says now.
 */
function thingsOf(edit: Edit): readonly string[] | null {
  const definition = edits[edit.kind];
  if ("subject" in definition || definition.later === "never") return null;
  const { sets, secret } = definition.later as { sets(edit: Edit): readonly string[]; secret?: (edit: Edit) => HeldSecret | undefined };
  return secret?.(edit) === undefined ? sets(edit) : null;
}
export const canWait = (edit: Edit): boolean => thingsOf(edit) !== null;

const liesIn = (inner: string, outer: string): boolean => outer === wholeClient || inner === outer || inner.startsWith(`${outer}/`);
/**
 * How edits stand to earlier ones of the same client: `all`: they decide about everything that those do, and stand for them; `some`: about a part
 * of it; `none`: about other things.
 */
export function overlapOf(later: readonly Edit[], earlier: readonly Edit[]): "all" | "some" | "none" {
  const [ours, theirs] = [later, earlier].map((list) => list.flatMap((each) => thingsOf(each) ?? [])) as [string[], string[]];
  const covered = theirs.filter((inner) => ours.some((outer) => liesIn(inner, outer)));
  if (covered.length > 0 && covered.length === theirs.length) return "all";
  return theirs.some((outer) => ours.some((inner) => liesIn(inner, outer))) || covered.length > 0 ? "some" : "none";
}

/** What an edit changes at a client, at the provider or at the account, as it was last read (see `EditDefinition`). */
export function changesOf(edit: Edit, setup: SubjectSetup, beside: BesideSetup): Result<EditChanges> {
  const definition = edits[edit.kind];
  // An edit of the one kind of subject says nothing of the other.
  if (("subject" in definition ? definition.subject : "client") !== subjectKindOf(setup)) return err(appError("client.unknown"));
  return (definition.changes as (edit: Edit, setup: SubjectSetup, beside: BesideSetup) => Result<EditChanges>)(edit, setup, beside);
}
