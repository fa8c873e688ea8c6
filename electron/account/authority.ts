import { X509Certificate } from "node:crypto";

/** Certificates of authorities in one file. What is shown of them is of all: whoever trusts the file trusts each. */
export interface Authority {
  /** The certificates and nothing else of the file, as PEM. */
  readonly pem: string;
  readonly subject: string;
  /** SHA-256 in pairs. */
  readonly fingerprint: string;
  /** When the first of them ends, as ISO. */
  readonly validUntil: string;
}
const most = 20;

/** Of a file with certificates (PEM, or one as DER); null for anything else. */
export function readAuthority(content: Uint8Array | string): Authority | null {
  const bytes = Buffer.from(content);
  const blocks = bytes.toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [bytes];
  if (blocks.length > most) return null;
  try {
    const certificates = blocks.map((block) => new X509Certificate(block));
    const each = (of: (certificate: X509Certificate) => string): string => certificates.map(of).join(" · ");
    return {
      pem: certificates.map((certificate) => certificate.toString()).join(""),
      subject: each(({ subject }) => subject.replaceAll("\n", ", ")),
      fingerprint: each(({ fingerprint256 }) => fingerprint256),
      validUntil: new Date(Math.min(...certificates.map(({ validToDate }) => validToDate.getTime()))).toISOString(),
    };
  } catch {
    return null;
  }
}
