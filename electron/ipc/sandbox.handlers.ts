import { z } from "zod";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { SandboxState } from "#shared/bridge/views";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { EngineParts } from "../engine.ts";

const stateShape = z.object({
  invited: z.array(z.object({ clientId: z.string(), clientName: z.string(), memberId: z.string(), email: z.string() })),
  requests: z.array(z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number() })),
  faults: z.array(z.object({ id: z.string(), armed: z.boolean() })),
});

/** The panel of the embedded sandbox: plays invited people and arms faults. Refused while no sandbox profile is open. */
export function sandboxHandlers(parts: EngineParts): HandlersOf<Contract["sandbox"]> {
  const hasProfile = (): boolean => parts.open.all().some(({ profile }) => profile.record.server.kind === "sandbox");
  const play = async (method: "GET" | "POST", path: string, body?: unknown): Promise<Result<SandboxState>> => {
    const sandbox = hasProfile() ? await parts.ports.sandbox.ready() : null;
    if (sandbox === null) return err(appError("sandbox.unavailable"));
    try {
      const answer = await fetch(`${sandbox.baseUrl}/play/${path}`, {
        method, headers: { authorization: `Bearer ${sandbox.playToken}`, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok) return err(appError("sandbox.unavailable", {}, String(answer.status)));
      return ok(stateShape.parse(await answer.json()) as unknown as SandboxState);
    } catch { return err(appError("sandbox.unavailable")); }
  };
  const thenRead = async (state: Promise<Result<SandboxState>>, clientIds: Parameters<EngineParts["read"]>[0]): Promise<Result<SandboxState>> => {
    const done = await state;
    if (done.ok) void parts.read(clientIds);
    return done;
  };
  return {
    state: () => play("GET", "state"),
    accept: ({ clientId, memberId }) => thenRead(play("POST", "accept", { clientId, memberId }), [clientId]),
    acceptAll: ({ clientId }) => thenRead(play("POST", "accept-all", { clientId }), [clientId]),
    arm: ({ fault, on }) => play("POST", "arm", { fault, on }),
    reset: () => play("POST", "reset", {}),
  };
}
