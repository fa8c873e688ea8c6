import { providers } from "#electron/provider-api/index";
import type { UnlockedProfile } from "#electron/account/index";
import type { ProfileId } from "#shared/model/ids";

/** How long names of colleagues are taken from memory, in milliseconds. */
const good = 15 * 60_000;

/**
 * Names of a profile's provider users by their accounts: who else works at its clients. A server that does not let the account list them (a
 * service user's) tells none, and that is asked again only after a while.
 */
export class Technicians {
  private readonly now: () => Date;
  private readonly known = new Map<ProfileId, { readonly at: number; readonly names: Promise<ReadonlyMap<string, string>> }>();

  constructor(now: () => Date) {
    this.now = now;
  }
  /** Everything was locked. */
  clear(): void {
    this.known.clear();
  }
  of(profile: UnlockedProfile): Promise<ReadonlyMap<string, string>> {
    const kept = this.known.get(profile.id);
    if (kept !== undefined && this.now().getTime() - kept.at < good) return kept.names;
    const names = read(profile);
    this.known.set(profile.id, { at: this.now().getTime(), names });
    return names;
  }
}

async function read(profile: UnlockedProfile): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const provider of profile.providers) {
    if (provider.suspended) continue;
    const answer = await profile.http.send(providers.listProviderUsers(provider.id));
    if (!answer.ok) continue;
    for (const { userId, name, email } of answer.value.data) {
      const shown = (name ?? "") || (email ?? "");
      if (userId && shown !== "") names.set(userId, shown);
    }
  }
  return names;
}
