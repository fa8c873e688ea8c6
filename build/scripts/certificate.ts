import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface CertificateFiles {
  readonly key: string;
  /** The certificate; it is its own authority (`NODE_EXTRA_CA_CERTS`). */
  readonly cert: string;
}

/** Makes (once per folder) a self-signed certificate for this computer's loopback addresses. Paths of PEM files. */
export async function loopbackCertificate(folder: string): Promise<CertificateFiles> {
  const files = { key: join(folder, "key.pem"), cert: join(folder, "cert.pem") };
  if (existsSync(files.key) && existsSync(files.cert)) return files;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, keyCertSign: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.key, made.private, { mode: 0o600 });
  writeFileSync(files.cert, made.cert);
  return files;
}
