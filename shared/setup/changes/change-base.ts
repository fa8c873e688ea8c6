import type { Message } from "../../model/message.ts";

/** Stable id of a change: equal differences get equal ids in every run (kind and natural key, never a counter). */
export type ChangeId = string;

export interface ChangeBase {
  readonly id: ChangeId;
  /** Changes that must be done first. */
  readonly needs: readonly ChangeId[];
}

export type ChangeSection = "client" | "collections" | "groups" | "import" | "policies" | "sso" | "people";
export const changeSections = [
  "client",
  "groups",
  "collections",
  "import",
  "policies",
  "sso",
  "people",
] as const satisfies readonly ChangeSection[];

/** routine: nobody notices · people-notice: somebody sees a difference · worth-a-look: think first · loses-access: somebody loses something */
export type Risk = "routine" | "people-notice" | "worth-a-look" | "loses-access";

/** One call that a change makes, for "what will be called". Bodies show shape and plain values; ciphertext and keys appear as `"<encrypted>"`. */
export interface PlannedCall {
  readonly method: "POST" | "PUT" | "PATCH" | "DELETE" | "GET";
  readonly path: string;
  readonly body?: unknown;
  readonly count: number;
}

/**
 * What it means that nothing stands on a side: the thing itself is not there, it has no access, it is in no group, or the group or the
 * collection that it belongs to is not there.
 */
export type Absence = "thing" | "access" | "membership" | "group" | "collection";
/** One thing of an existing client that a change sets: what stands there now, and what will. Null: nothing, in the sense of `absence`. */
export interface Difference {
  /** What it belongs to, where `what` alone does not say: a policy, a collection, a person. */
  readonly of: Message | null;
  readonly what: Message;
  readonly before: Message | null;
  readonly after: Message | null;
  /** Without it: a value that is not set. */
  readonly absence?: Absence;
}
