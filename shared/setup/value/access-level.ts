import type { AccessSelection } from "../../api/common.ts";
import type { AccessLevel } from "./client-setup.ts";

/** The three switches of the wire's access selection (organization-api.md §2.1). */
type Access = Omit<AccessSelection, "id">;

export function accessLevelOf(wire: Access): AccessLevel {
  if (wire.manage) return "manage";
  if (wire.readOnly) return wire.hidePasswords ? "view-hidden" : "view";
  return wire.hidePasswords ? "edit-hidden" : "edit";
}

/** Inverse of `accessLevelOf`; `manage` never carries a restriction, which the server refuses. */
export function wireAccessOf(level: AccessLevel): Access {
  return {
    manage: level === "manage",
    readOnly: level === "view" || level === "view-hidden",
    hidePasswords: level === "edit-hidden" || level === "view-hidden",
  };
}
