import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test } from "vitest";
import type { Bridge } from "#renderer/bridge";
import type { ClientRow, ProfileView } from "#shared/bridge/index";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";

globalThis.bridge = {} as Bridge;
const { useClients } = await import("./clients.ts");
const { useSession } = await import("./session.ts");
const { useShell } = await import("./shell.ts");

const profile = (id: string, serverKind: ProfileView["serverKind"]): ProfileView =>
  ({
    id: asId<ProfileId>(id),
    serverKind,
    state: "unlocked",
    provider: null,
    serverHost: "vault.example",
    email: `${id}@msp.example`,
  }) as ProfileView;
const real = profile("real", "eu");
const sandbox = profile("sandbox", "sandbox");
const row = (id: string, profileId: string): ClientRow =>
  ({
    id: asId<ClientId>(id),
    profileId: asId<ProfileId>(profileId),
    name: id,
    local: { colour: 1, monogram: "AB", tags: [] },
  }) as unknown as ClientRow;

beforeEach(() => {
  setActivePinia(createPinia());
  useClients().byId = new Map([row("made-up", "sandbox"), row("client", "real")].map((each) => [each.id, each]));
});

test("F4: the sandbox's bar speaks only of what is on the screen", () => {
  const session = useSession();
  const shell = useShell();
  session.profiles = [sandbox];
  expect([shell.showsSandbox, shell.hasSandboxPanel]).toEqual([true, true]);
  session.profiles = [real];
  expect([shell.showsSandbox, shell.hasSandboxPanel]).toEqual([false, false]);
  // Both in one list: no bar says that nothing here is real; the panel can still be shown.
  session.profiles = [real, sandbox];
  expect([shell.showsSandbox, shell.hasSandboxPanel]).toEqual([false, true]);
  shell.clientId = asId<ClientId>("made-up");
  expect([shell.showsSandbox, shell.hasSandboxPanel]).toEqual([true, true]);
  shell.clientId = asId<ClientId>("client");
  expect([shell.showsSandbox, shell.hasSandboxPanel]).toEqual([false, false]);
  // A draft of a client that is not listed yet belongs to a profile, too.
  shell.clientId = null;
  shell.draftIdentity = { name: "New", colour: 1, monogram: "NE", profileId: sandbox.id };
  expect(shell.showsSandbox).toBe(true);
});
