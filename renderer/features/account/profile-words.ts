import type { ProfileView } from "#shared/bridge/index";
import { t } from "#renderer/i18n/index";

/** What a profile is called: its provider, else the sandbox or the server it lives on. */
export function profileTitle(profile: ProfileView): string {
  return profile.provider?.name ?? (profile.serverKind === "sandbox" ? t("account.sandbox") : profile.serverHost);
}
/** "EU cloud", "Sandbox", or the host of a self-hosted server. */
export function serverWords(profile: ProfileView): string {
  return profile.serverKind === "self-hosted" ? profile.serverHost : t(`account.server.${profile.serverKind}.title`);
}
/** Who it is, under the title. */
export function profilePerson(profile: ProfileView): string {
  return t("account.person", { name: profile.name ?? profile.email, server: serverWords(profile) });
}
