import { isIP, type Socket } from "node:net";
import { connect as connectTls, getCACertificates, type PeerCertificate, type TLSSocket } from "node:tls";
import { appError, AppFailure } from "#shared/errors/app-error";
import type { LdapSource } from "#shared/setup/directory/settings";
import { failureOfSocket } from "./failures.ts";

export interface LdapTarget extends Pick<LdapSource, "host" | "port" | "encryption" | "authority" | "certificate" | "acceptUntrusted"> {
  readonly certificateKey: string | null;
}
export interface LdapSecurity {
  /** Null: clear text. */
  readonly protocol: string | null;
  readonly issuer: string | null;
  readonly validTo: string | null;
  /** False: nobody vouches for the certificate, and that was allowed. */
  readonly trusted: boolean;
}

export function opened<Own extends Socket>(make: () => Own, event: "connect" | "secureConnect", limit: number, host: string): Promise<Own> {
  return new Promise((resolve, reject) => {
    const socket = make();
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new AppFailure(appError("directory.timeout", { host })));
    }, limit);
    const end = (settle: () => void) => (): void => {
      clearTimeout(timer);
      socket.removeAllListeners("error");
      socket.removeAllListeners("close");
      settle();
    };
    socket.once("error", (thrown: Error) => {
      end(() => {
        socket.on("error", () => undefined);
        socket.destroy();
        reject(failureOfSocket(thrown, host));
      })();
    });
    socket.once(
      "close",
      end(() => {
        reject(new AppFailure(appError("directory.cut", { host })));
      }),
    );
    socket.once(
      event,
      end(() => {
        resolve(socket);
      }),
    );
  });
}

/** The authorities that this computer trusts; reading the system's takes a moment. */
let authorities: readonly string[] | null = null;
const trusted = (): readonly string[] => (authorities ??= [...new Set([...getCACertificates("default"), ...getCACertificates("system")])]);

export function secure(socket: Socket, target: LdapTarget, limit: number): Promise<TLSSocket> {
  const { host, authority, certificate, certificateKey, acceptUntrusted } = target;
  return opened(
    () =>
      connectTls({
        socket,
        host,
        ...(isIP(host) === 0 ? { servername: host } : {}),
        // The chosen one first: of two authorities with one name the first is tried.
        ca: [...(authority === null ? [] : [authority]), ...trusted()],
        ...(certificate === null || certificateKey === null ? {} : { cert: certificate, key: certificateKey }),
        rejectUnauthorized: !acceptUntrusted,
        minVersion: "TLSv1.2",
      }),
    "secureConnect",
    limit,
    host,
  );
}
export function securityOf(socket: TLSSocket): LdapSecurity {
  const certificate = socket.getPeerCertificate() as Partial<PeerCertificate>;
  const issuer = certificate.issuer as unknown as Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
  const named = issuer?.["CN"] ?? issuer?.["O"];
  return {
    protocol: socket.getProtocol(),
    issuer: typeof named === "string" ? named : (named?.[0] ?? null),
    validTo: certificate.valid_to === undefined ? null : new Date(certificate.valid_to).toISOString(),
    trusted: socket.authorized,
  };
}
