import { defineStore } from "pinia";
import { shallowReactive } from "vue";
import type { DirectoryDryRun, DirectoryTest, DirectoryView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import type { DirectorySecretName, DirectorySettings } from "#shared/setup/directory/settings";
import type { Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";

/** The directory of one client as far as the window knows it. */
export interface ClientDirectory {
  view: DirectoryView | null;
  dryRun: DirectoryDryRun | null;
  test: DirectoryTest | null;
  /** What is being read for. */
  busy: "dry-run" | "test" | null;
  error: AppError | null;
}
type Typed = Readonly<Partial<Record<DirectorySecretName, string>>>;

/** Directories of clients: a dry run stays until the next one, also while another tab is looked at. */
export const useDirectory = defineStore("directory", () => {
  const clients = shallowReactive(new Map<ClientId, ClientDirectory>());

  const directoryOf = (clientId: ClientId): ClientDirectory =>
    clients.get(clientId) ?? { view: null, dryRun: null, test: null, busy: null, error: null };
  const set = (clientId: ClientId, parts: Partial<ClientDirectory>): void => {
    clients.set(clientId, { ...directoryOf(clientId), ...parts });
  };
  const taken = (clientId: ClientId, answer: Result<DirectoryView>): boolean => {
    set(clientId, answer.ok ? { view: answer.value, error: null } : { error: answer.error });
    return answer.ok;
  };

  async function load(clientId: ClientId): Promise<void> {
    taken(clientId, await bridge.directory.view({ clientId }));
  }
  async function save(clientId: ClientId, settings: DirectorySettings, secrets: Typed): Promise<boolean> {
    const saved = taken(clientId, await bridge.directory.save({ clientId, settings, secrets: { ...secrets } }));
    // What was read with other settings says nothing any more.
    if (saved) set(clientId, { dryRun: null });
    return saved;
  }
  async function test(clientId: ClientId, settings: DirectorySettings, secrets: Typed): Promise<void> {
    set(clientId, { busy: "test", error: null, test: null });
    const answer = await bridge.directory.test({ clientId, settings, secrets: { ...secrets } });
    set(clientId, { busy: null, ...(answer.ok ? { test: answer.value } : { error: answer.error }) });
  }
  async function dryRun(clientId: ClientId): Promise<void> {
    set(clientId, { busy: "dry-run", error: null });
    const answer = await bridge.directory.dryRun({ clientId });
    set(clientId, { busy: null, ...(answer.ok ? { dryRun: answer.value } : { dryRun: null, error: answer.error }) });
    await refresh(clientId);
  }
  /** The view again, without forgetting why the last thing failed. */
  async function refresh(clientId: ClientId): Promise<void> {
    const view = await bridge.directory.view({ clientId });
    if (view.ok) set(clientId, { view: view.value });
  }
  async function readKey(clientId: ClientId, ownSecret: string): Promise<Result<DirectoryView>> {
    const answer = await bridge.directory.readKey({ clientId, ownSecret });
    if (answer.ok) set(clientId, { view: answer.value });
    return answer;
  }
  const forgetKey = async (clientId: ClientId): Promise<boolean> => taken(clientId, await bridge.directory.forgetKey({ clientId }));
  async function clear(clientId: ClientId): Promise<boolean> {
    set(clientId, { dryRun: null });
    return taken(clientId, await bridge.directory.clear({ clientId }));
  }
  const cancel = (clientId: ClientId): void => void bridge.directory.cancel({ clientId });
  bridge.directory.onChanged(({ clientId }) => {
    if (clients.has(clientId)) void refresh(clientId);
  });

  return { of: directoryOf, load, save, test, dryRun, refresh, readKey, forgetKey, clear, cancel };
});
