import type { AppError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { cacheKeeper } from "#renderer/cache/index";
import { useClients } from "#renderer/stores/clients";
import { useInbox } from "#renderer/stores/inbox";
import { useRuns } from "#renderer/stores/runs";
import { useSession } from "#renderer/stores/session";
import { bridge } from "../bridge.ts";

/**
 * A profile was opened (signed in or unlocked): what is kept comes back first, so the list stands at once, then the server is read.
 */
export async function afterOpening(profileIds: readonly ProfileId[]): Promise<void> {
  const session = useSession();
  const clients = useClients();
  await session.refresh();
  await cacheKeeper().handBack(profileIds);
  await Promise.all([clients.load(), useInbox().load(), useRuns().load()]);
  if (session.online) await clients.read();
}

/** Zeroes the keys of every profile; main reloads this window. */
export async function lock(): Promise<void> {
  await bridge.account.lock({});
}

/** Signs out and wipes what this computer keeps of the profile; answers why it did not work, else null. */
export async function signOut(profileId: ProfileId): Promise<AppError | null> {
  const done = await bridge.account.signOut({ profileId });
  if (!done.ok) return done.error;
  await cacheKeeper().wipe(profileId);
  await useSession().refresh();
  await useClients().load();
  return null;
}

const tellEvery = 5_000;
/** Input restarts the automatic lock; main is told at most every few seconds. */
export function watchActivity(): void {
  let told = 0;
  const tell = (event: Event): void => {
    if (event.timeStamp - told < tellEvery && told !== 0) return;
    told = event.timeStamp;
    void bridge.account.activity({});
  };
  for (const name of ["pointerdown", "keydown", "wheel", "pointermove"])
    window.addEventListener(name, tell, { passive: true, capture: true });
}
