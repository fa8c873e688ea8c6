import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { net, session, type Session } from "electron";
import type { ServerTarget } from "#electron/account/ports";
import {
  CertificateRefused,
  type BodyReader,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "#electron/provider-api/index";
import { FreshSessions } from "./fresh-sessions.ts";
import { guardSession } from "./guards.ts";
import type { ProxyAccess } from "./proxy-access.ts";
import { figuresOf, isTrustedBy, whyRefused } from "./trust.ts";
import type { WayOut } from "./way-out.ts";

/**
 * Set before the app is ready. Over HTTP/2 a connection counts as used before as soon as the server has greeted, and QUIC repeats what it was
 * in the middle of: both would undo what `FreshSessions` is for (build/decisions/0013-writes-go-once.md).
 */
export const networkSwitches = ["disable-http2", "disable-quic"] as const;

/**
 * Requests through Chromium's network stack: the system's proxy and certificate store hold. Sessions in memory per server and authority, so
 * that what is trusted for one server is trusted for no other, and no cookie or cache is shared or kept. What may change something goes over
 * sessions of its own, each time on a new connection: see `FreshSessions`.
 */
export function createTransports(proxies: ProxyAccess, wayOut: WayOut): (target: ServerTarget) => Transport {
  /** One per server and authority: a session keeps what is set on it as long as the app runs. */
  const made = new Map<string, Transport>();
  return (target) => {
    const authorities = [...(target.certificate === null ? [] : [target.certificate]), ...extraAuthorities()];
    const name = createHash("sha256")
      .update([target.url, ...authorities].join("\n"))
      .digest("hex")
      .slice(0, 24);
    const transport = made.get(name) ?? transportOf(name, authorities, proxies, wayOut);
    made.set(name, transport);
    return transport;
  };
}

function transportOf(name: string, authorities: readonly string[], proxies: ProxyAccess, wayOut: WayOut): Transport {
  /** Of the certificate that was refused last, for the person to compare. Chromium judges a certificate once and remembers it. */
  let refused: CertificateRefused["facts"] | null = null;
  const open = (partition: string): Session => {
    const own = session.fromPartition(partition, { cache: false });
    guardSession(own);
    own.setCertificateVerifyProc((request, answer) => {
      const chain = chainOf(request.certificate);
      const now = new Date();
      const trusted = authorities.length > 0 && isTrustedBy(chain, request.hostname, authorities, now);
      const figures = trusted || request.errorCode === 0 ? null : figuresOf(request.certificate.data);
      if (figures !== null) refused = { ...figures, ...whyRefused(chain, request.hostname, now) };
      // -3: Chromium's own verdict counts.
      answer(trusted ? 0 : -3);
    });
    return own;
  };
  const reading = open(`server-${name}`);
  const writing = new FreshSessions((number) => open(`server-${name}-writing-${String(number)}`));
  const read = async (url: string, request: TransportRequest): Promise<TransportResponse> => {
    for (;;) {
      const way = await wayOut.of(reading, true);
      try {
        return await send(reading, url, request, proxies, () => undefined);
      } catch (error) {
        // With another way its connection was ended: it is asked again by that one.
        if (request.signal.aborted || !wayOut.isLeft(reading, way)) throw error;
      }
    }
  };
  return async (url, request) => {
    try {
      if (request.method === "GET") return await read(url, request);
      const fresh = await writing.take(request.signal);
      await wayOut.of(fresh.session, false).catch((error: unknown) => {
        fresh.giveBack();
        throw error;
      });
      return await send(fresh.session, url, request, proxies, fresh.giveBack);
    } catch (error) {
      throw refused === null ? error : new CertificateRefused(refused, error);
    }
  };
}

/**
 * One request. Not `session.fetch`: that makes a `Response` of every answer, which throws for some of what servers send and then never
 * settles, and it refuses every proxy that asks for a password.
 * @param over called when nothing more comes of the exchange.
 */
function send(own: Session, url: string, request: TransportRequest, proxies: ProxyAccess, over: () => void): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const pieces = new Pieces(() => {
      stop();
    });
    /** The proxy that was told that nobody has a name and a password for it; `refused`: it had been given some. */
    let unanswered: { readonly proxy: string; readonly refused: boolean } | null = null;
    let given = false;
    const end = (): void => {
      request.signal.removeEventListener("abort", stop);
      pieces.end();
      over();
    };
    const fail = (error: unknown): void => {
      const shown = unanswered === null ? error : proxies.refusal(unanswered.proxy, unanswered.refused, error);
      const failure = shown instanceof Error ? shown : new Error("the request failed");
      pieces.fail(failure);
      reject(failure);
      end();
    };
    const sent = net.request({
      session: own,
      url,
      method: request.method,
      headers: { ...request.headers },
      redirect: request.redirect,
      credentials: request.credentials,
      cache: request.cache,
      bypassCustomProtocolHandlers: true,
    });
    const stop = (): void => {
      sent.abort();
      fail(new DOMException("aborted", "AbortError"));
    };
    sent.on("error", fail);
    sent.on("login", (challenge, answer) => {
      const proxy = `${challenge.host}:${String(challenge.port)}`;
      const known = challenge.isProxy && !given ? proxies.credentials(proxy) : null;
      if (known !== null) {
        given = true;
        answer(known.name, known.password);
        return;
      }
      if (challenge.isProxy) unanswered = { proxy, refused: given };
      answer();
    });
    sent.on("response", (response) => {
      if (response.statusCode === 407) {
        unanswered ??= { proxy: "", refused: given };
        sent.abort();
        fail(new Error("net::ERR_PROXY_AUTH_REQUESTED"));
        return;
      }
      unanswered = null;
      response.on("data", (piece) => {
        pieces.add(piece);
      });
      response.on("end", end);
      response.on("error", fail);
      response.on("aborted", () => {
        fail(new Error("net::ERR_ABORTED"));
      });
      const { headers } = response;
      resolve({ status: response.statusCode, headers: { get: (name) => headerOf(headers, name) }, body: { getReader: () => pieces } });
    });
    if (request.signal.aborted) {
      stop();
      return;
    }
    request.signal.addEventListener("abort", stop, { once: true });
    sent.end(request.body);
  });
}

/** Several headers of one name are one, as everywhere in HTTP. */
function headerOf(headers: Readonly<Record<string, string | string[]>>, name: string): string | null {
  const value = headers[name.toLowerCase()];
  return value === undefined ? null : [value].flat().join(", ");
}

/** The pieces of an answer's body, in the order in which they come. */
class Pieces implements BodyReader {
  private readonly come: Uint8Array[] = [];
  private ended = false;
  private failure: Error | null = null;
  private wake: () => void = () => undefined;
  private readonly stop: () => void;
  constructor(stop: () => void) {
    this.stop = stop;
  }
  add(piece: Uint8Array): void {
    this.come.push(piece);
    this.wake();
  }
  end(): void {
    this.ended = true;
    this.wake();
  }
  fail(error: Error): void {
    if (!this.ended) this.failure ??= error;
    this.wake();
  }
  async read(): Promise<{ done: boolean; value?: Uint8Array }> {
    for (;;) {
      const value = this.come.shift();
      if (value !== undefined) return { done: false, value };
      if (this.failure !== null) throw this.failure;
      if (this.ended) return { done: true };
      await new Promise<void>((go) => {
        this.wake = go;
      });
    }
  }
  cancel(): Promise<void> {
    this.come.length = 0;
    if (!this.ended) this.stop();
    return Promise.resolve();
  }
}

/** The authorities of `NODE_EXTRA_CA_CERTS`, which Node itself no longer reads in the packaged app. */
function extraAuthorities(): readonly string[] {
  const file = process.env["NODE_EXTRA_CA_CERTS"];
  if (file === undefined || file === "") return [];
  try {
    return [readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}

function chainOf(certificate: Electron.Certificate): readonly string[] {
  const chain: string[] = [];
  for (
    let current: Electron.Certificate | undefined = certificate;
    current !== undefined && chain.length < 8;
    current = current.issuerCert as Electron.Certificate | undefined
  ) {
    chain.push(current.data);
  }
  return chain;
}
