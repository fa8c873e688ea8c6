import { z } from "zod";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { SandboxState } from "#shared/bridge/views";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { EngineParts } from "../engine.ts";
import type { SandboxPort } from "../ports.ts";

const stateShape = z.object({
  invited: z.array(z.object({ clientId: z.string(), clientName: z.string(), memberId: z.string(), email: z.string() })),
  requests: z.array(z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number() })),
  faults: z.array(z.object({ id: z.string(), armed: z.boolean() })),
});

/** One request to the sandbox's own interface (electron/sandbox/play.ts). Refused while it does not run. */
async function play(sandbox: SandboxPort["now"], method: "GET" | "POST", path: string, body?: unknown): Promise<Result<SandboxState>> {
  if (sandbox === null) return err(appError("sandbox.unavailable"));
  try {
    const answer = await fetch(`${sandbox.baseUrl}/play/${path}`, {
      method, headers: { authorization: `Bearer ${sandbox.playToken}`, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) return err(appError("sandbox.unavailable", {}, String(answer.status)));
    return ok(stateShape.parse(await answer.json()) as unknown as SandboxState);
  } catch { return err(appError("sandbox.unavailable")); }
}

/** Mends what was broken on purpose, if the sandbox runs: with nobody signed in to it there is no panel to do so, and signing in would fail. */
export const mendSandbox = ({ ports }: EngineParts): Promise<Result<SandboxState>> => play(ports.sandbox.now, "POST", "mend", {});

/** The panel of the embedded sandbox: plays invited people and arms faults. Refused while no sandbox profile is open. */
export function sandboxHandlers(parts: EngineParts): HandlersOf<Contract["sandbox"]> {
  const hasProfile = (): boolean => parts.open.all().some(({ profile }) => profile.record.server.kind === "sandbox");
  const ask = async (method: "GET" | "POST", path: string, body?: unknown): Promise<Result<SandboxState>> => play(hasProfile() ? await parts.ports.sandbox.ready() : null, method, path, body);
  const thenRead = async (state: Promise<Result<SandboxState>>, clientIds: Parameters<EngineParts["read"]>[0]): Promise<Result<SandboxState>> => {
    const done = await state;
    if (done.ok) void parts.read(clientIds);
    return done;
  };
  return {
    state: () => ask("GET", "state"),
    accept: ({ clientId, memberId }) => thenRead(ask("POST", "accept", { clientId, memberId }), [clientId]),
    acceptAll: ({ clientId }) => thenRead(ask("POST", "accept-all", { clientId }), [clientId]),
    arm: ({ fault, on }) => ask("POST", "arm", { fault, on }),
    reset: () => ask("POST", "reset", {}),
  };
}
