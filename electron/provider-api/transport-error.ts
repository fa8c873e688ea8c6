import { appError } from "#shared/errors/app-error";
import type { ApiFailure } from "./api-request.ts";

/** Around the error of a stack that refused a server's certificate: what there is to compare of it. */
export class CertificateRefused extends Error {
  readonly figures: { readonly issuer: string; readonly fingerprint: string };
  constructor(figures: CertificateRefused["figures"], cause: unknown) {
    super("a certificate was refused", { cause });
    this.figures = figures;
  }
}

/**
 * What a failed `fetch` means. Node hides the cause under `cause`, Chromium names it in the message (`net::ERR_…`).
 * Only failures before anything could be sent are `not-sent`.
 */
export function transportFailure(thrown: unknown): ApiFailure {
  const words = wordsOf(thrown);
  const failure = (code: Parameters<typeof appError>[0], outcome: ApiFailure["outcome"]): ApiFailure => ({
    ...appError(code),
    outcome,
    status: null,
  });
  if (/redirect/i.test(words)) return failure("server.redirected", "refused");
  if (/CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ERR_(TLS|SSL)|EPROTO|ERR_CT_/.test(words))
    return {
      ...failure("network.certificate", "not-sent"),
      ...(thrown instanceof CertificateRefused ? { parameters: thrown.figures } : {}),
    };
  if (/ETIMEDOUT|TIMED_OUT|CONNECT_TIMEOUT/.test(words)) return failure("network.timeout", "unknown");
  if (
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN|ERR_(NAME_NOT_RESOLVED|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED)/.test(
      words,
    )
  ) {
    return failure("network.unreachable", "not-sent");
  }
  return failure("network.unreachable", "unknown");
}

function wordsOf(thrown: unknown): string {
  const words: string[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    words.push(error.message, String((error as { code?: unknown }).code ?? ""));
    if (error instanceof AggregateError) words.push(...error.errors.map((inner) => wordsOf(inner)));
  }
  return words.join(" ");
}
