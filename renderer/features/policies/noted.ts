import type { LocalClient } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { useClients } from "#renderer/stores/clients";

type Noted = NonNullable<LocalClient["policies"]>[string];
const nothing: Noted = { remindOn: null, told: {} };
/** What is noted on this computer of a policy that is to be saved. */
export const notedPolicy = (clientId: ClientId, type: number): Noted =>
  useClients().rowOf(clientId)?.local.policies?.[String(type)] ?? nothing;
/** Notes something of a policy; a note without anything in it is dropped. */
export async function notePolicy(clientId: ClientId, type: number, part: Partial<Noted>): Promise<void> {
  const clients = useClients();
  const local = clients.rowOf(clientId)?.local;
  if (local === undefined) return;
  const { [String(type)]: before = nothing, ...others } = local.policies ?? {};
  const noted = { ...before, ...part };
  const isEmpty = noted.remindOn === null && Object.keys(noted.told).length === 0;
  await clients.saveLocal(clientId, { ...local, policies: isEmpty ? others : { ...others, [String(type)]: noted } });
}
