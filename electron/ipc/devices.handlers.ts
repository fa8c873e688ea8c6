import type { DeviceApprovals } from "#electron/people/device-approvals";
import type { PeopleOf } from "#electron/people/people-of";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";

export interface DevicesHandlerPorts {
  readonly devices: DeviceApprovals;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** Devices that wait for approval. They are answered as every other edit is written. */
export function devicesHandlers({ devices, peopleOf }: DevicesHandlerPorts): HandlersOf<Contract["devices"]> {
  return {
    read({ clientId }) {
      const found = peopleOf(clientId);
      return found.ok ? devices.read(clientId, found.value) : found;
    },
    compare({ clientId, request, words }) {
      const found = peopleOf(clientId);
      return found.ok ? devices.compare(clientId, found.value, request, words) : found;
    },
  };
}
