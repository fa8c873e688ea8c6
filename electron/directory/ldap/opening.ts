import { isIP, type Socket } from "node:net";
import { connect as connectTls, getCACertificates, type PeerCertificate, type TLSSocket } from "node:tls";
import { appError, AppFailure, type AppError } from "#shared/errors/app-error";
import type { LdapSource } from "#shared/setup/directory/settings";
import { certificateFault, failureOfSocket } from "./failures.ts";

export interface LdapTarget extends Pick<LdapSource, "host" | "port" | "encryption" | "authority" | "certificate" | "acceptedCertificate"> {
  readonly certificateKey: string | null;
}
export interface LdapSecurity {
  /** Null: clear text. */
  readonly protocol: string | null;
  readonly issuer: string | null;
  readonly validTo: string | null;
  /** False: nobody vouches for the certificate, and it is the one that was accepted. */
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

/**
 * Encrypts a connection. The certificate is judged before anything is said: an authority vouches for it, or it is the very one that was
 * accepted. Throws an `AppFailure` that holds its fingerprint otherwise.
 */
export async function secure(socket: Socket, target: LdapTarget, limit: number): Promise<TLSSocket> {
  const { host, authority, certificate, certificateKey } = target;
  const secured = await opened(
    () =>
      connectTls({
        socket,
        host,
        ...(isIP(host) === 0 ? { servername: host } : {}),
        // The chosen one first: of two authorities with one name the first is tried.
        ca: [...(authority === null ? [] : [authority]), ...trusted()],
        ...(certificate === null || certificateKey === null ? {} : { cert: certificate, key: certificateKey }),
        // Judged below: whoever is refused here does not say which certificate it was.
        rejectUnauthorized: false,
        minVersion: "TLSv1.2",
      }),
    "secureConnect",
    limit,
    host,
  );
  const refused = whyRefused(secured, target);
  if (refused === null) return secured;
  secured.on("error", () => undefined);
  secured.destroy();
  throw new AppFailure(refused);
}
/** Null: what is said next may be said to whoever shows this certificate. */
function whyRefused(socket: TLSSocket, { host, acceptedCertificate }: LdapTarget): AppError | null {
  const { fingerprint256 = "" } = socket.getPeerCertificate() as Partial<PeerCertificate>;
  const { issuer, validTo } = securityOf(socket);
  const shown = { host, fingerprint: fingerprint256, issuer: issuer ?? "?", until: validTo ?? "" };
  if (acceptedCertificate !== null && acceptedCertificate !== "unseen")
    return fingerprint256 === acceptedCertificate
      ? null
      : appError("directory.certificate-changed", { ...shown, accepted: acceptedCertificate });
  if (socket.authorized) return null;
  // Typed as an error, and the code of one.
  const code = String(socket.authorizationError);
  return acceptedCertificate === "unseen"
    ? appError("directory.certificate-unseen", shown, code)
    : appError(certificateFault(code), shown, code);
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
