import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ServerChoice, SessionView, SignInStep } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { AccountService } from "#electron/account/index";
import { originOf } from "#electron/provider-api/index";
import type { FileHandles } from "../engine/file-handles.ts";
import type { NamedHosts } from "../engine/named-hosts.ts";
import type { SandboxPort } from "../engine/ports.ts";
import { mendSandbox } from "../engine/sandbox-panel.ts";

export interface AccountHandlerPorts {
  readonly account: AccountService;
  readonly files: Pick<FileHandles, "get">;
  readonly sandbox: SandboxPort;
  readonly hosts: NamedHosts;
  /** A profile was just unlocked: opens what hangs on it. */
  opened(id: ProfileId): Promise<Result<unknown>>;
  /** A profile is about to be signed out: closes what hangs on it. */
  signedOut(id: ProfileId): Promise<void>;
  lock(): void;
  /** A person asks something of a server: a proxy may ask them again who they are. */
  personAsks(): void;
  session(): Promise<SessionView>;
  /** Input happened in the window. */
  active(): void;
}

/** Signing in, unlocking, locking: what the account service does, plus opening and closing what hangs on a profile. */
export function accountHandlers(ports: AccountHandlerPorts): HandlersOf<Contract["account"]> {
  const { account } = ports;
  const certificateOf = (server: ServerChoice): Result<string | null> =>
    server.kind !== "self-hosted" || server.certificate === undefined ? ok(null) : ports.files.get(server.certificate);
  const sandboxReady = async (server: ServerChoice): Promise<Result<null>> =>
    server.kind === "sandbox" && (await ports.sandbox.ready()) === null ? err(appError("sandbox.unavailable")) : ok(null);
  /** A server of this computer's profiles was agreed to when it was signed in to; the clouds are known. */
  const agreed = async (server: ServerChoice): Promise<Result<null>> => {
    const servers = server.kind === "self-hosted" ? account.servers.of(server) : null;
    if (servers === null || !servers.ok || servers.value.kind !== "self-hosted") return ok(null);
    const { web } = servers.value;
    const isKnown = (await account.profiles()).some(({ serverUrl }) => originOf(serverUrl) === originOf(web));
    return isKnown ? ok(null) : ports.hosts.agreeToAddress("server", web);
  };
  /** What stands before a server may be asked: the sandbox runs, the person knows the host, its authority was chosen. */
  const reachable = async (server: ServerChoice): Promise<Result<string | null>> => {
    ports.personAsks();
    for (const step of [sandboxReady, agreed]) {
      const done = await step(server);
      if (!done.ok) return done;
    }
    return certificateOf(server);
  };
  const concluded = async (step: Result<SignInStep>): Promise<Result<SignInStep>> => {
    if (!step.ok || step.value.kind !== "signed-in") return step;
    const opened = await ports.opened(step.value.profileId);
    return opened.ok ? step : opened;
  };

  return {
    profiles: async () => ok(await account.profiles()),
    async checkServer({ server }) {
      const certificate = await reachable(server);
      return certificate.ok ? account.servers.check(server, certificate.value) : certificate;
    },
    async testServers() {
      ports.personAsks();
      return ok(await account.testServers());
    },
    async signIn({ server, email, masterPassword, ...invited }) {
      const certificate = await reachable(server);
      if (!certificate.ok) return certificate;
      return concluded(await account.signIn({ server, certificate: certificate.value, email, masterPassword, ...invited }));
    },
    async makeAccount({ server, ...asked }) {
      const certificate = await reachable(server);
      if (!certificate.ok) return certificate;
      return concluded(await account.makeAccount({ server, certificate: certificate.value, ...asked }));
    },
    twoFactor: async ({ attemptId, method, code, remember }) =>
      concluded(await account.signIns.twoFactor(attemptId, method, code, remember)),
    sendEmailCode: async ({ attemptId }) => mapResult(await account.signIns.sendEmailCode(attemptId), () => ({ sent: true as const })),
    newDevice: async ({ attemptId, code }) => concluded(await account.signIns.newDevice(attemptId, code)),
    resendNewDevice: async ({ attemptId }) =>
      mapResult(await account.signIns.resendNewDeviceCode(attemptId), () => ({ sent: true as const })),
    acceptKdfWarning: async ({ attemptId }) => concluded(await account.signIns.acceptWarning(attemptId)),
    cancelSignIn: ({ attemptId }) => {
      account.signIns.cancel(attemptId);
      return ok({ cancelled: true as const });
    },
    async unlock({ profileId, method, secret }) {
      ports.personAsks();
      // A sandbox profile talks to the sandbox of this start.
      if ((await account.profiles()).some((profile) => profile.id === profileId && profile.serverKind === "sandbox"))
        await ports.sandbox.ready();
      const unlocked = await account.unlock(profileId, method, secret);
      if (!unlocked.ok) return unlocked;
      const opened = await ports.opened(profileId);
      return opened.ok ? unlocked : opened;
    },
    lock: () => {
      ports.lock();
      return ok({ locked: true as const });
    },
    async signOut({ profileId }) {
      await ports.signedOut(profileId);
      const done = await account.signOut(profileId);
      if (!(await account.profiles()).some((profile) => profile.serverKind === "sandbox")) await mendSandbox(ports.sandbox);
      return done;
    },
    setPin: ({ profileId, pin }) => account.setPin(profileId, pin),
    removePin: ({ profileId }) => account.removePin(profileId),
    setKeychain: ({ profileId, on }) => account.setKeychain(profileId, on),
    activity: () => {
      ports.active();
      return ok({} as Record<string, never>);
    },
    session: async () => ok(await ports.session()),
  };
}
