import { appError } from "#shared/errors/app-error";
import type { ApiFailure } from "./api-request.ts";

/** What is wrong with a certificate: its time is over or has not come, it is for other names, or nobody who is trusted here signed it. */
export type CertificateFault = "expired" | "not-yet-valid" | "other-name" | "untrusted";

/** Around the error of a stack that refused a server's certificate: what is wrong with it, and what there is to compare of it. */
export class CertificateRefused extends Error {
  readonly facts: {
    readonly fault: CertificateFault;
    readonly issuer: string;
    readonly fingerprint: string;
    /** First or last day of its time, ISO date; names that it is for. */
    readonly from: string;
    readonly until: string;
    readonly names: string;
  };
  constructor(facts: CertificateRefused["facts"], cause: unknown) {
    super("a certificate was refused", { cause });
    this.facts = facts;
  }
}

/** A proxy asked for a name and a password that nobody has given, or did not take them. */
export class ProxyRefused extends Error {
  /** Host and port; empty where the stack does not say. */
  readonly proxy: string;
  readonly refused: boolean;
  constructor(proxy: string, refused: boolean, cause: unknown) {
    super("a proxy refused", { cause });
    this.proxy = proxy;
    this.refused = refused;
  }
}

/** No name, no listener, no proxy, no tunnel through it: there was no connection to send anything over. */
const noConnection =
  /\b(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ERR_(?:NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|CONNECTION_REFUSED|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED))\b/;
/** The server's certificate is judged before the first byte of a request. */
const certificateFaults: readonly (readonly [RegExp, CertificateFault])[] = [
  [/ERR_CERT_DATE_INVALID|CERT_HAS_EXPIRED/, "expired"],
  [/CERT_NOT_YET_VALID/, "not-yet-valid"],
  [/ERR_CERT_COMMON_NAME_INVALID|CERT_ALTNAME_INVALID/, "other-name"],
  [
    /ERR_CERT_|ERR_CERTIFICATE_TRANSPARENCY|SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_(?:UNTRUSTED|REJECTED|REVOKED|SIGNATURE_FAILURE)/,
    "untrusted",
  ],
];
const codes = {
  expired: "network.certificate-expired",
  "not-yet-valid": "network.certificate-not-yet",
  "other-name": "network.certificate-name",
  untrusted: "network.certificate",
} as const;

/**
 * What a failed exchange means. Node hides the cause under `cause`, Chromium names it in the message (`net::ERR_…`).
 * `not-sent` only where no connection ever stood: everything else can also happen to one that the request already went over.
 */
export function transportFailure(thrown: unknown): ApiFailure {
  const words = wordsOf(thrown);
  const failure = (
    code: Parameters<typeof appError>[0],
    outcome: ApiFailure["outcome"],
    parameters?: Readonly<Record<string, string>>,
  ): ApiFailure => ({ ...appError(code, parameters), outcome, status: null });
  if (thrown instanceof ProxyRefused)
    return failure(thrown.refused ? "network.proxy-refused" : "network.proxy-sign-in", "not-sent", { proxy: thrown.proxy });
  if (/redirect/i.test(words)) return failure("server.redirected", "refused");
  const said = certificateFaults.find(([pattern]) => pattern.test(words))?.[1];
  if (said !== undefined) {
    if (!(thrown instanceof CertificateRefused)) return failure(codes[said], "not-sent");
    const { fault, ...facts } = thrown.facts;
    return failure(codes[fault], "not-sent", facts);
  }
  if (/\b(?:EPROTO|ERR_(?:TLS|SSL)_\w+|ERR_BAD_SSL_\w+)/.test(words)) return failure("network.not-secure", "unknown");
  if (/ETIMEDOUT|TIMED_OUT|CONNECT_TIMEOUT/.test(words)) return failure("network.timeout", "unknown");
  if (noConnection.test(words) || connectFailed(thrown)) return failure("network.unreachable", "not-sent");
  return failure("network.unreachable", "unknown");
}

/** Node says in which call of the system it failed. */
const connectFailed = (thrown: unknown): boolean =>
  errorsOf(thrown).some((error) => (error as { syscall?: unknown }).syscall === "connect");

function wordsOf(thrown: unknown): string {
  return errorsOf(thrown)
    .flatMap((error) => [error.message, String((error as { code?: unknown }).code ?? "")])
    .join(" ");
}
function errorsOf(thrown: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    found.push(error);
    if (error instanceof AggregateError) found.push(...error.errors.flatMap((inner) => errorsOf(inner)));
  }
  return found;
}
