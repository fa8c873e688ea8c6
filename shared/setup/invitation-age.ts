/** An invitation's link works this long (organization-api.md §2.4). */
export const invitationHours = 120;
/** From this age on an unanswered invitation is worth a reminder. */
export const reminderHours = 72;

export type InvitationAge = "fresh" | "old" | "expired";

/** How an unanswered invitation stands; a server that tells no date (Vaultwarden) gives none to worry about. */
export function invitationAge(createdAt: string | null, now: Date): InvitationAge {
  if (createdAt === null) return "fresh";
  const hours = (now.getTime() - Date.parse(createdAt)) / 3_600_000;
  if (hours >= invitationHours) return "expired";
  return hours >= reminderHours ? "old" : "fresh";
}
