import type { AppError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { cacheKeeper } from "#renderer/cache/index";
import { bridge } from "../bridge.ts";
import { useClients } from "./clients.ts";
import { useInbox } from "./inbox.ts";
import { useRuns } from "./runs.ts";
import { useSession } from "./session.ts";

/**
 * A profile was opened (signed in or unlocked): what is kept comes back first, so the list stands at once, then the server is read.
 */
export async function afterOpening(profileIds: readonly ProfileId[]): Promise<void> {
  const session = useSession();
  const clients = useClients();
  await session.refresh();
  await clients.whileOpening(async () => {
    await cacheKeeper().handBack(profileIds);
    await Promise.all([clients.load(), useInbox().load(), useRuns().load()]);
  });
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
