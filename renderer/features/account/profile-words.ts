import type { ClientRow, ProfileView } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";
import { t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";

/** What a profile is called: its provider, else the sandbox or the server it lives on. */
export function profileTitle(profile: ProfileView): string {
  return profile.provider?.name ?? (profile.serverKind === "sandbox" ? t("account.sandbox") : profile.serverHost);
}
/** "EU cloud", "Sandbox", or the host of a self-hosted server. */
export function serverWords(profile: ProfileView): string {
  return profile.serverKind === "self-hosted" ? profile.serverHost : t(`account.server.${profile.serverKind}.title`);
}
/** The server of a client, in the same words. */
export function serverOfClient(row: ClientRow): string {
  const profile = useSession().profileOf(row.profileId);
  return profile === undefined ? row.serverLabel : serverWords(profile);
}
/** Without a provider a profile may be called as its server is: that is said once. */
export const isOnlyServer = (profile: ProfileView): boolean => profileTitle(profile) === serverWords(profile);
/** A profile by its title and server, with the address where another profile has both. */
export function profilePlace(profile: ProfileView): string {
  const place = (each: ProfileView): string =>
    isOnlyServer(each) ? serverWords(each) : t("account.place", { profile: profileTitle(each), server: serverWords(each) });
  const isShared = useSession().profiles.some((other) => other.id !== profile.id && place(other) === place(profile));
  return isShared ? t("account.placeOf", { place: place(profile), email: profile.email }) : place(profile);
}
/** How a question about a client carries it: colour and letters, and at which profile and server it is. */
export interface AskedClient {
  readonly colour: number;
  readonly monogram: string;
  readonly where: string;
}
export function askedAt(profileId: ProfileId, look: { readonly colour: number; readonly monogram: string }): AskedClient {
  const profile = useSession().profileOf(profileId);
  return { colour: look.colour, monogram: look.monogram, where: profile === undefined ? "" : profilePlace(profile) };
}
export const askedClient = (row: ClientRow | undefined): AskedClient | undefined =>
  row === undefined ? undefined : askedAt(row.profileId, row.local);
/** Who it is, under the title. */
export function profilePerson(profile: ProfileView): string {
  return t("account.person", { name: profile.name ?? profile.email, server: serverWords(profile) });
}
