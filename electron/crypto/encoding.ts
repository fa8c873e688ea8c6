const base64Shape = /^[A-Za-z0-9+/]*={0,2}$/;
const textDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes of standard base64 (padding may be missing); null for anything else, where Node would skip what it does not know. */
export function fromBase64(text: string): Buffer | null {
  if (!base64Shape.test(text)) return null;
  const digits = text.indexOf("=") === -1 ? text.length : text.indexOf("=");
  if (digits % 4 === 1 || (digits !== text.length && text.length % 4 !== 0)) return null;
  return Buffer.from(text, "base64");
}

export const toBase64 = (bytes: Uint8Array): string => viewOf(bytes).toString("base64");

/** A `Buffer` over the same memory. */
export const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Text of UTF-8 bytes; null when they are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return textDecoder.decode(bytes);
  } catch {
    return null;
  }
}

export const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");
