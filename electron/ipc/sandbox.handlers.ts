import { mailedCodes, playSandbox, spokenWords, wordsOnDevice } from "#electron/engine/sandbox-panel";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { SandboxPort } from "#electron/engine/ports";
import type { Contract, HandlersOf, SandboxState } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { clientIdOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { err, type Result } from "#shared/util/result";

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
  /** Reads the client in every profile of the sandbox that lists it. */
  const thenRead = async (state: Promise<Result<SandboxState>>, organizationId: OrganizationId): Promise<Result<SandboxState>> => {
    const done = await state;
    const profiles = ports.open.all().filter(({ profile }) => profile.record.server.kind === "sandbox");
    if (done.ok) void ports.read(profiles.map(({ profile }) => clientIdOf(profile.id, organizationId)));
    return done;
  };
  /** What the vendor mails to the account of a profile. */
  const playFor = async (profileId: ProfileId, what: string): Promise<Result<SandboxState>> => {
    const email = ports.open.all().find(({ profile }) => profile.id === profileId)?.profile.record.email;
    return email === undefined ? err(appError("profile.locked")) : playHere("POST", what, { email });
  };
  return {
    state: () => playHere("GET", "state"),
    mailedCodes: async ({ email }) => mailedCodes(await ports.sandbox.ready(), email),
    accept: ({ organizationId, memberId }) => thenRead(playHere("POST", "accept", { clientId: organizationId, memberId }), organizationId),
    acceptAll: ({ organizationId }) => thenRead(playHere("POST", "accept-all", { clientId: organizationId }), organizationId),
    playDevice: ({ organizationId }) => thenRead(playHere("POST", "device", { clientId: organizationId }), organizationId),
    playProvider: ({ profileId }) => playFor(profileId, "provider"),
    playBusinessUnit: ({ profileId }) => playFor(profileId, "business-unit"),
    playDeletion: ({ providerId }) => playHere("POST", "deletion", { providerId }),
    deviceWords: async ({ request }) => wordsOnDevice(hasProfile() ? await ports.sandbox.ready() : null, request),
    publish: ({ domainId }) => playHere("POST", "publish", { domainId }),
    provision: ({ organizationId, key }) => thenRead(playHere("POST", "provision", { clientId: organizationId, key }), organizationId),
    arm: ({ fault, on }) => playHere("POST", "arm", { fault, on }),
    reset: () => playHere("POST", "reset", {}),
    words: async ({ memberId }) => spokenWords(hasProfile() ? await ports.sandbox.ready() : null, memberId),
  };
}
