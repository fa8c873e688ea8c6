import { z } from "zod";
import { sandboxState, type MailedCode, type SandboxState } from "#shared/bridge/sandbox";
import { appError } from "#shared/errors/app-error";
import type { MemberId } from "#shared/model/ids";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import type { SandboxPort } from "./ports.ts";

const outboxShape = z.object({ mails: z.array(z.object({ at: z.string(), to: z.string(), code: z.string().nullable() })) });
const wordsShape = z.object({ words: z.array(z.string()) });
const refusalShape = z.object({ message: z.string().max(400) });
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
    if (answer.status === 400) return err(appError("sandbox.refused", refusalShape.parse(await answer.json())));
    if (!answer.ok) return err(appError("sandbox.unavailable", {}, String(answer.status)));
    return ok(shape.parse(await answer.json()));
  } catch {
    return err(appError("sandbox.unavailable"));
  }
}

export const playSandbox = (...request: [SandboxPort["now"], "GET" | "POST", string, unknown?]): Promise<Result<SandboxState>> =>
  ask(sandboxState, ...request);

/** Mends what was broken on purpose, if the sandbox runs: with nobody signed in to it there is no panel to do so, and signing in would fail. */
export const mendSandbox = (sandbox: SandboxPort): Promise<Result<SandboxState>> => playSandbox(sandbox.now, "POST", "mend", {});

/** The latest codes mailed to an address, newest first. */
export async function mailedCodes(sandbox: SandboxPort["now"], email: string): Promise<Result<readonly MailedCode[]>> {
  const outbox = await ask(outboxShape, sandbox, "GET", "state");
  const to = email.trim().toLowerCase();
  return mapResult(outbox, ({ mails }) =>
    mails
      .flatMap((mail): MailedCode[] => (mail.to === to && mail.code !== null ? [{ at: mail.at, code: mail.code }] : []))
      .reverse()
      .slice(0, shownCodes),
  );
}

/** The five words on the screen of a waiting device. */
export const wordsOnDevice = (sandbox: SandboxPort["now"], request: string): Promise<Result<{ readonly words: readonly string[] }>> =>
  ask(wordsShape, sandbox, "POST", "device-words", { request });

/** The five words that a member reads out who is called. */
export const spokenWords = (sandbox: SandboxPort["now"], memberId: MemberId): Promise<Result<{ readonly words: readonly string[] }>> =>
  ask(wordsShape, sandbox, "POST", "words", { memberId });
