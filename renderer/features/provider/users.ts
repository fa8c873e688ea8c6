import type { ProviderUserView } from "#shared/bridge/index";
import { MemberStatus, ProviderRole } from "#shared/model/enums";
import { isMailAddress } from "#shared/util/mail-address";
import { t } from "#renderer/i18n/index";

/** How long an invitation is valid, in milliseconds (provider-api.md §6.2). */
const valid = 120 * 3_600_000;

export type UserState = "confirmed" | "accepted" | "invited" | "expired";
export function stateOf(user: ProviderUserView, now: number): UserState {
  if (user.status === MemberStatus.confirmed) return "confirmed";
  if (user.status === MemberStatus.accepted) return "accepted";
  return user.invitedAt !== null && now - Date.parse(user.invitedAt) > valid ? "expired" : "invited";
}
/** How far back the events of a provider are looked at for who was active, in milliseconds. */
const lookedBack = 30 * 86_400_000;
/** What is known of somebody without an event: who came within the time that is looked at was not away for all of it. */
export const unseen = (user: ProviderUserView, now: number): "never" | "notYet" | "unknown" =>
  user.status !== MemberStatus.confirmed
    ? "never"
    : user.invitedAt !== null && now - Date.parse(user.invitedAt) < lookedBack
      ? "notYet"
      : "unknown";
export const userFilters = ["all", "invited", "accepted", "admins"] as const;
export const inUserFilter = (user: ProviderUserView, filter: (typeof userFilters)[number]): boolean =>
  filter === "all" ||
  (filter === "invited" && user.status === MemberStatus.invited) ||
  (filter === "accepted" && user.status === MemberStatus.accepted) ||
  (filter === "admins" && user.role === ProviderRole.providerAdmin);
export const nameOf = (user: { readonly name: string | null; readonly email: string }): string => user.name ?? user.email;
export const roleWord = (role: ProviderRole): string => t(`provider.role.${role === ProviderRole.providerAdmin ? "admin" : "service"}`);
export const matchesUser = (user: ProviderUserView, text: string): boolean => {
  const wanted = text.trim().toLowerCase();
  return [user.name ?? "", user.email].some((part) => part.toLowerCase().includes(wanted));
};

export interface PastedLine {
  readonly text: string;
  readonly problem: "present" | "twice" | "malformed" | null;
  /** What was probably meant; null where nothing is near. */
  readonly fix: string | null;
}
/** Addresses as they were typed or pasted, each with what is wrong with it. Names in front of an address in brackets are left off. */
export function pastedAddresses(text: string, known: readonly string[]): readonly PastedLine[] {
  const present = new Set(known.map((email) => email.toLowerCase()));
  const seen = new Set<string>();
  // A comma parts two addresses; one inside an address (a slipped dot) has no @ after it.
  const parts = text
    .split(/[\s;]+|,(?=\s|$|[^,\s]*@)/u)
    .map((part) => part.replaceAll(/^[<("'“]+|[>)"'”.,]+$/gu, "").replace(/^mailto:/iu, ""))
    .filter((part) => part !== "");
  return parts
    .filter((part) => part.includes("@") || parts.length === 1)
    .map((part) => {
      const email = part.toLowerCase();
      if (!isMailAddress(email)) {
        const fixed = email.replaceAll(/,(?=[^@]*$)/gu, ".").replaceAll("..", ".");
        return { text: part, problem: "malformed" as const, fix: fixed !== email && isMailAddress(fixed) ? fixed : null };
      }
      if (present.has(email)) return { text: email, problem: "present" as const, fix: null };
      if (seen.has(email)) return { text: email, problem: "twice" as const, fix: null };
      seen.add(email);
      return { text: email, problem: null, fix: null };
    });
}
