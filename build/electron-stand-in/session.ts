import { EventEmitter } from "node:events";
import http from "node:http";
import https from "node:https";
import type { TLSSocket, DetailedPeerCertificate } from "node:tls";
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
/** A session: permissions are kept for whoever asks, connections are its own (net.ts). */
export class Session extends EventEmitter {
  permissionRequestHandler: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  permissionCheckHandler: (() => boolean) | null = null;
  devicePermissionHandler: (() => boolean) | null = null;
  readonly webRequest = { onBeforeRequest: (): void => undefined };
  readonly protocol: Protocol;
  private verify: VerifyProcedure | null = null;
  private proxyConfig: { mode?: string; proxyRules?: string; proxyBypassRules?: string } = {};
  private plainAgent: http.Agent;
  private secureAgent: https.Agent;

  constructor(own = new Protocol()) {
    super();
    this.protocol = own;
    [this.plainAgent, this.secureAgent] = agents();
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
  /** For requests of main; the pages' browser was started with what theirs has (chromium.ts). */
  setProxy(config: { mode?: string; proxyRules?: string; proxyBypassRules?: string }): Promise<void> {
    this.proxyConfig = config;
    return Promise.resolve();
  }
  /** The proxy of a plain request; "": none. As in Chromium, this computer is reached directly where nothing else is said. */
  proxyOf(hostname: string): string {
    const { mode = "system", proxyRules = "", proxyBypassRules = "" } = this.proxyConfig;
    if (mode === "system") return process.env["STAND_IN_PROXY"] ?? "";
    const isHere = /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname) && !proxyBypassRules.includes("<-loopback>");
    return mode === "fixed_servers" && !isHere ? proxyRules : "";
  }
  setCertificateVerifyProc(procedure: VerifyProcedure): void {
    this.verify = procedure;
  }

  /** Ends every connection; the next request opens one of its own. */
  closeAllConnections(): Promise<void> {
    this.plainAgent.destroy();
    this.secureAgent.destroy();
    [this.plainAgent, this.secureAgent] = agents();
    return Promise.resolve();
  }
  agentOf(secure: boolean): http.Agent {
    return secure ? this.secureAgent : this.plainAgent;
  }

  /** Whether a connection may be used, by the verdict of the certificate procedure; otherwise the name of Chromium's error. */
  judge(socket: TLSSocket, hostname: string, answer: (error: string | null) => void): void {
    const said = socket.authorized ? null : errorOf(String(socket.authorizationError));
    if (this.verify === null) {
      answer(said?.name ?? null);
      return;
    }
    const request = {
      hostname,
      certificate: shown(socket.getPeerCertificate(true)),
      verificationResult: said === null ? "OK" : `net::${said.name}`,
      errorCode: said?.number ?? 0,
    };
    this.verify(request, (verdict) => {
      answer(verdict === 0 || said === null ? null : said.name);
    });
  }
}

/** A new pair: over TLS no session is taken up again, since a resumed one shows no certificate to judge. */
const agents = (): [http.Agent, https.Agent] => [
  new http.Agent({ keepAlive: true, maxSockets: 6 }),
  new https.Agent({ keepAlive: true, maxSockets: 6, rejectUnauthorized: false, maxCachedSessions: 0 }),
];
/** Chromium's name and number for what Node says of a certificate. */
function errorOf(said: string): { readonly name: string; readonly number: number } {
  if (/EXPIRED|NOT_YET_VALID/.test(said)) return { name: "ERR_CERT_DATE_INVALID", number: -201 };
  if (/ALTNAME/.test(said)) return { name: "ERR_CERT_COMMON_NAME_INVALID", number: -200 };
  return { name: "ERR_CERT_AUTHORITY_INVALID", number: -202 };
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
