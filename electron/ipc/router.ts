import { ZodError } from "zod";
import { channelName, contract, type AllHandlers, type AllPushes, type Domain, type HandlersByName } from "#shared/bridge/index";
import { appError, AppFailure, type AppError } from "#shared/errors/app-error";
import type { ErrorCode } from "#shared/errors/codes";
import { err, type Result } from "#shared/util/result";

/** Who sent a message, as the host of the windows knows it. A frame that is gone, or is not a window's main frame, is null. */
export interface Sender {
  readonly windowIsOurs: boolean;
  readonly mainFrameUrl: string | null;
}
/** The part of `ipcMain` that the router needs. */
export interface CallHost {
  handle(channel: string, answer: (sender: Sender, payload: unknown) => Promise<unknown>): void;
}

export interface AppOrigin {
  readonly protocol: string;
  readonly host: string;
}

/** Outcomes of everyday use that the log need not hold. */
const everyday = new Set(["profile.locked"]);

/**
 * Answers every call of the contract, in this order: the sender is the main frame of a window we made, at our own address; the request
 * fits its schema; the handler runs; the outcome travels as a `Result`. Anything missing is a refusal, never a pass.
 * @param log gets internal failures, without payloads.
 * @param failed gets the code of every failure and the call that it was of, nothing else.
 */
export function registerHandlers(
  host: CallHost,
  origin: AppOrigin,
  handlers: AllHandlers,
  log: (line: string) => void,
  failed: (call: string, code: ErrorCode) => void = () => undefined,
): readonly string[] {
  const byName: HandlersByName = handlers;
  const registered: string[] = [];
  for (const [domain, entries] of Object.entries<Domain>(contract)) {
    for (const [name, entry] of Object.entries(entries)) {
      if (entry.kind !== "call") continue;
      const channel = channelName(domain, name);
      const handler = byName[domain]?.[name];
      if (handler === undefined) throw new Error(`no handler for ${channel}`);
      host.handle(channel, async (sender, payload) => {
        const result = await answerCall(sender, origin, payload, entry.request, handler, (line) => {
          log(`${channel}: ${line}`);
        });
        if (!result.ok && !everyday.has(result.error.code)) failed(`${domain}.${name}`, result.error.code);
        return result;
      });
      registered.push(channel);
    }
  }
  return registered;
}

async function answerCall(
  sender: Sender,
  origin: AppOrigin,
  payload: unknown,
  parse: (value: unknown) => unknown,
  handler: (request: unknown) => unknown,
  log: (line: string) => void,
): Promise<Result<unknown>> {
  if (!isOurSender(sender, origin)) {
    log("refused: not our window");
    return err(appError("bridge.refused"));
  }
  let request: unknown;
  try {
    request = parse(payload);
  } catch (error) {
    log(
      `refused: ${
        error instanceof ZodError
          ? error.issues
              .map((issue) => issue.path.join("."))
              .slice(0, 5)
              .join(", ")
          : "unreadable"
      }`,
    );
    return err(appError("bridge.bad-request"));
  }
  try {
    const result = (await handler(request)) as Result<unknown>;
    if (!result.ok && !everyday.has(result.error.code)) log(result.error.code);
    return result;
  } catch (error) {
    const known = knownFailure(error);
    if (known !== null) return err(known);
    log(`unexpected: ${error instanceof Error ? stackWithoutMessage(error) : "not an error"}`);
    return err(appError("internal.unexpected"));
  }
}

/** True only for the main frame of one of our windows at our own scheme and host. */
export function isOurSender(sender: Sender, origin: AppOrigin): boolean {
  if (!sender.windowIsOurs || sender.mainFrameUrl === null || !URL.canParse(sender.mainFrameUrl)) return false;
  const url = new URL(sender.mainFrameUrl);
  return url.protocol === origin.protocol && url.host === origin.host;
}

const knownFailure = (error: unknown): AppError | null => (error instanceof AppFailure ? error.error : null);
/** Messages of unexpected errors may quote data; names and places do not. */
export const stackWithoutMessage = (error: Error): string =>
  `${error.name} ${(error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .join(" ")
    .trim()}`;

/** Makes the sending side of every push of the contract. */
export function createPushes(send: (channel: string, message: unknown) => void): AllPushes {
  const domains: Record<string, Record<string, (message: unknown) => void>> = {};
  for (const [domain, entries] of Object.entries<Domain>(contract)) {
    const pushes: Record<string, (message: unknown) => void> = {};
    for (const [name, { kind }] of Object.entries(entries))
      if (kind === "push")
        pushes[name] = (message) => {
          send(channelName(domain, name), message);
        };
    domains[domain] = pushes;
  }
  return domains as unknown as AllPushes;
}
