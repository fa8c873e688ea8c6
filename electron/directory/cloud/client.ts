import { z } from "zod";
import { readBody } from "#electron/provider-api/read-body";
import { retryAfter } from "#electron/provider-api/retry-after";
import type { Clock, Transport } from "#electron/provider-api/index";
import { appError, AppFailure } from "#shared/errors/app-error";

/** What a directory in the cloud is read with. */
export interface CloudPorts {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** As in `DirectoryContext`. */
  readonly expected?: ReadonlySet<string>;
}
export interface CloudAnswer {
  readonly body: unknown;
  readonly header: (name: string) => string | null;
}
const mostTries = 6;
const longestWait = 5 * 60_000;
const largest = 64 * 1024 * 1024;
const mostPages = 20_000;

/**
 * Asks one service, and no other place: a link to another host is refused, and no token travels there. Limits are waited for, an expired token
 * is taken anew once; whatever else goes wrong ends the read, since a page that is missing is no end of a list (directories.md, trap T11).
 */
export class CloudClient {
  private readonly ports: CloudPorts;
  private readonly origin: string;
  private readonly authorize: (() => Promise<Readonly<Record<string, string>>>) | null;
  private headers: Readonly<Record<string, string>> | null = null;

  constructor(ports: CloudPorts, origin: string, authorize: (() => Promise<Readonly<Record<string, string>>>) | null) {
    if (!URL.canParse(origin) || new URL(origin).protocol !== "https:") throw new AppFailure(appError("directory.incomplete"));
    this.ports = ports;
    this.origin = new URL(origin).origin;
    this.authorize = authorize;
  }

  async get(path: string, more: Readonly<Record<string, string>> = {}): Promise<CloudAnswer> {
    return this.send("GET", path, more);
  }
  post(path: string, body: string, more: Readonly<Record<string, string>>): Promise<CloudAnswer> {
    return this.send("POST", path, more, body);
  }

  private async send(method: string, path: string, more: Readonly<Record<string, string>>, body?: string): Promise<CloudAnswer> {
    const url = new URL(path, this.origin);
    const { host } = url;
    if (url.origin !== this.origin) throw new AppFailure(appError("directory.referral", { base: url.host }));
    let renewed = false;
    for (let attempt = 0; ; attempt += 1) {
      if (this.authorize !== null) this.headers ??= await this.authorize();
      const answer = await this.once(url, method, { ...this.headers, ...more }, body);
      const { status } = answer;
      if (status >= 200 && status < 300) return answer;
      if (status === 401 && this.authorize !== null && !renewed) {
        renewed = true;
        this.headers = null;
        continue;
      }
      const wait = this.waitAfter(answer, attempt);
      if (wait !== null && attempt + 1 < mostTries) {
        if (wait > longestWait) throw new AppFailure(appError("directory.timeout", { host }));
        await this.ports.clock.sleep(wait, this.ports.signal);
        if (this.ports.signal.aborted) throw new AppFailure(appError("cancelled"));
        continue;
      }
      const error =
        status === 401
          ? appError("directory.sign-in", { user: host })
          : status === 403
            ? appError("directory.not-allowed", { base: url.pathname })
            : status === 404
              ? appError("directory.no-base", { base: url.pathname })
              : appError("directory.refused", { host, code: status });
      throw new AppFailure({ ...error, detail: wordsOf(answer.body) });
    }
  }

  /** How long to wait before asking again; null: asking again does not help. */
  private waitAfter({ status, body, header }: CloudAnswer & { readonly status: number }, attempt: number): number | null {
    const reason = limitReason.safeParse(body);
    const isLimit =
      status === 429 || (status === 403 && reason.success && /rateLimitExceeded|quotaExceeded/iu.test(JSON.stringify(reason.data)));
    if (!isLimit && status < 500) return null;
    const now = this.ports.clock.now();
    const after = header("retry-after");
    if (after !== null) return retryAfter(after, now);
    const reset = Number(header("x-rate-limit-reset") ?? Number.NaN) * 1000;
    if (reset > now) return reset - now + 1000;
    return 1000 * 2 ** attempt;
  }

  private async once(
    url: URL,
    method: string,
    headers: Readonly<Record<string, string>>,
    body: string | undefined,
  ): Promise<CloudAnswer & { readonly status: number }> {
    const { transport, signal } = this.ports;
    const { host } = url;
    try {
      const response = await transport(url.href, {
        method,
        headers: { Accept: "application/json", ...headers },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
        redirect: "error",
        credentials: "omit",
        cache: "no-store",
      });
      const text = await readBody(response, largest, () => undefined);
      const isGood = response.status >= 200 && response.status < 300;
      let parsed: unknown = null;
      try {
        parsed = text === null ? undefined : (JSON.parse(text) as unknown);
      } catch {
        parsed = undefined;
      }
      if (isGood && parsed === undefined) throw new AppFailure(appError("directory.unexpected", { host }));
      return { status: response.status, body: parsed ?? null, header: (name) => response.headers.get(name) };
    } catch (thrown) {
      if (thrown instanceof AppFailure) throw thrown;
      if (signal.aborted) throw new AppFailure(appError("cancelled"));
      throw new AppFailure(appError("directory.unreachable", { host }));
    }
  }
}
const limitReason = z.object({ error: z.object({ errors: z.array(z.object({ reason: z.string() })) }) });
const words = z.object({
  error_description: z.string().optional(),
  errorSummary: z.string().optional(),
  message: z.string().optional(),
  error: z.unknown(),
});
function wordsOf(body: unknown): string {
  const found = words.partial().safeParse(body);
  if (!found.success) return "";
  const { error_description, errorSummary, message, error } = found.data;
  const inner = z.object({ message: z.string() }).safeParse(error);
  return (error_description ?? errorSummary ?? message ?? (inner.success ? inner.data.message : typeof error === "string" ? error : ""))
    .replace(/[\p{C}\s]+/gu, " ")
    .slice(0, 300);
}

/** Reads pages until `next` gives none; one that was read before would lead round in a circle. */
export async function allPages<Row>(
  first: string,
  read: (address: string) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (let address: string | null = first; address !== null;) {
    if (seen.has(address) || seen.size > mostPages)
      throw new AppFailure(appError("directory.endless", { base: first.split("?")[0] ?? "" }));
    seen.add(address);
    const page: { readonly rows: readonly Row[]; readonly next: string | null } = await read(address);
    for (const row of page.rows) rows.push(row);
    address = page.next;
  }
  return rows;
}
/** An answer as it must be; another one ends the read. */
export function checked<Value>(schema: z.ZodType<Value>, { body }: CloudAnswer, host: string): Value {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new AppFailure(appError("directory.unexpected", { host }, parsed.error.issues[0]?.path.join(".") ?? ""));
  return parsed.data;
}
