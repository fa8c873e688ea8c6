import { readFile, stat } from "node:fs/promises";
import { readGoogleKey } from "#electron/directory/index";
import type { DirectoryDryRun, DirectoryRunView, VersionCheck } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { directorySettings } from "#shared/setup/directory/settings-schema";
import { directorySecretNames, type DirectorySecretName } from "#shared/setup/directory/settings";
import { err, ok, type Result } from "#shared/util/result";
import { commands, exitCodes, writes, type Command, type CommandName, type ExitCode } from "./commands.ts";
import type { Engine } from "./engine.ts";

export interface CommandEnd {
  readonly code: ExitCode;
  /** One line of JSON, without secrets; people are named only where they were asked for. */
  readonly output: string;
}
type Ports = Pick<Engine, "account" | "opened" | "read" | "directory" | "sandbox">;
export interface CommandSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly profileFolder: string;
  /** Whether there is a newer version of the app. */
  checkVersion(): Promise<Result<VersionCheck>>;
}
type Answer = Readonly<Record<string, unknown>>;
/** A command that is about one client. */
type ClientCommand = Command & { readonly name: ClientCommandName };
type ClientCommandName = { [Name in CommandName]: (typeof commands)[Name]["client"] extends true ? Name : never }[CommandName];
const isOfClient = (command: Command): command is ClientCommand => commands[command.name].client;
/** The profiles as the keychain left them. */
interface Profiles {
  readonly opened: readonly ProfileId[];
  readonly locked: readonly ProfileId[];
  /** Why the last of them did not open. */
  readonly failure: AppError;
}
/** What a command found; `stopped`: a limit stands against it. */
type Outcome = Result<{ readonly answer: Answer; readonly stopped?: boolean }>;

const endOf = ({ name, client }: Command, code: ExitCode, answer: Answer): CommandEnd => ({
  code,
  output: JSON.stringify({ command: name, ...(client === "" ? {} : { client }), success: code === exitCodes.done, ...answer }),
});
/** The end of a command that finds the app running on its profile folder: what runs there has a schedule of its own. */
export const besideTheApp = (command: Command): CommandEnd =>
  endOf(command, exitCodes.failed, { outcome: "failed", error: "profile.open-elsewhere" satisfies AppError["code"] });

/** Carries a command out, without a window. Profiles are unlocked by the system's keychain and by nothing else. */
export async function runCommand(engine: Ports, command: Command, surroundings: CommandSurroundings): Promise<CommandEnd> {
  const { name, client } = command;
  const end = (code: ExitCode, answer: Answer): CommandEnd => endOf(command, code, answer);
  if (name === "profile-folder") return end(exitCodes.done, { folder: surroundings.profileFolder });
  if (name === "check-version") {
    const checked = await surroundings.checkVersion();
    return checked.ok ? end(exitCodes.done, { ...checked.value }) : end(exitCodes.failed, { error: checked.error.code });
  }
  const profiles = await unlockByKeychain(engine);
  const lockedEnd = (): CommandEnd =>
    end(exitCodes.locked, { outcome: "locked", error: profiles.failure.code, locked: profiles.locked.length });
  if (profiles.opened.length === 0) return lockedEnd();
  if (!isOfClient(command)) return end(exitCodes.done, { directories: list(engine, profiles.opened), locked: profiles.locked.length });
  const { found, isWhole } = clientsCalled(engine, profiles, client);
  const [only, other] = found;
  if (other !== undefined)
    return end(exitCodes.noSuchClient, { outcome: "no-such-client", error: "client.ambiguous" satisfies AppError["code"] });
  // The client that is meant may be one of the profiles that did not open.
  if (profiles.locked.length > 0 && (only === undefined || (writes(command) && !isWhole))) return lockedEnd();
  if (only === undefined)
    return end(exitCodes.noSuchClient, { outcome: "no-such-client", error: "client.unknown" satisfies AppError["code"] });
  await engine.read([only]);
  const outcome = await ofClient(engine, only, command, surroundings);
  if (!outcome.ok) return end(exitCodes.failed, { id: only, outcome: "failed", error: outcome.error.code });
  const { answer, stopped } = outcome.value;
  const failed = answer["error"] !== undefined;
  return end(stopped === true ? exitCodes.stopped : failed ? exitCodes.failed : exitCodes.done, { id: only, ...answer });
}

function ofClient(
  { directory }: Ports,
  clientId: ClientId,
  command: ClientCommand,
  { environment }: CommandSurroundings,
): Promise<Outcome> {
  const { switches } = command;
  switch (command.name) {
    case "test-directory":
      return directory
        .dryRun(clientId, "command")
        .then((run) => mapped(run, (dry) => dryRunAnswer(dry, "last" in switches, "people" in switches)));
    case "directory-result":
      return directory.view(clientId).then((view) =>
        mapped(view, ({ last, runs, written, peopleAt, groupsAt, nextAt }) => ({
          answer: {
            ...{ last: last === null ? null : runAnswer(last), written, peopleAt, groupsAt, nextAt },
            runs: runs.map((run) => ({
              ...runAnswer(run),
              by: run.by,
              who: run.who,
              written: run.written,
              times: run.times,
              since: run.since,
            })),
          },
        })),
      );
    case "directory-settings":
      return settingsOf(directory, clientId, switches["from-file"]);
    case "directory-secret":
      return secretOf(directory, clientId, switches, environment);
    case "clear-directory":
      return directory.forget(clientId).then((view) => mapped(view, () => ({ answer: {} })));
    case "sync-directory":
      return directory
        .sync(clientId, "command")
        .then((run) => mapped(run, (last) => ({ answer: runAnswer(last), stopped: last.outcome === "stopped" })));
    default:
      return command.name satisfies never;
  }
}
const mapped = <T>(result: Result<T>, answerOf: (value: T) => { readonly answer: Answer; readonly stopped?: boolean }): Outcome =>
  result.ok ? ok(answerOf(result.value)) : result;

const runAnswer = ({ at, outcome, people, groups, changes, stops, error }: DirectoryRunView): Answer => ({
  outcome,
  at,
  people,
  groups,
  changes,
  stops: stops.map(({ kind }) => kind),
  ...(error === null ? {} : { error: error.code }),
});

/** @param isNamed whether people and groups are named, by addresses and names: asked for by a switch of its own. */
function dryRunAnswer(dry: DirectoryDryRun, onlyNew: boolean, isNamed: boolean): { readonly answer: Answer; readonly stopped: boolean } {
  const lines = dry.lines.filter(({ isNew }) => isNew || !onlyNew);
  const counts: Record<string, number> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  const proposed = new Set(dry.proposed);
  return {
    stopped: dry.stops.length > 0,
    answer: {
      outcome: dry.stops.length > 0 ? "stopped" : dry.proposed.length === 0 ? "same" : "dry",
      at: dry.at,
      people: dry.active,
      linked: dry.linked,
      changes: dry.proposed.length,
      lines: counts,
      stops: dry.stops.map(({ kind }) => kind),
      ...(isNamed
        ? {
            named: lines.map(({ key, kind, name, email, with: members }) => ({
              kind,
              name,
              email,
              with: members,
              proposed: proposed.has(key),
            })),
          }
        : {}),
    },
  };
}

type Directory = Ports["directory"];
async function settingsOf(directory: Directory, clientId: ClientId, file: string | undefined): Promise<Outcome> {
  if (file !== undefined) {
    const text = await textOf(file);
    if (!text.ok) return text;
    const parsed = directorySettings.safeParse(jsonOf(text.value));
    if (!parsed.success) return err(appError("directory.settings-malformed", {}, parsed.error.issues[0]?.path.join(".") ?? ""));
    const saved = await directory.save(clientId, parsed.data, {});
    if (!saved.ok) return saved;
  }
  return mapped(await directory.view(clientId), ({ settings, isNew, secrets, keyReadAt }) => ({
    answer: { settings: isNew ? null : settings, secrets, key: keyReadAt !== null },
  }));
}

/** The organization's own key for the public API, among the secrets of a source. */
const organizationKey = "organization-key";
async function secretOf(
  directory: Directory,
  clientId: ClientId,
  switches: Command["switches"],
  environment: CommandSurroundings["environment"],
): Promise<Outcome> {
  const name = switches["secret"] ?? "";
  const isKey = name === organizationKey;
  if (!isKey && !(directorySecretNames as readonly string[]).includes(name)) return err(appError("directory.secret-unknown"));
  const file = switches["from-file"];
  const found = file === undefined ? ok(environment[switches["from-environment"] ?? ""] ?? "") : await textOf(file);
  if (!found.ok) return found;
  // An editor ends a file with a line break; the secret does not.
  const value = found.value.replace(/\r?\n$/u, "");
  if (value.trim() === "" || value.length > longestSecret) return err(appError("directory.secret-empty"));
  if (isKey) return mapped(await directory.keepKey(clientId, value), () => ({ answer: { secret: name } }));
  const google = name === "privateKey" && value.trimStart().startsWith("{") ? readGoogleKey(value) : null;
  if (google?.ok === false) return google;
  const view = await directory.view(clientId);
  if (!view.ok) return view;
  // A secret belongs to the place that the settings name.
  if (view.value.isNew) return err(appError("directory.no-settings"));
  const saved = await directory.save(clientId, view.value.settings, { [name as DirectorySecretName]: google?.value.privateKey ?? value });
  return mapped(saved, () => ({ answer: { secret: name } }));
}

const longestSecret = 20_000;
const largestFile = 400_000;
async function textOf(path: string): Promise<Result<string>> {
  try {
    if ((await stat(path)).size > largestFile) return err(appError("file.unreadable", {}, "too large"));
    return ok((await readFile(path, "utf8")).replace(/^\uFEFF/u, ""));
  } catch (thrown) {
    return err(appError("file.unreadable", {}, String((thrown as { code?: unknown } | null)?.code ?? "")));
  }
}
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function list({ account, directory }: Ports, profiles: readonly ProfileId[]): readonly Answer[] {
  const results = new Map(directory.schedule.results().map(({ clientId, last }) => [clientId, last]));
  return directory.schedule.clients().flatMap((clientId) => {
    const profile = profiles.includes(profileOf(clientId)) ? account.profile(profileOf(clientId)) : null;
    if (profile?.ok !== true) return [];
    const id = organizationOf(clientId);
    const last = results.get(clientId);
    return [
      {
        client: profile.value.clients().find((row) => row.id === id)?.name ?? null,
        id: clientId,
        last: last === undefined ? null : runAnswer(last),
        nextAt: directory.schedule.nextAt(clientId),
      },
    ];
  });
}

async function unlockByKeychain({ account, opened, sandbox }: Ports): Promise<Profiles> {
  const ids: ProfileId[] = [];
  const locked: ProfileId[] = [];
  let failure: AppError = appError("profile.locked");
  for (const profile of await account.profiles()) {
    if (profile.serverKind === "sandbox") await sandbox.ready();
    const unlocked = await account.unlock(profile.id, "keychain", "");
    const attached = unlocked.ok ? await opened(profile.id) : unlocked;
    if (attached.ok) ids.push(profile.id);
    else {
      locked.push(profile.id);
      failure = attached.error;
    }
  }
  return { opened: ids, locked, failure };
}

/**
 * Clients that a command means: by the whole id that every answer gives (profile and organization), else by the id on their server or the
 * name, in any case of letters. While a profile is locked only the whole id is sure: the locked one may hold a client of the same name,
 * or, on another server, of the same id (decision 0010).
 */
function clientsCalled(
  { account }: Ports,
  { opened }: Profiles,
  wanted: string,
): { readonly found: readonly ClientId[]; readonly isWhole: boolean } {
  const text = wanted.toLowerCase();
  const rows = opened.flatMap((id) => {
    const profile = account.profile(id);
    if (!profile.ok) return [];
    return profile.value.clients().map((row) => ({ ...row, clientId: clientIdOf(id, asId<OrganizationId>(row.id)) }));
  });
  const whole = rows.filter(({ clientId }) => clientId.toLowerCase() === text);
  const called = rows.filter(({ name, id }) => name.toLowerCase() === text || id.toLowerCase() === text);
  return { found: (whole.length > 0 ? whole : called).map(({ clientId }) => clientId), isWhole: whole.length > 0 };
}
