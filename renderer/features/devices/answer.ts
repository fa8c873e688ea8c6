import type { DeviceView } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { useWriting } from "#renderer/features/writing/index";

/**
 * Approves or denies devices of a client. One whose phrase was just compared shows everything on its own screen and is answered at once;
 * several are reviewed first.
 */
export async function answerDevices(
  clientId: ClientId,
  answer: "approve" | "deny",
  devices: readonly DeviceView[],
  origin: "edit" | "inbox" | "bulk",
): Promise<boolean> {
  const edit = {
    kind: `device.${answer}` as const,
    devices: devices.map(({ request, memberId, device }) => ({ request, member: memberId, device })),
  };
  const writing = useWriting();
  const asked = [{ clientId, edit }];
  const ended = devices.length === 1 ? await writing.write(asked, origin) : await writing.ask(asked, origin);
  return ended?.every((run) => run.state === "done") === true;
}
