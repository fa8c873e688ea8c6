import { isHttpsOrLocal, isReserved, type Transport } from "#electron/provider-api/index";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const largest = 500_000;
const patience = 15_000;

const documents = { accept: "application/json, application/samlmetadata+xml, application/xml, text/xml, */*" };

const failed = (detail: string) => err(appError("sso.document", {}, detail));

/** An address that a document is fetched from: https, or this computer's own; fails with `sso.document`. */
export function addressOfDocument(address: string): Result<URL> {
  if (!URL.canParse(address)) return failed("no address");
  const url = new URL(address);
  if (!isHttpsOrLocal(url)) return failed("https");
  return isReserved(url.hostname) ? failed("reserved address") : ok(url);
}

/** The text of a public document, of an identity provider if nothing else is said. Over https only (or this computer's own address), without redirects, of limited size. */
export async function fetchDocument(
  transport: Transport,
  address: string,
  headers: Readonly<Record<string, string>> = documents,
  most = largest,
): Promise<Result<string>> {
  const url = addressOfDocument(address);
  if (!url.ok) return url;
  try {
    const answer = await transport(url.value.href, {
      method: "GET",
      headers,
      signal: AbortSignal.timeout(patience),
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
    });
    if (answer.status !== 200) return failed(String(answer.status));
    const reader = answer.body?.getReader();
    const parts: Uint8Array[] = [];
    for (let size = 0; reader !== undefined;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value === undefined) continue;
      size += value.byteLength;
      if (size > most) {
        await reader.cancel();
        return failed("too long");
      }
      parts.push(value);
    }
    return ok(Buffer.concat(parts).toString("utf8"));
  } catch {
    return err(appError("network.unreachable"));
  }
}
