import type { AccessLevel } from "./client-setup.ts";

/** The three switches of the wire's access selection (organization-api.md §2.1). */
export interface WireAccess {
  readonly readOnly: boolean;
  readonly hidePasswords: boolean;
  readonly manage: boolean;
}

export function accessLevelOf(wire: WireAccess): AccessLevel {
  if (wire.manage) return "manage";
  if (wire.readOnly) return wire.hidePasswords ? "view-hidden" : "view";
  return wire.hidePasswords ? "edit-hidden" : "edit";
}

/** Inverse of `accessLevelOf`; `manage` never carries a restriction, which the server refuses. */
export function wireAccessOf(level: AccessLevel): WireAccess {
  return {
    manage: level === "manage",
    readOnly: level === "view" || level === "view-hidden",
    hidePasswords: level === "edit-hidden" || level === "view-hidden",
  };
}
