import { EventEmitter } from "node:events";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { session as sessions, type Session } from "./session.ts";

interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly session?: Session;
  readonly redirect?: string;
}
type Answer = (name?: string, password?: string) => void;

/**
 * Environment of the stand-in alone. `STAND_IN_PROXY`: address of the system's proxy (http); plain requests go through it (session.ts).
 * `STAND_IN_SENDS_TWICE=1`: every request but a reading one reaches the server twice, as when Chromium repeated it by itself and the first one
 * had been carried out; the app hears of the second answer only.
 */
const sendsTwice = (): boolean => process.env["STAND_IN_SENDS_TWICE"] === "1";

/**
 * `net.request` on Node's http(s). As Chromium does, a request over a connection that was there before and that ends without an answer is
 * sent again, whatever its method.
 */
class ClientRequest extends EventEmitter {
  private readonly options: RequestOptions;
  private readonly session: Session;
  private running: http.ClientRequest | null = null;
  private isOver = false;

  constructor(options: RequestOptions) {
    super();
    this.options = options;
    this.session = options.session ?? sessions.defaultSession;
  }
  end(body?: string): void {
    const reading = (this.options.method ?? "GET") === "GET";
    if (!sendsTwice() || reading) {
      this.send(body, null);
      return;
    }
    const first = this.open(body, null);
    const second = (): void => {
      if (!this.isOver) this.send(body, null);
    };
    this.running = first;
    first.on("response", (answer) => {
      answer.resume();
      answer.on("close", second);
    });
    first.on("error", second);
    first.end(body);
  }
  abort(): void {
    this.isOver = true;
    this.running?.destroy();
  }

  private open(body: string | undefined, authorization: string | null): http.ClientRequest {
    const target = new URL(this.options.url);
    const secure = target.protocol === "https:";
    const proxy = this.session.proxyOf(target.hostname);
    const headers = {
      ...this.options.headers,
      ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
      ...(authorization === null ? {} : { "proxy-authorization": authorization }),
    };
    const method = this.options.method ?? "GET";
    const agent = this.session.agentOf(secure);
    if (proxy === "" || secure) return (secure ? https : http).request(target, { method, agent, headers });
    const { hostname, port } = new URL(proxy);
    return http.request({ hostname, port, method, agent, path: this.options.url, headers: { ...headers, host: target.host } });
  }

  private send(body: string | undefined, authorization: string | null): void {
    const target = new URL(this.options.url);
    const request = this.open(body, authorization);
    this.running = request;
    let hasAnswer = false;
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (this.isOver || hasAnswer) return;
      if (request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE")) this.send(body, authorization);
      else this.fail(`net::ERR_${nameOf(error)}`);
    });
    request.on("socket", (socket: Socket) => {
      if (target.protocol !== "https:") return;
      const judge = (): void => {
        this.session.judge(socket as TLSSocket, target.hostname, (error) => {
          if (error !== null) request.destroy(Object.assign(new Error("certificate"), { code: error }));
        });
      };
      if ((socket as TLSSocket).getPeerCertificate().raw === undefined) socket.once("secureConnect", judge);
      else judge();
    });
    request.on("response", (answer) => {
      hasAnswer = true;
      if (!this.isOver) this.answered(answer, body);
    });
    request.end(body);
  }

  private answered(answer: IncomingMessage, body: string | undefined): void {
    const status = answer.statusCode ?? 0;
    if (status === 407 && this.listenerCount("login") > 0) {
      const { hostname, port } = new URL(this.session.proxyOf(new URL(this.options.url).hostname) || this.options.url);
      const challenge = { isProxy: true, scheme: "basic", host: hostname, port: Number(port), realm: "" };
      const reply: Answer = (name, password) => {
        if (name === undefined || password === undefined) {
          this.emitResponse(answer);
          return;
        }
        answer.resume();
        this.send(body, `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`);
      };
      this.emit("login", challenge, reply);
      return;
    }
    if (this.options.redirect === "error" && status >= 300 && status < 400 && answer.headers.location !== undefined) {
      answer.destroy();
      this.fail(`Attempted to redirect, but redirect policy was 'error'`);
      return;
    }
    this.emitResponse(answer);
  }

  private emitResponse(answer: IncomingMessage): void {
    const response = Object.assign(new EventEmitter(), { statusCode: answer.statusCode ?? 0, headers: headersOf(answer) });
    this.emit("response", response);
    let isDone = false;
    answer.on("data", (piece: Buffer) => response.emit("data", piece));
    answer.on("end", () => {
      isDone = true;
      response.emit("end");
    });
    answer.on("error", () => undefined);
    answer.on("close", () => {
      if (isDone) return;
      if (this.isOver) response.emit("aborted");
      else response.emit("error", new Error("net::ERR_CONTENT_LENGTH_MISMATCH"));
    });
  }
  private fail(words: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.emit("error", new Error(words));
  }
}

function headersOf(answer: IncomingMessage): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Chromium's name of what Node calls otherwise. */
function nameOf(error: NodeJS.ErrnoException): string {
  const code = error.code ?? "FAILED";
  const names: Readonly<Record<string, string>> = {
    ECONNREFUSED: "CONNECTION_REFUSED",
    ECONNRESET: "CONNECTION_RESET",
    EPIPE: "CONNECTION_RESET",
    ENOTFOUND: "NAME_NOT_RESOLVED",
    EAI_AGAIN: "NAME_NOT_RESOLVED",
    EHOSTUNREACH: "ADDRESS_UNREACHABLE",
    ENETUNREACH: "INTERNET_DISCONNECTED",
    ETIMEDOUT: "CONNECTION_TIMED_OUT",
    EPROTO: "SSL_PROTOCOL_ERROR",
  };
  if (code.startsWith("HPE_")) return "INVALID_HTTP_RESPONSE";
  return names[code] ?? code.replace(/^ERR_/, "");
}

export const net = { request: (options: RequestOptions): ClientRequest => new ClientRequest(options) };
