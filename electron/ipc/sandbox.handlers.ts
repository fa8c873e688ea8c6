import { z } from "zod";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { sandboxState, type MailedCode, type SandboxState } from "#shared/bridge/sandbox";
import { appError } from "#shared/errors/app-error";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { EngineParts } from "../engine/engine.ts";
import type { SandboxPort } from "../engine/ports.ts";

const outboxShape = z.object({ mails: z.array(z.object({ at: z.string(), to: z.string(), code: z.string().nullable() })) });
const shownCodes = 3;

/** One request to the sandbox's own interface (electron/sandbox/play.ts). Refused while it does not run. */
async function ask<T>(
  shape: z.ZodType<T>,
  sandbox: SandboxPort["now"],
  method: "GET" | "POST",
  path: string,
  body?: unknown,
): Promise<Result<T>> {
  if (sandbox === null) return err(appError("sandbox.unavailable"));
  try {
    const answer = await fetch(`${sandbox.baseUrl}/play/${path}`, {
      method,
      headers: { authorization: `Bearer ${sandbox.playToken}`, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) return err(appError("sandbox.unavailable", {}, String(answer.status)));
    return ok(shape.parse(await answer.json()));
  } catch {
    return err(appError("sandbox.unavailable"));
  }
}

const play = (...request: [SandboxPort["now"], "GET" | "POST", string, unknown?]): Promise<Result<SandboxState>> =>
  ask(sandboxState, ...request);

/** Mends what was broken on purpose, if the sandbox runs: with nobody signed in to it there is no panel to do so, and signing in would fail. */
export const mendSandbox = ({ ports }: EngineParts): Promise<Result<SandboxState>> => play(ports.sandbox.now, "POST", "mend", {});

/** The panel of the embedded sandbox: plays invited people and arms faults. Refused while no sandbox profile is open. */
export function sandboxHandlers(parts: EngineParts): HandlersOf<Contract["sandbox"]> {
  const hasProfile = (): boolean => parts.open.all().some(({ profile }) => profile.record.server.kind === "sandbox");
  const playHere = async (method: "GET" | "POST", path: string, body?: unknown): Promise<Result<SandboxState>> =>
    play(hasProfile() ? await parts.ports.sandbox.ready() : null, method, path, body);
  const thenRead = async (
    state: Promise<Result<SandboxState>>,
    clientIds: Parameters<EngineParts["read"]>[0],
  ): Promise<Result<SandboxState>> => {
    const done = await state;
    if (done.ok) void parts.read(clientIds);
    return done;
  };
  return {
    state: () => playHere("GET", "state"),
    async mailedCodes({ email }) {
      const outbox = await ask(outboxShape, await parts.ports.sandbox.ready(), "GET", "state");
      const to = email.trim().toLowerCase();
      return mapResult(outbox, ({ mails }) =>
        mails
          .flatMap((mail): MailedCode[] => (mail.to === to && mail.code !== null ? [{ at: mail.at, code: mail.code }] : []))
          .reverse()
          .slice(0, shownCodes),
      );
    },
    accept: ({ clientId, memberId }) => thenRead(playHere("POST", "accept", { clientId, memberId }), [clientId]),
    acceptAll: ({ clientId }) => thenRead(playHere("POST", "accept-all", { clientId }), [clientId]),
    arm: ({ fault, on }) => playHere("POST", "arm", { fault, on }),
    reset: () => playHere("POST", "reset", {}),
  };
}
