import type { DirectoryRunView } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { Engine } from "./engine.ts";

/** What `--sync-directory` ends with: 0 carried out, or nothing differed · 1 failed · 2 no such client · 3 stopped at a limit · 4 locked. */
export interface SyncCommandEnd {
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** One line of JSON, without secrets and without names of people. */
  readonly output: string;
}
type Ports = Pick<Engine, "account" | "opened" | "read" | "directory" | "sandbox">;

/** Runs the directory of one client without a window. Profiles are unlocked by the system's keychain and by nothing else. */
export async function syncCommand(engine: Ports, client: string): Promise<SyncCommandEnd> {
  const unlocked = await unlockByKeychain(engine);
  if (!unlocked.ok) return ended(client, 4, null, unlocked.error);
  const found = clientsCalled(engine, unlocked.value, client);
  const [only] = found;
  if (only === undefined || found.length > 1) return ended(client, 2, null, appError("client.unknown"));
  await engine.read([only]);
  const run = await engine.directory.sync(only, "command");
  if (!run.ok) return ended(client, 1, null, run.error);
  return ended(client, run.value.outcome === "stopped" ? 3 : run.value.error === null ? 0 : 1, run.value, run.value.error);
}

async function unlockByKeychain({ account, opened, sandbox }: Ports): Promise<Result<readonly ProfileId[]>> {
  const ids: ProfileId[] = [];
  let failure: AppError = appError("profile.locked");
  for (const profile of await account.profiles()) {
    if (profile.serverKind === "sandbox") await sandbox.ready();
    const unlocked = await account.unlock(profile.id, "keychain", "");
    const attached = unlocked.ok ? await opened(profile.id) : unlocked;
    if (attached.ok) ids.push(profile.id);
    else failure = attached.error;
  }
  return ids.length === 0 ? err(failure) : ok(ids);
}

/** Clients of a name or an id, in any case of letters. */
function clientsCalled({ account }: Ports, profiles: readonly ProfileId[], wanted: string) {
  const text = wanted.trim().toLowerCase();
  return profiles.flatMap((id) => {
    const profile = account.profile(id);
    if (!profile.ok) return [];
    return profile.value
      .clients()
      .filter((row) => row.name.toLowerCase() === text || row.id.toLowerCase() === text)
      .map((row) => clientIdOf(id, asId<OrganizationId>(row.id)));
  });
}

function ended(client: string, code: SyncCommandEnd["code"], run: DirectoryRunView | null, error: AppError | null): SyncCommandEnd {
  const { outcome, people, groups, changes, stops, at } = run ?? {};
  return {
    code,
    output: JSON.stringify({
      client,
      success: code === 0,
      outcome: outcome ?? (code === 4 ? "locked" : code === 2 ? "no-such-client" : "failed"),
      at,
      people,
      groups,
      changes,
      stops: stops?.map(({ kind }) => kind),
      error: error?.code,
    }),
  };
}
