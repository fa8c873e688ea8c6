import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { session } from "electron";
import type { ServerTarget } from "#electron/account/ports";
import { CertificateRefused, type Transport } from "#electron/provider-api/index";
import { guardSession } from "./guards.ts";
import { figuresOf, isTrustedBy } from "./trust.ts";

/** One per server and authority: a session keeps what is set on it as long as the app runs. */
const made = new Map<string, Transport>();

/**
 * Requests through Chromium's network stack: the system's proxy and certificate store hold. A session in memory per server and
 * authority, so that what is trusted for one server is trusted for no other, and no cookie or cache is shared or kept.
 */
export function transportFor(target: ServerTarget): Transport {
  const authorities = [...(target.certificate === null ? [] : [target.certificate]), ...extraAuthorities()];
  const name = createHash("sha256")
    .update([target.url, ...authorities].join("\n"))
    .digest("hex")
    .slice(0, 24);
  const known = made.get(name);
  if (known !== undefined) return known;
  const own = session.fromPartition(`server-${name}`, { cache: false });
  guardSession(own);
  /** Of the certificate that was refused last, for the person to compare. Chromium judges a certificate once and remembers it. */
  let refused: ReturnType<typeof figuresOf> = null;
  own.setCertificateVerifyProc((request, answer) => {
    const trusted = authorities.length > 0 && isTrustedBy(chainOf(request.certificate), request.hostname, authorities, new Date());
    if (!trusted && request.errorCode !== 0) refused = figuresOf(request.certificate.data);
    // -3: Chromium's own verdict counts.
    answer(trusted ? 0 : -3);
  });
  const transport: Transport = async (url, request) => {
    const { body, headers, ...rest } = request;
    try {
      return await own.fetch(url, {
        ...rest,
        headers: { ...headers },
        ...(body === undefined ? {} : { body }),
        bypassCustomProtocolHandlers: true,
      });
    } catch (error) {
      throw refused === null ? error : new CertificateRefused(refused, error);
    }
  };
  made.set(name, transport);
  return transport;
}

/** The authorities of `NODE_EXTRA_CA_CERTS`, which Node itself no longer reads in the packaged app. */
function extraAuthorities(): readonly string[] {
  const file = process.env["NODE_EXTRA_CA_CERTS"];
  if (file === undefined || file === "") return [];
  try {
    return [readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}

function chainOf(certificate: Electron.Certificate): readonly string[] {
  const chain: string[] = [];
  for (
    let current: Electron.Certificate | undefined = certificate;
    current !== undefined && chain.length < 8;
    current = current.issuerCert as Electron.Certificate | undefined
  ) {
    chain.push(current.data);
  }
  return chain;
}
