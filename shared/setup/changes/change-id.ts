import { shortHash } from "../../util/short-hash.ts";
import type { ChangeId } from "./change-base.ts";

/** Kind and natural key; a long key is cut and told apart by a fingerprint, so that an id never exceeds 300 letters. */
export function changeId(kind: string, ...key: readonly (string | number)[]): ChangeId {
  const text = key.join(":");
  const id = `${kind}:${text}`;
  return id.length <= 200 ? id : `${id.slice(0, 200)}~${shortHash(text)}`;
}
