import { appError, AppFailure, type AppError } from "#shared/errors/app-error";

/** Result codes of LDAP that say something a technician can act on (directories.md §3.1). */
const byCode: Readonly<Record<number, (base: string, words: string) => AppError>> = {
  3: (base) => appError("directory.time-limit", { base }),
  4: (base) => appError("directory.size-limit", { base }),
  8: () => appError("directory.clear-text-refused"),
  10: (base) => appError("directory.referral", { base }),
  11: (base) => appError("directory.size-limit", { base }),
  13: () => appError("directory.clear-text-refused"),
  32: (base) => appError("directory.no-base", { base }),
  34: (base) => appError("directory.no-base", { base }),
  49: (base, words) => appError(signInFault(words), { user: base }),
  50: (base) => appError("directory.not-allowed", { base }),
};
/** What Active Directory puts into the words of a refused bind: `data 52e`. */
function signInFault(words: string): "directory.sign-in" | "directory.sign-in-expired" | "directory.sign-in-locked" {
  const data = /\bdata ([0-9a-f]{3})\b/iu.exec(words)?.[1]?.toLowerCase() ?? "";
  if (["532", "701", "773"].includes(data)) return "directory.sign-in-expired";
  return ["530", "531", "533", "775"].includes(data) ? "directory.sign-in-locked" : "directory.sign-in";
}

export function failureOf(
  { code, words }: { readonly code: number; readonly words: string },
  { host, base }: { readonly host: string; readonly base: string },
): AppFailure {
  const error = byCode[code]?.(base, words) ?? appError("directory.refused", { host, code });
  return new AppFailure(words === "" ? error : { ...error, detail: printable(words) });
}

/** A server's own words, without what would break a line of a log. */
const printable = (words: string): string => words.replace(/[\p{C}\s]+/gu, " ").trim();

const certificateFaults = new Map<string, "directory.certificate-date" | "directory.certificate-name">([
  ["CERT_HAS_EXPIRED", "directory.certificate-date"],
  ["CERT_NOT_YET_VALID", "directory.certificate-date"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "directory.certificate-name"],
]);
/** What is wrong with a certificate, by what OpenSSL or Node says of it; whatever is unknown is nobody's word for it. */
export const certificateFault = (code: string): "directory.certificate" | "directory.certificate-date" | "directory.certificate-name" =>
  certificateFaults.get(code) ?? "directory.certificate";
/** A server that wanted a certificate of this client, or another one, says so after the handshake (TLS 1.3) or ends it. */
const refusedCertificate = /_ALERT_(?:CERTIFICATE_|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)/u;
/** What stopped a connection from being made, or ended it. */
export function failureOfSocket(thrown: unknown, host: string): AppFailure {
  if (thrown instanceof AppFailure) return thrown;
  const { code = "", name = "" } = thrown as { readonly code?: string; readonly name?: string };
  if (name === "AbortError") return new AppFailure(appError("cancelled"));
  if (code === "ECONNRESET" || code === "EPIPE") return new AppFailure(appError("directory.cut", { host }, code));
  if (refusedCertificate.test(code)) return new AppFailure(appError("directory.client-certificate", { host }, code));
  if (code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS")) return new AppFailure(appError("directory.no-tls", { host }, code));
  if (code.startsWith("ERR_OSSL")) return new AppFailure(appError("directory.bad-certificate-file", {}, code));
  return new AppFailure(appError("directory.unreachable", { host }, code));
}
