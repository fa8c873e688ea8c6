import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { nothing } from "#shared/api/common";
import { notSent } from "./api-request.ts";
import type { ApiFailure, ApiRequest, ApiResult } from "./api-request.ts";
import { Breaker } from "./breaker.ts";
import { clientHeaders } from "./client-headers.ts";
import type { Clock } from "./clock.ts";
import { Pacer, type PacedCall } from "./pacer.ts";
import { isNestedTooDeep, readBody } from "./read-body.ts";
import { isOfTheServer, refusalOf } from "./refusal.ts";
import { backoff, longestWait, retryAfter } from "./retry-after.ts";
import type { ServerUrls } from "./server-urls.ts";
import type { Software } from "./software.ts";
import type { Transport } from "./transport.ts";
import { transportFailure } from "./transport-error.ts";

/** Gives the access token of a session, and a new one when the server no longer takes it. */
export interface TokenSource {
  /** A token that is still good, refreshed if need be. */
  token(): Promise<Result<string>>;
  /** A token other than `refused`. Calls at the same time share one refresh. */
  renew(refused: string): Promise<Result<string>>;
}

export interface HttpClientOptions {
  readonly servers: ServerUrls;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly platform: NodeJS.Platform;
  /** Between 0 and 1, for jitter only. */
  readonly random: () => number;
  /** Null: only anonymous requests can be sent. */
  readonly tokens: TokenSource | null;
  /** Vaultwarden answers 401 for a missing right and sends no `WWW-Authenticate` (vaultwarden.md §11.1). */
  readonly software: () => Software;
  /** Whether a self-hosted server is known to limit requests, and who is told when it says so for the first time. */
  readonly limits?: { readonly known: boolean; readonly onFound: () => void };
  /** Something began or ended waiting for the server's limit. */
  readonly onWaiting?: () => void;
  /** Told with every exchange: whether the server answered. */
  readonly onReached?: (reached: boolean) => void;
  /** When it aborts, everything under way ends and nothing more is sent: the profile was locked. */
  readonly lifetime?: AbortSignal;
}

/** An answer as it came: the token endpoint's refusals are read by their caller. */
export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly isJson: boolean;
  readonly wwwAuthenticate: string | null;
  readonly retryAfter: string | null;
}

const megabyte = 1024 * 1024;
const defaultLargest = 16 * megabyte;
const defaultTimeout = 60_000;
const idleTimeout = 30_000;
const mostTries = 5;
/** Clocks that are nearer to each other count as the same. */
const sameClock = 10_000;

/**
 * The one place where requests leave the app: headers, pacing, time limits, sizes, retries, token renewal.
 * Only reading requests are repeated by themselves; what a lost answer to a writing one means is told in `outcome`.
 */
export class HttpClient {
  private readonly options: HttpClientOptions;
  private readonly pacer: Pacer;
  private readonly breaker: Breaker;
  private count = 0;
  private serverAhead = 0;

  constructor(options: HttpClientOptions) {
    this.options = options;
    const isPaced = options.servers.kind !== "self-hosted" || options.limits?.known === true;
    this.pacer = new Pacer(options.clock, isPaced ? "published" : "none", options.onWaiting);
    this.breaker = new Breaker(options.clock);
  }

  get servers(): ServerUrls {
    return this.options.servers;
  }
  /** Requests sent so far, repeats included. */
  get requests(): number {
    return this.count;
  }
  /** Milliseconds that the server's clock is ahead of this computer's, by its last answer; 0 where it does not say, or for a few seconds. */
  get ahead(): number {
    return this.serverAhead;
  }
  /** Until when something waits for the server's limit, as an ISO date; null when nothing waits. */
  get waitingUntil(): string | null {
    return this.pacer.waitingUntil === null ? null : new Date(this.pacer.waitingUntil).toISOString();
  }
  /** Forgets that the server did not answer: the network came back, or a person asks again. */
  tryAgainNow(): void {
    this.breaker.reset();
  }

  /** Sends a request and reads its answer. */
  async send<Answer>(request: ApiRequest<Answer>, signal?: AbortSignal): Promise<ApiResult<Answer>> {
    const raw = await this.exchange(request, signal);
    if (!raw.ok) return raw;
    const { status, body, isJson } = raw.value;
    if (status < 200 || status >= 300) return err(refusalOf(raw.value));
    if (!isJson) return err({ ...appError("network.web-page"), outcome: "unknown", status });
    const parsed = request.answer.safeParse(body);
    if (parsed.success) return ok(parsed.data);
    const issue = parsed.error.issues[0];
    return err({
      ...appError(
        "server.unexpected-answer",
        {},
        `${request.method} ${routeName(request.path)}: ${issue?.path.join(".") ?? ""} ${issue?.code ?? ""}`,
      ),
      outcome: "unknown",
      status,
    });
  }

  /** Sends a request and gives the answer as it came; fails only when there is none, or when one has to wait too long for it. */
  async exchange(request: ApiRequest<unknown>, outer?: AbortSignal): Promise<ApiResult<RawAnswer>> {
    // Ids stand in paths: one that leads elsewhere would do something else than was asked for, with the account's rights.
    if (!isPath(request.path)) return notSent(appError("bridge.bad-request", {}, "path"));
    const signal = AbortSignal.any([outer, this.options.lifetime].filter((part) => part !== undefined));
    const mayRepeat = request.method === "GET";
    let renewed = false;
    for (let attempt = 0; ; attempt++) {
      const token = request.anonymous ? ok(null) : await this.tokenFor();
      if (!token.ok) return notSent(token.error);
      const answer = await this.once(request, token.value, signal);
      const lastTry = !mayRepeat || attempt + 1 >= mostTries;

      if (!answer.ok) {
        // What the server refuses for hours is not sent again after moments.
        const isRefused = answer.error.retryAt !== undefined;
        if (lastTry || isRefused || final.has(answer.error.code) || this.breaker.isOpen) return answer;
        await this.options.clock.sleep(backoff(attempt, this.options.random), signal);
        continue;
      }
      const { status } = answer.value;
      if (status === 401 && token.value !== null && !renewed && (await this.isTokenRefused(answer.value, token.value, signal))) {
        const fresh = await this.options.tokens?.renew(token.value);
        if (fresh === undefined || !fresh.ok) return err({ ...(fresh?.error ?? appError("session.expired")), outcome: "refused", status });
        renewed = true;
        continue;
      }
      // Without a word about when, 503 is a server that is away, such as one that restarts behind its proxy.
      if (status === 429 || (status === 503 && answer.value.retryAfter !== null)) {
        const delay = retryAfter(answer.value.retryAfter, this.options.clock.now() + this.serverAhead);
        const retryAt = this.options.clock.now() + delay;
        if (status === 429) this.pace();
        this.pacer.block(pacedCall(request), retryAt, status);
        if (lastTry || delay > longestWait) return err({ ...refusalOf(answer.value), ...waitParameters(status, delay), retryAt });
        continue;
      }
      if (status >= 500 && !lastTry) {
        await this.options.clock.sleep(backoff(attempt, this.options.random), signal);
        continue;
      }
      return answer;
    }
  }

  /** A server that limits once is asked at the pace of those that publish their limits, from now on and after the next start. */
  private pace(): void {
    if (this.pacer.isPaced) return;
    this.pacer.pace();
    this.options.limits?.onFound();
  }

  private async tokenFor(): Promise<Result<string>> {
    return this.options.tokens === null ? err(appError("session.expired")) : this.options.tokens.token();
  }

  /** Whether 401 speaks of the token, not of a missing right. */
  private async isTokenRefused(answer: RawAnswer, token: string, signal: AbortSignal): Promise<boolean> {
    if (!isOfTheServer(answer)) return false;
    if (answer.wwwAuthenticate !== null) return /bearer/i.test(answer.wwwAuthenticate);
    if (this.options.software() === "bitwarden") return false;
    const probe = await this.once({ method: "GET", path: "/accounts/revision-date", answer: nothing }, token, signal);
    return probe.ok && probe.value.status === 401;
  }

  /** One sending, without any repeat. */
  private async once(request: ApiRequest<unknown>, token: string | null, signal: AbortSignal): Promise<ApiResult<RawAnswer>> {
    if (this.breaker.isOpen) return notSent(appError("network.unreachable"));
    // Nobody waits for hours without being told: what the server refuses for so long is not sent.
    const refused = this.pacer.refusal(pacedCall(request));
    if (refused.milliseconds > longestWait) {
      const { code, parameters } = waitParameters(refused.status, refused.milliseconds);
      const retryAt = this.options.clock.now() + refused.milliseconds;
      return err({ ...appError(code, parameters), outcome: "not-sent", status: null, retryAt });
    }
    if (!(await this.pacer.pass(pacedCall(request), signal))) return notSent(appError("cancelled"));
    this.count += 1;
    const limit = new TimeLimit(this.options.clock, signal, request.timeout ?? defaultTimeout, idleTimeout);
    try {
      const response = await limit.race(
        this.options.transport(this.urlOf(request), {
          method: request.method,
          headers: this.headersOf(request, token),
          ...bodyOf(request),
          signal: limit.signal,
          redirect: "error",
          credentials: "omit",
          cache: "no-store",
        }),
      );
      limit.touch();
      this.compareClocks(response.headers.get("date"));
      const text = await limit.race(
        readBody(response, request.largestAnswer ?? defaultLargest, () => {
          limit.touch();
        }),
      );
      this.breaker.answered();
      this.options.onReached?.(true);
      if (text === null || isNestedTooDeep(text))
        return err({
          ...appError("server.unexpected-answer", {}, "too large, too deep or no text"),
          outcome: "unknown",
          status: response.status,
        });
      const json = request.format === "text" && response.status === 200 ? { ok: true, value: text } : parseJson(text);
      if (!json.ok && response.status < 300 && /^\s*[{[]/u.test(text))
        return err({ ...appError("server.cut-answer"), outcome: "unknown", status: response.status });
      return ok({
        status: response.status,
        body: json.value,
        isJson: json.ok,
        wwwAuthenticate: response.headers.get("www-authenticate"),
        retryAfter: response.headers.get("retry-after"),
      });
    } catch (thrown) {
      if (signal.aborted) return err({ ...appError("cancelled"), outcome: "unknown", status: null });
      const failure: ApiFailure = limit.isOver
        ? { ...appError("network.timeout"), outcome: "unknown", status: null }
        : transportFailure(thrown);
      if (failure.code !== "server.redirected") {
        this.breaker.failed();
        this.options.onReached?.(false);
      }
      return err(failure);
    } finally {
      limit.end();
    }
  }

  private compareClocks(date: string | null): void {
    const moment = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(moment)) return;
    const ahead = moment - this.options.clock.now();
    // A date has whole seconds, and an answer is on its way for some.
    this.serverAhead = Math.abs(ahead) < sameClock ? 0 : ahead;
  }

  private urlOf({ server, path, query }: ApiRequest<unknown>): string {
    const parameters = Object.entries(query ?? {}).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined);
    const search = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, String(value)])).toString();
    return `${this.options.servers[server ?? "api"]}${path}${search === "" ? "" : `?${search}`}`;
  }

  private headersOf(request: ApiRequest<unknown>, token: string | null): Record<string, string> {
    return {
      ...clientHeaders(this.options.platform),
      ...request.headers,
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
      ...(request.file !== undefined
        ? { "Content-Type": `multipart/form-data; boundary=${boundary}` }
        : request.form !== undefined
          ? { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" }
          : request.body !== undefined || request.written !== undefined
            ? { "Content-Type": "application/json; charset=utf-8" }
            : {}),
    };
  }
}

/** Why a watch ends with its exchange; made once, since an error of its own for each costs more than the rest of the watch. */
const ended = new Error("ended");

/** Cuts an exchange off when it takes too long in all, or when nothing comes for a while. */
class TimeLimit {
  private readonly clock: Clock;
  private readonly controller = new AbortController();
  private readonly idle: number;
  private readonly over: Promise<never>;
  /** When something last came; nothing is expected before the server has begun to answer. */
  private lastTouch = Number.POSITIVE_INFINITY;
  isOver = false;

  constructor(clock: Clock, outer: AbortSignal, total: number, idle: number) {
    this.clock = clock;
    this.idle = idle;
    outer.addEventListener(
      "abort",
      () => {
        this.controller.abort();
      },
      { once: true, signal: this.controller.signal },
    );
    if (outer.aborted) this.controller.abort();
    this.over = this.watch(clock.now() + total);
    this.over.catch(() => undefined);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }
  touch(): void {
    this.lastTouch = this.clock.now();
  }
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.over]);
  }
  /** The exchange is over: stops watching. */
  end(): void {
    this.controller.abort(ended);
  }

  private async watch(end: number): Promise<never> {
    for (let deadline = end; ;) {
      const before = this.clock.now();
      const pause = Math.min(deadline, Math.min(this.lastTouch, before) + this.idle) - before;
      await this.clock.sleep(pause, this.signal);
      if (this.signal.aborted) throw ended;
      // A clock that was set back does not make the time longer.
      const setBack = before + pause - this.clock.now();
      if (setBack > 0) {
        deadline -= setBack;
        if (this.lastTouch > this.clock.now()) this.lastTouch -= setBack;
      }
      if (this.clock.now() >= Math.min(deadline, this.lastTouch + this.idle)) {
        this.isOver = true;
        this.controller.abort();
        throw new Error("too late");
      }
    }
  }
}

/** Failures that asking again does not mend. */
const final: ReadonlySet<string> = new Set([
  "cancelled",
  "network.certificate",
  "network.certificate-expired",
  "network.certificate-not-yet",
  "network.certificate-name",
  "network.proxy-sign-in",
  "network.proxy-refused",
  "server.redirected",
  "server.unexpected-answer",
]);
const pacedCall = ({ server, method, path }: ApiRequest<unknown>): PacedCall => ({ server: server ?? "api", method, path });
const waitParameters = (status: number, delay: number) => ({
  code: status === 429 ? ("server.rate-limited" as const) : ("server.unavailable" as const),
  outcome: "refused" as const,
  parameters: { status, seconds: Math.ceil(delay / 1000) },
});
/** Parts of a path and nothing that leads out of them: no `..`, no query, no fragment. */
const isPath = (path: string): boolean => /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~:%@-]+)+$/u.test(path);
/** A path without ids: safe and useful in a detail. */
const routeName = (path: string): string => path.replace(/[0-9a-f-]{32,36}/gi, "{id}");

/** Stands in no JSON that was written by this app or by a server: quotes stand beside every dash there. */
const boundary = "----provider-desk-2f7c1d0e9b6a4835";
const multipart = (
  { field, name, type, content }: NonNullable<ApiRequest<unknown>["file"]>,
  form: NonNullable<ApiRequest<unknown>["form"]>,
): string =>
  [
    ...Object.entries(form).flatMap(([member, value]) => [`--${boundary}`, `Content-Disposition: form-data; name="${member}"`, "", value]),
    `--${boundary}`,
    `Content-Disposition: form-data; name="${field}"; filename="${name}"`,
    `Content-Type: ${type}`,
    "",
    content,
    `--${boundary}--`,
    "",
  ].join("\r\n");

function bodyOf({ body, written, form, file }: ApiRequest<unknown>): { readonly body?: string } {
  if (file !== undefined) return { body: multipart(file, form ?? {}) };
  if (form !== undefined) return { body: new URLSearchParams(form).toString() };
  if (written !== undefined) return { body: written };
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

/** An empty body reads as null. */
function parseJson(text: string): { readonly ok: boolean; readonly value: unknown } {
  if (text === "") return { ok: true, value: null };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, value: null };
  }
}
