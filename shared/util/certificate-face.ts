/** What tells a certificate from another one: the name it bears and its last day. */
export interface CertificateFace {
  readonly subject: string;
  /** Year, month and day. */
  readonly until: string;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function bytesOf(base64: string): Uint8Array {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const each of base64) {
    const at = alphabet.indexOf(each);
    if (at < 0) continue;
    held = ((held << 6) | at) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

interface Part {
  readonly tag: number;
  readonly content: Uint8Array;
}
/** The parts of a DER value, one after the other; null where its lengths do not add up. */
function partsOf(der: Uint8Array): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < der.length;) {
    const [tag, first] = [der[at], der[at + 1]];
    if (tag === undefined || first === undefined) return null;
    at += 2;
    let length = first;
    if (first > 0x7f) {
      length = 0;
      for (const end = at + (first & 0x7f); at < end; at += 1) length = length * 256 + (der[at] ?? 0);
    }
    if (at + length > der.length) return null;
    parts.push({ tag, content: der.subarray(at, at + length) });
    at += length;
  }
  return parts;
}
const words = (bytes: Uint8Array): string =>
  decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
/** UTCTime ("261212070219Z", years to 2049) or GeneralizedTime ("20510101000000Z"). */
function dayOf({ tag, content }: Part): string {
  const digits = words(content);
  const full = tag === 0x17 ? `${Number(digits.slice(0, 2)) < 50 ? "20" : "19"}${digits}` : digits;
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
}
const commonName = "85,4,3";
/** The common name out of a subject, or whatever of its names comes last. */
function nameIn(subject: Uint8Array): string {
  const names = (partsOf(subject) ?? []).flatMap(({ content }) =>
    (partsOf(content) ?? []).flatMap(({ content: pair }) => {
      const [kind, value] = partsOf(pair) ?? [];
      return kind === undefined || value === undefined ? [] : [{ kind: kind.content.join(","), value: words(value.content) }];
    }),
  );
  return (names.find(({ kind }) => kind === commonName) ?? names.at(-1))?.value ?? "";
}

/**
 * Reads an X.509 certificate (RFC 5280 §4.1) just far enough to tell it from another one.
 * @param base64 of its DER form. Null where it is none.
 */
export function certificateFace(base64: string): CertificateFace | null {
  try {
    const [certificate] = partsOf(bytesOf(base64)) ?? [];
    const [body] = partsOf(certificate?.content ?? new Uint8Array()) ?? [];
    const parts = partsOf(body?.content ?? new Uint8Array()) ?? [];
    // A version stands before the serial number where there is one: version, serial, algorithm, issuer, validity, subject.
    const skip = parts[0]?.tag === 0xa0 ? 1 : 0;
    const [validity, subject] = [parts[skip + 3], parts[skip + 4]];
    const until = partsOf(validity?.content ?? new Uint8Array())?.[1];
    if (subject === undefined || until === undefined) return null;
    const day = dayOf(until);
    return /^\d{4}-\d\d-\d\d$/u.test(day) ? { subject: nameIn(subject.content), until: day } : null;
  } catch {
    return null;
  }
}
