import { X509Certificate } from "node:crypto";
import type { CertificateFault } from "#electron/provider-api/index";

/**
 * Whether a server's certificate is good because of an authority that the user trusts for this server: named for the host, valid now,
 * and signed, over the given chain, by one of the authorities.
 * @param chain PEM certificates, the server's first. @param authorities one or more PEM files.
 */
export function isTrustedBy(chain: readonly string[], host: string, authorities: readonly string[], now: Date): boolean {
  const certificates = chain.flatMap(parse);
  const [leaf] = certificates;
  if (leaf === undefined) return false;
  if (!isFor(leaf, host)) return false;
  const trusted = authorities
    .flatMap((file) => file.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [])
    .flatMap(parse);
  for (let index = 0; index < certificates.length && index < 8; index += 1) {
    const certificate = certificates[index];
    if (certificate === undefined || !isValidAt(certificate, now)) return false;
    if (
      trusted.some(
        (authority) =>
          isValidAt(authority, now) && (authority.raw.equals(certificate.raw) || (authority.ca && isSignedBy(certificate, authority))),
      )
    )
      return true;
    const next = certificates[index + 1];
    if (next === undefined || !next.ca || !isSignedBy(certificate, next)) return false;
  }
  return false;
}

/** What a person can compare of a certificate: who signed it (common name, else all that is said), and its SHA-256 in pairs. Null when it does not parse. */
export function figuresOf(pem: string): { readonly issuer: string; readonly fingerprint: string } | null {
  const [certificate] = parse(pem);
  if (certificate === undefined) return null;
  const issuer = /^CN=(.+)$/m.exec(certificate.issuer)?.[1] ?? certificate.issuer.replaceAll("\n", ", ");
  return { issuer: issuer.slice(0, 200), fingerprint: certificate.fingerprint256 };
}

/**
 * What is wrong with a server's certificate that nobody vouches for, said by the first that holds: its time, its names, its signer.
 * @param chain PEM certificates, the server's first. Dates are ISO dates.
 */
export function whyRefused(
  chain: readonly string[],
  host: string,
  now: Date,
): { readonly fault: CertificateFault; readonly from: string; readonly until: string; readonly names: string } {
  const certificates = chain.flatMap(parse);
  const [leaf] = certificates;
  // Any of the chain may be the one whose time is over.
  const odd = certificates.find((certificate) => !isValidAt(certificate, now)) ?? leaf;
  const facts = {
    from: day(odd?.validFromDate),
    until: day(odd?.validToDate),
    names: (leaf?.subjectAltName ?? "").replaceAll(/(?:DNS|IP Address):/g, "").slice(0, 200),
  };
  if (odd !== undefined && now > odd.validToDate) return { fault: "expired", ...facts };
  if (odd !== undefined && now < odd.validFromDate) return { fault: "not-yet-valid", ...facts };
  return { fault: leaf !== undefined && !isFor(leaf, host) ? "other-name" : "untrusted", ...facts };
}
const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? "";
const isFor = (certificate: X509Certificate, host: string): boolean =>
  (/^[\d.]+$|:/.test(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined;

function parse(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)];
  } catch {
    return [];
  }
}
const isValidAt = (certificate: X509Certificate, now: Date): boolean => certificate.validFromDate <= now && now <= certificate.validToDate;
const isSignedBy = (certificate: X509Certificate, authority: X509Certificate): boolean =>
  certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
