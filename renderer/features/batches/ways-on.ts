import type { AppError } from "#shared/errors/app-error";
import type { CommonEdit } from "#shared/setup/changes/common-edits";

/**
 * What can be done about a cell that failed. withdraw: somebody else's invitation gives its seat free · seat: one seat more · again: the same
 * change is reviewed and sent anew · place: what stands there now.
 */
export type WayOn = "withdraw" | "seat" | "again" | "place";

const tabs: Readonly<Record<CommonEdit["kind"], "policies" | "settings" | "groups" | "collections" | "members" | "overview">> = {
  "policy.set": "policies",
  "client.collection-settings": "settings",
  "group.create": "groups",
  "group.rename": "groups",
  "collection.create": "collections",
  "collection.rename": "collections",
  "member.invite": "members",
  "member.resend": "members",
  "member.confirm": "members",
  "member.revoke": "members",
  "client.blueprint": "overview",
  "client.seats": "overview",
};
/** The tab that shows what an edit changes. */
export const tabOf = (edit: CommonEdit): (typeof tabs)[CommonEdit["kind"]] => tabs[edit.kind];

/** @param seats of the client as it was last read. */
export function waysOn(
  edit: CommonEdit,
  failed: {
    readonly error: AppError | null;
    readonly seats: { readonly occupied: number; readonly assigned: number | null };
    readonly invited: number;
  },
): readonly WayOn[] {
  const { error, seats, invited } = failed;
  const lacksSeat =
    edit.kind === "member.invite" &&
    (error?.code === "client.seats-exceeded" || (seats.assigned !== null && seats.occupied >= seats.assigned));
  return [
    ...(lacksSeat && invited > 0 ? (["withdraw"] as const) : []),
    ...(lacksSeat && seats.assigned !== null ? (["seat"] as const) : []),
    ...(lacksSeat && invited > 0 ? [] : (["again"] as const)),
    ...(lacksSeat ? [] : (["place"] as const)),
  ];
}
