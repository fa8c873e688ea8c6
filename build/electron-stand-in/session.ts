import { EventEmitter } from "node:events";
import http from "node:http";
import https from "node:https";
import type { TLSSocket, DetailedPeerCertificate } from "node:tls";
import { Readable } from "node:stream";
import { Protocol, protocol } from "./protocol.ts";

interface VerifyRequest {
  hostname: string;
  certificate: ShownCertificate;
  verificationResult: string;
  errorCode: number;
}
interface ShownCertificate {
  data: string;
  issuerCert?: ShownCertificate;
}
type VerifyProcedure = (request: VerifyRequest, answer: (verdict: number) => void) => void;
interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
  redirect?: string;
}

/** A session: permissions are kept for whoever asks, `fetch` speaks http(s) with the verdict of the certificate procedure. */
export class Session extends EventEmitter {
  permissionRequestHandler: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  permissionCheckHandler: (() => boolean) | null = null;
  devicePermissionHandler: (() => boolean) | null = null;
  readonly webRequest = { onBeforeRequest: (): void => undefined };
  readonly protocol: Protocol;
  private verify: VerifyProcedure | null = null;
  private readonly plainAgent = new http.Agent({ keepAlive: true, maxSockets: 6 });
  /** No session is taken up again: a resumed one shows no certificate to judge. */
  private readonly secureAgent = new https.Agent({ keepAlive: true, maxSockets: 6, rejectUnauthorized: false, maxCachedSessions: 0 });

  constructor(own = new Protocol()) {
    super();
    this.protocol = own;
  }
  setPermissionRequestHandler(handler: typeof this.permissionRequestHandler): void {
    this.permissionRequestHandler = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheckHandler = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermissionHandler = handler;
  }
  setDisplayMediaRequestHandler(): void {
    /* nothing to share here */
  }
  setSpellCheckerEnabled(): void {
    /* the browser's pages have none */
  }
  setProxy(): Promise<void> {
    /* the browser was started with the same one (chromium.ts) */ return Promise.resolve();
  }
  setCertificateVerifyProc(procedure: VerifyProcedure): void {
    this.verify = procedure;
  }

  fetch(url: string, options: FetchOptions = {}): Promise<Response> {
    const target = new URL(url);
    const secure = target.protocol === "https:";
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).request(target, {
        method: options.method ?? "GET",
        agent: secure ? this.secureAgent : this.plainAgent,
        headers: {
          ...options.headers,
          ...(options.body === undefined ? {} : { "content-length": String(Buffer.byteLength(options.body)) }),
        },
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      });
      request.on("error", (error: NodeJS.ErrnoException) => {
        reject(error.name === "AbortError" ? error : new TypeError(`net::ERR_${error.code ?? "FAILED"}`));
      });
      request.on("socket", (socket) => {
        if (!secure) return;
        const judge = (): void => {
          this.judge(socket as TLSSocket, target.hostname, (good) => {
            if (!good) request.destroy(Object.assign(new Error("certificate"), { code: "CERT_AUTHORITY_INVALID" }));
          });
        };
        if ((socket as TLSSocket).getPeerCertificate().raw === undefined) socket.once("secureConnect", judge);
        else judge();
      });
      request.on("response", (answer) => {
        const status = answer.statusCode ?? 0;
        if (options.redirect === "error" && status >= 300 && status < 400 && answer.headers.location !== undefined) {
          answer.destroy();
          reject(new TypeError("net::ERR_UNSAFE_REDIRECT redirect refused"));
          return;
        }
        const headers = new Headers();
        for (const [name, value] of Object.entries(answer.headers)) for (const one of [value ?? []].flat()) headers.append(name, one);
        const empty = status === 204 || status === 304 || options.method === "HEAD";
        if (empty) answer.resume();
        resolve(new Response(empty ? null : (Readable.toWeb(answer) as unknown as ReadableStream), { status, headers }));
      });
      request.end(options.body);
    });
  }

  private judge(socket: TLSSocket, hostname: string, answer: (good: boolean) => void): void {
    const own = socket.authorized;
    if (this.verify === null) {
      answer(own);
      return;
    }
    const request = {
      hostname,
      certificate: shown(socket.getPeerCertificate(true)),
      verificationResult: own ? "OK" : "net::ERR_CERT_AUTHORITY_INVALID",
      errorCode: own ? 0 : -202,
    };
    this.verify(request, (verdict) => {
      answer(verdict === 0 || (verdict === -3 && own));
    });
  }
}

function shown(certificate: DetailedPeerCertificate, depth = 0): ShownCertificate {
  const body = certificate.raw.toString("base64").match(/.{1,64}/g) ?? [];
  const issuer = certificate.issuerCertificate as DetailedPeerCertificate | undefined;
  const more = issuer !== undefined && depth < 8 && !issuer.raw.equals(certificate.raw);
  return {
    data: `-----BEGIN CERTIFICATE-----\n${body.join("\n")}\n-----END CERTIFICATE-----\n`,
    ...(more ? { issuerCert: shown(issuer, depth + 1) } : {}),
  };
}

const partitions = new Map<string, Session>();
export const session = {
  defaultSession: new Session(protocol),
  fromPartition(name: string): Session {
    const known = partitions.get(name);
    if (known !== undefined) return known;
    const made = new Session();
    partitions.set(name, made);
    return made;
  },
};
