import { mailedCodes, playSandbox } from "#electron/engine/sandbox-panel";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { SandboxPort } from "#electron/engine/ports";
import type { Contract, HandlersOf, SandboxState } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";

export interface SandboxHandlerPorts {
  readonly sandbox: SandboxPort;
  readonly open: Pick<OpenProfiles, "all">;
  read(clientIds: readonly ClientId[]): Promise<void>;
}

/** The panel of the embedded sandbox: plays invited people and arms faults. Refused while no sandbox profile is open. */
export function sandboxHandlers(ports: SandboxHandlerPorts): HandlersOf<Contract["sandbox"]> {
  const hasProfile = (): boolean => ports.open.all().some(({ profile }) => profile.record.server.kind === "sandbox");
  const playHere = async (method: "GET" | "POST", path: string, body?: unknown): Promise<Result<SandboxState>> =>
    playSandbox(hasProfile() ? await ports.sandbox.ready() : null, method, path, body);
  const thenRead = async (state: Promise<Result<SandboxState>>, clientIds: readonly ClientId[]): Promise<Result<SandboxState>> => {
    const done = await state;
    if (done.ok) void ports.read(clientIds);
    return done;
  };
  return {
    state: () => playHere("GET", "state"),
    mailedCodes: async ({ email }) => mailedCodes(await ports.sandbox.ready(), email),
    accept: ({ clientId, memberId }) => thenRead(playHere("POST", "accept", { clientId, memberId }), [clientId]),
    acceptAll: ({ clientId }) => thenRead(playHere("POST", "accept-all", { clientId }), [clientId]),
    arm: ({ fault, on }) => playHere("POST", "arm", { fault, on }),
    reset: () => playHere("POST", "reset", {}),
  };
}
