import { trimmed, withoutInvisible } from "#shared/util/invisible";

/*
 * Keys of one-time codes, whichever program kept them. The vault holds a base32 secret (SHA-1, six digits, thirty seconds), an `otpauth`
 * address that says otherwise, or a `steam` address. What it cannot say stays a field: a wrong code is worse than none.
 */

export type Unusable =
  | /** Counts instead of telling the time. */ "counter"
    /** A period, length or digest that the vault does not know. */
  | "settings"
  /** The secret is not what its program writes. */
  | "secret";
export type OneTimeCode = { readonly totp: string } | { readonly unusable: Unusable };

export interface CodeSettings {
  readonly period?: string;
  readonly digits?: string;
  readonly algorithm?: string;
}
const unusable = (reason: Unusable): OneTimeCode => ({ unusable: reason });

const base32 = /^[A-Z2-7]{2,}=*$/iu;
const bareSecret = (text: string): string => withoutInvisible(text).replace(/[\s-]+/gu, "");
/** Six to eight digits are a code of one moment, though they are base32 as well. */
const isBase32 = (text: string): boolean => base32.test(bareSecret(text)) && !/^\d{6,8}$/u.test(bareSecret(text));

/** The digest's name in an address; null when it is none that the vault knows. */
function digestOf(text: string): string | null {
  const name = /^(?:hmac)?[-_ ]?sha[-_ ]?(1|256|512)$/iu.exec(text.trim())?.[1];
  return name === undefined ? null : `SHA${name}`;
}
const isPeriod = (text: string): boolean => /^\d{1,4}$/u.test(text) && Number(text) >= 1 && Number(text) <= 3600;
const isLength = (text: string): boolean => /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 10;

/** A secret with its settings, as the vault takes it. Empty settings are the usual ones. */
export function oneTimeCode(secret: string, settings: CodeSettings): OneTimeCode {
  if (!isBase32(secret)) return unusable("secret");
  const [period, digits] = [settings.period?.trim() || "30", settings.digits?.trim() || "6"];
  const algorithm = digestOf(settings.algorithm?.trim() || "SHA1");
  const plain = bareSecret(secret);
  if (/^s(?:team)?$/iu.test(digits)) return { totp: `steam://${plain}` };
  if (!isPeriod(period) || !isLength(digits) || algorithm === null) return unusable("settings");
  if (Number(period) === 30 && Number(digits) === 6 && algorithm === "SHA1") return { totp: secret.trim() };
  const query = `secret=${encodeURIComponent(plain)}&period=${String(Number(period))}&digits=${String(Number(digits))}`;
  return { totp: `otpauth://totp/?${query}${algorithm === "SHA1" ? "" : `&algorithm=${algorithm}`}` };
}

/** Bytes of a secret as base32, without padding. */
function toBase32(bytes: Uint8Array): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((value >> bits) & 31);
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((value << (5 - bits)) & 31);
}

/** A secret written as hex, base64 or plain text, as base32; null when it is not so written. */
export function secretFrom(text: string, encoding: "base32" | "hex" | "base64" | "text"): string | null {
  const plain = bareSecret(text);
  if (plain === "") return null;
  if (encoding === "base32") return isBase32(plain) ? plain : null;
  if (encoding === "hex") return /^(?:[\da-f]{2})+$/iu.test(plain) ? toBase32(Buffer.from(plain, "hex")) : null;
  if (encoding === "base64")
    return /^[A-Za-z0-9+/_-]+={0,2}$/u.test(bareBase64(text)) ? toBase32(Buffer.from(bareBase64(text), "base64")) : null;
  return toBase32(Buffer.from(text, "utf8"));
}
const bareBase64 = (text: string): string => text.replace(/\s+/gu, "");

/** What stands in a member for one-time codes, judged and mended: a bare secret, or an address of any kind. */
export function judgedCode(text: string): OneTimeCode {
  const plain = trimmed(text);
  if (/^steam:\/\/\S+$/iu.test(plain)) return { totp: plain };
  if (!/^otpauth(?:-\w+)?:\/\//iu.test(plain)) return isBase32(plain) ? { totp: withoutInvisible(plain) } : unusable("secret");
  if (/^otpauth:\/\/hotp\b/iu.test(plain)) return unusable("counter");
  if (!/^otpauth:\/\/totp\b/iu.test(plain)) return unusable("secret");
  const query = new Map<string, string>();
  for (const part of (plain.split("?")[1] ?? "").split("#")[0]?.split("&") ?? []) {
    const [name = "", ...value] = part.split("=");
    query.set(name.toLowerCase(), decoded(value.join("=")).trim());
  }
  const secret = query.get("secret") ?? "";
  const settings: CodeSettings = {
    period: query.get("period") ?? "",
    digits: /^steam$/iu.test(query.get("encoder") ?? "") ? "S" : (query.get("digits") ?? ""),
    algorithm: query.get("algorithm") ?? "",
  };
  const code = oneTimeCode(secret, settings);
  if ("unusable" in code || code.totp.startsWith("steam:")) return code;
  // The address says it already, with the account's name.
  return { totp: plain };
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** KeeOtp's form: `key=…&step=…&size=…&type=…&counter=…&otpHashMode=…&encoding=…`; null when the text is not of that form. */
export function keeOtpCode(text: string): OneTimeCode | null {
  const plain = trimmed(text);
  if (plain.includes("://") || !/(?:^|&)key=/iu.test(plain)) return null;
  const parts = new Map<string, string>();
  for (const part of plain.split("&")) {
    const at = part.indexOf("=");
    parts.set((at === -1 ? part : part.slice(0, at)).toLowerCase(), at === -1 ? "" : decoded(part.slice(at + 1)));
  }
  const type = (parts.get("type") ?? "").toLowerCase();
  if (type === "hotp" || (type === "" && parts.has("counter") && !parts.has("step"))) return unusable("counter");
  if (!["", "totp", "steam"].includes(type)) return unusable("settings");
  const encodings: Readonly<Record<string, "base32" | "hex" | "base64" | "text">> = {
    "": "base32",
    base32: "base32",
    hex: "hex",
    base64: "base64",
    utf8: "text",
    "utf-8": "text",
  };
  const encoding = encodings[(parts.get("encoding") ?? "").toLowerCase()];
  const secret = encoding === undefined ? null : secretFrom(parts.get("key") ?? "", encoding);
  if (secret === null) return unusable("secret");
  return oneTimeCode(secret, {
    period: parts.get("step") ?? "",
    digits: type === "steam" ? "S" : (parts.get("size") ?? ""),
    algorithm: parts.get("otphashmode") ?? "",
  });
}
